import type { TextReading } from '../facts';
import { deriveFigures } from '../figures';
import { readerFor, tieOut } from '../tie-out';

/** Texts held against tables, number by number. */
export const textReading: TextReading = {
  figures: deriveFigures,
  tieOut: (texts, figures, year) => tieOut(texts, { figures, year, parse: readerFor(figures) }),
};
