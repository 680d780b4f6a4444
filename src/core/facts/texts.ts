import { PROSE_KEYS, type TableReading } from '../tables';
import type { SourceParagraph, SourceText } from '../tie-out';
import { SheetGrid, type CellAt, type WorkbookSnapshot } from '../workbook';

/**
 * The prose of the user's sheets, as stored: the areas of text sections, and of sheets on which no table stands every row with one
 * text cell. A row of several cells belongs to a list, not to a sentence, and what stands below the title of a table that was not read
 * is its head and its notes.
 */
export function workbookTexts({ grids, found, unreadTitles }: TableReading): SourceText[] {
  return grids.flatMap((grid) => {
    const here = found.filter(({ head }) => head.range.sheet === grid.name);
    const areas = here.filter(({ head }) => PROSE_KEYS.includes(head.key)).map(({ head }) => head.range);
    const tables = unreadTitles.filter(({ at, holdsTable }) => at.sheet === grid.name && holdsTable);
    const end = here.length === areas.length ? Math.min(...tables.map(({ at }) => at.row)) : 0;
    const isProse = (row: number): boolean =>
      row < end || areas.some(({ top, bottom }) => top <= row && row <= bottom);
    const ofProject = areas.length > 0 && here.every(({ head }) => head.key === 'projectNotes');
    return textOf(grid, grid.name, false, isProse).map((text) => (ofProject ? { ...text, ofProject } : text));
  });
}

/**
 * The narratives this product has written into the workbook. Beside their paragraphs stand state and sources, which are no text.
 * @param name what the sheets of the narrative are called, further ones with a number behind it
 */
export function ownTexts(workbook: WorkbookSnapshot, name: string): SourceText[] {
  return workbook.sheets
    .filter((sheet) => sheet.own && sheet.name.startsWith(name))
    .flatMap((sheet) => {
      const grid = new SheetGrid(
        { ...sheet, values: sheet.values.map((row) => row.slice(0, 1)) },
        workbook.date1904,
      );
      return textOf(grid, sheet.name, true, () => true);
    });
}

/** The note below a table without a kind of ours: `注：…无此项预算，本表为空表。` speaks of that table alone. */
const OF_ITS_TABLE = /^(?:注|备注|说明|空表说明)[:：].*(?:本表|此表)/;

function textOf(
  grid: SheetGrid,
  source: string,
  own: boolean,
  isProse: (row: number) => boolean,
): SourceText[] {
  const paragraphs: SourceParagraph[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const [column, ...others] = grid.filledColumns(row);
    const value = column === undefined ? undefined : grid.value(row, column);
    if (column === undefined || others.length > 0 || typeof value !== 'string' || !isProse(row)) continue;
    if (OF_ITS_TABLE.test(value.trim())) continue;
    paragraphs.push(...linesOf(value, grid.at(row, column)));
  }
  return paragraphs.length === 0 ? [] : [{ source, own, paragraphs }];
}

/** The paragraphs of a cell that holds several, with the place where each begins in the cell's text. */
function linesOf(text: string, cell: CellAt): SourceParagraph[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map((match) => ({ text: match[0], cell, offset: match.index }));
}
