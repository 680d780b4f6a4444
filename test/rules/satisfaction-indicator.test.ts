import { satisfactionIndicator } from '../../src/core/rules/form/satisfaction-indicator';
import { NAME_AT, NO_SHEET, oneIndicator, TARGET_AT } from '../support/indicator-cases';
import { sheet } from '../support/performance-sheet-text';
import { ruleTable, type ExpectedFinding } from '../support/rule-table';

type Given = readonly [name: string, target: string];
const given = ([name, target]: Given): { name: string; given: string } => ({
  name: `${name} ${target}`,
  given: oneIndicator('服务对象满意度指标', name, target),
});
const wrong = (
  indicator: Given,
  says: string,
): { name: string; given: string; expect: readonly ExpectedFinding[] } => ({
  ...given(indicator),
  expect: [
    { messageId: 'otherMeasure', at: [NAME_AT, TARGET_AT], severity: 'warning', stated: indicator[1], says },
  ],
});
const NOT = '衡量的不是满意度';

const RIGHT: readonly Given[] = [
  ['受助群众满意度', '≥85%'],
  ['用水居民满意率', '≥91%'],
  ['社会认可度', '≥90%'],
  ['受训教师', '≥95%'],
  ['服务对象', '≥95分'],
  ['群众评价', '好评'],
  ['群众投诉率', '≤1%'],
  ['来信来访表扬', '有所增加'],
  ['预算单位满意度达到90%', '达到'],
];

ruleTable(satisfactionIndicator, {
  passes: [{ name: '全部相符', given: sheet() }, ...RIGHT.map(given)],
  finds: [
    wrong(['受助群众政策了解度', '≥85%'], '满意度指标“受助群众政策了解度”衡量的不是满意度'),
    wrong(['老年人体检人次', '≥16500人次'], NOT),
    wrong(['服务对象覆盖率', '≥80%'], NOT),
    wrong(['业务办结时间', '≤5天'], NOT),
    wrong(['慰问金发放时间', '7月底前'], NOT),
    wrong(['抗菌药物使用强度', '≤40DDDs'], NOT),
    wrong(['人均培训成本', '≤450元/人'], NOT),
    wrong(['满意度调查份数', '≥200份'], NOT),
  ],
  cannotCheck: [NO_SHEET],
  notApplicable: [
    {
      name: '没有满意度指标',
      given: oneIndicator('质量指标', '参保率', '≥80%'),
      reason: '没有填写满意度指标',
    },
    { ...given(['无', '']), reason: '没有填写满意度指标' },
  ],
});
