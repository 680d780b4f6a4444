import { rowLabel } from '../../workbook';
import type { ColumnSum, Structure } from '../structure';
import type { AmountsByColumn, ClassifiedTable, ClassLine } from './classified-table';
import type { Contents } from './emptiness';
import { grouped } from './grouped';
import { UNREAD_COLUMNS } from './line-shapes';
import { amountCell, type MoneyCell } from './money-table';
import {
  amount,
  as,
  list,
  made,
  named,
  number,
  record,
  text,
  type RecordShape,
  type Shapes,
} from './record-shape';

const CODE_PARTS = ['classCode', 'groupCode', 'itemCode'] as const;

/** Parts of 基本支出. */
export const BASIC_PARTS = ['personnel', 'dailyPublic'] as const;

/** Columns beside this year's amounts; they are parts of no sum over the columns. */
export const YEAR_COLUMNS = ['prior', 'priorExecuted', 'change'] as const;
/** The change in per cent: a figure, but no money. */
const CHANGE_RATE = 'changeRate';

/** The shapes of the columns beside this year's amounts. */
export const YEAR_SHAPES = {
  prior: amount('上年预算数'),
  priorExecuted: amount('上年执行数'),
  change: amount('较上年增减'),
};

/** What only some tables with a row per class have. */
interface ClassifiedParts {
  /** Those of the columns that prove the table where it has no title. */
  readonly evidence: readonly string[];
  readonly sums: readonly ColumnSum[];
  readonly groups?: Structure['groups'];
  /** Further groups whose columns are only theirs. */
  readonly closed?: readonly string[];
  /** A second list of classes beside the first, whose groups hold only its own columns. */
  readonly besides?: Required<Pick<Structure, 'columns' | 'groups'>>;
}

/**
 * How a table with one row per functional or economic class is built.
 * @param amounts its money columns beside the total and those of other years
 */
export function classifiedStructure(
  amounts: readonly string[],
  { evidence, sums, groups, closed = [], besides }: ClassifiedParts,
): Structure {
  const codes = ['code', ...CODE_PARTS, 'unitCode'].map((key) => [key, 'code'] as const);
  return {
    kind: 'classified',
    columns: {
      ...Object.fromEntries(codes),
      name: 'text',
      heading: 'heading',
      ...Object.fromEntries(['total', ...amounts, ...YEAR_COLUMNS].map((key) => [key, 'amount'] as const)),
      [CHANGE_RATE]: 'count',
      ...besides?.columns,
    },
    items: ['total', 'subtotal'],
    required: ['name', 'total'],
    evidence: ['heading', 'name', 'total', ...evidence],
    groups: {
      code: CODE_PARTS,
      // 款 and 项 stand in columns of their own; below the heading's own cell only 类 does.
      name: ['code', 'classCode', 'name'],
      heading: ['total', ...amounts],
      total: ['total', 'heading', ...amounts],
      basic: BASIC_PARTS,
      prior: [],
      priorExecuted: [],
      change: ['change', CHANGE_RATE],
      ...groups,
      ...besides?.groups,
    },
    closed: [...YEAR_COLUMNS, ...closed, ...Object.keys(besides?.groups ?? {})],
    besides: Object.keys(besides?.columns ?? {}),
    sums,
  };
}

/** `205 教育支出`; what there is of the two. */
export function className({ code, name }: ClassLine<AmountsByColumn>): string {
  return [code?.value, name?.value].filter((part) => part !== undefined).join(' ');
}

/** The money columns a table prints, with their words. */
export function moneyColumns({ lines, totals, columnNames }: ClassifiedTable<AmountsByColumn>): readonly {
  readonly key: string;
  readonly name: string;
}[] {
  return Object.keys(lines[0]?.amounts ?? totals ?? {}).flatMap((key) => {
    const name = columnNames.get(key);
    return name === undefined ? [] : [{ key, name }];
  });
}

/** Every money cell of a table, row by row, the 合计 row last. */
export function classifiedCells(table: ClassifiedTable<AmountsByColumn>): MoneyCell[] {
  const columns = moneyColumns(table);
  const inRow = (row: string, amounts: AmountsByColumn): MoneyCell[] =>
    columns.map(({ key, name }) => ({
      ...amountCell(amounts[key], `${row}的${name}`),
      kind: key === 'change' ? 'change' : 'amount',
    }));
  return [
    ...[...table.units, ...table.lines].flatMap((line) => inRow(`“${className(line)}”`, line.amounts)),
    ...(table.totals === undefined ? [] : inRow('合计行', table.totals)),
  ];
}

/** What shows that a table states something. */
export function classifiedContents({ lines, units, totals }: ClassifiedTable<AmountsByColumn>): Contents {
  return {
    cells: lines.flatMap(({ amounts }) => Object.values(amounts)),
    sums: [...units.map(({ amounts }) => amounts), totals ?? {}].flatMap((amounts) => Object.values(amounts)),
  };
}

/** The rows of a table whose code occurs in it once: a table by unit repeats them. */
export function singleLines<A extends AmountsByColumn>({ lines }: ClassifiedTable<A>): ClassLine<A>[] {
  const coded = lines.filter(({ code }) => code !== undefined);
  return [...grouped(coded, ({ code }) => code?.value).values()].flatMap(([first, ...others]) =>
    first === undefined || others.length > 0 ? [] : [first],
  );
}

/** The name of a column in the 合计 row, or in another one, as statements call it. */
export function statedColumn(
  { columnNames }: ClassifiedTable<AmountsByColumn>,
  column: string,
  row = '合计',
): string {
  return column === 'total' ? row : `${row}（${columnNames.get(column) ?? column}）`;
}

/** The name of a class alone, as statements call it. */
export function statedClass({ name }: ClassLine<AmountsByColumn>): string {
  return rowLabel(name?.value ?? '');
}

/** The shape of a table with one row per class. @param amounts the shapes of its money columns */
export function classifiedShape<A extends AmountsByColumn>(
  type: string,
  note: string,
  amounts: Shapes<A>,
): RecordShape<ClassifiedTable<A>> {
  const inRow = record<A>(`${type}Amounts`, '各栏金额', amounts);
  const line = record<ClassLine<A>>(`${type}Line`, '一个科目', {
    code: text('科目编码，各级连在一起，如“2050205”'),
    level: made<1 | 2 | 3 | undefined>('1 类、2 款、3 项'),
    name: text('科目名称'),
    amounts: inRow,
    changeRate: number('较上年增减的百分比'),
  });
  return record<ClassifiedTable<A>>(type, note, {
    lines: list('各科目，一行一个', line),
    units: list('夹在科目之间的预算单位行', line),
    totals: as(inRow, '合计行'),
    totalChangeRate: number('合计行较上年增减的百分比'),
    columnNames: named('各栏印的表头'),
    unreadColumns: UNREAD_COLUMNS,
  });
}
