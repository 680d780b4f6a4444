import {
  budgetCapsOf,
  groupBy,
  indicatorName,
  isMoneyCost,
  isNil,
  isUnnamed,
  readCost,
} from '../../identities';
import { type Indicator, located, type PerformanceSheet } from '../../tables';
import { labelKey } from '../../workbook';

/** An indicator of this year and the same one of last year. */
export interface IndicatorPair {
  readonly current: Indicator;
  readonly prior: Indicator;
}

/**
 * The indicators two sheets of one project have in common: those of one name, told apart by 二级指标 where a name stands there more
 * than once; and the only satisfaction of either sheet, whoever is said to be satisfied. What only follows the budget (预算控制数 and
 * other amounts under 成本指标) is left out.
 */
export function sameIndicators(current: PerformanceSheet, prior: PerformanceSheet): IndicatorPair[] {
  const ours = measuring(current);
  const theirs = measuring(prior);
  const pairs: IndicatorPair[] = [];
  const taken = new Set<Indicator>();
  const pairBy = (wordOf: (indicator: Indicator) => string): void => {
    const others = groupBy(theirs, wordOf);
    for (const [word, [one, ...more]] of groupBy(ours, wordOf)) {
      const [other, ...moreOthers] = others.get(word) ?? [];
      if (other === undefined || more.length + moreOthers.length > 0) continue;
      if (word === '' || taken.has(one) || taken.has(other)) continue;
      taken.add(one).add(other);
      pairs.push({ current: one, prior: other });
    }
  };
  pairBy(indicatorName);
  pairBy((indicator) => `${labelKey(indicator.level2?.value ?? '')}/${indicatorName(indicator)}`);
  pairBy((indicator) => (indicatorName(indicator).includes('满意度') ? '满意度' : ''));
  return pairs.sort((a, b) => ours.indexOf(a.current) - ours.indexOf(b.current));
}

function measuring(sheet: PerformanceSheet): Indicator[] {
  const caps = budgetCapsOf(sheet);
  return sheet.indicators.filter((indicator) => {
    const name = indicatorName(indicator);
    return !caps.includes(indicator) && !isAmount(indicator) && !isNil(name) && !isUnnamed(name);
  });
}

/** An amount of money under 成本指标, but not a price (200元/人). */
function isAmount(indicator: Indicator): boolean {
  const target = located(indicator.target)?.value;
  if (target === undefined || !isMoneyCost(indicator)) return false;
  return ['amount', 'cut-unit'].includes(readCost(indicator, target).kind);
}
