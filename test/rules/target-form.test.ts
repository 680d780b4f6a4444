import { targetForm } from '../../src/core/rules/form/target-form';
import { NO_SHEET, TARGET_AT, indicatorCase, type GivenIndicator } from '../support/indicator-cases';
import { indicators, sheet } from '../support/performance-sheet-text';
import { ruleTable, type ExpectedFinding } from '../support/rule-table';

const wrong = (
  indicator: GivenIndicator,
  messageId: string,
  expected?: string,
): { name: string; given: string; expect: readonly ExpectedFinding[] } => ({
  ...indicatorCase(indicator),
  expect: [
    {
      messageId,
      at: [TARGET_AT],
      severity: 'warning',
      stated: indicator[2],
      ...(expected === undefined ? {} : { expected }),
    },
  ],
});

const RIGHT: readonly GivenIndicator[] = [
  ['数量指标', '培训人次', '≥320人次'],
  ['数量指标', '参保人数（万人）', '≥25'],
  ['数量指标', '培训场次', '5-8场'],
  ['数量指标', '受益群众', '300人以上'],
  ['数量指标', '检查次数', '不少于4次'],
  ['质量指标', '资金发放准确率', '＝100%'],
  ['质量指标', '监测得分', '≥90'],
  ['时效指标', '审批办结时限', '5个工作日内'],
  ['时效指标', '业务完成时间', '1年内'],
  ['时效指标', '资金发放及时率', '30天以内'],
  // A rate in days is P03's.
  ['时效指标', '资金发放及时率', '30天'],
  // The unit of the budget cap is P01's, another measure P02's.
  ['成本指标', '预算控制数', '≤280万'],
  ['成本指标', '预算控制数', '100%'],
  ['成本指标', '预算控制数', '15元'],
];

ruleTable(targetForm, {
  passes: [
    { name: '全部相符', given: sheet() },
    ...RIGHT.map(indicatorCase).filter(({ name }) => !name.startsWith('预算控制数')),
  ],
  finds: [
    {
      name: '预算控制数没有“≤”（2023年第3个项目）',
      given: sheet({ indicators: indicators({ 成本指标: { name: '预算控制数', target: '450万元' } }) }),
      expect: [
        {
          messageId: 'noComparator',
          at: ['绩效目标表!F13'],
          stated: '450万元',
          expected: '≤450万元',
          says: '指标“预算控制数”写的是“450万元”，没有写比较符号',
        },
      ],
    },
    wrong(['数量指标', '监督检查覆盖率', '100%'], 'noComparator', '=100%'),
    wrong(['数量指标', '资金保障运行单位数量', '1个'], 'noComparator', '≥1个'),
    wrong(['质量指标', '合格率', '95%'], 'noComparator', '≥95%'),
    wrong(['成本指标', '人均培训成本', '450元/人'], 'noComparator', '≤450元/人'),
    wrong(['社会效益指标', '安全事故起数', '0起'], 'noComparator', '=0起'),
    wrong(['数量指标', '参训人数', '≥320'], 'noUnit'),
    wrong(['数量指标', '参保人数', '≥25万'], 'cutUnit', '≥25万人'),
    wrong(['成本指标', '印刷费用', '≤5万'], 'cutUnit', '≤5万元'),
  ],
  cannotCheck: [NO_SHEET],
  notApplicable: [
    { ...indicatorCase(['数量指标', '参训人数', '有所增加']), reason: '没有读到带数字的指标值' },
    ...RIGHT.filter(([, name]) => name === '预算控制数').map((each) => ({
      ...indicatorCase(each),
      reason: '没有读到带数字的指标值',
    })),
  ],
});
