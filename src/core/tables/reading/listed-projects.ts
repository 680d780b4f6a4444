import type { SheetGrid } from '../../workbook';
import { isColumnNumberRow } from './column-numbers';
import type { TableLayout } from '../layout/table-layout';
import type { HeaderMatch } from './headers';

/** Words in the place of a project or a unit that make a row a sum. */
const TOTAL = /^(?:合计|总计|共计|小计|本页小计|单位小计|部门合计)$/;

/** True for a row of a list of projects that sums up others. */
export function isTotalRow(grid: SheetGrid, { columns }: HeaderMatch, row: number): boolean {
  const end = columns.get('level3') ?? grid.right;
  return grid.filledColumns(row).some((column) => column < end && TOTAL.test(grid.label(row, column)));
}

/**
 * The rows in which a project of a list begins. Its cells are merged over its indicators, blank below the first one, or repeated in
 * every row: a new name, code or unit begins a project, and so does a name that is printed again below a blank one with a budget.
 */
export function projectRows(
  grid: SheetGrid,
  layout: TableLayout,
  header: HeaderMatch,
  bottom: number,
): number[] {
  const label = (row: number, key: string): string => {
    const column = header.columns.get(key);
    return column === undefined ? '' : grid.label(row, column);
  };
  const rows: number[] = [];
  let last: Readonly<Record<'name' | 'code' | 'unit', string>> = { name: '', code: '', unit: '' };
  let above = '';
  let unit = '';
  for (let row = header.bottom + 1; row <= bottom; row += 1) {
    if (isTotalRow(grid, header, row) || isColumnNumberRow(grid, row)) continue;
    const name = label(row, 'name');
    unit = label(row, unitKeyIn(header)) || unit;
    // What stands alone in its row is a note or the heading of a unit.
    if (name !== '' && grid.filledColumns(row).length > 1 && !isHeaderAgain(name, layout)) {
      const code = label(row, 'code') || last.code;
      const isAgain = name === last.name && code === last.code && unit === last.unit;
      const startsAnew = above === '' && label(row, 'budget') !== '';
      if (!isAgain || startsAnew) rows.push(row);
      last = { name, code, unit };
    }
    above = name;
  }
  return rows;
}

/** The header printed again after a page break. */
function isHeaderAgain(name: string, layout: TableLayout): boolean {
  return layout.columnWords.get(name)?.includes('name') === true;
}

/** The column of the projects' units: `单位` alone may also head the units of the targets, right of the indicators. */
export function unitKeyIn({ columns }: HeaderMatch): string {
  const isLeft = (columns.get('measure') ?? Infinity) < (columns.get('level3') ?? 0);
  return !columns.has('unit') && isLeft ? 'measure' : 'unit';
}
