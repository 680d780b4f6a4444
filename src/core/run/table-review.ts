import type { Review } from '../report';
import { TABLE_RULES } from '../rules/table-rules';
import type { WorkbookSnapshot } from '../workbook';
import { readWorkbookWith, reviewReading, type ReviewOptions, type WorkbookReading } from './review-workbook';

/** Reads the tables of a workbook; its texts are not held against them. */
export function readTableWorkbook(workbook: WorkbookSnapshot, options: ReviewOptions = {}): WorkbookReading {
  return readWorkbookWith(undefined, workbook, options);
}

/** Checks a workbook with every rule but those on numbers in text: what the pane loads before its first finding. */
export function reviewTables(workbook: WorkbookSnapshot, options: ReviewOptions = {}): Review {
  return reviewReading(readTableWorkbook(workbook, options), TABLE_RULES);
}
