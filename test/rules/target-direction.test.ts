import { targetDirection } from '../../src/core/rules/form/target-direction';
import {
  NAME_AT,
  NO_SHEET,
  oneIndicator,
  TARGET_AT,
  indicatorCase,
  type GivenIndicator,
} from '../support/indicator-cases';
import { sheet } from '../support/performance-sheet-text';
import { ruleTable, type ExpectedFinding } from '../support/rule-table';

const wrong = (
  indicator: GivenIndicator,
  messageId: 'more' | 'less',
  expected: string,
): { name: string; given: string; expect: readonly ExpectedFinding[] } => ({
  ...indicatorCase(indicator),
  expect: [{ messageId, at: [TARGET_AT, NAME_AT], severity: 'warning', stated: indicator[2], expected }],
});

const RIGHT: readonly GivenIndicator[] = [
  ['数量指标', '困难群众参保人数', '≥12042人'],
  ['数量指标', '全年会议次数', '≤6次'],
  ['数量指标', '公务接待批次', '≤20批次'],
  ['数量指标', '治理水土流失面积', '≥30平方公里'],
  ['数量指标', '事故救援出动次数', '≤40次'],
  ['数量指标', '接处警情起数', '≤26000起'],
  ['数量指标', '培训天数', '≥3天'],
  ['质量指标', '材料抽检不合格率', '≤1%'],
  ['质量指标', '问题整改率', '≥95%'],
  ['质量指标', '生师比例', '≤20%'],
  ['质量指标', '投诉办结率', '≥95%'],
  ['质量指标', '宣传稿件阅读率', '≤95%'],
  ['时效指标', '审批办结时限', '≤30天'],
  ['时效指标', '补助资金使用时间', '≤12个月'],
  // The unit does not fit the name: that is P03's.
  ['时效指标', '审批发放及时率', '≤30天'],
  ['时效指标', '支出及时性', '≥95%'],
  ['时效指标', '压缩办结时限', '≥50%'],
  ['时效指标', '设备无故障运行时间', '≥8000小时'],
  ['成本指标', '人均培训成本', '≤450元/人'],
  ['成本指标', '生活补助标准', '≥50元/人'],
  ['经济效益指标', '年节约灌溉用水成本', '≥60万元'],
  ['经济效益指标', '单位成本增长额', '≤60万元'],
  ['社会效益指标', '可防性案件发案下降率', '≥3%'],
  ['社会效益指标', '道路交通事故死亡人数', '≤2人'],
  ['生态效益指标', '细颗粒物年均浓度', '≤36微克/立方米'],
  ['可持续影响指标', '设备使用年限', '≥8年'],
  ['满意度指标', '群众满意度', '>90%'],
  ['满意度指标', '群众投诉率', '<1%'],
];

ruleTable(targetDirection, {
  passes: [{ name: '全部相符', given: sheet() }, ...RIGHT.map(indicatorCase)],
  finds: [
    {
      name: '参保人数写成“≤”（2023年第2个项目）',
      given: oneIndicator('数量指标', '困难群众参保人数', '≤12042人'),
      expect: [
        {
          messageId: 'more',
          at: [TARGET_AT, NAME_AT],
          stated: '≤12042人',
          expected: '≥12042人',
          says: '项目“城乡医疗救助县级配套”的指标“困难群众参保人数”写的是“≤12042人”',
        },
      ],
    },
    wrong(['质量指标', '政策覆盖率', '≤90%'], 'more', '≥90%'),
    wrong(['质量指标', '问题整改率', '≤95%'], 'more', '≥95%'),
    wrong(['质量指标', '资料差错率', '≥1%'], 'less', '≤1%'),
    wrong(['数量指标', '治理水土流失面积', '≤30平方公里'], 'more', '≥30平方公里'),
    wrong(['时效指标', '审批办结时限', '≥30天'], 'less', '≤30天'),
    wrong(['时效指标', '支出及时性', '≤95%'], 'more', '≥95%'),
    wrong(['时效指标', '资金拨付时间', '不少于10个工作日'], 'less', '≤10个工作日'),
    wrong(['成本指标', '人均培训成本', '≥450元/人'], 'less', '≤450元/人'),
    wrong(['成本指标', '印刷费用', '不低于5万元'], 'less', '≤5万元'),
    wrong(['经济效益指标', '年节约灌溉用水成本', '≤60万元'], 'more', '≥60万元'),
    wrong(['社会效益指标', '受益群众人数', '≤3000人'], 'more', '≥3000人'),
    wrong(['社会效益指标', '群众投诉件数', '≥5件'], 'less', '≤5件'),
    wrong(['社会效益指标', '发案下降率', '≤3%'], 'more', '≥3%'),
    wrong(['社会效益指标', '政策知晓率', '<80%'], 'more', '≥80%'),
    wrong(['可持续影响指标', '设备使用年限', '≤8年'], 'more', '≥8年'),
    wrong(['满意度指标', '群众满意度', '不超过85%'], 'more', '≥85%'),
  ],
  cannotCheck: [NO_SHEET],
  notApplicable: [
    {
      name: '没有带符号的指标值',
      given: oneIndicator('质量指标', '政策覆盖率', '100%'),
      reason: '没有读到带“≥”“≤”的指标值',
    },
  ],
});
