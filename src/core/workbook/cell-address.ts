/** A cell by sheet name and 0-based row and column. */
export interface CellAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet, 0-based, both ends included. */
export interface RangeAt {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** `A` → 0, `AA` → 26; letters in either case. */
export function columnIndex(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** `B21`: the address within its sheet, without `$`. */
export function localAddress(at: { row: number; column: number }): string {
  return `${columnLetters(at.column)}${at.row + 1}`;
}

/** `收支预算总表!B21`: the sheet name as it is, no quotes, no `$`. */
export function addressText(at: CellAt): string {
  return `${at.sheet}!${localAddress(at)}`;
}

/** `固定资产占用情况表!C4、C5、C7、收支预算总表!B5`: a sheet is named once for the cells that follow it. */
export function cellsText(cells: readonly CellAt[]): string {
  return cells
    .map((at, index) => (cells[index - 1]?.sheet === at.sheet ? localAddress(at) : addressText(at)))
    .join('、');
}

/** `A3:F20` within its sheet; a single cell as `A3`. */
export function rangeText(range: RangeAt): string {
  const first = localAddress({ row: range.top, column: range.left });
  const last = localAddress({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads `B21` or `$B$21`; `undefined` for anything else. */
export function parseLocalAddress(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

/** The rows and columns of `A3:F20` or `B5`, with or without `$`, in any order of its corners; `undefined` for anything else. */
export function parseLocalRange(text: string): Omit<RangeAt, 'sheet'> | undefined {
  const [first = '', last = first, ...others] = text.split(':');
  const from = parseLocalAddress(first);
  const to = parseLocalAddress(last);
  if (from === undefined || to === undefined || others.length > 0) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** True where two ranges have a cell in common. */
export function overlap(a: RangeAt, b: RangeAt): boolean {
  return (
    a.sheet === b.sheet && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right
  );
}

export function sameCell(a: CellAt, b: CellAt): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}
