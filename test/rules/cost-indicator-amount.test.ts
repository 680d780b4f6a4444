import { costIndicatorAmount } from '../../src/core/rules/form/cost-indicator-amount';
import {
  indicators,
  sheet,
  stackedSheets,
  type IndicatorText,
  type PerformanceSheetText,
} from '../support/performance-sheet-text';
import { ruleTable } from '../support/rule-table';

/** A form whose only cost indicator (C13, F13) has this name and target; the budget stands in C4. */
const grid = (
  name: string,
  target: string,
  more: Partial<IndicatorText> & { readonly form?: PerformanceSheetText } = {},
): string => {
  const { form, ...row } = more;
  return sheet({ ...form, indicators: indicators({ 成本指标: { ...row, name, target } }) });
};

const CAP = ['绩效目标表!F13', '绩效目标表!C4'];
const COST = ['绩效目标表!F13'];

ruleTable(costIndicatorAmount, {
  passes: [
    { name: '预算控制数是金额', given: grid('预算控制数', '≤450万元') },
    { name: '单位没有写全由P01管（2023年第2个项目）', given: grid('预算控制数', '≤280万') },
    { name: '没有写单位由P01管', given: grid('预算控制数', '≤450') },
    {
      name: '单位是元由P01管（2024年第1个项目）',
      given: grid('预算控制数', '15元', { form: { budget: '0.00' } }),
    },
    { name: '单位成本', given: grid('人均资助标准', '≤350元/人') },
    { name: '单位成本，按公里', given: grid('道路养护单价', '≤1.2万元/公里') },
    { name: '外币也是钱', given: grid('参展费用', '≤3万美元') },
    { name: '单位写在名称里', given: grid('培训成本（万元）', '≤5') },
    { name: '说不成数的成本', given: grid('社会成本', '不增加群众负担') },
    { name: '成本本身就是比率', given: grid('成本节约率', '≥5%') },
    { name: '增减幅度是百分比', given: grid('“三公”经费增长幅度', '≤0%') },
    {
      name: '描述里说明是比例',
      given: grid('成本控制', '≤100%', { description: '实际支出占预算数的比例（%）' }),
    },
    { name: '社会成本指标可以不是钱', given: grid('群众投诉', '≤3次', { level2: '社会成本指标' }) },
    {
      name: '生态环境成本指标可以不是钱',
      given: grid('单位产值能耗', '≤100吨', { level2: '生态环境成本指标' }),
    },
    {
      name: '经济成本指标写金额，一级指标是成本指标',
      given: grid('预算控制数', '≤450万元', { level1: '成本指标', level2: '经济成本指标' }),
    },
    { name: '一级、二级指标逐行写，没有合并', given: sheet({ merged: false }) },
  ],
  finds: [
    {
      name: '预算控制数写成百分比（2023年第6个项目）',
      given: grid('预算控制数', '≤100%', { form: { budget: '1000.00' } }),
      expect: [
        {
          messageId: 'budgetCap',
          at: CAP,
          severity: 'error',
          stated: '≤100%',
          expected: '≤1000万元',
          says: '成本指标“预算控制数”写的是“≤100%”，应写成不超过预算数的金额“≤1000万元”。',
        },
      ],
    },
    {
      name: '百分比是数字加百分比格式，不是文字',
      given: grid('预算控制数', '100%'),
      expect: [{ messageId: 'budgetCap', at: CAP, stated: '100%', expected: '≤450万元' }],
    },
    {
      name: '项目预算数写成时间',
      given: grid('项目预算数', '12个月'),
      expect: [{ messageId: 'budgetCap', at: CAP, stated: '12个月' }],
    },
    {
      name: '预算控制数写成话，没有数',
      given: grid('预算控制数', '不超预算'),
      expect: [{ messageId: 'budgetCap', at: CAP, stated: '不超预算', expected: '≤450万元' }],
    },
    {
      name: '预算控制数写成外币',
      given: grid('预算控制数', '≤60万美元'),
      expect: [{ messageId: 'budgetCap', at: CAP }],
    },
    {
      name: '预算控制数列在数量指标下也一样',
      given: sheet({ indicators: indicators({ 数量指标: { name: '预算控制数', target: '≤100%' } }) }),
      expect: [{ messageId: 'budgetCap', at: ['绩效目标表!F10', '绩效目标表!C4'] }],
    },
    {
      name: '表按元编制，应写的金额也按元',
      given: grid('预算控制数', '≤100%', { form: { unitLine: '单位：元', budget: '4500000' } }),
      expect: [{ messageId: 'budgetCap', at: CAP, expected: '≤4500000元' }],
    },
    {
      name: '没有预算数可比，只说不是成本',
      given: grid('预算控制数', '≤100%', { form: { budget: '' } }),
      expect: [{ messageId: 'notACost', at: COST, stated: '≤100%', says: '不是成本' }],
    },
    {
      name: '成本指标写成百分比，名称也不是比率',
      given: grid('项目成本', '≤100%'),
      expect: [
        {
          messageId: 'notACost',
          at: COST,
          severity: 'error',
          stated: '≤100%',
          says: '成本指标“项目成本”写的是“≤100%”，不是成本',
        },
      ],
    },
    {
      name: '成本指标写成次数',
      given: grid('培训次数', '≥2次'),
      expect: [{ messageId: 'notACost', at: COST }],
    },
    {
      name: '成本指标写成日期',
      given: grid('完成日期', '2023年12月底前'),
      expect: [{ messageId: 'notACost', at: COST }],
    },
    {
      name: '经济成本指标写成天数',
      given: grid('经济成本', '≤30天', { level1: '成本指标', level2: '经济成本指标' }),
      expect: [{ messageId: 'notACost', at: COST }],
    },
    {
      name: '两个项目都写成百分比（2024年第7、8个项目）',
      given: stackedSheets(
        {
          serial: '7',
          name: '原新农合业务费',
          budget: '15.00',
          indicators: indicators({ 成本指标: { target: '≤100%' } }),
        },
        {
          serial: '8',
          name: '运行经费',
          code: '13073024P00016410002M',
          budget: '20.00',
          indicators: indicators({ 成本指标: { target: '≤100%' } }),
        },
      ),
      expect: [
        { messageId: 'budgetCap', at: CAP, expected: '≤15万元', says: '原新农合业务费' },
        {
          messageId: 'budgetCap',
          at: ['绩效目标表!F30', '绩效目标表!C21'],
          expected: '≤20万元',
          says: '运行经费',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '预算控制数是公式错误',
      given: grid('预算控制数', '#REF!'),
      reason: '指标“预算控制数”的指标值（绩效目标表!F13）是公式错误#REF!',
    },
    { name: '没有绩效目标表', given: '== 封面\n怀来县某局', reason: '没有找到《项目绩效目标表》' },
  ],
  notApplicable: [
    { name: '成本指标空着，由P09管', given: grid('预算控制数', ''), reason: '没有填写成本指标' },
    {
      name: '没有成本指标',
      given: sheet({ indicators: indicators({}).filter(({ level2 }) => level2 !== '成本指标') }),
      reason: '没有填写成本指标',
    },
  ],
});
