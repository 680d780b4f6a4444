import { bareName, QUANTIFIED, VAGUE_TARGET } from '../../indicators';
import { located } from '../../tables';
import { labelKey } from '../../workbook';
import { defineRule } from '../define-rule';
import { targetOf } from '../indicator-target';
import { isPlaceForIndicator } from './named-indicator';

/** P11. Source: 稳步拓展, 有所提高, 不低于上年, 正常开展 in the 2023 disclosure; 得到增强, 具有可持续影响 in the 2024 book. */
export const qualitativeTarget = defineRule({
  id: 'qualitative-target',
  code: 'P11',
  severity: 'hint',
  title: '能量化的指标写出数量',
  messages: {
    vague: {
      text: '项目“{project}”的指标“{indicator}”写的是“{stated}”，年底无法衡量。',
      advice: '可以改用{form}；确实不能量化的，写明做到什么程度算完成。',
    },
  },
  reasons: { noTargets: '绩效目标表中没有读到指标值' },
  nothing: { notApplicable: 'noTargets' },
  checkSheet({ indicators }, report) {
    for (const indicator of indicators) {
      const target = isPlaceForIndicator(indicator) ? undefined : targetOf(indicator, report);
      if (target === undefined) continue;
      const { number, isDate, text } = target.value;
      const form = QUANTIFIED.find(([name]) => name.test(bareName(indicator)))?.[1];
      const isVague =
        number === undefined && !isDate && VAGUE_TARGET.test(labelKey(text).replace(/[。.]$/, ''));
      report.expect(!isVague || form === undefined, 'vague', {
        at: target,
        stated: text,
        data: { indicator: located(indicator.name)?.value ?? '', form: form ?? '' },
      });
    }
  },
});
