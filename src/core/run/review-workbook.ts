import { deriveFacts, type Facts } from '../facts';
import type { Review } from '../report';
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
}

/** What was read from a workbook, for rules and narrative alike. */
export interface WorkbookReading {
  readonly reading: TableReading;
  readonly facts: Facts;
}

export function readWorkbook(workbook: WorkbookSnapshot, options: ReviewOptions = {}): WorkbookReading {
  const reading = readTables(workbook, options.layouts ?? BUILT_IN_LAYOUTS, options.bindings ?? []);
  return { reading, facts: deriveFacts(reading, options.year) };
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
    expected: reading.expected,
    remarks: reading.remarks,
    rules: runRules(options.rules ?? RULES, reading, facts).map(({ rule, outcome }) => ({
      code: rule.code,
      id: rule.id,
      title: rule.title,
      outcome,
    })),
  };
}
