import { projectTitle } from '../../facts';
import { groupBy, indicatorName, isCost } from '../../identities';
import { AWARENESS, kindOf } from '../../indicators';
import {
  type Indicator,
  type IndicatorTarget,
  located,
  type Located,
  type PerformanceSheet,
} from '../../tables';
import { labelKey } from '../../workbook';
import { defineRule } from '../define-rule';
import { isPlaceForIndicator } from './named-indicator';
import { byCode, isOneKind } from './project-kinship';

/** Words in a basis that say why a target differs. */
const REASON = /因|由于|不同|差异|上年|实际|分别|根据.*情况|降低|提高/;

/** P19. Source: 代办员满意度 ≥90% and ≥95% in 2023 (projects 4, 9); 政策了解度 ≥90% and ≥80% in the 2024 book (1, 4 and 5). */
export const conflictingTargets = defineRule({
  id: 'conflicting-targets',
  code: 'P19',
  severity: 'warning',
  title: '同类项目的同一个指标，指标值相同',
  needs: ['performanceSheets'],
  messages: {
    different: {
      text: '同类项目的指标“{indicator}”指标值不同：{ways}。',
      advice: '请核对应填哪一个值；确有不同原因的，写在指标值确定依据里。',
    },
  },
  reasons: { nothingShared: '没有同类项目的同一个指标' },
  nothing: { notApplicable: 'nothingShared' },
  check({ performanceSheets }, report) {
    const stated = byCode(performanceSheets).flatMap((sheet) =>
      sheet.indicators.flatMap((each) => statedOf(sheet, each)),
    );
    for (const [key, group] of groupBy(stated, (each) => each.key)) {
      for (const kin of kindsOf(group)) {
        const [first, ...others] = kin;
        if (first === undefined || others.length === 0) continue;
        const ways = new Set(kin.map(({ target }) => target.value.number?.toString()));
        const isReasoned = kin.some(({ basis }) => REASON.test(basis));
        report.expect(ways.size === 1 || isReasoned, 'different', {
          at: kin.map(({ target }) => target),
          stated: kin.map(({ target }) => target.value.text),
          data: {
            indicator: first.name,
            ways: kin.map(({ sheet, target }) => `“${projectTitle(sheet)}”是${target.value.text}`),
          },
          key: `${key}/${first.sheet.key}`,
        });
      }
    }
  },
});

interface StatedTarget {
  readonly sheet: PerformanceSheet;
  readonly key: string;
  readonly name: string;
  readonly target: Located<IndicatorTarget>;
  readonly basis: string;
}

/** A share with its figure; counts and amounts differ with what a project does. */
function statedOf(sheet: PerformanceSheet, indicator: Indicator): StatedTarget[] {
  const target = located(indicator.target);
  const kind = kindOf(indicator);
  const isShare = kind === 'share' || kind === 'satisfaction' || kind === 'awareness';
  if (target?.value.number === undefined || !isShare || target.value.unit !== '%') return [];
  if (isCost(indicator) || isPlaceForIndicator(indicator)) return [];
  const name = indicatorName(indicator);
  // Whoever is asked: 受助群众政策了解度 and 受益群众对医保政策了解度 are one matter in projects of one kind.
  const key = kind === 'awareness' ? (AWARENESS.exec(name)?.[0] ?? name) : name;
  return [
    {
      sheet,
      key,
      name: located(indicator.name)?.value ?? name,
      target,
      basis: labelKey(located(indicator.basis)?.value ?? ''),
    },
  ];
}

/** The group split into projects of one kind; within one project a name twice is P06's. */
function kindsOf(group: readonly StatedTarget[]): (readonly StatedTarget[])[] {
  const kinds: StatedTarget[][] = [];
  for (const each of group) {
    const kin = kinds.find((members) =>
      members.some(({ sheet }) => sheet !== each.sheet && isOneKind(sheet, each.sheet)),
    );
    if (kin === undefined) kinds.push([each]);
    else if (!kin.some(({ sheet }) => sheet === each.sheet)) kin.push(each);
  }
  return kinds;
}
