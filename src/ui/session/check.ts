import { findingsOf } from '../../core/report';
import type { ReviewOptions } from '../../core/run';
import { reviewFirst } from '../../core/run/first-review';
import type { WorkbookSnapshot } from '../../core/workbook';
import type { checkFully } from './all-rules';
import { fileOf, layoutsOf, type SettingsState } from './bureau-settings';
import type { Checked } from './workbook-state';

/** What a check needs beside the snapshot. */
export interface CheckOptions {
  /** What the user gave beside the workbook: budget year, last year's workbook. */
  readonly given: ReviewOptions;
  /** Layouts and bound tables of the workbook. */
  readonly settings: SettingsState;
  /** The time of the check, milliseconds since 1970. */
  readonly at: number;
  /** Checks with every rule; without it the first ones are run. */
  readonly fully: typeof checkFully | undefined;
}

/** Checks a snapshot. Pure but for `at`. */
export function check(snapshot: WorkbookSnapshot, { given, settings, at, fully }: CheckOptions): Checked {
  const options = { ...given, layouts: layoutsOf(settings), bindings: fileOf(settings).bindings };
  const { review, passages } = fully?.(snapshot, options) ?? {
    review: reviewFirst(snapshot, options),
    passages: undefined,
  };
  return { snapshot, review, findings: findingsOf(review), at, passages };
}
