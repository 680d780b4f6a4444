import { BUILT_IN_CLASSIFICATION, classNameKey } from '../classification';
import { type AmountsByColumn, type ClassLine, type Located } from '../tables';
import { kindOf, type NamedTable } from './classified-rows';

/** Rows whose names have slipped by a row against their codes. */
export interface ShiftedNames {
  /** `《支出预算总表》` */
  readonly table: string;
  readonly rows: readonly ShiftedRow[];
}

export interface ShiftedRow {
  readonly line: ClassLine<AmountsByColumn>;
  readonly code: string;
  readonly name: Located<string>;
  /** The catalogue's name of the code. */
  readonly right: string;
  /** The row above or below of which the printed name is; 0 where it is of neither. */
  readonly offset: -1 | 0 | 1;
}

/** The runs of two and more rows in one of which each carries the name of the next code, or each that of the one before. */
export function shiftedNames(named: NamedTable): ShiftedNames[] {
  const rows = rowsOf(named);
  const runs: ShiftedNames[] = [];
  for (let start = 0; start < rows.length;) {
    const offset = rows[start]?.offset;
    const after = rows.findIndex((row, index) => index > start && row?.offset !== offset);
    const end = after < 0 ? rows.length : after;
    if ((offset === 1 || offset === -1) && end - start > 1) {
      // Where the names moved, one is left over at the end.
      const run = offset === 1 ? rows.slice(start, end + 1) : rows.slice(Math.max(0, start - 1), end);
      runs.push({ table: named.name, rows: run.flatMap((row) => row ?? []) });
    }
    start = end;
  }
  return runs;
}

/** A row for each line, `undefined` where its name is right or nothing is known of it. */
function rowsOf({ table: { lines }, ...named }: NamedTable): (ShiftedRow | undefined)[] {
  const nameAt = (index: number): string | undefined => {
    const code = lines[index]?.code?.value;
    return code === undefined ? undefined : BUILT_IN_CLASSIFICATION.lookUp(kindOf(named, code), code);
  };
  return lines.map((line, index) => {
    const [right, { code, name }] = [nameAt(index), line];
    if (right === undefined || code === undefined || name === undefined) return undefined;
    const key = classNameKey(name.value);
    const isOf = (other: number): boolean => classNameKey(nameAt(other) ?? '') === key;
    if (isOf(index)) return undefined;
    const offset = isOf(index + 1) ? 1 : isOf(index - 1) ? -1 : 0;
    return { line, code: code.value, name, right, offset };
  });
}
