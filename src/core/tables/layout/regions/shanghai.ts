import { PARTS_OF_EXPENDITURE } from '../national-titles';
import type { LayoutFile } from '../schema';

/**
 * The nine budget tables and the text sheets that Shanghai's districts publish, of a department or of one budget unit; with the
 * names the same tables have where codes stand in one cell.
 */
const YEAR_COLUMNS = {
  current: ['预算数', '本年预算数', '本年预算', '金额', '预算金额'],
  prior: ['上年预算数', '上年预算', '上年数'],
};

const CODE_COLUMNS = {
  code: [
    '功能分类科目编码',
    '支出功能分类科目编码',
    '功能科目编码',
    '科目编码',
    '科目代码',
    '功能分类科目代码',
  ],
  classCode: ['类'],
  groupCode: ['款'],
  itemCode: ['项'],
  name: ['功能分类科目名称', '支出功能分类科目名称', '功能科目名称', '科目名称', '支出功能分类科目'],
};

const EXPENDITURE_COLUMNS = {
  ...CODE_COLUMNS,
  total: ['合计', '总计', '支出合计', '预算数', '本年预算数'],
  basic: ['基本支出', '基本支出小计'],
  personnel: ['人员经费', '人员支出'],
  dailyPublic: ['公用经费', '日常公用经费', '公用支出'],
  project: ['项目支出'],
};

const TOTAL_ROWS = { total: ['合计', '总计', '支出合计', '收入合计'], subtotal: ['小计', '本页小计'] };

const BUDGETS = {
  generalPublicBudget: [
    '一般公共预算',
    '一般公共预算资金',
    '一般公共预算拨款',
    '一般公共预算收入',
    '一般公共预算拨款收入',
    '一般公共预算财政拨款',
  ],
  governmentFundBudget: [
    '政府性基金预算',
    '政府性基金',
    '政府性基金预算拨款',
    '政府性基金收入',
    '政府性基金预算收入',
    '政府性基金预算财政拨款',
  ],
  stateCapitalBudget: [
    '国有资本经营预算',
    '国有资本经营预算拨款',
    '国有资本经营预算收入',
    '国有资本经营预算财政拨款',
  ],
};

const SIDE_ROWS = {
  total: ['收入总计', '支出总计', '总计', '收入合计', '支出合计', '合计'],
  subtotal: ['本年收入合计', '本年支出合计'],
  carryOver: ['上年结转', '上年结转结余', '上年结转收入', '结转下年', '年终结转结余', '结转下年支出'],
  ...BUDGETS,
};

