import { qualitativeTarget } from '../../src/core/rules/form/qualitative-target';
import {
  NO_SHEET,
  indicatorCase,
  oneIndicator,
  type GivenIndicator,
  TARGET_AT,
} from '../support/indicator-cases';
import { sheet } from '../support/performance-sheet-text';
import { ruleTable, type ExpectedFinding } from '../support/rule-table';

const vague = (
  indicator: GivenIndicator,
): { name: string; given: string; expect: readonly ExpectedFinding[] } => ({
  ...indicatorCase(indicator),
  expect: [{ messageId: 'vague', at: [TARGET_AT], severity: 'hint', stated: indicator[2] }],
});

const RIGHT: readonly GivenIndicator[] = [
  ['社会效益指标', '政策知晓率', '≥80%'],
  ['可持续影响指标', '长效运行机制建立情况', '机制健全'],
  ['可持续影响指标', '公路管护机制落实情况', '责任到人'],
  ['时效指标', '项目完成时间', '10月底前'],
  // No figure is known for it.
  ['社会效益指标', '社会影响', '有所提高'],
  ['质量指标', '报告', '通过专家评审'],
];

ruleTable(qualitativeTarget, {
  passes: [{ name: '全部相符', given: sheet() }, ...RIGHT.map(indicatorCase)],
  finds: [
    {
      name: '有所提高（2023年第5个项目）',
      given: oneIndicator('社会效益指标', '参保居民医疗待遇水平', '有所提高'),
      expect: [
        {
          messageId: 'vague',
          at: [TARGET_AT],
          stated: '有所提高',
          says: '指标“参保居民医疗待遇水平”写的是“有所提高”，年底无法衡量',
        },
      ],
    },
    vague(['社会效益指标', '医疗救助对象覆盖范围', '稳步拓展']),
    vague(['时效指标', '县域内即时结算', '不低于上年']),
    vague(['质量指标', '医疗服务与保障能力', '较上年提升']),
    vague(['质量指标', '单位业务开展情况', '正常开展。']),
    vague(['社会效益指标', '受益群众幸福感', '得到增强']),
    vague(['可持续影响指标', '项目影响可持续性', '具有可持续影响']),
    vague(['时效指标', '业务处理及时性', '按规定及时上解']),
  ],
  cannotCheck: [NO_SHEET],
  notApplicable: [{ ...indicatorCase(['质量指标', '合格率', '']), reason: '没有读到指标值' }],
});
