import type { Facts } from '../facts';
import type { Outcome } from '../findings';
import type { Rule } from '../rules';
import { TABLE_NAMES, type TableReading } from '../tables';
import { RuleReport } from './rule-report';

/** One rule with what it came to. */
export interface RuleResult {
  readonly rule: Rule;
  readonly outcome: Outcome;
}

/**
 * Runs rules over the tables of one workbook. A rule whose tables are missing cannot check and says which; a rule that throws
 * has failed, and the others run on.
 */
export function runRules(rules: readonly Rule[], reading: TableReading, facts: Facts): RuleResult[] {
  return rules.map((rule) => ({ rule, outcome: runRule(rule, reading, facts) }));
}

function runRule(rule: Rule, { tables }: TableReading, facts: Facts): Outcome {
  const report = new RuleReport(rule);
  try {
    const missing = rule.run(tables, report, facts);
    if (missing.length === 0) return report.outcome();
    return {
      kind: 'cannot-check',
      reasons: [`没有找到${missing.map((key) => `《${TABLE_NAMES[key]}》`).join('、')}`],
    };
  } catch (error) {
    return { kind: 'failed', error: error instanceof Error ? error.message : String(error) };
  }
}
