import type { Review } from '../report';
import { RULES, type Rule } from '../rules';
import type { TieOut } from '../tie-out';
import type { WorkbookSnapshot } from '../workbook';
import { readWorkbookWith, reviewReading, type ReviewOptions, type WorkbookReading } from './review-workbook';
import { textReading } from './text-reading';

/** A review with what the texts say of the tables. */
export type FullReview = Review & { readonly tieOut: TieOut };

/** The rules on numbers and names in text: what `tie` says. */
export const NUMBER_RULES: readonly Rule[] = RULES.filter(({ code }) => /^N|^W10$/.test(code));

/** Reads a workbook, its texts held against its tables where a fact of them is asked for. */
export function readWorkbook(workbook: WorkbookSnapshot, options: ReviewOptions = {}): WorkbookReading {
  return readWorkbookWith(textReading, workbook, options);
}

/**
 * Checks a workbook with the whole catalogue, or with some of its rules. Pure: the same snapshot gives the same review.
 */
export function reviewWorkbook(
  workbook: WorkbookSnapshot,
  { rules = RULES, ...options }: ReviewOptions & { readonly rules?: readonly Rule[] } = {},
): FullReview {
  const read = readWorkbook(workbook, options);
  return { ...reviewReading(read, rules), tieOut: read.facts.tieOut };
}
