import type { RequiredTable, TableHead, TableReading, UnitFault } from '../tables';
import { findBudgetYear, type BudgetYear } from './budget-year';
import { findDepartment } from './department';
import { printedUnits, type PrintedUnit } from './printed-units';
import { priorYear, type PriorReading, type PriorRefusal, type PriorYear } from './prior-year';
import { pairProjects, type Project } from './projects';
import type { ProjectDecision } from './projects-across-years';
import { findProse, textCells, type Prose, type TextCell } from './prose';

export type { BudgetYear } from './budget-year';
export type { PrintedUnit } from './printed-units';
export type { PriorReading, PriorRefusal, PriorYear } from './prior-year';
export { printedProjectCode, projectAt, projectBudget, projectCell, projectName } from './project-identity';
export { shortProjectName } from '../tables';
export { codeKey, projectNameKey, type Project } from './projects';
export type {
  MatchedBy,
  ProjectDecision,
  ProjectMatches,
  ProjectPair,
  ProjectQuestion,
} from './projects-across-years';
export type { Prose, TextCell } from './prose';

/** What follows from the tables and is needed by more than one rule or sentence; derived once per review. */
export interface Facts {
  readonly year: BudgetYear | undefined;
  readonly department: string | undefined;
  /** The heads of the tables, forms and text sections in use, in workbook order. */
  readonly heads: readonly TableHead[];
  /** The tables that have to be in the workbook; none where it is no whole set of tables. */
  readonly requiredTables: readonly RequiredTable[];
  readonly printedUnits: readonly PrintedUnit[];
  readonly projects: readonly Project[];
  /** Unit lines that contradict the other tables. */
  readonly unitFaults: readonly UnitFault[];
  readonly textCells: readonly TextCell[];
  readonly prose: readonly Prose[];
  /** Last year's workbook, or why it is not used; `undefined` where none was given. */
  readonly prior: PriorYear | PriorRefusal | undefined;
}

/** What is known beside the workbook. */
export interface FactOptions {
  /** The budget year where the user states it; it wins over what the workbook says. */
  readonly year?: number | undefined;
  /** Last year's workbook. */
  readonly prior?: PriorReading | undefined;
  /** What the user said of projects that could not be matched for certain. */
  readonly projectDecisions?: readonly ProjectDecision[] | undefined;
}

export function deriveFacts(
  reading: TableReading,
  { year, prior, projectDecisions = [] }: FactOptions = {},
): Facts {
  const printed = printedUnits(reading);
  const facts: Facts = {
    year: year === undefined ? findBudgetYear(reading) : { value: year, at: undefined },
    department: findDepartment(reading, printed),
    heads: reading.found.flatMap(({ head, used }) => (used ? [head] : [])),
    requiredTables: reading.required,
    printedUnits: printed,
    projects: pairProjects(reading.tables),
    unitFaults: reading.unitFaults,
    textCells: textCells(reading),
    prose: findProse(reading),
    prior: undefined,
  };
  return prior === undefined ? facts : { ...facts, prior: priorYear(facts, prior, projectDecisions) };
}
