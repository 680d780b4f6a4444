import { parseLocalAddress, type RangeAt } from '../../core/workbook';

/** A rectangle on the sheet, 0-based, both ends included. */
export type Box = Omit<RangeAt, 'sheet'>;

/** `A3:F20`, `B5` or `$A$1:$B$2` → the rectangle; `undefined` for anything else. */
export function parseBox(reference: string | undefined): Box | undefined {
  const [from = '', to = from] = (reference ?? '').split(':');
  const first = parseLocalAddress(from);
  const last = parseLocalAddress(to);
  if (first === undefined || last === undefined) return undefined;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** A list of references as files write it, blanks between; what is no reference is left out. */
export function parseBoxes(references: string | undefined): Box[] {
  return (references ?? '').split(/\s+/).flatMap((reference) => parseBox(reference) ?? []);
}

/** True where the rectangle covers the cell. */
export function covers(box: Box, row: number, column: number): boolean {
  return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
}
