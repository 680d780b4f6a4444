import {
  classTitle,
  type Comparison,
  isComparable,
  type NamedAmount,
  type Statement,
} from '../../identities';
import type { Amount } from '../../money';
import type { ClassLine, ExpenditureAmounts, ExpenditureTable, Field } from '../../tables';
import type { ComparedColumn } from './compared-rows';

/** The amounts of one row by kind; `undefined` where the table prints no such column. */
export type KindAmounts = Readonly<Partial<Record<ComparedColumn, Field<Amount> | undefined>>>;

/** What one table states of one class or in total: in one row, or in several where it is printed by budget unit. */
export interface KindRows {
  /** `《支出预算总表》“205 教育支出”` */
  readonly name: string;
  readonly rows: readonly KindAmounts[];
  /** The words of the form for its columns; '' where the name says it already. */
  readonly words?: ReadonlyMap<string, string>;
}

const KIND_WORDS: Readonly<Record<ComparedColumn, string>> = {
  total: '合计',
  basic: '基本支出',
  personnel: '人员经费',
  dailyPublic: '公用经费',
  project: '项目支出',
};

/** What a table states in its 合计 row. @param table as messages call it */
export function kindsInTotal(table: string, { totals, columnNames }: ExpenditureTable): KindRows {
  return { name: `${table}合计行`, rows: totals === undefined ? [] : [totals], words: columnNames };
}

/** What a table states of one class. @param table as messages call it */
export function kindsOfClass(
  table: string,
  lines: readonly ClassLine<ExpenditureAmounts>[],
  { columnNames }: ExpenditureTable,
): KindRows {
  return { name: classTitle(table, lines), rows: lines.map(({ amounts }) => amounts), words: columnNames };
}

/** Compares what two tables state by 合计, 基本支出 (人员经费, 公用经费) and 项目支出, as far as both print and one fills them. */
export function compareKinds(
  stated: KindRows,
  reference: KindRows,
): Partial<Record<ComparedColumn, Comparison>> {
  const compared: Partial<Record<ComparedColumn, Comparison>> = {};
  for (const kind of ['total', 'personnel', 'dailyPublic', 'project'] as const) {
    const comparison = pair(inColumn(stated, kind), inColumn(reference, kind));
    if (comparison !== undefined) compared[kind] = comparison;
  }
  // Two sums of the same two columns would only repeat their comparison.
  if (isFilledIn(stated, 'basic') || isFilledIn(reference, 'basic')) {
    const basic = pair(basicOf(stated), basicOf(reference));
    if (basic !== undefined) compared.basic = basic;
  }
  return compared;
}

function pair(stated: Statement | undefined, reference: Statement | undefined): Comparison | undefined {
  if (stated === undefined || reference === undefined) return undefined;
  const comparison = { stated, reference };
  return isComparable(comparison) ? comparison : undefined;
}

function wordOf({ words }: KindRows, kind: ComparedColumn): string {
  return words?.get(kind) ?? KIND_WORDS[kind];
}

/** What the rows state in a column; `undefined` where none prints it. */
function inColumn(rows: KindRows, kind: ComparedColumn): Statement | undefined {
  const word = wordOf(rows, kind);
  const name = word === '' ? rows.name : `${rows.name}的${word}`;
  const parts = rows.rows.flatMap((row): NamedAmount[] =>
    row[kind] === undefined ? [] : [{ field: row[kind], name }],
  );
  return parts.length === 0 ? undefined : { name, parts };
}

/** 基本支出; where it is not printed or left empty, 人员经费 and 公用经费 stand in for it. */
function basicOf(rows: KindRows): Statement | undefined {
  const basic = inColumn(rows, 'basic');
  if (isFilledIn(rows, 'basic')) return basic;
  const [personnel, dailyPublic] = [inColumn(rows, 'personnel'), inColumn(rows, 'dailyPublic')];
  if (personnel === undefined || dailyPublic === undefined) return basic;
  return {
    name: `${rows.name}的${wordOf(rows, 'personnel')}与${wordOf(rows, 'dailyPublic')}之和`,
    parts: [...personnel.parts, ...dailyPublic.parts],
  };
}

function isFilledIn({ rows }: KindRows, kind: ComparedColumn): boolean {
  return rows.some((row) => row[kind] !== undefined && row[kind].state !== 'blank');
}
