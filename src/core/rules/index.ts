import type { Rule } from './define-rule';
import { byCode } from './rule-order';
import { TABLE_RULES } from './table-rules';
import { TEXT_RULES } from './text-rules';

export type { Rule, RunReport } from './define-rule';
export type { At, Claim, Evidence, Report } from './reporting';

/** The rule catalogue, by code. */
export const RULES: readonly Rule[] = [...TABLE_RULES, ...TEXT_RULES].sort(byCode);
