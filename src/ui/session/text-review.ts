import type { Review } from '../../core/report';
import type { ReviewOptions } from '../../core/run';
import type { WorkbookSnapshot } from '../../core/workbook';

/** Checks a snapshot. */
export type Reviewer = (snapshot: WorkbookSnapshot, options: ReviewOptions) => Review;

/**
 * Loads what checks a workbook with its texts held against its tables. It is a script of its own, so that the first findings do not wait
 * for it. Rejects where it cannot be loaded.
 */
export async function loadTextReview(): Promise<Reviewer> {
  const { reviewWorkbook } = await import('../../core/run/full-review');
  return reviewWorkbook;
}
