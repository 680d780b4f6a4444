import {
  type Amount,
  isZero,
  judgeSame,
  judgeSum,
  type MoneyUnit,
  negated,
  sumOf,
  type Verdict,
} from '../money';
import { type Field, isFilled, type Line, located, type Located, rowName } from '../tables';

/** A value with the name the form gives it; `undefined` where the form has no such row or column. */
export interface Named<T> {
  readonly field: Field<T> | undefined;
  readonly name: string;
}
export type NamedAmount = Named<Amount>;

/** What some rows state in one column, with their labels. */
export function namedRows<L extends Line, T>(
  lines: readonly L[],
  fieldIn: (line: L) => Field<T> | undefined,
): Named<T>[] {
  return lines.map((line) => ({ field: fieldIn(line), name: rowName(line) }));
}

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

/** A value with its cell, or one computed for it, as a field. */
export function fieldOf<T>(value: Located<T>): Field<T> {
  return { state: 'stated', ...value };
}

/** A statement of one amount that is printed in several rows, all called by one name. */
export function statementOf(name: string, fields: readonly NamedAmount['field'][]): Statement {
  return { name, parts: fields.map((field) => ({ field, name })) };
}

/** True where a cell of a statement holds anything, readable or not. */
export function isStated({ parts }: Pick<Statement, 'parts'>): boolean {
  return parts.some(({ field }) => isFilled(field));
}

/** True where either side states anything: two empty tables have nothing to compare. */
export function isComparable({ stated, reference }: Comparison): boolean {
  return isStated(stated) || isStated(reference);
}

/** True where a cell states something other than nought, or something nobody can read. */
export function isAmount(field: Field<Amount> | undefined): boolean {
  if (field?.state === 'unreadable') return true;
  const value = located(field)?.value;
  return value !== undefined && !isZero(value);
}

/**
 * How the two stand to each other, without saying so; blank counts as zero among several cells.
 * @returns `undefined` where one side states nothing or cannot be read
 */
export function verdictOf({ stated, reference }: Comparison): Verdict | undefined {
  const unreadable = [...stated.parts, ...reference.parts].some(({ field }) => field?.state === 'unreadable');
  return unreadable ? undefined : judgeCells(statedCells(stated), statedCells(reference));
}

/** Whether a total is what its parts add up to, a blank counting as nought; `undefined` where the total or every part is blank. */
export function addsUp(total: NamedAmount['field'], parts: readonly NamedAmount[]): boolean | undefined {
  const whole = located(total)?.value;
  const amounts = statedCells({ parts }).map(({ value }) => value);
  return whole === undefined || amounts.length === 0
    ? undefined
    : judgeSum(whole, amounts).kind !== 'unequal';
}

/** Further cells of the stated side count against the first: a₁ = b₁ + b₂ − a₂. `undefined` where one side has no cell. */
export function judgeCells(
  cells: readonly Located<Amount>[],
  others: readonly Located<Amount>[],
): Verdict | undefined {
  const [first, ...further] = cells.map(({ value }) => value);
  const [other, ...moreOthers] = others.map(({ value }) => value);
  if (first === undefined || other === undefined) return undefined;
  if (further.length + moreOthers.length === 0) return judgeSame(first, other);
  return judgeSum(first, [other, ...moreOthers, ...further.map(negated)]);
}

/**
 * An amount whose row the other table does not print; `undefined` where nothing is stated, for then the row may be left out.
 * @param table the other table, as messages call it
 */
export function missingRow(stated: Statement, table: string): Comparison | undefined {
  const amounts = statedCells(stated).filter(({ value }) => !isZero(value));
  return amounts.length === 0 ? undefined : { stated, reference: { name: table, parts: [] } };
}

/** True for a comparison with a table that prints no such row. */
export function isMissingRow({ reference }: Comparison): boolean {
  return reference.parts.length === 0;
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
  const agreeing = references.find((reference) => {
    const verdict = verdictOf({ stated, reference });
    return verdict !== undefined && verdict.kind !== 'unequal';
  });
  return { stated, reference: agreeing ?? references[0] };
}

/** The sum of a statement's cells, in the unit of the first where none is given. */
export function totalOf(summed: Statement, unit?: MoneyUnit): Amount {
  const amounts = statedCells(summed).map(({ value }) => value);
  return sumOf(amounts, unit ?? amounts[0]?.unit ?? '元');
}

/** The cells of a statement that state an amount. */
export function statedCells({ parts }: Pick<Statement, 'parts'>): Located<Amount>[] {
  return parts.flatMap(({ field }) => located(field) ?? []);
}
