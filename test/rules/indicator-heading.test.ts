import { indicatorHeading } from '../../src/core/rules/form/indicator-heading';
import { NAME_AT, NO_SHEET, oneIndicator } from '../support/indicator-cases';
import { sheet } from '../support/performance-sheet-text';
import { ruleTable, type ExpectedFinding } from '../support/rule-table';

type Given = readonly [level2: string, name: string, target: string];
const given = ([level2, name, target]: Given): { name: string; given: string } => ({
  name: `${level2}下的${name}`,
  given: oneIndicator(level2, name, target),
});
const misplaced = (
  indicator: Given,
  expected: string,
): { name: string; given: string; expect: readonly ExpectedFinding[] } => ({
  ...given(indicator),
  expect: [{ messageId: 'misplaced', at: [NAME_AT], severity: 'warning', stated: indicator[0], expected }],
});

const RIGHT: readonly Given[] = [
  ['数量指标', '受益人数', '≥500人'],
  ['数量指标', '培训天数', '≥3天'],
  // A rate under 数量指标 is P04's, something else under 满意度指标 P08's, a percentage under 成本指标 P02's.
  ['数量指标', '参保率', '≥80%'],
  ['满意度指标', '受助群众政策了解度', '≥85%'],
  ['质量指标', '资金发放及时率', '≥95%'],
  ['时效指标', '资金发放及时率', '≥95%'],
  ['时效指标', '任务按期完成率', '100%'],
  ['成本指标', '成本节约率', '≥5%'],
  ['经济效益指标', '年节约灌溉用水成本', '≥60万元'],
  ['经济效益指标', '减少能耗支出', '≥140万元'],
  ['社会效益指标', '带动就业人数', '≥150人'],
  ['社会效益指标', '社保费征缴率', '≥80%'],
  ['社会效益指标', '平均等候时间', '≤20分钟'],
  ['生态效益指标', '年节约电量', '≥36万千瓦时'],
  ['可持续影响指标', '长效机制建立情况', '机制健全'],
];

ruleTable(indicatorHeading, {
  passes: [{ name: '全部相符', given: sheet() }, ...RIGHT.map(given)],
  finds: [
    {
      name: '政策知晓率在经济效益指标下（2023年第6个项目）',
      given: oneIndicator('经济效益指标', '政策知晓率', '≥80%'),
      expect: [
        {
          messageId: 'misplaced',
          at: [NAME_AT],
          stated: '经济效益指标',
          expected: '社会效益指标',
          says: '“政策知晓率”放在“经济效益指标”下，应放在“社会效益指标”下',
        },
      ],
    },
    misplaced(['经济效益指标', '受益群众对医保政策了解度', '≥80%'], '社会效益指标'),
    misplaced(['经济效益指标', '社保费征缴率', '≥80%'], '社会效益指标'),
    misplaced(['可持续影响指标', '政策知晓率', '≥80%'], '社会效益指标'),
    misplaced(['社会效益指标', '受助对象满意度', '≥85%'], '满意度指标'),
    misplaced(['质量指标', '审批办结时限', '≤30天'], '时效指标'),
    misplaced(['质量指标', '驻村补助标准', '=50元/人·天'], '成本指标'),
    misplaced(['时效指标', '培训人次', '≥320人次'], '数量指标'),
    misplaced(['时效指标', '资料合格率', '≥95%'], '质量指标'),
    misplaced(['生态效益指标', '挽回群众经济损失', '≥850万元'], '经济效益指标'),
    misplaced(['经济效益指标', '细颗粒物年均浓度', '≤36微克/立方米'], '生态效益指标'),
    misplaced(['经济效益指标', '管护长效机制', '责任到人'], '可持续影响指标'),
    misplaced(['成本指标', '数据误报率', '≤3%'], '质量指标'),
  ],
  cannotCheck: [NO_SHEET],
  notApplicable: [
    { ...given(['其他指标', '政策知晓率', '≥80%']), reason: '没有读到二级指标' },
    { ...given(['质量指标', '无', '']), reason: '没有读到二级指标' },
  ],
});
