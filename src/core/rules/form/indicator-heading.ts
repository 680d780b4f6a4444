import { betterHeading, HEADING_NAMES, headingOf } from '../../indicators';
import { located } from '../../tables';
import { defineRule } from '../define-rule';
import { isPlaceForIndicator } from './named-indicator';

/**
 * P07. Source: 政策知晓率 under 经济效益指标 in the 2023 disclosure (project 6) and the 2024 book (5, 7, 8), 社保费征缴率 there in the
 * book (9, 10) and under 社会效益指标 in its other projects.
 */
export const indicatorHeading = defineRule({
  id: 'indicator-heading',
  code: 'P07',
  severity: 'warning',
  title: '指标放在相应的二级指标下',
  messages: {
    misplaced: {
      text: '项目“{project}”的指标“{indicator}”放在“{level2}”下，应放在“{expected}”下。',
      advice: '请移到“{expected}”下；原来的二级指标空出来的，另设一个相应的指标。',
    },
  },
  reasons: { noHeading: '绩效目标表中没有读到二级指标' },
  nothing: { notApplicable: 'noHeading' },
  checkSheet({ indicators }, report) {
    for (const indicator of indicators) {
      const { level1, level2 } = indicator;
      const heading = headingOf(indicator);
      if (heading === undefined || isPlaceForIndicator(indicator)) continue;
      const better = betterHeading(indicator, heading);
      const label = level2?.value ?? level1?.value ?? '';
      report.expect(better === undefined, 'misplaced', {
        at: indicator.name ?? level2 ?? level1 ?? [],
        stated: label,
        expected: better === undefined ? undefined : HEADING_NAMES[better],
        data: { indicator: located(indicator.name)?.value ?? '', level2: label },
      });
    }
  },
});
