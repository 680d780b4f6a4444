import type { Message } from '../../findings';
import {
  isZero,
  judgeSame,
  judgeSum,
  negated,
  sumOf,
  type Amount,
  type MoneyUnit,
  type Verdict,
} from '../../money';
import { isFilled, located, type Located } from '../../tables';
import type { Evidence, NamedAmount, Report } from '../define-rule';
import { likelyCause } from '../likely-cause';
import { causeSentence, namedCells, SAME_MESSAGES } from '../sums';

/** Messages of the rules that compare what two tables state of the same amount, in one cell or in several that add up to it. */
export const AGREEMENT_MESSAGES = {
  ...SAME_MESSAGES,
  rounding: {
    severity: 'hint',
    text: '{what}填的是{stated}，{reference}是{expected}，相差{difference}，在四舍五入的范围之内。',
    advice: '如公开时要求两处一致，请按同一口径取整。',
  },
} as const satisfies Record<string, Message>;

/** With the message for a row that one of the tables does not print at all. */
export const ROW_MESSAGES = {
  ...AGREEMENT_MESSAGES,
  missing: {
    text: '{what}填的是{stated}，{reference}没有这个科目。',
    advice: '两表的科目应当一致：请补上漏列的科目，或改正写错的科目编码、科目名称。',
  },
} as const satisfies Record<string, Message>;

/** What the rules that compare tables say where there is nothing to compare. */
export const AGREEMENT_REASONS = {
  noAmounts: '要核对的各表都没有填写金额',
} as const;

/** An amount as one table states it: in one cell, or in several that add up to it, with the words for it. */
export interface Statement {
  readonly name: string;
  readonly parts: readonly NamedAmount[];
}

/** Two statements of one amount. */
export interface Comparison {
  readonly stated: Statement;
  readonly reference: Statement;
}

/** A statement in one cell. */
export function statement(name: string, field: NamedAmount['field']): Statement {
  return { name, parts: [{ field, name }] };
}

/** True where a cell of a statement holds anything, readable or not. */
export function isStated({ parts }: Statement): boolean {
  return parts.some(({ field }) => isFilled(field));
}

/** True where either side states anything: two empty tables have nothing to compare. */
export function isComparable({ stated, reference }: Comparison): boolean {
  return isStated(stated) || isStated(reference);
}

/**
 * How the two stand to each other, without saying so; blank counts as zero among several cells.
 * @returns `undefined` where one side states nothing or cannot be read
 */
export function verdictOf({ stated, reference }: Comparison): Verdict | undefined {
  const unreadable = [...stated.parts, ...reference.parts].some(({ field }) => field?.state === 'unreadable');
  return unreadable ? undefined : judge(statedCells(stated), statedCells(reference));
}

/**
 * An amount whose row the other table does not print; `undefined` where nothing is stated, for then the row may be left out.
 * @param table the other table, as messages call it
 */
export function missingRow(stated: Statement, table: string): Comparison | undefined {
  const amounts = statedCells(stated).filter(({ value }) => !isZero(value));
  return amounts.length === 0 ? undefined : { stated, reference: { name: table, parts: [] } };
}

/** Stated − expected where the two contradict each other, else `undefined`; all of it where the other table has no such row. */
export function contradiction(comparison: Comparison): Amount | undefined {
  if (isMissingRow(comparison)) return totalOf(comparison.stated);
  const verdict = verdictOf(comparison);
  return verdict?.kind === 'unequal' ? verdict.difference : undefined;
}

/** The first reference that does not contradict what is stated, else the first: for an amount that forms state in two ways. */
export function agreeingWith(
  stated: Statement,
  references: readonly [Statement, ...Statement[]],
): Comparison {
  const comparisons = references.map((reference) => ({ stated, reference }));
  const agreeing = comparisons.find((comparison) => {
    const verdict = verdictOf(comparison);
    return verdict !== undefined && verdict.kind !== 'unequal';
  });
  return agreeing ?? { stated, reference: references[0] };
}

/** Compares and says how it ended. A blank beside a nought agrees with it; beside anything else it is noted as missing. */
export function checkAgreement(
  report: Report<keyof typeof AGREEMENT_MESSAGES>,
  comparison: Comparison,
): void {
  const { stated, reference } = comparison;
  const [cells, others] = [report.addends(stated.parts), report.addends(reference.parts)];
  if (cells === undefined || others === undefined) return;
  const verdict = judge(cells, others);
  if (verdict === undefined) {
    const [missing, given] = cells.length === 0 ? [stated, others] : [reference, cells];
    if (given.length > 0 && given.every(({ value }) => isZero(value))) report.holds();
    else report.need(missing.parts[0]?.field, missing.name);
    return;
  }
  if (verdict.kind === 'equal') report.holds();
  else report.found(verdict.kind, { ...evidenceOf(comparison), difference: verdict.difference });
}

/** As `checkAgreement`, also where the other table has no such row. */
export function checkRowAgreement(report: Report<keyof typeof ROW_MESSAGES>, comparison: Comparison): void {
  if (!isMissingRow(comparison)) {
    checkAgreement(report, comparison);
    return;
  }
  const { stated, reference } = comparison;
  report.found('missing', {
    at: statedCells(stated),
    stated: totalOf(stated),
    data: { what: stated.name, reference: reference.name },
  });
}

function isMissingRow({ reference }: Comparison): boolean {
  return reference.parts.length === 0;
}

/** The cells and sums of a comparison whose sides both state something, with its names for the sentence. */
export function evidenceOf({ stated, reference }: Comparison): Evidence {
  const total = totalOf(stated);
  const expected = totalOf(reference, total.unit);
  const cause = likelyCause(total, expected, namedCells(reference.parts));
  return {
    at: [...statedCells(stated), ...statedCells(reference)],
    stated: total,
    expected,
    data: { what: stated.name, reference: reference.name, cause: causeSentence(cause) },
  };
}

/** The sum of a statement's cells, in the unit of the first where none is given. */
function totalOf(summed: Statement, unit?: MoneyUnit): Amount {
  const amounts = statedCells(summed).map(({ value }) => value);
  return sumOf(amounts, unit ?? amounts[0]?.unit ?? '元');
}

function statedCells({ parts }: Statement): Located<Amount>[] {
  return parts.flatMap(({ field }) => located(field) ?? []);
}

/** Further cells of the stated side count against the first: a₁ = b₁ + b₂ − a₂. */
function judge(cells: readonly Located<Amount>[], others: readonly Located<Amount>[]): Verdict | undefined {
  const [first, ...further] = cells.map(({ value }) => value);
  const [other, ...moreOthers] = others.map(({ value }) => value);
  if (first === undefined || other === undefined) return undefined;
  if (further.length + moreOthers.length === 0) return judgeSame(first, other);
  return judgeSum(first, [other, ...moreOthers, ...further.map(negated)]);
}
