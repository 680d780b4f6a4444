import { valueText } from '../../../core/workbook';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type SimulatedSheet } from '../model/simulated-sheet';

const DEFAULT_FONT_SIZE = 11;
const MAX_ROW_PIXELS = 546;
/** A full-width character is about as wide as the font is high, 4/3 pixels per point; others half as wide. */
const PIXELS_PER_POINT = 4 / 3;
const LINE_HEIGHT = 1.35;
const PADDING = 8;

/** About the width Excel would give a column so that every text fits, in pixels. */
export function fittingColumnWidth(sheet: SimulatedSheet, column: number): number {
  let width = 0;
  for (const cell of sheet.filledCells()) {
    if (cell.column !== column || cell.value === null) continue;
    const lines = valueText(cell.value).split('\n');
    width = Math.max(width, ...lines.map((line) => textPixels(line, cell.look?.fontSize) + PADDING));
  }
  return width === 0 ? DEFAULT_COLUMN_WIDTH : Math.ceil(width);
}

/** About the height Excel would give a row so that wrapped texts show whole, in pixels. */
export function fittingRowHeight(sheet: SimulatedSheet, row: number): number {
  let height = DEFAULT_ROW_HEIGHT;
  for (const { row: at, column, value, look } of sheet.filledCells()) {
    if (at !== row || value === null) continue;
    const room = Math.max(1, sheet.columnWidth(column) - PADDING);
    const lines = valueText(value)
      .split('\n')
      .map((line) =>
        look?.wrap === true ? Math.max(1, Math.ceil(textPixels(line, look.fontSize) / room)) : 1,
      );
    const count = lines.reduce((sum, each) => sum + each, 0);
    height = Math.max(height, count * (look?.fontSize ?? DEFAULT_FONT_SIZE) * PIXELS_PER_POINT * LINE_HEIGHT);
  }
  return Math.min(MAX_ROW_PIXELS, Math.ceil(height));
}

function textPixels(text: string, fontSize = DEFAULT_FONT_SIZE): number {
  const halves = Array.from(text).reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0xff ? 2 : 1), 0);
  return (halves / 2) * fontSize * PIXELS_PER_POINT;
}
