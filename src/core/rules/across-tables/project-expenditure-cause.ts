import { type Project, projectRowTitle, projectTitle } from '../../facts';
import type { NamedAmount } from '../../identities';
import { absolute, type Amount, printAmount, sameAmount, sumOf } from '../../money';
import { located } from '../../tables';
import { addingTo, namedCells } from '../likely-cause';
import type { Explanation } from '../reporting';

/**
 * Names the projects the project table states otherwise than their sheets. Where there are none, the projects whose amounts are
 * exactly the difference: those without a sheet where the sheets fall short, else sheets that are one too many, else any.
 * @param difference 项目支出 less the sum of the sheets
 */
export function explainDifference(
  difference: Amount,
  projects: readonly Project[],
  hasTable: boolean,
): Explanation | undefined {
  const differing = projects.flatMap((project) => unlikeSheet(project) ?? []);
  if (differing.length > 0) {
    const text = `两表预算数不同的项目：${differing.map((each) => each.text).join('、')}。`;
    return { text, cells: differing.flatMap(({ cells }) => cells) };
  }
  const gap = absolute(difference);
  if (difference.value.isPositive()) {
    const withoutSheet = projects.flatMap(({ row, sheet }) =>
      row === undefined || sheet !== undefined ? [] : { field: row.amount, name: projectRowTitle(row) },
    );
    return named(gap, withoutSheet, (names) => `差额正好是没有绩效目标表的项目：${names}。`);
  }
  const sheetsOf = (project: Project, all: boolean): NamedAmount[] =>
    [...(all ? [project.sheet] : []), ...project.extraSheets].flatMap((sheet) =>
      sheet === undefined ? [] : { field: sheet.budget, name: projectTitle(sheet) },
    );
  const surplus = projects.flatMap((project) => sheetsOf(project, hasTable && project.row === undefined));
  const any = projects.flatMap((project) => sheetsOf(project, true));
  return (
    named(gap, surplus, (names) => `差额正好是多出的绩效目标表：${names}。`) ??
    named(gap, any, (names) => `差额正好是项目：${names}，可能没有计入总表。`)
  );
}

function unlikeSheet({ row, furtherRows, sheet }: Project): Required<Explanation> | undefined {
  const onSheet = located(sheet?.budget);
  const inTable = [row, ...furtherRows].flatMap((each) => located(each?.amount) ?? []);
  if (row === undefined || onSheet === undefined || inTable.length === 0) return undefined;
  const total = sumOf(
    inTable.map(({ value }) => value),
    onSheet.value.unit,
  );
  if (sameAmount(total, onSheet.value)) return undefined;
  const figures = `项目支出表${printAmount(total)}，绩效目标表${printAmount(onSheet.value)}`;
  return { text: `“${projectRowTitle(row)}”（${figures}）`, cells: [onSheet, ...inTable] };
}

function named(
  gap: Amount,
  candidates: readonly NamedAmount[],
  say: (names: string) => string,
): Explanation | undefined {
  const exact = addingTo(gap, namedCells(candidates));
  if (exact.length === 0) return undefined;
  const names = exact.map(({ name, value }) => `“${name}”${printAmount(value)}`).join('、');
  return { text: say(names), cells: exact };
}
