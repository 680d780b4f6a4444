import type { RowPlace, SheetMap } from './sheet-map';
import type { Splices } from './splices';
import { setAttribute } from './start-tag';
import { prefixOf } from './xml-draft';

interface NewCell {
  readonly column: number;
  readonly xml: string;
}

/** Cells that a worksheet part has no element for yet, gathered until they are put where they belong. */
export class CellInsertions {
  /** By the row element they go into, or by the row where there is none. */
  private readonly cells = new Map<RowPlace | number, NewCell[]>();
  private readonly rows: ReadonlyMap<number, RowPlace>;

  constructor(
    private readonly map: SheetMap,
    private readonly text: string,
  ) {
    this.rows = new Map(map.rows.map((place) => [place.row, place]));
  }

  /** Cells of one row are added from left to right, rows from top to bottom. */
  add(row: number, column: number, xml: string): void {
    const key = this.rows.get(row) ?? row;
    const cells = this.cells.get(key);
    if (cells === undefined) this.cells.set(key, [{ column, xml }]);
    else cells.push({ column, xml });
  }

  /** Says where all of them go, new rows included. */
  splice(splices: Splices): void {
    const { sheetData, rows } = this.map;
    if (sheetData === undefined) return;
    const newRows: { row: number; xml: string }[] = [];
    for (const [key, cells] of this.cells) {
      if (typeof key === 'number') {
        const prefix = prefixOf(sheetData);
        const xml = `<${prefix}row r="${key + 1}">${cells.map((cell) => cell.xml).join('')}</${prefix}row>`;
        newRows.push({ row: key, xml });
      } else this.spliceInto(splices, key, cells);
    }
    if (sheetData.selfClosing && newRows.length > 0) {
      const open = `${this.text.slice(sheetData.start, sheetData.openEnd - 2)}>`;
      const content = newRows.map(({ xml }) => xml).join('');
      splices.replace(sheetData.start, sheetData.end, `${open}${content}</${sheetData.tag}>`);
      return;
    }
    for (const { row, xml } of newRows) {
      const next = rows.find((place) => place.row > row);
      splices.insert(next?.element.start ?? sheetData.closeStart, xml);
    }
  }

  private spliceInto(splices: Splices, place: RowPlace, cells: readonly NewCell[]): void {
    const { element } = place;
    const tag = this.text.slice(element.start, element.openEnd);
    const wide = widened(tag, element.attributes.spans, cells);
    if (element.selfClosing) {
      const content = cells.map(({ xml }) => xml).join('');
      splices.replace(element.start, element.end, `${wide.slice(0, -2)}>${content}</${element.tag}>`);
      return;
    }
    if (wide !== tag) splices.replace(element.start, element.openEnd, wide);
    for (const { column, xml } of cells) {
      const next = place.cells.find((cell) => cell.column > column);
      splices.insert(next?.element.start ?? element.closeStart, xml);
    }
  }
}

/** `spans="1:6"` names the columns a row takes; Excel relies on it to be no less. */
function widened(tag: string, spans: string | undefined, cells: readonly NewCell[]): string {
  const match = /^(\d+):(\d+)$/.exec(spans ?? '');
  if (match === null) return tag;
  const columns = cells.map(({ column }) => column + 1);
  const first = Math.min(Number(match[1]), ...columns);
  const last = Math.max(Number(match[2]), ...columns);
  const wide = `${first}:${last}`;
  return wide === spans ? tag : setAttribute(tag, 'spans', wide);
}
