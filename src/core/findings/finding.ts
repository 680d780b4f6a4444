import type { CellAt } from '../workbook';
import type { Relation } from './relation';

/** 错误 contradicts and must be corrected; 警告 may stay with a written explanation; 提示 is wording, style, rounding. */
export type Severity = 'error' | 'warning' | 'hint';

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  hint: '提示',
};

/** A stretch of a cell's text as stored, in UTF-16 units; `end` is exclusive. */
export interface CellFragment {
  readonly cell: CellAt;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a paragraph of a named text, in UTF-16 units; paragraphs count from 0, `end` is exclusive. */
export interface TextFragment {
  readonly source: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** One thing that is wrong, in words a clerk understands, with everything needed to find and correct it. */
export interface Finding {
  /** Code of the rule, as bureaus quote it: `A13`. */
  readonly code: string;
  /** Id of the rule: its file, doc and test name. */
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  /** The cells concerned; the first is where to jump. Empty where a text from outside the workbook speaks of no cell. */
  readonly at: readonly CellAt[];
  /** The words concerned, where they stand in a cell. */
  readonly fragment?: CellFragment;
  /** The words concerned, where they stand in a text from outside the workbook. */
  readonly text?: TextFragment;
  /** The arithmetic that does not hold, where the finding is one. */
  readonly relation?: Relation;
  /** True where each cell is wrong by itself (one slip copied to many); false where they contradict together. */
  readonly eachCell: boolean;
  /** What contradicts, with names and figures. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
  /** What the workbook says, with unit; absent where nothing is stated. */
  readonly stated?: string;
  /** What it should say, with unit; absent where that cannot be told. */
  readonly expected?: string;
  /** Stated − expected, with unit. */
  readonly difference?: string;
  /** Rule + table + row + column in words: survives inserted rows and changed figures, so that an explanation can be kept. */
  readonly fingerprint: string;
}

/** What a rule came to on a workbook. "No findings" never stands for "could not read". */
export type Outcome =
  | { readonly kind: 'passed' }
  /** `unchecked`: parts that could not be checked beside what was found. */
  | { readonly kind: 'found'; readonly findings: readonly Finding[]; readonly unchecked: readonly string[] }
  | { readonly kind: 'cannot-check'; readonly reasons: readonly string[] }
  | { readonly kind: 'not-applicable'; readonly reasons: readonly string[] }
  /** The rule threw; it never takes the others down. */
  | { readonly kind: 'failed'; readonly error: string };

export const OUTCOME_NAMES: Readonly<Record<Outcome['kind'], string>> = {
  passed: '通过',
  found: '发现问题',
  'cannot-check': '未能核对',
  'not-applicable': '不适用',
  failed: '检查出错',
};
