import type { Relation } from '../findings';
import { Decimal, decimalOf } from '../money';
import type { CellAt, WorkbookSnapshot } from '../workbook';
import { reference, references, valueAt } from './references';

/** A condition of a mark, written for cells of a sheet; the shorter ways come last. */
export type Condition = (onSheet: string) => readonly [string, ...string[]];

/**
 * True while arithmetic does not hold: `IFERROR(OR(COUNT(B1,B2:B4)<COUNTA(B1,B2:B4),ABS(B1-SUM(B2:B4))>0.005),TRUE)`. An operand that
 * has become text or an error leaves it true; a part that is cleared counts as nought, as it does for the rules.
 * @returns `undefined` where the cells do not hold the numbers that were judged: text, nil marks, what was computed or converted
 */
export function relationCondition(relation: Relation, workbook: WorkbookSnapshot): Condition | undefined {
  const { left, right, multiplied, difference, tolerance, oneSided } = relation;
  const isUsed = (at: CellAt): boolean => !isEmptyText(at, workbook);
  const [ours, theirs] = [left.filter(isUsed), right.filter(isUsed)];
  const numbers = numbersAt([...ours, ...theirs], workbook);
  if (ours.length === 0 || theirs.length === 0 || numbers === undefined) return undefined;
  const [a, b] = [numbers.slice(0, ours.length), numbers.slice(ours.length)];
  const gap = sum(a).minus(multiplied ? product(b) : sum(b));
  if (!gap.eq(difference) || gap.abs().lte(tolerance)) return undefined;
  const filled = [...ours, ...theirs].filter((at) => valueAt(at, workbook) !== null).length;
  return (onSheet) => {
    const all = references([...ours, ...theirs], onSheet).join(',');
    const [stated, expected] = [
      total(ours, onSheet),
      multiplied ? theirs.map((at) => reference(at, onSheet)).join('*') : total(theirs, onSheet),
    ];
    const contradicts = oneSided
      ? `${difference.gt(0) ? `${stated}-${expected}` : `${expected}-${stated}`}>${tolerance.toString()}`
      : `ABS(${stated}-${expected})>${tolerance.toString()}`;
    const written = (counted: string): string => `IFERROR(OR(COUNT(${all})<${counted},${contradicts}),TRUE)`;
    return [written(`COUNTA(${all})`), written(String(filled))];
  };
}

/** A formula that gives an empty text: nothing is stated there, and nothing can be typed without the formula going. */
function isEmptyText(at: CellAt, workbook: WorkbookSnapshot): boolean {
  const value = valueAt(at, workbook);
  return typeof value === 'string' && value.trim() === '';
}

/** `undefined` where one of the cells holds neither a number nor nothing. */
function numbersAt(cells: readonly CellAt[], workbook: WorkbookSnapshot): Decimal[] | undefined {
  const numbers: Decimal[] = [];
  for (const at of cells) {
    const value = valueAt(at, workbook);
    if (value !== null && typeof value !== 'number') return undefined;
    numbers.push(value === null ? new Decimal(0) : decimalOf(value));
  }
  return numbers;
}

function total(cells: readonly CellAt[], onSheet: string): string {
  const [only, ...others] = cells;
  return only !== undefined && others.length === 0
    ? reference(only, onSheet)
    : `SUM(${references(cells, onSheet).join(',')})`;
}

function sum(numbers: readonly Decimal[]): Decimal {
  return numbers.reduce((result, number) => result.plus(number), new Decimal(0));
}

function product(numbers: readonly Decimal[]): Decimal {
  return numbers.reduce((result, number) => result.times(number), new Decimal(1));
}
