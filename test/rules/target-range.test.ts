import { targetRange } from '../../src/core/rules/form/target-range';
import { indicators, sheet } from '../support/performance-sheet-text';
import { ruleTable } from '../support/rule-table';

/** The county form with the target and name of its 质量指标 (row 11) or 时效指标 (row 12) changed. */
const rate = (target: string, name = '救助资金发放准确率', description?: string): string =>
  sheet({
    indicators: indicators({
      质量指标: { target, name, ...(description === undefined ? {} : { description }) },
    }),
  });
const date = (target: string): string =>
  sheet({ indicators: indicators({ 时效指标: { target, name: '完成时间' } }) });

const LIST = `== 绩效
部门预算项目绩效目标申报表（2030年度）
 | | | | | | | | | | | 金额单位：元
单位名称 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 | 指标方向性
820001-某镇人民政府 | 村干部报酬 | 3309840 | 按时发放 | 产出指标 | 成本指标 | 发放成本 | ≤ | 350 | 万元 | 10 | 反向指标
 | | | | 产出指标 | 时效指标 | 及时率 | ≥ | 130 | % | 20 | 正向指标
 | | | | 满意度指标 | 服务对象满意度指标 | 满意度 | ≥ | 95 | % | 10 | 正向指标`;

ruleTable(targetRange, {
  passes: [
    { name: '都在范围之内', given: sheet() },
    { name: '正好100%', given: rate('100%') },
    { name: '零', given: rate('≤0%', '差错率') },
    { name: '增长率可以超过100%', given: rate('≥130%', '收入增长率') },
    { name: '描述中写明是提高的幅度', given: rate('≥130%', '办结比例', '比上年提高的比例') },
    { name: '床位使用率可以超过100%', given: rate('≥105%', '床位使用率') },
    { name: '千分数不是百分比', given: rate('≤130‰', '发放比例') },
    { name: '预算年度内的日期', given: date('2030年9月前'), year: 2030 },
    { name: '跨年的起止日期包含预算年度', given: date('2029年12月至2030年3月31日'), year: 2030 },
    { name: '没有写年份的日期不看年度', given: date('12月31日前') },
  ],
  finds: [
    {
      name: 'c19：运算符号、指标值、度量单位各有一列',
      given: LIST,
      expect: [
        {
          messageId: 'share',
          at: ['绩效!I5'],
          severity: 'error',
          stated: '≥130%',
          says: '项目“村干部报酬”的指标“及时率”写的是“≥130%”',
        },
      ],
    },
    { name: '小数点漏写', given: rate('≥985%'), expect: [{ messageId: 'share', at: ['绩效目标表!F11'] }] },
    { name: '负的占比', given: rate('-5%'), expect: [{ messageId: 'share', at: ['绩效目标表!F11'] }] },
    {
      name: '上年的日期',
      given: date('2029年9月前'),
      year: 2030,
      expect: [{ messageId: 'otherYear', at: ['绩效目标表!F12'], says: '不在预算年度2030年之内' }],
    },
    {
      name: '没有13月',
      given: date('13月底前'),
      expect: [{ messageId: 'noSuchDay', at: ['绩效目标表!F12'] }],
    },
    {
      name: '没有6月31日',
      given: date('6月31日前'),
      expect: [{ messageId: 'noSuchDay', at: ['绩效目标表!F12'] }],
    },
  ],
  cannotCheck: [
    { name: '不知道预算年度', given: date('2029年9月前'), reason: '没有读到预算年度，未核对指标值中的年份' },
    { name: '没有绩效目标表', given: '== 封面\n怀来县某局', reason: '没有找到《项目绩效目标表》' },
  ],
  notApplicable: [
    {
      name: '没有百分比和日期',
      given: sheet({
        indicators: [{ level1: '产出指标', level2: '数量指标', name: '救助人次', target: '≥4000人次' }],
      }),
      reason: '绩效目标表中没有读到百分比或日期的指标值',
    },
  ],
});
