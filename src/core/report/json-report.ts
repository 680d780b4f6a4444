import type { Finding, Outcome } from '../findings';
import { addressText } from '../workbook';
import type { Passage } from '../narrative';
import type { SheetAccount } from '../tables';
import { findingsOf, type Review } from './review';
import { verdictOf, type Verdict } from './verdict';
import type { ReviewedPrior, ReviewedProject } from './reviewed-prior';

/** One finding as other programs read it; amounts are strings with unit, cells are `工作表!B21`. */
export interface JsonFinding {
  readonly code: string;
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly cells: readonly string[];
  readonly message: string;
  readonly stated?: string;
  readonly expected?: string;
  readonly difference?: string;
  readonly fingerprint: string;
}

export interface JsonTable {
  readonly key: string;
  readonly sheet: string;
  readonly range: string;
  readonly unit: string | null;
}

/** What became of one sheet: what of it was read, and what not, with the reason. */
export interface JsonSheet extends Pick<SheetAccount, 'sheet' | 'visibility' | 'read' | 'tables'> {
  /** The title of what was not read. */
  readonly title?: string;
  readonly reason?: string;
}

export interface JsonRemark {
  readonly id: string;
  readonly cell: string;
  readonly message: string;
  readonly advice: string;
}

/** A project as one year's workbook prints it. */
export interface JsonProject {
  readonly code: string | null;
  readonly name: string;
  readonly budget: string | null;
  /** In the workbook of its own year. */
  readonly cell: string | null;
}

/** What became of a project: how it was matched, `none` where the other year has none, `unsure` where the user has to say. */
export interface JsonProjectMatch {
  readonly match: ReviewedPrior['pairs'][number]['by'] | 'none' | 'unsure';
  readonly current: JsonProject | null;
  readonly prior: JsonProject | null;
  /** Where unsure: the projects of last year it may be. */
  readonly candidates?: readonly JsonProject[];
}

/** One checked file. */
export interface JsonReview {
  readonly path: string;
  readonly department: string | null;
  readonly year: number | null;
  /** Last year's workbook, where one was given. */
  readonly prior?: { readonly path: string; readonly year: number | null };
  /** The projects of both years, where last year's workbook was given. */
  readonly projects?: readonly JsonProjectMatch[];
  /** `not-recognised` and `final-accounts`: the workbook is no budget that could be checked. */
  readonly verdict: Verdict;
  readonly tables: readonly JsonTable[];
  /** Every sheet of the workbook, in its order. */
  readonly sheets: readonly JsonSheet[];
  /** What could not be read as it stands. */
  readonly remarks: readonly JsonRemark[];
  readonly findings: readonly JsonFinding[];
  /** Rule code → outcome, for every rule of the catalogue. */
  readonly outcomes: Readonly<Record<string, Outcome['kind']>>;
  /** Rule code → why it, or a part of it, could not be checked or does not apply. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** A file that could not be used. */
export interface JsonError {
  readonly path: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** The stable result of `check --format json`. */
export interface JsonCheck {
  readonly version: 1;
  readonly files: readonly (JsonReview | JsonError)[];
}

/** @param priorPath where last year's workbook is, if one was given */
export function jsonReview(path: string, review: Review, priorPath?: string): JsonReview {
  const outcomes = review.rules.map(({ code, outcome }) => [code, outcome.kind] as const);
  const reasons = review.rules.flatMap(({ code, outcome }) => {
    const text = reasonOf(outcome);
    return text === undefined ? [] : [[code, text] as const];
  });
  return {
    path,
    department: review.department ?? null,
    year: review.year ?? null,
    ...(review.prior === undefined
      ? {}
      : {
          prior: { path: priorPath ?? review.prior.fileName, year: review.prior.year ?? null },
          projects: jsonProjects(review.prior),
        }),
    verdict: verdictOf(review),
    tables: review.tables
      .filter(({ used }) => used)
      .map(({ key, sheet, range, unit }) => ({ key, sheet, range, unit: unit ?? null })),
    sheets: jsonSheets(review.sheets),
    remarks: review.remarks.map(({ id, at, message, advice }) => ({
      id,
      cell: addressText(at),
      message,
      advice,
    })),
    findings: findingsOf(review).map(jsonFinding),
    outcomes: Object.fromEntries(outcomes),
    reasons: Object.fromEntries(reasons),
  };
}

/** The sheets as other programs read them. */
export function jsonSheets(sheets: readonly SheetAccount[]): JsonSheet[] {
  return sheets.map(({ sheet, visibility, read, tables, title, reason }) => ({
    sheet,
    visibility,
    read,
    tables,
    ...(title === undefined ? {} : { title }),
    ...(reason === undefined ? {} : { reason }),
  }));
}

function jsonProjects({ pairs, questions, added, gone }: ReviewedPrior): JsonProjectMatch[] {
  return [
    ...pairs.map(({ current, prior, by }) => ({
      match: by,
      current: jsonProject(current),
      prior: jsonProject(prior),
    })),
    ...questions.map(({ current, candidates }) => ({
      match: 'unsure' as const,
      current: jsonProject(current),
      prior: null,
      candidates: candidates.map(jsonProject),
    })),
    ...added.map((project) => ({ match: 'none' as const, current: jsonProject(project), prior: null })),
    ...gone.map((project) => ({ match: 'none' as const, current: null, prior: jsonProject(project) })),
  ];
}

function jsonProject({ code, name, budget, at }: ReviewedProject): JsonProject {
  return {
    code: code ?? null,
    name,
    budget: budget ?? null,
    cell: at === undefined ? null : addressText(at),
  };
}

function jsonFinding({
  code,
  rule,
  severity,
  at,
  message,
  stated,
  expected,
  difference,
  fingerprint,
}: Finding): JsonFinding {
  return {
    code,
    rule,
    severity,
    cells: at.map(addressText),
    message,
    ...(stated === undefined ? {} : { stated }),
    ...(expected === undefined ? {} : { expected }),
    ...(difference === undefined ? {} : { difference }),
    fingerprint,
  };
}

/** Why a rule, or a part of what it checks, came to no verdict; `undefined` where it did. */
export function reasonOf(outcome: Outcome): string | undefined {
  switch (outcome.kind) {
    case 'cannot-check':
    case 'not-applicable':
      return outcome.reasons.join('；');
    case 'found':
      return outcome.unchecked.length === 0 ? undefined : outcome.unchecked.join('；');
    case 'failed':
      return `检查程序出错：${outcome.error}`;
    case 'passed':
      return undefined;
  }
}

/** The stable result of `narrate --format json`. */
export interface JsonNarrative {
  readonly version: 1;
  readonly department: string | null;
  readonly year: number | null;
  readonly passages: readonly {
    readonly section: string;
    readonly text: string;
    readonly spans: readonly {
      readonly start: number;
      readonly end: number;
      readonly raw: string;
      readonly unit: string;
      readonly cells: readonly string[];
    }[];
    readonly missing: readonly string[];
  }[];
}

export function jsonNarrative(
  passages: readonly Passage[],
  department: string | undefined,
  year: number | undefined,
): JsonNarrative {
  return {
    version: 1,
    department: department ?? null,
    year: year ?? null,
    passages: passages.map(({ section, text, spans, missing }) => ({
      section,
      text,
      spans: spans.map(({ cells, ...span }) => ({ ...span, cells: cells.map(addressText) })),
      missing,
    })),
  };
}
