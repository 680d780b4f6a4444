import { writeNarrative, type Passage } from '../../core/narrative';
import type { Review } from '../../core/report';
import { readWorkbook, type ReviewOptions } from '../../core/run';
import { reviewReading } from '../../core/run/review-workbook';
import { RULES } from '../../core/rules';
import type { WorkbookSnapshot } from '../../core/workbook';

/** A snapshot checked with every rule, and its narrative, which is written when first asked for. */
export interface FullCheck {
  readonly review: Review;
  readonly passages: () => readonly Passage[];
}

/** Checks a snapshot with every rule. A script of its own, loaded when the first findings are shown. */
export function checkFully(snapshot: WorkbookSnapshot, options: ReviewOptions): FullCheck {
  const read = readWorkbook(snapshot, options);
  let written: readonly Passage[] | undefined;
  return {
    review: reviewReading(read, RULES),
    passages: () => (written ??= writeNarrative(read.reading.tables, read.facts)),
  };
}
