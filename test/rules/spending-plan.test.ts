import { spendingPlan } from '../../src/core/rules/form/spending-plan';
import { sheet, stackedSheets, type PerformanceSheetText } from '../support/performance-sheet-text';
import { ruleTable } from '../support/rule-table';

/** A form with these four shares, in B7, D7, E7 and F7. */
const grid = (plan: readonly [string, string, string, string], more: PerformanceSheetText = {}): string =>
  sheet({ ...more, plan });

const [MARCH, JUNE, OCTOBER, DECEMBER] = [
  '绩效目标表!B7',
  '绩效目标表!D7',
  '绩效目标表!E7',
  '绩效目标表!F7',
] as const;

ruleTable(spendingPlan, {
  passes: [
    { name: '逐期25%（19个公开的项目都这样）', given: sheet() },
    { name: '文本“25%”（2024年）', given: grid(['"25%"', '"50%"', '"75%"', '"100%"']) },
    { name: '全角、空格', given: grid(['"２５％"', '" 50 % "', '"75％"', '"１００％"']) },
    { name: '不带百分号的数', given: grid(['25', '50', '75', '100']) },
    { name: '写成小数', given: grid(['0.25', '0.5', '0.75', '1']) },
    { name: '中间不变', given: grid(['0%', '50%', '50%', '100%']) },
    { name: '年底一次支出', given: grid(['0', '0', '0', '100']) },
    { name: '年初一次支出', given: grid(['100%', '100%', '100%', '100%']) },
    { name: '零写成短横', given: grid(['—', '—', '50%', '100%']) },
    { name: '带小数', given: grid(['33.33', '66.67', '90.5', '100.00']) },
    {
      name: '预算数是零也一样（2024年第1个项目）',
      given: grid(['25%', '50%', '75%', '100%'], { budget: '0.00' }),
    },
    {
      name: '日期写成3月、6月、9月、12月',
      given: grid(['25%', '50%', '75%', '100%'], { planDates: ['3月', '6月', '9月', '12月'] }),
    },
    {
      name: '几张表摞在一起',
      given: stackedSheets(
        { plan: ['10%', '20%', '80%', '100%'] },
        { serial: '2', code: '13073023P000056100011', name: '参保资助' },
      ),
    },
  ],
  finds: [
    {
      name: '6月底比3月底少',
      given: grid(['50%', '25%', '75%', '100%']),
      expect: [
        {
          messageId: 'falls',
          at: [JUNE, MARCH],
          severity: 'error',
          stated: '25%',
          expected: '50%',
          says: '项目“城乡医疗救助县级配套”的资金支出计划到6月底是25%，低于前一期的50%。',
        },
      ],
    },
    {
      name: '只少0.01个百分点也是少',
      given: grid(['25', '24.99', '75', '100']),
      expect: [{ messageId: 'falls', at: [JUNE, MARCH], stated: '24.99%', expected: '25%' }],
    },
    {
      name: '年底没有到100%',
      given: grid(['25%', '50%', '75%', '90%']),
      expect: [
        {
          messageId: 'notComplete',
          at: [DECEMBER],
          severity: 'error',
          stated: '90%',
          expected: '100%',
          says: '最后一期（12月底）是90%',
        },
      ],
    },
    {
      name: '差一点到100%',
      given: grid(['25', '50', '75', '99.99']),
      expect: [{ messageId: 'notComplete', at: [DECEMBER], stated: '99.99%' }],
    },
    {
      name: '最后一期又少又不到100%：只说一条',
      given: grid(['25%', '50%', '90%', '80%']),
      expect: [{ messageId: 'notComplete', at: [DECEMBER] }],
    },
    {
      name: '全是零：年底没有支出',
      given: grid(['0', '0', '0', '0']),
      expect: [{ messageId: 'notComplete', at: [DECEMBER], stated: '0%' }],
    },
    {
      name: '填了各期的当期数',
      given: grid(['25%', '25%', '25%', '25%']),
      expect: [
        {
          messageId: 'notCumulative',
          at: [MARCH, JUNE, OCTOBER, DECEMBER],
          severity: 'error',
          stated: '25%、25%、25%、25%',
          expected: '25%、50%、75%、100%',
        },
      ],
    },
    {
      name: '当期数有多有少',
      given: grid(['10', '40', '30', '20']),
      expect: [
        { messageId: 'notCumulative', at: [MARCH, JUNE, OCTOBER, DECEMBER], expected: '10%、50%、80%、100%' },
      ],
    },
    {
      name: '超过100%：多写一个零，后一期不受牵连',
      given: grid(['25%', '500%', '75%', '100%']),
      expect: [{ messageId: 'outOfRange', at: [JUNE], stated: '500%', says: '超出了0到100%' }],
    },
    {
      name: '最后一期超过100%',
      given: grid(['25%', '50%', '75%', '110%']),
      expect: [{ messageId: 'outOfRange', at: [DECEMBER], stated: '110%' }],
    },
    {
      name: '填了金额',
      given: grid(['112.50', '225.00', '337.50', '450.00']),
      expect: [
        { messageId: 'outOfRange', at: [MARCH] },
        { messageId: 'outOfRange', at: [JUNE] },
        { messageId: 'outOfRange', at: [OCTOBER] },
        { messageId: 'outOfRange', at: [DECEMBER] },
      ],
    },
    {
      name: '负数',
      given: grid(['-25%', '50%', '75%', '100%']),
      expect: [{ messageId: 'outOfRange', at: [MARCH], stated: '-25%' }],
    },
    {
      name: '两处下降，一期空着没有核对',
      given: grid(['60%', '30%', '', '20%']),
      expect: [
        { messageId: 'falls', at: [JUNE, MARCH] },
        { messageId: 'notComplete', at: [DECEMBER], stated: '20%' },
      ],
      unchecked: ['“城乡医疗救助县级配套的资金支出计划：10月底”（绩效目标表!E7）没有填写'],
    },
    {
      name: '空着的一期前后相比',
      given: grid(['60%', '', '50%', '100%']),
      expect: [{ messageId: 'falls', at: [OCTOBER, MARCH], stated: '50%', expected: '60%' }],
      unchecked: ['“城乡医疗救助县级配套的资金支出计划：6月底”（绩效目标表!D7）没有填写'],
    },
    {
      name: '第二个项目有错',
      given: stackedSheets(
        {},
        { serial: '2', code: '13073023P000056100011', name: '参保资助', plan: ['25%', '50%', '75%', '80%'] },
      ),
      expect: [{ messageId: 'notComplete', at: ['绩效目标表!F24'], says: '参保资助' }],
    },
  ],
  cannotCheck: [
    {
      name: '一期没有填，不当作零',
      given: grid(['', '50%', '75%', '100%']),
      reason: '资金支出计划：3月底”（绩效目标表!B7）没有填写',
    },
    { name: '一期是公式错误', given: grid(['25%', '#REF!', '75%', '100%']), reason: '公式错误#REF!' },
    { name: '一期写的是文字', given: grid(['25%', '过半', '75%', '100%']), reason: '“过半”，不是数字' },
    {
      name: '没有资金支出计划的日期',
      given: grid(['25%', '50%', '75%', '100%'], { planDates: ['一季度', '二季度', '三季度', '四季度'] }),
      reason: '项目“城乡医疗救助县级配套”的绩效目标表没有读到资金支出计划',
    },
    { name: '没有绩效目标表', given: '== 封面\n怀来县某局', reason: '没有找到《项目绩效目标表》' },
  ],
  notApplicable: [
    {
      name: '通用表式不印资金支出计划',
      given: `== 绩效
项目支出绩效目标表
项目名称 | 校舍维修
项目资金（万元） | 年度资金总额 | 40.00
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 维修学校数量 | ≥8所`,
      reason: '绩效目标表的表式没有资金支出计划',
    },
  ],
});
