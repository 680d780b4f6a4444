import type { Slots } from '../findings';
import { isMissingRow, judgeCells, type Named, type NamedAmount, statedCells, totalOf } from '../identities';
import {
  absolute,
  type Amount,
  Decimal,
  isZero,
  judgeProduct,
  judgeSame,
  judgeSum,
  negated,
  sumOf,
  type Verdict,
} from '../money';
import { type Field, isFilled, type Located } from '../tables';
import { sameCell } from '../workbook';
import { reportBlank } from './blank-side';
import { MOST_NAMES } from './first-names';
import { likelyCause, type NamedCell, namedCells } from './likely-cause';
import { relationOf, type Sides, sumRelation } from './relation';
import type {
  At,
  Claim,
  CountComparison,
  Explanation,
  ProductComparison,
  Report,
  SameComparison,
  SumComparison,
  Wording,
} from './reporting';

/** Judges what must hold and says how it ended: the one place where a verdict becomes a finding. */
export function compare(report: Report, claim: Claim): void {
  if ('count' in claim) compareCount(report, claim);
  else if ('parts' in claim) compareSum(report, claim);
  else if ('price' in claim) compareProduct(report, claim);
  else compareSame(report, claim);
}

/**
 * A total whose parts do not add up is no contradiction where the form may lack the row of a part, or where none is filled and the table may
 * not break it down: then that is noted.
 */
function compareSum(report: Report, claim: SumComparison): void {
  const {
    what,
    stated,
    parts,
    less = [],
    neighbours = [],
    mayBeEmpty,
    complete,
    blankIsNought,
    printsAll,
  } = claim;
  const all = [...parts, ...less];
  if (mayBeEmpty === true && !isFilled(stated) && !all.some(({ field }) => isFilled(field))) return;
  const data = { what, parts: namesOf(parts) };
  if (
    less.length === 0 &&
    reportBlank(
      report,
      claim,
      data,
      [stated],
      parts.map(({ field }) => field),
    )
  )
    return;
  const total = report.need(stated, what);
  const doubted =
    total !== undefined && isDoubted(report, claim, judgeParts(total.value, signed(parts, less)));
  if (doubted || (complete === true && lacks(report, all)) || total === undefined) return;
  const addends = report.addends(all);
  if (addends === undefined) return;
  const verdict = judgeParts(total.value, signed(parts, less));
  const isBlank = addends.length === 0 && blankIsNought !== true;
  const unknown = all.find(({ field }) => field === undefined || isBlank);
  const isUnsure = verdict.kind === 'unequal' && unknown !== undefined && complete !== true;
  if (isUnsure && (printsAll !== true || addends.length === 0)) {
    report.need(unknown.field, unknown.name);
    return;
  }
  const lacking = all.find(({ field }) => field === undefined);
  const explain = (): Explanation => ({ text: `表中没有“${lacking?.name ?? ''}”这一行。` });
  conclude(report, lacking === undefined ? claim : { explain, ...claim }, verdict, {
    stated: [total],
    against: addends,
    data,
    // With something taken off, no one part explains a difference.
    parts: less.length > 0 ? [] : namedCells(parts),
    neighbours: namedCells(neighbours),
    sides: { left: [stated, ...fieldsOf(less)], right: fieldsOf(parts) },
  });
}

/** Of one addend the amount is stated twice, but the total may have been rounded. */
function judgeParts(total: Amount, addends: readonly Amount[]): Verdict {
  const [only, ...others] = addends;
  if (only === undefined || others.length > 0) return judgeSum(total, addends);
  const verdict = judgeSame(total, only);
  return verdict.kind === 'unequal' ? judgeSum(total, addends) : verdict;
}

function signed(parts: readonly NamedAmount[], less: readonly NamedAmount[]): Amount[] {
  return [
    ...statedCells({ parts }).map(({ value }) => value),
    ...statedCells({ parts: less }).map(({ value }) => negated(value)),
  ];
}

function compareSame(report: Report, claim: SameComparison): void {
  const { stated, reference, mayBeEmpty, complete } = claim;
  const parts = [...stated.parts, ...reference.parts];
  if (mayBeEmpty === true && !parts.some(({ field }) => isFilled(field))) return;
  if (isMissingRow(claim)) {
    reportMissing(report, claim);
    return;
  }
  if (complete === true && lacks(report, parts)) return;
  const [cells, others] = [report.addends(stated.parts), report.addends(reference.parts)];
  if (cells === undefined || others === undefined) return;
  const verdict = judgeCells(cells, others);
  if (verdict === undefined) {
    const data = { what: stated.name, reference: reference.name };
    const [own, other] = [stated, reference].map((side) => side.parts.map(({ field }) => field));
    if (reportBlank(report, claim, data, own ?? [], other ?? [])) return;
    const [missing, given] = cells.length === 0 ? [stated, others] : [reference, cells];
    if (given.length > 0 && given.every(({ value }) => isZero(value))) report.holds();
    else report.need(missing.parts[0]?.field, missing.name);
    return;
  }
  if (isDoubted(report, claim, verdict)) return;
  conclude(report, claim, verdict, {
    stated: cells,
    against: others,
    data: { what: stated.name, reference: reference.name },
    parts: namedCells(reference.parts),
    sides: { left: fieldsOf(stated.parts), right: fieldsOf(reference.parts) },
  });
}

/** Says that the other table prints no row for what is stated. */
function reportMissing(
  report: Report,
  { stated, reference, doubt, missing = 'missing', evidence }: SameComparison,
): void {
  const cells = statedCells(stated);
  if (cells.length === 0) report.need(stated.parts[0]?.field, stated.name);
  else if (doubt !== undefined) report.cannotCheck(doubt.reason, doubt.data);
  else {
    const data = { what: stated.name, reference: reference.name, ...evidence?.data };
    report.found(missing, { at: cells, stated: totalOf(stated), ...evidence, data });
  }
}

