import { basename } from 'node:path';
import pc from 'picocolors';
import { verdictOf, type JsonError, type Review, type Verdict } from '../core/report';
import type { ReviewOptions } from '../core/run';
import type { BureauFile } from '../core/tables';
import type { SourceText } from '../core/tie-out';
import { bureauOptions } from './bureau-settings';
import { loadText } from './load-text';
import { loadWorkbook, type LoadedWorkbook } from './load-workbook';
import { errorText } from './text-report';

/** Exit codes: nothing at error level, errors found, unusable input (no budget among it) or wrong usage. */
export const CLEAN = 0;
export const ERRORS_FOUND = 1;
export const UNUSABLE = 2;

const EXIT_CODES: Readonly<Record<Verdict, number>> = {
  'no-errors': CLEAN,
  errors: ERRORS_FOUND,
  'not-recognised': UNUSABLE,
  'final-accounts': UNUSABLE,
};

export interface Options {
  readonly format: 'text' | 'json';
  readonly out?: string;
  readonly year?: number;
  readonly prior?: string;
  readonly text?: readonly string[];
  readonly layout: readonly string[];
  readonly bindings: readonly string[];
}

/** What a command produces; stdout carries nothing else. */
export interface Result {
  readonly output: string;
  /** For stdout in place of the output where there is none; never into a file. */
  readonly said?: string;
  readonly exitCode: number;
  /** Lines for stderr. */
  readonly remarks?: readonly string[];
}

/** Last year's workbook, if there is one to compare with; it belongs to one file. */
export function loadPrior(
  files: readonly string[],
  options: Options,
): Pick<ReviewOptions, 'prior'> | { readonly refused: Result } {
  const { prior: path } = options;
  if (path === undefined) return {};
  if (files.length > 1) {
    const remark = '--prior 只能用于核对一个工作簿。用 --help 查看用法。';
    return { refused: { output: '', exitCode: UNUSABLE, remarks: [remark] } };
  }
  const loaded = loadWorkbook(path);
  return loaded.ok
    ? { prior: { fileName: basename(path), workbook: loaded.workbook } }
    : { refused: unusable(path, loaded.error, options) };
}

/** How a workbook is to be reviewed, with lines for stderr on what of it could not be used. */
export function reviewOptions(
  path: string,
  { kept }: Extract<LoadedWorkbook, { ok: true }>,
  { year }: Options,
  bureau: BureauFile,
): { readonly review: ReviewOptions; readonly remarks: readonly string[] } {
  const { options, remark } = bureauOptions(bureau, kept);
  return {
    review: { ...options, ...(year === undefined ? {} : { year }) },
    remarks: remark === undefined ? [] : [`${path}：${remark}。`],
  };
}

export function unusable(path: string, error: JsonError['error'], options: Options): Result {
  const output = options.format === 'json' ? json({ version: 1, path, error }) : '';
  return {
    output,
    exitCode: UNUSABLE,
    remarks: [errorText(path, error, pc.createColors(pc.isColorSupported))],
  };
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Colour for a terminal only, never into a file. */
export function colorsFor({ out }: Options): ReturnType<typeof pc.createColors> {
  return pc.createColors(out === undefined && pc.isColorSupported);
}

/** Texts to hold against the tables instead of the workbook's own, where there are any. */
export function loadTexts(options: Options): Pick<ReviewOptions, 'texts'> | { readonly refused: Result } {
  const { text: paths = [] } = options;
  if (paths.length === 0) return {};
  const texts: SourceText[] = [];
  for (const path of paths) {
    const loaded = loadText(path);
    if (!loaded.ok) return { refused: unusable(path, loaded.error, options) };
    texts.push(loaded.text);
  }
  return { texts };
}

/** What to say where the workbook given as last year's is not; `undefined` where it is, or none was given. */
export function priorRefusal({ prior }: Review, options: Options): Result | undefined {
  const refusal = prior?.refusal;
  if (refusal === undefined || options.prior === undefined) return undefined;
  const { code, message, advice } = refusal;
  return unusable(options.prior, { code: `prior-${code}`, message: `${message}${advice}` }, options);
}

/** What the review of a workbook comes to, as an exit code. */
export function exitCodeOf(review: Review): number {
  return EXIT_CODES[verdictOf(review)];
}
