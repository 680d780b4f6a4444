import { indicatorGrounds } from '../../src/core/rules/form/indicator-grounds';
import { NO_SHEET } from '../support/indicator-cases';
import { GOOD_INDICATORS, sheet, type IndicatorText } from '../support/performance-sheet-text';
import { ruleTable } from '../support/rule-table';

const each = (change: (row: IndicatorText, index: number) => Partial<IndicatorText>): string =>
  sheet({
    indicators: GOOD_INDICATORS.map((row, index) => ({ ...row, ...change(row, index) })),
    purpose: '用于困难群众住院救助',
  });
const G = (...rows: readonly number[]): string[] => rows.map((row) => `绩效目标表!G${row}`);

ruleTable(indicatorGrounds, {
  passes: [
    {
      name: '描述说明了算法，依据各不相同',
      given: each(({ name }, index) => ({
        description: `${name}按台账统计`,
        basis: index === 5 ? '问卷调查' : `第${index}号文件`,
      })),
    },
    {
      name: '依据相同但有所指',
      given: each(() => ({ description: '按台账统计', basis: '县医疗救助办法（2029年修订）' })),
    },
    {
      name: '只有一个描述与名称相同',
      given: each(({ name }, index) => ({ description: index === 0 ? name : '按台账统计' })),
    },
  ],
  finds: [
    {
      name: '描述重复名称',
      given: each(({ name }, index) => ({ description: index < 2 ? name : '按台账统计' })),
      expect: [
        {
          messageId: 'repeatsName',
          at: ['绩效目标表!D10', '绩效目标表!D11'],
          severity: 'hint',
          says: '有2个指标的描述只是重复名称：门诊和住院医疗救助人次、救助资金发放准确率',
        },
      ],
    },
    {
      name: '用途重复项目名称',
      given: sheet({ purpose: '城乡医疗救助县级配套。' }),
      expect: [{ messageId: 'purposeIsName', at: ['绩效目标表!B5'], severity: 'hint' }],
    },
    {
      name: '用途是文件标题',
      given: sheet({ purpose: '2030年省级财政代办员补助资金的通知' }),
      expect: [{ messageId: 'purposeIsNotice', at: ['绩效目标表!B5'] }],
    },
    {
      name: '没有写依据',
      given: each((_, index) => ({ basis: index === 3 ? '' : `第${index}号文件` })),
      expect: [{ messageId: 'noBasis', at: G(13), says: '有1个指标没有写指标值确定依据：预算控制数' }],
    },
    {
      name: '依据处处相同',
      given: each(() => ({ basis: '历年指标及相关文件' })),
      expect: [{ messageId: 'sameBasis', at: G(10, 11, 12, 13, 14, 15), stated: '历年指标及相关文件' }],
    },
    {
      name: '满意度的依据不是调查',
      given: each((_, index) => ({ basis: index === 5 ? '年初工作计划' : `第${index}号文件` })),
      expect: [{ messageId: 'noSurvey', at: G(15), stated: '年初工作计划' }],
    },
  ],
  cannotCheck: [NO_SHEET],
  notApplicable: [
    { name: '没有描述、依据和用途', given: sheet({ purpose: '' }), reason: '没有指标描述、依据和资金用途' },
  ],
});