function compareProduct(report: Report, claim: ProductComparison): void {
  const { what, stated, mayBeEmpty } = claim;
  const fields = [stated, claim.quantity, claim.price];
  if (mayBeEmpty === true && !fields.some(isFilled)) return;
  const total = report.need(stated, what);
  const quantity = report.need(claim.quantity, `${what}的数量`);
  const price = report.need(claim.price, `${what}的单价`);
  if (total === undefined || quantity === undefined || price === undefined) return;
  const verdict = judgeProduct(total.value, quantity.value, price.value);
  if (isDoubted(report, claim, verdict)) return;
  conclude(report, claim, verdict, {
    stated: [total],
    against: [price],
    data: { what, parts: '数量乘单价' },
    parts: [],
    beside: [quantity],
    sides: { left: [total], right: [quantity, price], multiplied: true },
  });
}

function compareCount(report: Report, claim: CountComparison): void {
  const { what, count, parts, doubt, unequal = 'unequal', evidence } = claim;
  const [total, addends] = [report.need(count, what), report.addends(parts)];
  if (total === undefined || addends === undefined) return;
  const expected = addends.reduce((sum, { value }) => sum.plus(value), new Decimal(0));
  const data = { what, parts: namesOf(parts), ...evidence?.data };
  if (total.value.eq(expected)) report.holds();
  else if (doubt !== undefined) report.cannotCheck(doubt.reason, doubt.data);
  else {
    const relation = sumRelation(total, fieldsOf(parts));
    const at = [total, ...addends];
    report.found(unequal, { at, stated: total.value, expected, relation, ...evidence, data });
  }
}

/** Notes what was not understood where it may account for a contradiction. */
function isDoubted(report: Report, { doubt }: Wording, { kind }: Verdict): boolean {
  if (doubt === undefined || kind !== 'unequal') return false;
  report.cannotCheck(doubt.reason, doubt.data);
  return true;
}

/** Notes the amounts that are not stated, and whether there are any. */
function lacks(report: Report, amounts: readonly NamedAmount[]): boolean {
  return amounts.filter(({ field, name }) => report.need(field, name) === undefined).length > 0;
}

/** What was compared, with the words for it. */
interface Judged {
  readonly stated: readonly Located<Amount>[];
  readonly against: readonly Located<Amount>[];
  readonly data: Slots;
  /** The amounts that the likely cause may name, and those that may have been copied. */
  readonly parts: readonly NamedCell[];
  readonly neighbours?: readonly NamedCell[];
  /** Further cells of the comparison. */
  readonly beside?: readonly At[];
  readonly sides: Sides;
}

function conclude(report: Report, wording: Wording, verdict: Verdict, judged: Judged): void {
  const message = messageFor(wording, verdict);
  if (message === undefined || verdict.kind === 'equal') {
    report.holds();
    return;
  }
  const { difference } = verdict;
  const explained = verdict.kind === 'unequal' ? wording.explain?.(difference) : undefined;
  const { total, expected } = figures(judged, verdict.expected);
  const cause =
    explained?.text ?? causeSentence(likelyCause(total, expected, judged.parts, judged.neighbours));
  report.found(message, {
    at: cellsOf(judged, explained),
    stated: total,
    expected,
    difference,
    relation: relationOf(judged.sides, verdict, wording),
    ...wording.evidence,
    data: { ...judged.data, gap: absolute(difference), cause, ...wording.evidence?.data },
  });
}

/** `undefined` where the verdict is no matter of the rule. */
function messageFor({ unequal, ignoresRounding }: Wording, verdict: Verdict): string | undefined {
  if (verdict.kind === 'equal') return undefined;
  if (verdict.kind !== 'unequal') return ignoresRounding === true ? undefined : verdict.kind;
  return unequal === undefined ? 'unequal' : unequal(verdict.difference);
}

/** Both sides as they are printed: where the stated side is several cells, the sums of either. */
function figures(
  { stated, against }: Judged,
  expected: Amount,
): { readonly total: Amount; readonly expected: Amount } {
  const [first, ...further] = stated;
  if (first === undefined || further.length === 0) return { total: first?.value ?? expected, expected };
  const { unit } = first.value;
  const sum = (cells: readonly Located<Amount>[]): Amount =>
    sumOf(
      cells.map(({ value }) => value),
      unit,
    );
  return { total: sum(stated), expected: sum(against) };
}

/** What is stated, what explains the difference, and the rest of what it was compared with. */
function cellsOf(
  { stated, against, beside = [] }: Judged,
  explained: Explanation | undefined,
): readonly At[] {
  const named = explained?.cells ?? [];
  const places = named.map((cell) => ('at' in cell ? cell.at : cell));
  return [
    ...stated,
    ...named,
    ...beside,
    ...against.filter(({ at }) => !places.some((place) => sameCell(place, at))),
  ];
}

function namesOf(parts: readonly Named<unknown>[]): string {
  return parts.length > MOST_NAMES ? '各分项' : parts.map(({ name }) => name).join('、');
}

function fieldsOf<T>(named: readonly Named<T>[]): (Field<T> | undefined)[] {
  return named.map(({ field }) => field);
}

/** `可能的原因：相邻两位数字写反了。`; empty where no cause is known. */
function causeSentence(cause: string | undefined): string {
  return cause === undefined ? '' : `可能的原因：${cause}。`;
}
