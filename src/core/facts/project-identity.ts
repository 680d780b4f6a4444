import { sumOf, type Amount } from '../money';
import { located, type Located } from '../tables';
import type { CellAt } from '../workbook';
import { codeKey, projectNameKey, type Project } from './projects';

/** The full name of a project as its row prints it, else as its sheet does; '' where neither does. */
export function projectName({ row, sheet }: Project): string {
  return row?.name?.value ?? located(sheet?.name)?.value ?? '';
}

/** The code as printed, of the row or the sheet. */
export function printedProjectCode({ row, sheet }: Project): string | undefined {
  return row?.code?.value ?? located(sheet?.code)?.value;
}

/** The unit as printed, of the row or the head of the sheet. */
export function projectUnit({ row, sheet }: Project): string | undefined {
  return row?.unit?.value ?? sheet?.head.unitName?.value;
}

/** What the project table gives the project, over all of its rows, else the budget on its sheet; `undefined` where neither is stated. */
export function projectBudget({ row, furtherRows, sheet }: Project): Amount | undefined {
  const rows = row === undefined ? [] : [row, ...furtherRows];
  const amounts = rows.map(({ amount }) => located(amount)?.value);
  const [first] = amounts;
  if (first === undefined || amounts.includes(undefined)) return located(sheet?.budget)?.value;
  return sumOf(
    amounts.filter((amount) => amount !== undefined),
    first.unit,
  );
}

/** The cell that names the project: where to look for it. */
export function projectCell({ row, sheet }: Project): Located<string> | undefined {
  return row?.name ?? row?.code ?? located(sheet?.name) ?? located(sheet?.code);
}

/** As `projectCell`; for a project without a name and a code the first cell of its sheet. */
export function projectAt(project: Project): CellAt | undefined {
  const { sheet } = project;
  const first = sheet?.head.range;
  return (
    projectCell(project)?.at ??
    (first === undefined ? undefined : { sheet: first.sheet, row: first.top, column: first.left })
  );
}

/**
 * What stands for each project of one workbook where something is kept about it: its code, else unit and name. Two projects never
 * have the same.
 */
export function projectKeys(projects: readonly Project[]): ReadonlyMap<Project, string> {
  const seen = new Map<string, number>();
  return new Map(
    projects.map((project) => {
      const code = codeKey(printedProjectCode(project) ?? '');
      const name = projectNameKey(projectName(project));
      const key = code === '' ? `${projectUnit(project) ?? ''}/${name}` : code;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [project, count === 1 ? key : `${key}#${count}`];
    }),
  );
}
