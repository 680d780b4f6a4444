import type { CellStyle, WriteSheet } from 'hucre';
import { looks } from './looks';
import { upright } from './page';
import { SheetDrawing } from './sheet-drawing';

/** A section of prose and the sheet it stands on. */
export interface Prose {
  readonly sheet: string;
  /** Where the paragraphs are printed. */
  readonly source: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** One line of a cover. */
export interface CoverLine {
  readonly cell: string;
  readonly text: string;
  readonly look: CellStyle;
  /** Where the line is printed, or why it stands here although it is not. */
  readonly source: string;
}

/** Fills an A4 page at full size: LibreOffice does not shrink a sheet of one column. */
const TEXT_WIDTH = 84;

/** Heading in the first row, then one paragraph a row. */
export function textSheet(prose: Prose): WriteSheet {
  const sheet = new SheetDrawing(prose.sheet, [TEXT_WIDTH], upright);
  sheet.put('A1', prose.heading, looks.title);
  prose.paragraphs.forEach((paragraph, index) => {
    sheet.put(`A${index + 2}`, paragraph, looks.paragraph);
  });
  return { ...sheet.toSheet(), view: { showGridLines: false } };
}

/** The sheet 封面. */
export function coverSheet(lines: readonly CoverLine[]): WriteSheet {
  const sheet = new SheetDrawing('封面', [TEXT_WIDTH], upright);
  for (const { cell, text, look } of lines) sheet.put(cell, text, look);
  return { ...sheet.toSheet(), view: { showGridLines: false } };
}
