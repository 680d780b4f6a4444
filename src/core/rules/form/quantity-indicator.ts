import { headingOf, kindByName, kindOf } from '../../indicators';
import { located } from '../../tables';
import { defineRule } from '../define-rule';
import { isPlaceForIndicator } from './named-indicator';

/** P04. Source: 覆盖率 and 参保率 under 数量指标 in the 2023 disclosure (projects 3, 4, 6, 9) and the 2024 book (2, 3, 6–10). */
export const quantityIndicator = defineRule({
  id: 'quantity-indicator',
  code: 'P04',
  severity: 'warning',
  title: '数量指标数的是数量，不是比率',
  messages: {
    rate: {
      text: '项目“{project}”的数量指标“{indicator}”{target}是比率，不是数量。',
      advice: '请改为数得出来的数量（如人数、次数、个数），并把比率移到质量指标或效益指标下。',
    },
  },
  reasons: { noQuantity: '绩效目标表中没有填写数量指标' },
  nothing: { notApplicable: 'noQuantity' },
  checkSheet({ indicators }, report) {
    for (const indicator of indicators) {
      if (headingOf(indicator) !== 'quantity' || isPlaceForIndicator(indicator)) continue;
      const kind = kindByName(located(indicator.name)?.value ?? '') ?? kindOf(indicator);
      const target = located(indicator.target)?.value.text;
      report.expect(kind !== 'share' && kind !== 'awareness' && kind !== 'satisfaction', 'rate', {
        at: [indicator.name, indicator.target].flatMap((field) => field ?? []),
        stated: target,
        data: {
          indicator: located(indicator.name)?.value ?? '',
          target: target === undefined ? '' : `（${target}）`,
        },
      });
    }
  },
});
