import type { TableHead } from './block';
import type { Located } from './field';
import type { TextArea } from '../recognition/locate';

/** A section of prose in the workbook: its heading and its paragraphs, whether each has a row of its own or all stand in one cell. */
export interface TextSection {
  readonly head: TableHead;
  readonly paragraphs: readonly Located<string>[];
}

export function readTextSection(area: TextArea): TextSection {
  const { grid, layout, title, top, bottom } = area;
  const paragraphs: Located<string>[] = [];
  for (let row = top + 1; row <= bottom; row += 1) {
    const column = grid.filledColumns(row)[0];
    if (column === undefined) continue;
    for (const line of grid.text(row, column).split(/\r\n|\r|\n/)) {
      const value = line.trim();
      if (value === '') continue;
      const place = { table: layout.key, row: `第${paragraphs.length + 1}段`, column: '' };
      paragraphs.push({ value, at: grid.at(row, column), place });
    }
  }
  const last = paragraphs.at(-1)?.at ?? title.at;
  const range = {
    sheet: grid.name,
    top: title.at.row,
    left: Math.min(title.at.column, last.column),
    bottom: last.row,
    right: Math.max(title.at.column, last.column),
  };
  return {
    head: {
      key: layout.key,
      layout: layout.layout,
      range,
      title,
      year: undefined,
      unit: undefined,
      unitName: undefined,
      notes: [],
    },
    paragraphs,
  };
}
