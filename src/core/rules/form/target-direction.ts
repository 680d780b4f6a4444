import { goodDirection } from '../../indicators';
import { located } from '../../tables';
import { defineRule } from '../define-rule';
import { targetOf } from '../indicator-target';

const AT_LEAST = ['≥', '>'] as const;

/** P05. Source: 困难群众参保人数 ≤12042人 in the 2023 disclosure (project 2). */
export const targetDirection = defineRule({
  id: 'target-direction',
  code: 'P05',
  severity: 'warning',
  title: '比较符号指向好的方向',
  messages: {
    more: {
      text: '项目“{project}”的指标“{indicator}”写的是“{stated}”，越多、越高越好的指标应写“≥”。',
      advice: '请改为“{expected}”；确实要控制在这个数以内的，请在指标名称中写明是控制数。',
    },
    less: {
      text: '项目“{project}”的指标“{indicator}”写的是“{stated}”，越少、越快越好的指标应写“≤”。',
      advice: '请改为“{expected}”；确实越多越好的，请在指标名称中写明。',
    },
  },
  reasons: { noComparator: '绩效目标表中没有读到带“≥”“≤”的指标值' },
  nothing: { notApplicable: 'noComparator' },
  checkSheet({ indicators }, report) {
    for (const indicator of indicators) {
      const target = targetOf(indicator, report);
      const comparator = target?.value.comparator;
      if (target === undefined || comparator === undefined || comparator === '=') continue;
      if (target.value.number === undefined) continue;
      const way = AT_LEAST.some((sign) => sign === comparator) ? 'more' : 'less';
      const good = goodDirection(indicator);
      const { number, unit, text } = target.value;
      report.expect(good === undefined || good === way, good ?? 'more', {
        at: indicator.name === undefined ? target : [target, indicator.name],
        stated: text,
        expected: `${good === 'less' ? '≤' : '≥'}${number.toString()}${unit}`,
        data: { indicator: located(indicator.name)?.value ?? '' },
      });
    }
  },
});
