/**
 * The paragraphs of a plain text, one a line. Lines of a table are none: a document saved as text writes a cell a line behind a
 * tab, or a row a line with tabs between the cells.
 */
export function txtParagraphs(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '' && !line.includes('\t'));
}