export const shanghai: LayoutFile = {
  version: 1,
  name: '上海',
  tables: {
    revenueExpenditureSummary: {
      titles: ['财务收支预算总表', '财务收支总表', '收入支出预算总表', '收入支出总表'],
      columns: {
        label: ['项目', '收入项目', '支出项目', '收入', '支出'],
        ...YEAR_COLUMNS,
        basic: ['基本支出'],
        personnel: ['人员经费'],
        dailyPublic: ['公用经费', '日常公用经费'],
        project: ['项目支出'],
      },
      items: {
        ...SIDE_ROWS,
        fiscalAppropriation: ['财政拨款收入', '财政拨款'],
        basic: ['基本支出'],
        personnel: ['人员经费'],
        dailyPublic: ['公用经费', '日常公用经费'],
        project: ['项目支出'],
      },
    },
    revenueTable: {
      titles: ['收入预算总表', '收入总表', '部门收入预算表', '单位收入预算表'],
      columns: {
        ...CODE_COLUMNS,
        name: [...CODE_COLUMNS.name, '单位名称', '预算单位名称', '预算单位', '部门（单位）名称'],
        unitCode: ['单位编码', '单位代码', '预算单位编码', '部门（单位）代码'],
        heading: ['收入预算'],
        total: ['合计', '总计', '收入合计'],
        fiscalAppropriation: ['财政拨款收入', '财政拨款', '财政拨款合计'],
        specialAccount: ['财政专户管理资金', '财政专户管理资金收入', '财政专户核拨', '财政专户核拨资金'],
        business: ['事业收入'],
        operating: ['事业单位经营收入', '经营收入'],
        superior: ['上级补助收入'],
        affiliated: ['附属单位上缴收入'],
        other: ['其他收入'],
        carryOver: ['上年结转', '上年结转结余'],
      },
      items: TOTAL_ROWS,
    },
    expenditureTable: {
      titles: ['支出预算总表', '支出总表', '部门支出预算表', '单位支出预算表'],
      columns: {
        ...EXPENDITURE_COLUMNS,
        heading: ['支出预算'],
        toSuperior: ['上缴上级支出'],
        operating: ['事业单位经营支出', '经营支出'],
        toAffiliated: ['对附属单位补助支出', '对附属单位补助'],
      },
      items: TOTAL_ROWS,
    },
    appropriationSummary: {
      titles: [
        '财政拨款收支预算总表',
        '财政拨款收支总表',
        '财政拨款收入支出预算总表',
        '财政拨款收入支出总表',
      ],
      columns: {
        label: ['项目', '收入项目', '支出项目', '收入', '支出'],
        ...YEAR_COLUMNS,
        current: [...YEAR_COLUMNS.current, '合计', '小计'],
        ...BUDGETS,
      },
      items: SIDE_ROWS,
    },
    generalPublicExpenditure: {
      titles: [
        '一般公共预算支出功能分类预算表',
        '一般公共预算支出表',
        '一般公共预算支出预算表',
        '一般公共预算财政拨款支出表',
        '一般公共预算财政拨款支出预算表',
      ],
      columns: { ...EXPENDITURE_COLUMNS, heading: ['一般公共预算支出'] },
      items: TOTAL_ROWS,
    },
    governmentFundExpenditure: {
      titles: [
        '政府性基金预算支出功能分类预算表',
        '政府性基金预算支出表',
        '政府性基金预算支出预算表',
        '政府性基金预算财政拨款支出表',
        '政府性基金支出表',
      ],
      columns: { ...EXPENDITURE_COLUMNS, heading: ['政府性基金预算支出'] },
      items: TOTAL_ROWS,
    },
    stateCapitalExpenditure: {
      titles: [
        '国有资本经营预算支出功能分类预算表',
        '国有资本经营预算支出表',
        '国有资本经营预算支出预算表',
        '国有资本经营预算财政拨款支出表',
      ],
      columns: { ...EXPENDITURE_COLUMNS, heading: ['国有资本经营预算支出'] },
      items: TOTAL_ROWS,
    },
    basicExpenditureByEconomicClass: {
      titles: [
        '一般公共预算基本支出部门预算经济分类预算表',
        '一般公共预算基本支出经济分类预算表',
        '一般公共预算基本支出表',
        '一般公共预算基本支出预算表',
        '一般公共预算财政拨款基本支出表',
      ],
      columns: {
        code: [
          '部门预算经济分类科目编码',
          '经济分类科目编码',
          '部门经济分类科目编码',
          '支出经济分类科目编码',
          '科目编码',
          '科目代码',
        ],
        classCode: ['类'],
        groupCode: ['款'],
        name: [
          '经济分类科目名称',
          '部门经济分类科目名称',
          '部门预算经济分类科目名称',
          '支出经济分类科目名称',
          '科目名称',
        ],
        heading: ['一般公共预算基本支出'],
        total: ['合计', '总计', '预算数'],
        personnel: ['人员经费', '人员支出'],
        dailyPublic: ['公用经费', '日常公用经费', '公用支出'],
      },
      items: TOTAL_ROWS,
    },
    threePublicTable: {
      titles: ['三公经费和机关运行经费预算表', '三公经费*预算表', '三公经费*表'],
      orientation: 'across',
      columns: {
        unitCode: ['单位编码', '单位代码', '预算单位编码', '部门（单位）代码'],
        unit: [
          '单位名称',
          '预算单位',
          '预算单位名称',
          '部门名称',
          '部门（单位）名称',
          '单位名称（科目）',
          '单位',
        ],
        heading: ['三公经费预算数', '三公经费', '三公经费支出'],
        total: ['合计', '三公经费合计', '三公经费小计', '总计', '共计', '小计'],
        abroad: ['因公出国（境）费', '因公出国（境）费用', '因公出国境费'],
        vehicles: [
          '公务用车购置及运行费',
          '公务用车购置及运行维护费',
          '公务用车购置及运维费',
          '公务用车购置和运行费',
        ],
        vehiclePurchase: ['购置费', '公务用车购置费'],
        vehicleRunning: ['运行费', '运行维护费', '公务用车运行费', '公务用车运行维护费'],
        reception: ['公务接待费'],
        meeting: ['会议费'],
        training: ['培训费'],
        agencyOperating: ['机关运行经费预算数', '机关运行经费', '机关运行费'],
      },
      items: {
        total: ['合计', '总计', '共计'],
        current: ['本年', '本年预算数', '本年预算'],
        prior: ['上年', '上年预算数', '上年预算'],
      },
    },
    duties: { titles: ['主要职能', '部门职能', '单位职能'] },
    organisationNotes: { titles: ['机构设置', '机构设置情况'] },
    glossary: { titles: ['名词解释'] },
    compilationNotes: { titles: ['编制说明'] },
    otherMatters: { titles: ['其他相关情况说明', '其他情况说明'] },
    projectNotes: { titles: ['项目经费情况说明', '项目情况说明'] },
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
  otherTitles: [...PARTS_OF_EXPENDITURE, '基本支出总表', '项目支出总表'],
};
