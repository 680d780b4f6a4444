import type { Facts } from '../facts';
import type { Outcome } from '../findings';
import type { Rule } from '../rules';
import { TABLE_NAMES, type TableKey, type TableReading } from '../tables';
import { addressText } from '../workbook';
import { RuleReport } from './rule-report';

/** One rule with what it came to. */
export interface RuleResult {
  readonly rule: Rule;
  readonly outcome: Outcome;
}

/**
 * Runs rules over the tables of one workbook. A rule whose tables are missing cannot check and says which, or does not apply where
 * the workbook's layout prints no such table; a rule that throws has failed, and the others run on.
 */
export function runRules(rules: readonly Rule[], reading: TableReading, facts: Facts): RuleResult[] {
  return rules.map((rule) => ({ rule, outcome: runRule(rule, reading, facts) }));
}

function runRule(rule: Rule, reading: TableReading, facts: Facts): Outcome {
  const { tables } = reading;
  const report = new RuleReport(rule);
  try {
    const missing = rule.run(tables, report, facts);
    if (missing.length === 0) return report.outcome();
    const unexpected = missing.filter((key) => !belongs(key, reading));
    const isOne = rule.needsOneOf.length > 0 && rule.needsOneOf.every((key) => missing.includes(key));
    const applies = isOne ? unexpected.length < missing.length : unexpected.length === 0;
    const names = (keys: readonly TableKey[]): string =>
      keys.map((key) => `《${TABLE_NAMES[key]}》`).join(isOne ? '或' : '、');
    const wanted = isOne ? missing.filter((key) => !unexpected.includes(key)) : missing;
    return applies
      ? { kind: 'cannot-check', reasons: reasonsFor(wanted, reading, names) }
      : { kind: 'not-applicable', reasons: [`工作簿里没有${names(unexpected)}，这类表式一般不列`] };
  } catch (error) {
    return { kind: 'failed', error: error instanceof Error ? error.message : String(error) };
  }
}

/** True for a kind of table that is there, read or not, or that the forms of the workbook print. */
function belongs(key: TableKey, { expected, unread, unreadTitles }: TableReading): boolean {
  return expected.includes(key) || unread.includes(key) || unreadTitles.some((title) => title.key === key);
}

/** Tables that are there and could not be read are not called missing. */
function reasonsFor(
  missing: readonly TableKey[],
  { unread, unreadTitles }: TableReading,
  names: (keys: readonly TableKey[]) => string,
): string[] {
  const notRead = missing.filter((key) => unread.includes(key));
  const titled = missing
    .filter((key) => !unread.includes(key))
    .flatMap((key) => unreadTitles.find((title) => title.key === key) ?? []);
  const notFound = missing.filter(
    (key) => !unread.includes(key) && !titled.some((title) => title.key === key),
  );
  return [
    ...(notRead.length === 0 ? [] : [`${names(notRead)}没有读取，原因见“读表时要留意”`]),
    ...titled.map(
      ({ key, title, at }) =>
        `${names(key === undefined ? [] : [key])}没有读取：“${title}”（${addressText(at)}）下没有认出它的表头`,
    ),
    ...(notFound.length === 0 ? [] : [`没有找到${names(notFound)}`]),
  ];
}
