import { bareName, FELT, headingOf, kindByName } from '../../indicators';
import { type Indicator, located } from '../../tables';
import { labelKey } from '../../workbook';
import { defineRule } from '../define-rule';
import { isPlaceForIndicator } from './named-indicator';

/** Satisfaction is told in per cent or points, or in words. */
const SATISFACTION_UNIT = /^(?:[%‰]|分|成|颗?星|)(?:以上|及以上)?$/;

/** P08. Source: 2024 book, project 1: 受助群众政策了解度 under 服务对象满意度指标. */
export const satisfactionIndicator = defineRule({
  id: 'satisfaction-indicator',
  code: 'P08',
  severity: 'warning',
  title: '满意度指标衡量的是满意度',
  messages: {
    otherMeasure: {
      text: '项目“{project}”的满意度指标“{indicator}”衡量的不是满意度。',
      advice: '请改为服务对象的满意度（如“{example}”），原来的指标移到相应的二级指标下。',
    },
  },
  reasons: { noSatisfaction: '绩效目标表中没有填写满意度指标' },
  nothing: { notApplicable: 'noSatisfaction' },
  checkSheet({ indicators }, report) {
    for (const indicator of indicators) {
      if (headingOf(indicator) !== 'satisfaction' || isPlaceForIndicator(indicator)) continue;
      const people =
        /^(.*?(?:群众|人员|对象|居民|学员|学生|家长|患者|企业|单位|职工|农户|用户|村民|市民))/.exec(
          bareName(indicator),
        );
      report.expect(!measuresElse(indicator), 'otherMeasure', {
        at: [indicator.name, indicator.target].flatMap((field) => field ?? []),
        stated: located(indicator.target)?.value.text,
        data: {
          indicator: located(indicator.name)?.value ?? '',
          example: `${people?.[1] ?? '服务对象'}满意度`,
        },
      });
    }
  },
});

/** True where name or unit say that something else is measured; a name of the people alone (受训教师) says nothing. */
function measuresElse(indicator: Indicator): boolean {
  const name = bareName(indicator);
  if (FELT.test(name)) return kindByName(name) === 'count';
  const kind = kindByName(name);
  if (kind !== undefined) return true;
  const target = located(indicator.target)?.value;
  if (target?.isDate === true) return true;
  return target?.number !== undefined && !SATISFACTION_UNIT.test(labelKey(target.unit));
}
