import type { CellAt } from '../../workbook';
import type { TableHead } from './block';
import type { Located } from './field';

/** Where a table begins: its title, else the first cell of its range. */
export function headCell({ title, range: { sheet, top, left } }: TableHead): Located<string> | CellAt {
  return title ?? { sheet, row: top, column: left };
}
