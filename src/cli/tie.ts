import { jsonTieOut } from '../core/report';
import { NUMBER_RULES, reviewWorkbook } from '../core/run';
import type { BureauFile } from '../core/tables';
import {
  colorsFor,
  exitCodeOf,
  json,
  loadPrior,
  loadTexts,
  priorRefusal,
  reviewOptions,
  unusable,
  type Options,
  type Result,
} from './command';
import { loadWorkbook } from './load-workbook';
import { tieOutText } from './tie-out-text';

/** Holds texts against the tables of a workbook: its own, or the files given instead. */
export function tie(path: string, options: Options, bureau: BureauFile): Result {
  const loaded = loadWorkbook(path);
  if (!loaded.ok) return unusable(path, loaded.error, options);
  const last = loadPrior([path], options);
  if ('refused' in last) return last.refused;
  const given = loadTexts(options);
  if ('refused' in given) return given.refused;
  const { review: stated, remarks } = reviewOptions(path, loaded, options, bureau);
  const review = reviewWorkbook(loaded.workbook, { ...stated, ...last, ...given, rules: NUMBER_RULES });
  const refused = priorRefusal(review, options);
  if (refused !== undefined) return refused;
  const output =
    options.format === 'json'
      ? json(jsonTieOut(review, review.tieOut))
      : `${tieOutText(path, review, colorsFor(options))}\n`;
  return { output, exitCode: exitCodeOf(review), remarks };
}
