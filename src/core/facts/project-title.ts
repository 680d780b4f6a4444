import { located, projectTitle as titleOf, type PerformanceSheet, type ProjectRow } from '../tables';
import type { Project } from './projects';

/** How messages call the project of a performance sheet: its name without document number, else its code. */
export function projectTitle(sheet: PerformanceSheet): string {
  return titleOf(located(sheet.name)?.value, sheet.key);
}

/** As `projectTitle`, for a row of the project table. */
export function projectRowTitle(row: ProjectRow): string {
  return titleOf(row.name?.value, row.key);
}

/** As `projectTitle`, for a project by its row, else by its sheet. */
export function titleOfProject({ row, sheet }: Project): string {
  if (row !== undefined) return projectRowTitle(row);
  return sheet === undefined ? titleOf(undefined, '') : projectTitle(sheet);
}
