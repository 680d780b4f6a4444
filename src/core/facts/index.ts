import type { TableReading, UnitFault } from '../tables';
import { findBudgetYear, type BudgetYear } from './budget-year';
import { findDepartment } from './department';
import { printedUnits, type PrintedUnit } from './printed-units';
import { pairProjects, type Project } from './projects';
import { findProse, textCells, type Prose, type TextCell } from './prose';

export type { BudgetYear } from './budget-year';
export type { PrintedUnit } from './printed-units';
export { codeKey, projectNameKey, shortProjectName, type Project } from './projects';
export type { Prose, TextCell } from './prose';

/** What follows from the tables and is needed by more than one rule or sentence; derived once per review. */
export interface Facts {
  readonly year: BudgetYear | undefined;
  readonly department: string | undefined;
  readonly printedUnits: readonly PrintedUnit[];
  readonly projects: readonly Project[];
  /** Unit lines that contradict the other tables. */
  readonly unitFaults: readonly UnitFault[];
  readonly textCells: readonly TextCell[];
  readonly prose: readonly Prose[];
}

/** @param year the budget year where the user states it; it wins over what the workbook says */
export function deriveFacts(reading: TableReading, year?: number): Facts {
  const printed = printedUnits(reading);
  return {
    year: year === undefined ? findBudgetYear(reading) : { value: year, at: undefined },
    department: findDepartment(reading, printed),
    printedUnits: printed,
    projects: pairProjects(reading.tables),
    unitFaults: reading.unitFaults,
    textCells: textCells(reading),
    prose: findProse(reading),
  };
}
