import type { Rule } from './define-rule';

/** The families in the order in which bureaus list them. */
const FAMILIES = 'AXYPKWDN';

/** Order of codes: by family, and by number within. */
export function byCode(a: Pick<Rule, 'code'>, b: Pick<Rule, 'code'>): number {
  const family = FAMILIES.indexOf(a.code.charAt(0)) - FAMILIES.indexOf(b.code.charAt(0));
  return family === 0 ? a.code.localeCompare(b.code) : family;
}
