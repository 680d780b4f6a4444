import { CLASS_NAMES } from './classes';

/** A row of a table by classes or items: money in 分 by column, absent where nothing is stated. */
export interface MoneyRow {
  /** The whole code of the class; rows without classes have none. */
  readonly code?: string;
  readonly name: string;
  readonly level: 1 | 2 | 3;
  readonly values: Readonly<Record<string, number>>;
}

const sum = (rows: readonly MoneyRow[]): Record<string, number> => {
  const total: Record<string, number> = {};
  for (const { values } of rows)
    for (const [column, value] of Object.entries(values)) total[column] = (total[column] ?? 0) + value;
  return total;
};

/** 类, 款 and 项 rows in code order over money of the lowest level; several lines of one class are one row. */
export function classRows(
  lines: readonly { readonly code: string; readonly values: Readonly<Record<string, number>> }[],
  names: ReadonlyMap<string, string> = CLASS_NAMES,
): MoneyRow[] {
  const prefixes = new Set(lines.flatMap(({ code }) => LENGTHS.map((length) => code.slice(0, length))));
  return [...prefixes].sort().map((code) => ({
    code,
    name: names.get(code) ?? '',
    level: code.length === 3 ? 1 : code.length === 5 ? 2 : 3,
    values: sum(
      lines
        .filter((line) => line.code.startsWith(code))
        .map((line) => ({ name: '', level: 3, values: line.values })),
    ),
  }));
}

const LENGTHS = [3, 5, 7];

/** The total over rows that are no parts of one another. */
export function totalOf(rows: readonly MoneyRow[]): Record<string, number> {
  return sum(rows);
}
