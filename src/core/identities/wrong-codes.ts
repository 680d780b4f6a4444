import { BUILT_IN_CLASSIFICATION, classNameKey } from '../classification';
import { type AmountsByColumn, type ClassLine, type Located } from '../tables';
import type { CellAt } from '../workbook';
import { kindOf, type NamedTable } from './classified-rows';
import { continuing, fitsBetween, isOneSlip, type Neighbours } from './code-position';

type Line = ClassLine<AmountsByColumn>;
type CodedLine = Line & { readonly code: Located<string> };

/** A code that cannot be meant, with the one that its name and the rows around it leave. */
export interface CodeFault {
  readonly line: Line;
  /** `《支出预算总表》` */
  readonly table: string;
  readonly printed: string;
  readonly right: string;
  /** The right digits up to the level at which they differ: `208`. */
  readonly part: string;
  readonly name: string;
  /** The cell of the digits that are wrong. */
  readonly at: CellAt;
}

/** The codes that tables print beside a name. */
export type CodesByName = ReadonlyMap<string, ReadonlySet<string>>;

export function codesByName(tables: readonly NamedTable[]): CodesByName {
  const codes = new Map<string, Set<string>>();
  for (const { code, name } of tables.flatMap(({ table }) => table.lines)) {
    const key = classNameKey(name?.value ?? '');
    if (code !== undefined && key !== '') codes.set(key, (codes.get(key) ?? new Set()).add(code.value));
  }
  return codes;
}

/**
 * The codes of a table that its catalogue name does not confirm, nor another table, and that do not continue the rows around them; or
 * whose name has another code in the same class. Only where a single code is left that does.
 * @param others what the other tables of the kind print
 */
export function wrongCodes(named: NamedTable, others: CodesByName): CodeFault[] {
  const { lines, units } = named.table;
  const coded = lines.flatMap((line): CodedLine[] =>
    line.code === undefined ? [] : [{ ...line, code: line.code }],
  );
  const lengths = coded.flatMap(({ code, level }) => (level === undefined ? [] : code.value.length));
  const upperLengths = [3, 5].filter(
    (length) => lengths.includes(length) && lengths.some((other) => other > length),
  );
  const faults: CodeFault[] = [];
  let above: string | undefined;
  const rows = [...units, ...lines].sort((one, other) => one.row - other.row);
  for (const [index, line] of rows.entries()) {
    const code = line.code?.value;
    if (units.includes(line)) {
      above = undefined;
      continue;
    }
    const [below, next] = rows
      .slice(index + 1, index + 3)
      .map((each) => (each.level === undefined ? '' : (each.code?.value ?? '')));
    const judge = code === undefined ? lackingCode : rightCode;
    const right = judge(line, { above, below, next, upperLengths }, { named, others, coded });
    if (right !== undefined) faults.push(faultOf(line, right, named));
    above = right ?? (line.level === undefined ? undefined : code);
  }
  return faults;
}

interface Known {
  readonly named: NamedTable;
  readonly others: CodesByName;
  readonly coded: readonly CodedLine[];
}

/**
 * The code that a row without one lacks, where nearly all rows have theirs: that of its name, the only one that fits between the rows
 * around it, at a level of which others are coded.
 */
function lackingCode(
  { name }: Line,
  neighbours: Neighbours,
  { named, others, coded }: Known,
): string | undefined {
  const key = classNameKey(name?.value ?? '');
  if (key === '' || coded.length < 4 * (named.table.lines.length - coded.length)) return undefined;
  const byName = [...BUILT_IN_CLASSIFICATION.codesNamed(kindOf(named), key), ...(others.get(key) ?? [])];
  return single(
    byName.filter(
      (code) =>
        coded.some((each) => each.code.value.length === code.length) &&
        !coded.some((each) => each.code.value === code) &&
        fitsBetween(code, neighbours),
    ),
  );
}

/** The code that a row must have in place of the printed one; `undefined` where that may be right, or nobody can say. */
function rightCode(line: Line, neighbours: Neighbours, { named, others, coded }: Known): string | undefined {
  const code = line.code?.value ?? '';
  const kind = kindOf(named, code);
  const key = classNameKey(line.name?.value ?? '');
  const catalogued = (of: string): string => classNameKey(BUILT_IN_CLASSIFICATION.lookUp(kind, of) ?? '');
  if (catalogued(code) === key || others.get(key)?.has(code) === true) return undefined;
  const isPossible = (other: string): boolean =>
    other !== code &&
    catalogued(other.slice(0, 3)) !== '' &&
    !coded.some((each) => each.code.value === other && each.name?.value === line.name?.value);
  const byName = [
    ...new Set([...BUILT_IN_CLASSIFICATION.codesNamed(kind, key), ...(others.get(key) ?? [])]),
  ].filter(isPossible);
  // In its place a code is wrong only where its name has another one among its sisters, and is not another name of this one.
  if (line.level !== undefined && fitsBetween(code, neighbours)) {
    // Where other tables print the code too, the name is as likely to be wrong.
    const isPrinted = [...others.values()].some((codes) => codes.has(code));
    if (isPrinted || (catalogued(code) !== '' && !others.has(key))) return undefined;
    const sisters = byName.filter(
      (other) => other.length === code.length && other.slice(0, -2) === code.slice(0, -2),
    );
    return single(sisters.filter((other) => fitsBetween(other, { ...neighbours, below: undefined })));
  }
  const fitting = byName.filter((other) => fitsBetween(other, neighbours));
  if (fitting.length > 0) return single(fitting);
  // A budget unit's code has six or nine digits, and no name of a class.
  if (line.level === undefined && !isInParts(line, coded)) return undefined;
  return single(
    continuing(code, neighbours).filter(
      (other) => isPossible(other) && isOneSlip(code, other) && fitsBetween(other, neighbours),
    ),
  );
}

function single(codes: readonly string[]): string | undefined {
  const [first, ...others] = new Set(codes);
  return others.length === 0 ? first : undefined;
}

/** True where 类, 款 and 项 stand in columns of their own. */
function isInParts({ code }: Line, lines: readonly CodedLine[]): boolean {
  return lines.some((line) => line.level === 1 && line.code.at.column !== code?.at.column);
}

/** Where 类, 款 and 项 have columns of their own the cell of the first part that is wrong. */
function faultOf(line: Line, right: string, { name: table, table: { lines } }: NamedTable): CodeFault {
  const code = line.code;
  const printed = code?.value ?? '';
  const length = [3, 5, 7].find((each) => right.slice(0, each) !== printed.slice(0, each)) ?? right.length;
  const column = lines.find((each) => each.code?.value.length === length)?.code?.at.column;
  const own = code ?? line.name;
  if (own === undefined) throw new Error('a row with neither code nor name has no wrong code');
  const at = column === undefined ? own.at : { ...own.at, column };
  return { line, table, printed, right, part: right.slice(0, length), name: line.name?.value ?? '', at };
}
