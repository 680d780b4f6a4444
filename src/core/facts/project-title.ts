import { located, type PerformanceSheet, type ProjectRow } from '../tables';
import { shortProjectName, type Project } from './projects';

const NAMELESS = '未写名称';

/** How messages call the project of a performance sheet: its name without document number, else its code. */
export function projectTitle(sheet: PerformanceSheet): string {
  const name = located(sheet.name)?.value;
  return name === undefined ? sheet.key || NAMELESS : shortProjectName(name);
}

/** As `projectTitle`, for a row of the project table. */
export function projectRowTitle(row: ProjectRow): string {
  return row.name === undefined ? row.key || NAMELESS : shortProjectName(row.name.value);
}

/** As `projectTitle`, for a project by its row, else by its sheet. */
export function titleOfProject({ row, sheet }: Project): string {
  if (row !== undefined) return projectRowTitle(row);
  return sheet === undefined ? NAMELESS : projectTitle(sheet);
}
