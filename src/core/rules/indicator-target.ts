import { located, type Indicator, type IndicatorTarget, type Located } from '../tables';
import type { Report } from './reporting';

/**
 * A target with its cell, or `undefined` where it is blank or the form has no such column; one that cannot be read is noted as not
 * checked.
 */
export function targetOf({ name, target }: Indicator, report: Report): Located<IndicatorTarget> | undefined {
  return report.readable(target, `指标“${located(name)?.value ?? ''}”的指标值`);
}
