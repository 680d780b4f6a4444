import type { TextCell } from '../prose';
import { isContentsPage, proseSections, type TableReading } from '../tables';
import { sheetsWithoutTables } from './budget-year';

/** Paragraphs that belong together: a text section, or a sheet without tables. */
export interface Prose {
  readonly title: string;
  readonly paragraphs: readonly TextCell[];
}

/** Every text cell of the user's own sheets, in workbook order. */
export function textCells(reading: TableReading): TextCell[] {
  return reading.grids.flatMap((grid) =>
    grid.sheet.values.flatMap((row, rowIndex) =>
      row.flatMap((value, columnIndex) =>
        typeof value === 'string' && value.trim() !== ''
          ? [{ at: grid.at(grid.top + rowIndex, grid.left + columnIndex), text: value }]
          : [],
      ),
    ),
  );
}

/** The prose of a workbook: its text sections, and the text of sheets on which no table stands; a list of contents is none. */
export function findProse(reading: TableReading): Prose[] {
  const sections = proseSections(reading.tables).map(({ head, paragraphs }) => ({
    title: head.title?.value ?? head.range.sheet,
    paragraphs: paragraphs.map(({ at, value }) => ({ at, text: value })),
  }));
  const pages = sheetsWithoutTables(reading).filter((grid) => !isContentsPage(grid));
  const free = pages.map((grid) => ({
    title: grid.name,
    paragraphs: grid.sheet.values.flatMap((row, index) => {
      const column = row.findIndex((value) => typeof value === 'string' && value.trim() !== '');
      const text = row[column];
      return typeof text === 'string'
        ? [{ at: grid.at(grid.top + index, grid.left + column), text: text.trim() }]
        : [];
    }),
  }));
  return [...sections, ...free].filter(({ paragraphs }) => paragraphs.length > 0);
}
