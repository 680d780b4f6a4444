import { deriveFacts, ownTexts, type Facts, type ProjectDecision, type TextReading } from '../facts';
import { judgeCodes } from '../identities';
import { NARRATIVE_SHEET } from '../narrative';
import { reviewedPrior, type Review } from '../report';
import type { Rule } from '../rules';
import {
  BUILT_IN_LAYOUTS,
  readTables,
  tableRange,
  type TableBinding,
  type TableLayout,
  type TableReading,
} from '../tables';
import type { SourceText } from '../tie-out';
import type { WorkbookSnapshot } from '../workbook';
import { runRules } from './run-rules';

export interface ReviewOptions {
  /** The budget year where the user states it; it wins over what the workbook says. */
  readonly year?: number;
  readonly layouts?: readonly TableLayout[];
  /** Tables the user has bound to cells. */
  readonly bindings?: readonly TableBinding[];
  /** Last year's workbook. */
  readonly prior?: PriorWorkbook;
  /** Texts to hold against the tables instead of the workbook's own: a document, a pasted text. */
  readonly texts?: readonly SourceText[];
  /** What the user said of projects that could not be matched with last year's for certain. */
  readonly projectDecisions?: readonly ProjectDecision[];
}

/** A workbook given as last year's. It is read once for the same snapshot. */
export interface PriorWorkbook {
  readonly fileName: string;
  readonly workbook: WorkbookSnapshot;
}

const NO_BINDINGS: readonly TableBinding[] = [];

/** What was read from a workbook, for rules and narrative alike. */
export interface WorkbookReading {
  readonly reading: TableReading;
  readonly facts: Facts;
}

/** @param textReading holds the texts of the workbook against its tables; without it no fact of it may be asked for */
export function readWorkbookWith(
  textReading: TextReading | undefined,
  workbook: WorkbookSnapshot,
  options: ReviewOptions = {},
): WorkbookReading {
  const {
    year,
    layouts = BUILT_IN_LAYOUTS,
    bindings = NO_BINDINGS,
    prior,
    projectDecisions,
    texts,
  } = options;
  const { reading, codeFaults } = readJudged(workbook, layouts, bindings);
  return {
    reading,
    facts: deriveFacts(reading, {
      year,
      prior:
        prior === undefined
          ? undefined
          : { fileName: prior.fileName, ...readPrior(prior.workbook, layouts, bindings) },
      projectDecisions,
      texts,
      textReading,
      codeFaults,
      ownTexts: ownTexts(workbook, NARRATIVE_SHEET),
    }),
  };
}

/** The tables of a workbook, its codes judged. */
interface JudgedReading {
  readonly reading: TableReading;
  readonly codeFaults: Omit<ReturnType<typeof judgeCodes>, 'tables'>;
}

type ReadWith<T> = (
  workbook: WorkbookSnapshot,
  layouts: readonly TableLayout[],
  bindings: readonly TableBinding[],
) => T;

/** The same, done once for a snapshot as long as it is read with the same layouts and bindings. */
function remembered<T extends object>(read: ReadWith<T>): ReadWith<T> {
  const last = new WeakMap<
    WorkbookSnapshot,
    { readonly layouts: unknown; readonly bindings: unknown; readonly read: T }
  >();
  return (workbook, layouts, bindings) => {
    const known = last.get(workbook);
    if (known?.layouts === layouts && known.bindings === bindings) return known.read;
    const fresh = read(workbook, layouts, bindings);
    last.set(workbook, { layouts, bindings, read: fresh });
    return fresh;
  };
}

/** A pane checks what it has read with its first rules, then with all. */
const readJudged = remembered((workbook, layouts, bindings): JudgedReading => {
  const read = readTables(workbook, layouts, bindings);
  const { tables, ...codeFaults } = judgeCodes(read.tables, read.grids);
  return { reading: { ...read, tables }, codeFaults };
});

/** Last year's workbook does not change while this year's is edited. */
const readPrior = remembered((workbook, layouts, bindings) =>
  readWorkbookWith(undefined, workbook, { layouts, bindings }),
);

/** Checks what was read of a workbook. Pure: the same reading gives the same review. */
export function reviewReading({ reading, facts }: WorkbookReading, rules: readonly Rule[]): Review {
  return {
    department: facts.department,
    year: facts.year?.value,
    tables: reading.found.map(({ head, visibility, used }) => ({
      key: head.key,
      title: head.title?.value,
      sheet: head.range.sheet,
      range: tableRange(head),
      unit: head.unit?.value,
      visibility,
      used,
      bound: head.bound === true,
    })),
    sheets: reading.sheets,
    expected: reading.expected,
    remarks: reading.remarks,
    prior: reviewedPrior(facts),
    rules: runRules(rules, reading, facts).map(({ rule, outcome }) => ({
      code: rule.code,
      id: rule.id,
      title: rule.title,
      outcome,
    })),
  };
}
