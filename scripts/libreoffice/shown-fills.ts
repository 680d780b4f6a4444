/** What a spreadsheet program shows, by `sheet!row,column` (0-based): the background of every cell that has one, `#RRGGBB`. */
export type ShownFills = ReadonlyMap<string, string>;

export function fillKey(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}

/**
 * Reads the page LibreOffice stores: one table a sheet, in their order.
 * @param sheets names of the sheets
 */
export function shownFills(html: string, sheets: readonly string[]): Map<string, string> {
  const fills = new Map<string, string>();
  /** Columns that cells with more than one row take in rows below: `row,column`. */
  let covered = new Map<string, string>();
  let [table, row, column] = [-1, -1, 0];
  for (const [, name = '', attributes = ''] of html.matchAll(/<(table|tr|td|th)\b([^>]*)>/gi)) {
    const tag = name.toLowerCase();
    if (tag === 'table') {
      table += 1;
      row = -1;
      covered = new Map();
    } else if (tag === 'tr') {
      row += 1;
      column = 0;
    } else {
      while (covered.has(`${row},${column}`)) column += 1;
      const fill = /bgcolor="(#[0-9A-F]{6})"/i.exec(attributes)?.[1]?.toUpperCase();
      const [height, width] = [span(attributes, 'rowspan'), span(attributes, 'colspan')];
      for (let down = 0; down < height; down += 1) {
        for (let right = 0; right < width; right += 1) {
          covered.set(`${row + down},${column + right}`, '');
          if (fill !== undefined) fills.set(fillKey(sheets[table] ?? '', row + down, column + right), fill);
        }
      }
      column += width;
    }
  }
  return fills;
}

function span(attributes: string, name: string): number {
  return Number(new RegExp(`${name}="?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1);
}
