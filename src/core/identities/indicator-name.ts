import { type Indicator, located } from '../tables';
import { labelKey, numberingOf } from '../workbook';

/** The comparable name of an indicator, without the `指标1：` or `1.` some forms print in front of it; '' where it has none. */
export function indicatorName(indicator: Indicator): string {
  const name = labelKey(located(indicator.name)?.value ?? '').replace(/^指标\d*(?::|$)/, '');
  return name.slice(numberingOf(name).length);
}

/** True where the name says that there is nothing to measure: `无`, `/`, `不涉及`. */
export function isNil(name: string): boolean {
  return /^(?:暂?无|没有|不涉及|不适用|无此项|[-/\\—–―*]+)$/.test(name);
}

/** True for a row of the blank form that nobody has named: `指标2：`, `……`. */
export function isUnnamed(name: string): boolean {
  return /^\.*$/.test(name);
}
