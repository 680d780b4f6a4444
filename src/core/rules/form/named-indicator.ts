import { indicatorName, isNil, isUnnamed } from '../../identities';
import type { Indicator } from '../../tables';

/** True for a row that names no indicator: blank, `无`, or the blank form's `指标2：`. */
export function isPlaceForIndicator(indicator: Indicator): boolean {
  const name = indicatorName(indicator);
  return isNil(name) || isUnnamed(name);
}
