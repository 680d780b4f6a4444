import type { Amount, Decimal } from '../../money';
import { rowLabel } from '../../workbook';
import type { TableBlock, TableHead } from './block';
import { classLevel, readCodes, splitCodedName, type ClassLevel } from './classification-code';
import { isFilled, type Field, type Located } from './field';
import { isSubtotalRow, isTotalRow } from './total-rows';
import { unitRows } from './unit-rows';
import { printedColumns } from './printed-columns';

/** The amounts of one row by column key; `undefined` where the table prints no such column. */
export type AmountsByColumn = Readonly<Record<string, Field<Amount> | undefined>>;

/** One functional or economic class as a table states it. */
export interface ClassLine<A extends AmountsByColumn> {
  readonly row: number;
  /** The whole code, whatever columns its parts stand in: `2050205`. */
  readonly code: Located<string> | undefined;
  /** 类, 款 or 项 by the length of the code. */
  readonly level: ClassLevel | undefined;
  readonly name: Located<string> | undefined;
  readonly amounts: A;
  /** The change from last year in per cent, as printed; `undefined` where the table prints no such column. */
  readonly changeRate: Field<Decimal> | undefined;
}

/** A table with one row per classification code; a 类 stands above its 款, a 款 above its 项. */
export interface ClassifiedTable<A extends AmountsByColumn> {
  readonly head: TableHead;
  readonly lines: readonly ClassLine<A>[];
  /** The rows of budget units among them, each above the classes it spends on; none where the table prints no class. */
  readonly units: readonly ClassLine<A>[];
  /** The amounts of the 合计 row; its fields may be blank. */
  readonly totals: A | undefined;
  /** The change in per cent of the 合计 row. */
  readonly totalChangeRate: Field<Decimal> | undefined;
  /** Column key → the word that heads it, for the columns the form prints. */
  readonly columnNames: ReadonlyMap<string, string>;
  /** Header labels of money columns the layout does not know; a sum over columns may need them. */
  readonly unreadColumns: readonly string[];
}

/**
 * Reads a classified table. Rows with neither a code nor anything in an amount column (`…`, remarks) are left out.
 * @param amountsOf builds the amounts of a row from its column keys
 */
export function readClassifiedTable<A extends AmountsByColumn>(
  block: TableBlock,
  amountsOf: (amount: (column: string) => Field<Amount> | undefined) => A,
): ClassifiedTable<A> {
  const inRow = (row: number, key: string): A => amountsOf((column) => block.amount(row, column, key));
  const totalRows = block.rows.filter((row) => isTotalRow(block, row));
  const rows = block.rows.filter((row) => !totalRows.includes(row) && !isSubtotalRow(block, row));
  const codes = readCodes(block, rows);
  const lines = rows.flatMap((row): ClassLine<A>[] => {
    const code = codes.get(row);
    // A unit's name may stand in the column of the codes.
    const named =
      code === undefined && block.rawText(row, 'name') === '' && block.has('code') ? 'code' : 'name';
    const key = code?.value ?? rowLabel(block.rawText(row, named));
    const name = block.text(row, named, key);
    const amounts = inRow(row, key);
    if (code === undefined && !Object.values(amounts).some(isFilled)) return [];
    const level = code === undefined ? undefined : classLevel(code.value);
    return [
      {
        row,
        code,
        level,
        name: name === undefined ? undefined : { ...name, value: splitCodedName(name.value).name },
        amounts,
        changeRate: block.number(row, 'changeRate', key),
      },
    ];
  });
  const units = unitRows(lines, block.head.unitName?.value);
  // A table of one unit may print its row in place of 合计.
  const [first] = lines;
  const onlyUnit = units.size === 1 && first !== undefined && units.has(first) ? first.row : undefined;
  const totalRow = totalRows[0] ?? onlyUnit;
  return {
    head: block.head,
    lines: lines.filter((line) => !units.has(line)),
    units: [...units],
    totals: totalRow === undefined ? undefined : inRow(totalRow, '合计'),
    totalChangeRate: totalRow === undefined ? undefined : block.number(totalRow, 'changeRate', '合计'),
    columnNames: printedColumns(block),
    unreadColumns: block.unreadColumns(),
  };
}
