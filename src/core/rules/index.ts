import type { Rule } from './define-rule';
import { FIRST_RULES } from './first-rules';
import { LATER_RULES } from './later-rules';
import { byCode } from './rule-order';

export type { Rule, RunReport } from './define-rule';
export type { At, Claim, Evidence, Report } from './reporting';

/** The rule catalogue, by code. */
export const RULES: readonly Rule[] = [...FIRST_RULES, ...LATER_RULES].sort(byCode);
