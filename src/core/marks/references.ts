import { groupBy } from '../identities';
import {
  addressText,
  columnLetters,
  type CellAt,
  type CellValue,
  type RangeAt,
  type WorkbookSnapshot,
} from '../workbook';

/** `$B$5`, with the sheet in front where it is another one: `'a''b'!$B$5`. */
export function reference(at: CellAt, onSheet: string): string {
  return rangeReference({ ...at, top: at.row, bottom: at.row, left: at.column, right: at.column }, onSheet);
}

/** The cells as references for a function that takes many: cells one below another, or side by side, as one range. */
export function references(cells: readonly CellAt[], onSheet: string): string[] {
  const isTwice = new Set(cells.map(addressText)).size < cells.length;
  const ranges = cells.map(({ sheet, row, column }) => ({
    sheet,
    top: row,
    bottom: row,
    left: column,
    right: column,
  }));
  return (isTwice ? ranges : joined(ranges)).map((range) => rangeReference(range, onSheet));
}

/** What a cell held when the workbook was read; `null` where it is blank. */
export function valueAt({ sheet, row, column }: CellAt, workbook: WorkbookSnapshot): CellValue {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  return found?.values[row - found.top]?.[column - found.left] ?? null;
}

function rangeReference({ sheet, top, left, bottom, right }: RangeAt, onSheet: string): string {
  const first = `$${columnLetters(left)}$${top + 1}`;
  const local = top === bottom && left === right ? first : `${first}:$${columnLetters(right)}$${bottom + 1}`;
  return sheet === onSheet ? local : `'${sheet.replace(/'/g, "''")}'!${local}`;
}

function joined(cells: readonly RangeAt[]): RangeAt[] {
  const down = [...cells].sort((a, b) => a.left - b.left || a.top - b.top);
  const columns = merged(down, (last, next) => last.left === next.left && last.bottom + 1 === next.top);
  const across = [...columns].sort((a, b) => a.top - b.top || a.left - b.left);
  return merged(
    across,
    (last, next) => last.top === next.top && last.bottom === next.bottom && last.right + 1 === next.left,
  );
}

/** @param fits whether a range continues the last one */
function merged(ranges: readonly RangeAt[], fits: (last: RangeAt, next: RangeAt) => boolean): RangeAt[] {
  return [...groupBy(ranges, ({ sheet }) => sheet).values()].flatMap((ofSheet) => {
    const out: RangeAt[] = [];
    for (const next of ofSheet) {
      const last = out.at(-1);
      if (last !== undefined && fits(last, next))
        out[out.length - 1] = { ...last, bottom: next.bottom, right: next.right };
      else out.push(next);
    }
    return out;
  });
}
