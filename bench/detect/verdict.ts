import { reviewWorkbook, type FullReview } from '../../src/core/run';
import type { Finding } from '../../src/core/findings';
import { TABLE_NAMES } from '../../src/core/tables';
import { addressText } from '../../src/core/workbook';
import type { Given } from './given';
import type { Planted } from './kind';

/**
 * How a planted mistake ended. `there`: a finding names the planted cell, as the wrong one or in the sum or comparison that it is part of.
 * `elsewhere`: there are findings, none of them does. `unchecked`: it is only said that something could not be checked.
 */
export type Verdict = 'there' | 'elsewhere' | 'unchecked' | 'missed';

export interface Judged {
  readonly verdict: Verdict;
  /** Errors and warnings that were added and name neither the mistake nor anything of its sheet. */
  readonly unrelated: readonly string[];
  /** All that were added. */
  readonly added: readonly string[];
}

export function judge(given: Given, planted: Planted): Judged {
  const review = reviewWorkbook(planted.workbook, { layouts: given.layouts });
  const known = new Set(findingsOf(given.review).map(({ fingerprint }) => fingerprint));
  const added = findingsOf(review).filter(({ fingerprint }) => !known.has(fingerprint));
  // A comparison with a row that is gone names the table that lacks it, and has a cell in the other only.
  const tables = given.read.facts.heads.flatMap(({ key, range }) =>
    range.sheet === planted.sheet ? [`《${TABLE_NAMES[key]}》`] : [],
  );
  const namesTable = ({ message }: Finding): boolean => tables.some((name) => message.includes(name));
  const isThere = added.some(
    (finding) =>
      finding.at.some((cell) => planted.isAt(cell)) || (planted.isGone === true && namesTable(finding)),
  );
  const unchecked = reasonsOf(review).filter((reason) => !reasonsOf(given.review).includes(reason));
  return {
    verdict: isThere
      ? 'there'
      : added.length > 0
        ? 'elsewhere'
        : unchecked.length > 0
          ? 'unchecked'
          : 'missed',
    unrelated: added
      .filter(
        (finding) =>
          finding.severity !== 'hint' &&
          !finding.at.some((cell) => planted.isAt(cell) || cell.sheet === planted.sheet) &&
          !namesTable(finding),
      )
      .map(printed),
    added: added.map(printed),
  };
}

function findingsOf({ rules }: FullReview): Finding[] {
  return rules.flatMap(({ outcome }) => (outcome.kind === 'found' ? outcome.findings : []));
}

function reasonsOf({ rules, remarks }: FullReview): string[] {
  const said = rules.flatMap(({ outcome }) =>
    outcome.kind === 'found' ? outcome.unchecked : outcome.kind === 'cannot-check' ? outcome.reasons : [],
  );
  return [...said, ...remarks.map(({ message }) => message)];
}

function printed({ code, severity, at, message }: Finding): string {
  return `${code} ${severity} ${at.map(addressText).join(' ')} ${message}`;
}
