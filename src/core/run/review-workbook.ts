import { deriveFacts, type Facts, type PriorReading, type ProjectDecision } from '../facts';
import { reviewedPrior, type Review } from '../report';
import { RULES, type Rule } from '../rules';
import {
  BUILT_IN_LAYOUTS,
  readTables,
  tableRange,
  type TableBinding,
  type TableLayout,
  type TableReading,
} from '../tables';
import type { WorkbookSnapshot } from '../workbook';
import { runRules } from './run-rules';

export interface ReviewOptions {
  /** The budget year where the user states it; it wins over what the workbook says. */
  readonly year?: number;
  readonly layouts?: readonly TableLayout[];
  /** Tables the user has bound to cells. */
  readonly bindings?: readonly TableBinding[];
  readonly rules?: readonly Rule[];
  /** Last year's workbook. */
  readonly prior?: PriorWorkbook;
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

export function readWorkbook(workbook: WorkbookSnapshot, options: ReviewOptions = {}): WorkbookReading {
  const { year, layouts = BUILT_IN_LAYOUTS, bindings = NO_BINDINGS, prior, projectDecisions } = options;
  const reading = readTables(workbook, layouts, bindings);
  return {
    reading,
    facts: deriveFacts(reading, {
      year,
      prior: prior === undefined ? undefined : readPrior(prior, layouts, bindings),
      projectDecisions,
    }),
  };
}

interface Remembered {
  readonly layouts: readonly TableLayout[];
  readonly bindings: readonly TableBinding[];
  readonly read: WorkbookReading;
}

/** Last year's workbook does not change while this year's is edited. */
const priors = new WeakMap<WorkbookSnapshot, Remembered>();

function readPrior(
  { fileName, workbook }: PriorWorkbook,
  layouts: readonly TableLayout[],
  bindings: readonly TableBinding[],
): PriorReading {
  const known = priors.get(workbook);
  if (known?.layouts === layouts && known.bindings === bindings) return { fileName, ...known.read };
  const read = readWorkbook(workbook, { layouts, bindings });
  priors.set(workbook, { layouts, bindings, read });
  return { fileName, ...read };
}

/** Checks a workbook with the whole catalogue. Pure: the same snapshot gives the same review. */
export function reviewWorkbook(workbook: WorkbookSnapshot, options: ReviewOptions = {}): Review {
  const { reading, facts } = readWorkbook(workbook, options);
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
    rules: runRules(options.rules ?? RULES, reading, facts).map(({ rule, outcome }) => ({
      code: rule.code,
      id: rule.id,
      title: rule.title,
      outcome,
    })),
  };
}
