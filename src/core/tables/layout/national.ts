import {
  BASIC,
  BUDGETS,
  CODE_COLUMNS,
  ECONOMIC_COLUMNS,
  EXPENDITURE_COLUMNS,
  GENERAL_PUBLIC,
  GOVERNMENT_FUND,
  SIDE_ROWS,
  STATE_CAPITAL,
  SUMMARY_ENDINGS,
  TABLE_ENDINGS,
  TOTAL_ROWS,
  YEAR_COLUMNS,
} from './national-words';
import type { LayoutFile } from './schema';

/**
 * The nine tables of the national set (财政部 地方预决算公开操作规程 and the forms printed in its spirit by Hebei since 2025, Sichuan,
 * Henan, Yunnan and others) with the titles and words they are printed under: 部门收支总表, …总体情况表, …情况表.
 */

/** Titles made of what a table is about and the word it ends with: `收支` → 收支总表, 收支预算总表, 收支总体情况表. */
function titled(subjects: readonly string[], endings: readonly string[]): string[] {
  return subjects.flatMap((subject) => endings.map((ending) => `${subject}${ending}`));
}

export const national: LayoutFile = {
  version: 1,
  name: '全国',
  tables: {
    revenueExpenditureSummary: {
      titles: titled(['收支', '收入支出', '财务收支'], SUMMARY_ENDINGS),
      columns: {
        label: ['项目', '项目名称', '收入项目', '支出项目', '收入', '支出', '本年收入', '本年支出'],
        ...YEAR_COLUMNS,
        basic: ['基本支出'],
        personnel: ['人员经费'],
        dailyPublic: ['公用经费', '日常公用经费'],
        project: ['项目支出'],
      },
      items: {
        ...SIDE_ROWS,
        fiscalAppropriation: ['财政拨款收入', '财政拨款', '财政拨款预算收入'],
        basic: ['基本支出'],
        personnel: ['人员经费', '人员支出'],
        dailyPublic: ['公用经费', '日常公用经费', '公用支出'],
        project: ['项目支出'],
        otherExpenditure: [
          '上缴上级支出',
          '事业单位经营支出',
          '经营支出',
          '对附属单位补助支出',
          '对附属单位补助',
        ],
      },
    },
    revenueTable: {
      titles: titled(['收入'], SUMMARY_ENDINGS),
      columns: {
        ...CODE_COLUMNS,
        name: [...CODE_COLUMNS.name, '单位名称', '预算单位名称', '预算单位'],
        heading: ['收入预算', '本年收入', '本年收入预算'],
        total: ['合计', '总计', '收入合计', '预算数', '本年收入合计'],
        fiscalAppropriation: ['财政拨款收入', '财政拨款', '财政拨款合计', '财政拨款小计'],
        specialAccount: [
          '财政专户管理资金',
          '财政专户管理资金收入',
          '财政专户核拨',
          '财政专户核拨资金',
          '教育收费',
        ],
        business: ['事业收入', '事业收入（不含教育收费）'],
        operating: ['事业单位经营收入', '经营收入'],
        superior: ['上级补助收入'],
        affiliated: ['附属单位上缴收入', '下级单位上缴收入'],
        other: ['其他收入', '单位资金'],
        nonFiscalBalance: ['使用非财政拨款结余', '用非财政拨款结余', '用事业基金弥补收支差额'],
        ...BUDGETS,
        carryOver: ['上年结转', '上年结余', '上年结转结余', '上年结余结转', '上年结转和结余'],
      },
      items: TOTAL_ROWS,
    },
    expenditureTable: {
      titles: titled(['支出'], SUMMARY_ENDINGS),
      columns: {
        ...CODE_COLUMNS,
        ...EXPENDITURE_COLUMNS,
        heading: ['支出预算', '本年支出'],
        toSuperior: ['上缴上级支出'],
        operating: ['事业单位经营支出', '经营支出'],
        toAffiliated: ['对附属单位补助支出', '对附属单位补助', '对下级单位补助支出'],
      },
      items: TOTAL_ROWS,
    },
    appropriationSummary: {
      titles: titled(['财政拨款收支', '财政拨款收入支出'], SUMMARY_ENDINGS),
      columns: {
        label: ['项目', '项目名称', '收入项目', '支出项目', '收入', '支出'],
        ...YEAR_COLUMNS,
        ...BUDGETS,
      },
      items: SIDE_ROWS,
    },
    generalPublicExpenditure: {
      titles: titled(GENERAL_PUBLIC, TABLE_ENDINGS),
      columns: {
        ...CODE_COLUMNS,
        ...EXPENDITURE_COLUMNS,
        heading: ['一般公共预算支出', '本年支出', '一般公共预算财政拨款支出'],
      },
      items: TOTAL_ROWS,
    },
    governmentFundExpenditure: {
      titles: titled(GOVERNMENT_FUND, TABLE_ENDINGS),
      columns: {
        ...CODE_COLUMNS,
        ...EXPENDITURE_COLUMNS,
        heading: [
          '政府性基金预算支出',
          '本年政府性基金预算支出',
          '本年支出',
          '本年政府性基金预算财政拨款支出',
        ],
      },
      items: TOTAL_ROWS,
    },
    stateCapitalExpenditure: {
      titles: titled(STATE_CAPITAL, TABLE_ENDINGS),
      columns: {
        ...CODE_COLUMNS,
        ...EXPENDITURE_COLUMNS,
        heading: ['国有资本经营预算支出', '本年国有资本经营预算支出', '本年支出'],
      },
      items: TOTAL_ROWS,
    },
    basicExpenditureByEconomicClass: {
      titles: titled(BASIC, [...TABLE_ENDINGS, '经济分类表', '经济分类预算表', '（经济分类）表']),
      columns: {
        ...ECONOMIC_COLUMNS,
        heading: ['一般公共预算基本支出', '本年一般公共预算基本支出', '基本支出'],
        total: ['合计', '总计', '小计', '预算数', '本年预算数'],
        personnel: ['人员经费', '人员支出'],
        dailyPublic: ['公用经费', '日常公用经费', '公用支出'],
      },
      items: TOTAL_ROWS,
    },
    threePublicTable: {
      titles: ['三公经费表', '三公经费*表', '三公经费支出表', '三公经费支出预算表', '三公经费支出情况表'],
      columns: {
        label: ['项目', '经费项目', '项目名称', '支出项目'],
        current: ['预算数', '本年', '本年预算数', '本年预算', '金额', '年初预算数', '合计'],
        prior: ['上年', '上年预算数', '上年预算', '上年数', '上年年初预算数'],
        change: YEAR_COLUMNS.change,
      },
      items: {
        total: ['合计', '三公经费合计', '三公经费', '总计', '共计', '三公经费支出合计'],
        abroad: [
          '因公出国（境）费',
          '因公出国（境）费用',
          '因公出国境费',
          '因公出国境费用',
          '因公出国（境）',
        ],
        vehicles: [
          '公务用车购置及运维费',
          '公务用车购置及运行费',
          '公务用车购置及运行维护费',
          '公务用车购置和运行费',
          '公务用车购置和运行维护费',
          '公务用车购置及运行维护',
          '公务用车费',
        ],
        vehicleRunning: [
          '公务用车运行维护费',
          '公务用车运行费',
          '运行维护费',
          '公务用车运维费',
          '运行费',
          '公务用车运行维护',
          '公车运行维护费',
        ],
        vehiclePurchase: [
          '公务用车购置费',
          '购置费',
          '公务用车购置',
          '公务用车购置费用',
          '公务用车购置支出',
          '公车购置费',
        ],
        reception: ['公务接待费', '公务接待', '公务接待费用', '公务接待支出'],
        agencyOperating: ['机关运行经费', '机关运行费'],
      },
    },
    projectExpenditureTable: {
      titles: ['项目支出表', '项目支出预算表', '项目支出预算明细表', '项目支出明细表', '项目支出情况表'],
      columns: {
        unit: ['单位', '单位名称', '预算单位', '项目单位', '实施单位'],
        code: ['项目编码', '项目代码'],
        name: ['项目名称', '项目'],
        functionalClass: [
          '支出功能分类',
          '支出功能分类科目',
          '功能分类科目',
          '功能科目',
          '支出功能分类（项）',
          '功能分类',
        ],
        amount: ['预算数', '预算金额', '金额', '本年预算数', '合计', '总计'],
      },
      items: { total: ['合计', '总计', '共计', '项目支出合计'], subtotal: ['小计', '本页小计', '单位小计'] },
    },
  },
  required: [
    'revenueExpenditureSummary',
    'revenueTable',
    'expenditureTable',
    'appropriationSummary',
    'generalPublicExpenditure',
    'governmentFundExpenditure',
    'stateCapitalExpenditure',
    'basicExpenditureByEconomicClass',
    'threePublicTable',
  ],
  otherTitles: [
    '政府性基金预算“三公”经费*表',
    '财政专户管理资金*支出表',
    '机关运行经费表',
    '政府购买服务预算表',
  ],
};
