import type { Amount } from '../../money';
import { labelKey, rowLabel } from '../../workbook';
import type { TableBlock, TableHead } from '../reading/block';
import { isFilled, type Field, type Located } from '../reading/field';
import { isReversed } from '../reading/headers';

/** One project as the project table states it. */
export interface ProjectRow {
  readonly row: number;
  /** What names the row in places: the code where it has one, else the name. */
  readonly key: string;
  readonly unit: Located<string> | undefined;
  readonly code: Located<string> | undefined;
  readonly name: Located<string> | undefined;
  readonly functionalClass: Located<string> | undefined;
  readonly amount: Field<Amount> | undefined;
}

/** 项目支出表: one row per project. */
export interface ProjectExpenditureTable {
  readonly head: TableHead;
  readonly projects: readonly ProjectRow[];
  readonly total: Field<Amount> | undefined;
}

/** The unit may be printed once over several projects; a blank unit cell repeats the one above. */
export function readProjectExpenditureTable(block: TableBlock): ProjectExpenditureTable {
  const projects: ProjectRow[] = [];
  let total: Field<Amount> | undefined;
  let unit: Located<string> | undefined;
  for (const row of block.rows) {
    if (isTotalRow(block, row)) {
      total ??= block.amount(row, 'amount', '合计');
      continue;
    }
    if (isSubtotalRow(block, row)) continue;
    const code = block.text(row, 'code', '');
    const name = block.text(row, 'name', '');
    const amount = block.amount(row, 'amount', '');
    if (code === undefined && name === undefined) continue;
    // A remark below the table fills one cell; a project has a name and at least one thing more.
    if ((code === undefined || name === undefined) && !isFilled(amount)) continue;
    const key = labelKey(code?.value ?? name?.value ?? '');
    unit = block.text(row, 'unit', key) ?? unit;
    projects.push({
      row,
      key,
      unit,
      code: block.text(row, 'code', key),
      name: block.text(row, 'name', key),
      functionalClass: block.text(row, 'functionalClass', key),
      amount: block.amount(row, 'amount', key),
    });
  }
  return { head: block.head, projects, total };
}

/** True where a row adds up the rows above it, with the word behind the unit it adds up or in front. */
export function isSubtotalRow(block: TableBlock, row: number): boolean {
  return block.grid
    .filledColumns(row)
    .some((column) => block.layout.itemWords.get(rowLabel(block.grid.text(row, column))) === 'subtotal');
}

/**
 * True where the first words of a row, in the direction the form is read, are a total label of the layout; a serial number or a code
 * may stand before them.
 */
export function isTotalRow({ grid, layout, header }: TableBlock, row: number): boolean {
  const filled = grid.filledColumns(row).filter((column) => /[^\d.\s]/.test(grid.label(row, column)));
  const first = filled.at(isReversed(layout, header) ? -1 : 0);
  return first !== undefined && layout.itemWords.get(rowLabel(grid.text(row, first))) === 'total';
}
