import type { Review } from '../report';
import { FIRST_RULES } from '../rules/first-rules';
import type { WorkbookSnapshot } from '../workbook';
import { readWorkbookWith, reviewReading, type ReviewOptions } from './review-workbook';

/** Checks a workbook with the rules that a page loads before its first finding; the others follow. */
export function reviewFirst(workbook: WorkbookSnapshot, options: ReviewOptions = {}): Review {
  return reviewReading(readWorkbookWith(undefined, workbook, options), FIRST_RULES);
}
