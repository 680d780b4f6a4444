import { describe, expect, it } from '@jest/globals';
import { addressText } from '../../src/core/workbook';
import type { Finding, Outcome } from '../../src/core/findings';
import type { Rule } from '../../src/core/rules';
import { reviewWorkbook } from '../../src/core/run';
import { textWorkbooks } from './text-workbook';

interface Case {
  readonly name: string;
  /** A text workbook, last year's below it where the case has one. */
  readonly given: string;
  /** The budget year, where the workbook does not say it. */
  readonly year?: number;
}

/** What is expected of one finding; only what is named is compared, cells always. */
export interface ExpectedFinding {
  readonly messageId: string;
  readonly at: readonly string[];
  readonly severity?: Finding['severity'];
  readonly stated?: string;
  readonly expected?: string;
  readonly difference?: string;
  /** Words the message must contain. */
  readonly says?: string;
}

export interface RuleTable {
  readonly passes: readonly Case[];
  readonly finds: readonly (Case & {
    readonly expect: readonly ExpectedFinding[];
    readonly unchecked?: readonly string[];
  })[];
  /** `reason`: words the reason must contain. */
  readonly cannotCheck?: readonly (Case & { readonly reason: string })[];
  readonly notApplicable?: readonly (Case & { readonly reason: string })[];
}

/**
 * Runs the cases of one rule, and refuses a table that leaves out one of the rule's messages or reasons, repeats a case, or has
 * fewer than two passing and two failing ones.
 */
export function ruleTable(rule: Rule, table: RuleTable): void {
  const run = ({ given, year }: Case): Outcome => {
    const { workbook, ...prior } = textWorkbooks(given);
    const before = JSON.stringify({ workbook, prior });
    const [result] = reviewWorkbook(workbook, {
      rules: [rule],
      ...prior,
      ...(year === undefined ? {} : { year }),
    }).rules;
    expect(JSON.stringify({ workbook, prior })).toBe(before);
    if (result === undefined) throw new Error('the rule did not run');
    return result.outcome;
  };

  describe(`${rule.code} ${rule.id}`, () => {
    describe('passes', () => {
      it.each(table.passes.map((each) => [each.name, each] as const))('%s', (_, each) => {
        expect(run(each)).toEqual({ kind: 'passed' });
      });
    });

    describe('finds', () => {
      it.each(table.finds.map((each) => [each.name, each] as const))('%s', (_, each) => {
        const outcome = run(each);
        if (outcome.kind !== 'found') throw new Error(`expected findings, got ${JSON.stringify(outcome)}`);
        expect(outcome.findings.map((finding, index) => comparable(finding, each.expect[index]))).toEqual(
          each.expect,
        );
        expect(outcome.unchecked).toEqual(each.unchecked ?? []);
        expect(new Set(outcome.findings.map(({ fingerprint }) => fingerprint)).size).toBe(
          outcome.findings.length,
        );
        for (const { message, advice } of outcome.findings)
          expect(`${message}${advice}`).not.toMatch(/[{}]|undefined|\[object/);
      });
    });

    const { cannotCheck = [], notApplicable = [] } = table;
    if (cannotCheck.length > 0) {
      describe('cannot check', () => {
        it.each(cannotCheck.map((each) => [each.name, each] as const))('%s', (_, each) => {
          const outcome = run(each);
          if (outcome.kind !== 'cannot-check')
            throw new Error(`expected cannot-check, got ${JSON.stringify(outcome)}`);
          expect(outcome.reasons.join('；')).toContain(each.reason);
        });
      });
    }

    if (notApplicable.length > 0) {
      describe('does not apply', () => {
        it.each(notApplicable.map((each) => [each.name, each] as const))('%s', (_, each) => {
          const outcome = run(each);
          if (outcome.kind !== 'not-applicable')
            throw new Error(`expected not-applicable, got ${JSON.stringify(outcome)}`);
          expect(outcome.reasons.join('；')).toContain(each.reason);
        });
      });
    }

    it('the table covers the rule', () => {
      const cases = [...table.passes, ...table.finds, ...cannotCheck, ...notApplicable];
      expect(table.passes.length).toBeGreaterThanOrEqual(2);
      expect(table.finds.length).toBeGreaterThanOrEqual(2);
      expect(new Set(cases.map(({ given, year }) => `${year ?? ''}${given}`)).size).toBe(cases.length);
      const found = new Set(
        table.finds.flatMap(({ expect: findings }) => findings.map(({ messageId }) => messageId)),
      );
      expect([...found].sort()).toEqual(Object.keys(rule.messages).sort());
      const reasons = Object.values(rule.reasons).map((reason) =>
        reason.replace(/\{\w+\}/g, '\u0001').split('\u0001'),
      );
      const said = [
        ...cannotCheck,
        ...notApplicable,
        ...table.finds.map(({ unchecked }) => ({ reason: (unchecked ?? []).join('；') })),
      ].map(({ reason }) => reason);
      for (const parts of reasons) {
        const covered = said.some((text) =>
          parts.some((part) => part.length > 3 && (text.includes(part) || part.includes(text))),
        );
        expect({ reason: parts.join('…'), covered }).toEqual({ reason: parts.join('…'), covered: true });
      }
    });
  });
}

/** The finding reduced to what the expectation names. */
function comparable(finding: Finding, expected: ExpectedFinding | undefined): ExpectedFinding {
  const { messageId, severity, stated, expected: right, difference, message } = finding;
  return {
    messageId,
    at: finding.at.map(addressText),
    ...(expected?.severity === undefined ? {} : { severity }),
    ...(expected?.stated === undefined || stated === undefined ? {} : { stated }),
    ...(expected?.expected === undefined || right === undefined ? {} : { expected: right }),
    ...(expected?.difference === undefined || difference === undefined ? {} : { difference }),
    ...(expected?.says === undefined
      ? {}
      : { says: message.includes(expected.says) ? expected.says : message }),
  };
}
