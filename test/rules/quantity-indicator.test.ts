import { quantityIndicator } from '../../src/core/rules/form/quantity-indicator';
import { NAME_AT, NO_SHEET, oneIndicator, TARGET_AT } from '../support/indicator-cases';
import { sheet } from '../support/performance-sheet-text';
import { ruleTable, type ExpectedFinding } from '../support/rule-table';

const under = (name: string, target: string): { name: string; given: string } => ({
  name: `${name} ${target}`,
  given: oneIndicator('数量指标', name, target),
});
const rate = (stated: string): readonly ExpectedFinding[] => [
  { messageId: 'rate', at: [NAME_AT, TARGET_AT], severity: 'warning', stated },
];

ruleTable(quantityIndicator, {
  passes: [
    { name: '全部相符', given: sheet() },
    under('参保人数', '≥25万人'),
    under('检查频率', '≥4次'),
    under('满意度调查份数', '≥200份'),
    under('造林面积', '≥6500亩'),
    under('培训天数', '≥3天'),
    under('任务量', '完成全部任务'),
    under('机房巡检', '≥52次'),
    // The unit does not fit the name: that is P03's.
    under('参保人数', '≥80%'),
  ],
  finds: [
    {
      name: '覆盖率（2023年第4个项目）',
      given: oneIndicator('数量指标', '村级代办员补助资金覆盖率', '100%'),
      expect: [
        {
          messageId: 'rate',
          at: [NAME_AT, TARGET_AT],
          severity: 'warning',
          stated: '100%',
          says: '数量指标“村级代办员补助资金覆盖率”（100%）是比率，不是数量',
        },
      ],
    },
    { ...under('参保率', '≥80%'), expect: rate('≥80%') },
    { ...under('新能源公交车占比', '≥70%'), expect: rate('≥70%') },
    { ...under('政策知晓度', '≥70%'), expect: rate('≥70%') },
    { ...under('指标1：材料抽检不合格率', '≤1%'), expect: rate('≤1%') },
    { ...under('群众满意度', '≥90%'), expect: rate('≥90%') },
    { ...under('提升服务效能', '≥80%'), expect: rate('≥80%') },
  ],
  cannotCheck: [NO_SHEET],
  notApplicable: [
    {
      name: '没有数量指标',
      given: oneIndicator('质量指标', '参保率', '≥80%'),
      reason: '没有填写数量指标',
    },
    { name: '数量指标写“无”', given: oneIndicator('数量指标', '无', ''), reason: '没有填写数量指标' },
  ],
});
