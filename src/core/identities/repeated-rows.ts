import {
  type AmountsByColumn,
  type BudgetLine,
  type ClassifiedTable,
  className,
  type ClassLine,
  located,
  type Located,
  rowName,
  type SummarySide,
  TABLE_NAMES,
  type TableHead,
  type TableKey,
  type Tables,
} from '../tables';
import { sameAmount } from '../money';
import { rowLabel, type SheetGrid } from '../workbook';
import { isUnder } from './classified-rows';

/** A row that stands twice, with the cells that name it; `isAlike` where the two rows hold the same in every cell. */
export interface RepeatedRow {
  /** `《支出预算总表》` */
  readonly table: string;
  readonly name: string;
  readonly isAlike: boolean;
  readonly cells: readonly Located<string>[];
}

interface WithoutRepeats<T> {
  readonly table: T;
  readonly repeated: readonly RepeatedRow[];
}

/**
 * The rows of a table that repeat a row above them: the same code and the same words, in the next row or below the same upper class. Rows
 * of budget units or sources say so in words, or stand below their own upper class, and are none. A row that is alike in its amounts too
 * is left out of the table.
 * @param grids the sheets, to compare what no column of the table holds
 */
export function withoutRepeatedLines<T extends ClassifiedTable<AmountsByColumn>>(
  table: T,
  grids: ReadonlyMap<string, SheetGrid>,
): WithoutRepeats<T> {
  const repeated: RepeatedRow[] = [];
  const again = new Set<ClassLine<AmountsByColumn>>();
  const { lines, units } = table;
  for (const [index, line] of lines.entries()) {
    const first = lines
      .slice(0, index)
      .findLast(({ code }) => code !== undefined && code.value === line.code?.value);
    if (first?.code === undefined || line.code === undefined) continue;
    const between = lines.slice(lines.indexOf(first) + 1, index);
    const isOtherUnit = units.some(({ row }) => row > first.row && row < line.row);
    const isBelowSame =
      lines.some(({ code }) => isUnder(line.code?.value, code?.value)) &&
      !between.some(({ code }) => code === undefined || isUnder(line.code?.value, code.value));
    if (isOtherUnit || !(between.length === 0 || isBelowSame)) continue;
    const [one, other] = [wordsOf(first.code, grids), wordsOf(line.code, grids)];
    if (one.words !== other.words) continue;
    const isAlike = one.all === other.all;
    // A table that prints 项 alone may list them unit by unit.
    if (!isAlike && !isBelowSame) continue;
    if (isAlike) again.add(line);
    repeated.push({
      table: `《${TABLE_NAMES[table.head.key]}》`,
      name: className(line),
      isAlike,
      cells: [line.code, first.code],
    });
  }
  return {
    table: again.size === 0 ? table : { ...table, lines: lines.filter((line) => !again.has(line)) },
    repeated,
  };
}

/** What a row holds, without a serial left of its code: its words, and all of it. */
function wordsOf(
  { at }: Located<string>,
  grids: ReadonlyMap<string, SheetGrid>,
): { readonly words: string; readonly all: string } {
  const grid = grids.get(at.sheet);
  const own = grid?.rowLabels(at.row).slice(0, at.column - grid.left) ?? [];
  const rest = grid?.rowLabels(at.row).slice(at.column - grid.left) ?? [];
  const cells = [...own.filter((label) => !/^\d*$/.test(label)), ...rest];
  return { words: cells.filter((label) => !NO_WORD.test(label)).join('\n'), all: cells.join('\n') };
}

/** Amounts, and dashes in their place. */
const NO_WORD = /^[-—–/\d.,%()]*$/;

/** As `withoutRepeatedLines`, for the rows of one side of a summary: the same item with the same amount in the next row. */
export function withoutRepeatedItems<T extends BudgetLine>(
  side: SummarySide<T>,
  key: TableKey,
): WithoutRepeats<SummarySide<T>> {
  const { items } = side;
  const again = items.filter((line, index) => isRepeat(line, items[index - 1]));
  return {
    table: again.length === 0 ? side : { ...side, items: items.filter((line) => !again.includes(line)) },
    repeated: again.map((line) => ({
      table: `《${TABLE_NAMES[key]}》`,
      name: rowName(line),
      isAlike: true,
      cells: [
        line.label,
        ...items.flatMap(({ name, label }) => (name === line.name && label !== line.label ? label : [])),
      ],
    })),
  };
}

function isRepeat(line: BudgetLine, above: BudgetLine | undefined): boolean {
  const [own, other] = [located(line.current)?.value, located(above?.current)?.value];
  return (
    above !== undefined &&
    line.name === above.name &&
    line.row === above.row + 1 &&
    own !== undefined &&
    other !== undefined &&
    !own.value.isZero() &&
    sameAmount(own, other)
  );
}

/** The rows of totals and fixed items that stand once more right below or above the one that was read; the other one's figures count nowhere. */
export function repeatedFixedRows(tables: Tables, grids: ReadonlyMap<string, SheetGrid>): RepeatedRow[] {
  const { basicExpenditureTable: basic, threePublicTable: funds } = tables;
  const sides = [tables.revenueExpenditureSummary, tables.appropriationSummary].flatMap((table) =>
    table === undefined
      ? []
      : [table.revenue, table.expenditure].map(({ total, subtotal }) => ({
          head: table.head,
          // Of two rows of one name the reader takes one for the other.
          lines: total?.name === subtotal?.name ? [total] : [total, subtotal],
        })),
  );
  const items = [
    ...(basic === undefined
      ? []
      : [{ head: basic.head, lines: [basic.personnel, basic.dailyPublic, basic.total] }]),
    ...(funds === undefined
      ? []
      : [
          {
            head: funds.head,
            lines: [
              funds.total,
              funds.abroad,
              funds.vehicles,
              funds.vehicleRunning,
              funds.vehiclePurchase,
              funds.reception,
            ],
          },
        ]),
  ];
  return [...sides, ...items].flatMap(({ head, lines }) => repeatedItemRows(head, lines, grids));
}

function repeatedItemRows(
  { key, range }: TableHead,
  lines: readonly (BudgetLine | undefined)[],
  grids: ReadonlyMap<string, SheetGrid>,
): readonly RepeatedRow[] {
  const grid = grids.get(range.sheet);
  return lines.flatMap((line) => {
    if (line === undefined || grid === undefined || line.label.at.sheet !== range.sheet) return [];
    const { row: own, column } = line.label.at;
    const again = [own - 1, own + 1].filter(
      (row) =>
        row >= range.top &&
        row <= range.bottom &&
        rowLabel(grid.text(row, column)) === line.name &&
        grid.rowLabels(row).some((label) => /^-?[\d.,]+$/.test(label)),
    );
    return again.map((row) => ({
      table: `《${TABLE_NAMES[key]}》`,
      name: rowName(line),
      isAlike: grid.rowLabels(row).join('\n') === grid.rowLabels(own).join('\n'),
      cells: [{ ...line.label, at: grid.at(row, column) }, line.label],
    }));
  });
}
