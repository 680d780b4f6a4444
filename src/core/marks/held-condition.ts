import type { CellFragment } from '../findings';
import { decimalOf } from '../money';
import { isCellError, sameCell, type CellAt, type WorkbookSnapshot } from '../workbook';
import { reference, valueAt } from './references';

/** A text of more characters is compared by its length and the words that matter, else by its beginning and end. */
const LONGEST_TEXT = 100;
const END_LENGTH = 40;

/**
 * True while a cell holds what it held: `$B$5=12.5`, `EXACT($B$5,"元")`.
 * @param fragment the words in it that are wrong
 */
export function heldCondition(
  at: CellAt,
  onSheet: string,
  workbook: WorkbookSnapshot,
  fragment: CellFragment | undefined,
): string {
  const cell = reference(at, onSheet);
  const value = valueAt(at, workbook);
  if (value === null) return `LEN(${cell})=0`;
  if (typeof value === 'number') return `${cell}=${decimalOf(value).toString()}`;
  if (typeof value === 'boolean') return `${cell}=${value ? 'TRUE' : 'FALSE'}`;
  if (isCellError(value)) return `ISERROR(${cell})`;
  if (literal(value).length <= LONGEST_TEXT) return `EXACT(${cell},${literal(value)})`;
  const length = `LEN(${cell})=${value.length}`;
  if (fragment !== undefined && sameCell(fragment.cell, at)) {
    const words = value.slice(fragment.start, fragment.end);
    if (words !== '' && literal(words).length <= LONGEST_TEXT)
      return `${length},EXACT(MID(${cell},${fragment.start + 1},${words.length}),${literal(words)})`;
  }
  // Half of a character that takes two places is no text.
  const beginning = value.slice(0, END_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
  const end = value.slice(-END_LENGTH).replace(/^[\uDC00-\uDFFF]/, '');
  return (
    `${length},EXACT(LEFT(${cell},${beginning.length}),${literal(beginning)})` +
    `,EXACT(RIGHT(${cell},${end.length}),${literal(end)})`
  );
}

function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
