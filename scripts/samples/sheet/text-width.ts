/** Width of a text in the unit of Excel's columns: a digit is one wide, a Chinese character or full-width sign two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u00ff' ? 2 : 1;
  return width;
}

/** A column lends this much of its width to the inner margin of the cell. */
const CELL_MARGIN = 1.5;

/** Lines a text takes in a cell `columnWidth` wide, set in a font `fontSize` points high where 11 is the body size. */
export function wrappedLines(text: string, columnWidth: number, fontSize: number): number {
  const room = (columnWidth - CELL_MARGIN) * (11 / fontSize);
  return Math.max(1, Math.ceil(textWidth(text) / room));
}
