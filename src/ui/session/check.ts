import { writeNarrative, type Passage } from '../../core/narrative';
import { findingsOf } from '../../core/report';
import { readWorkbook, reviewWorkbook, type ReviewOptions } from '../../core/run';
import type { WorkbookSnapshot } from '../../core/workbook';
import { fileOf, layoutsOf, type SettingsState } from './bureau-settings';
import type { Checked } from './workbook-state';

/**
 * Checks a snapshot. Pure but for `at`.
 * @param given what the user gave beside the workbook: budget year, last year's workbook
 * @param settings layouts and bound tables of the workbook
 * @param at the time of the check, milliseconds since 1970
 */
export function check(
  snapshot: WorkbookSnapshot,
  given: ReviewOptions,
  settings: SettingsState,
  at: number,
): Checked {
  const options = {
    ...given,
    layouts: layoutsOf(settings),
    bindings: fileOf(settings).bindings,
  };
  const review = reviewWorkbook(snapshot, options);
  let written: readonly Passage[] | undefined;
  const passages = (): readonly Passage[] => {
    if (written === undefined) {
      const { reading, facts } = readWorkbook(snapshot, options);
      written = writeNarrative(reading.tables, facts);
    }
    return written;
  };
  return { snapshot, review, findings: findingsOf(review), at, passages };
}
