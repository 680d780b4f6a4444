import type { Finding } from '../../core/findings';
import { addressText, SheetGrid, valueText, type CellAt, type WorkbookSnapshot } from '../../core/workbook';
import type { Checked } from '../session';
import type { Strings } from '../strings';
import { tableMap } from '../tables/table-map';
import { VERSION } from '../version';
import { countVerdict } from '../verdict-counts';

/** More cells than these are counted, not quoted. */
const QUOTED_CELLS = 20;

/**
 * What somebody needs to see why a finding is wrong: version, rule, message, and the cells with what they hold.
 * @returns plain text, many lines
 */
export function findingReport(
  finding: Finding,
  ruleTitle: string,
  snapshot: WorkbookSnapshot,
  strings: Strings,
): string {
  const { labelled, report } = strings;
  const { code, at, message, stated, expected, difference } = finding;
  const optional = (label: string, value: string | undefined): string[] =>
    value === undefined ? [] : [labelled(label, value)];
  return [
    `${strings.productName} ${VERSION}`,
    labelled(strings.why, `${code} ${ruleTitle}`),
    labelled(report.message, message),
    ...optional(strings.stated, stated),
    ...optional(strings.expected, expected),
    ...optional(strings.difference, difference),
    labelled(strings.cells, ''),
    ...at.slice(0, QUOTED_CELLS).map((cell) => `  ${quoted(cell, snapshot, strings)}`),
    ...(at.length > QUOTED_CELLS ? [`  ${strings.moreCells(at.length - QUOTED_CELLS)}`] : []),
  ].join('\n');
}

/** What somebody needs to see about the pane itself; nothing of the workbook's content but the names of its tables. */
export function generalReport(checked: Checked | undefined, environment: string, strings: Strings): string {
  const { labelled, report, list } = strings;
  const about = [`${strings.productName} ${VERSION}`, labelled(report.environment, environment)];
  if (checked === undefined) return about.join('\n');
  const entries = tableMap(checked.review);
  const names = (isFound: boolean): string =>
    list(entries.filter(({ found }) => found.length > 0 === isFound).map(({ name }) => name));
  const codes = checked.review.rules
    .filter(({ outcome }) => outcome.kind === 'failed' || outcome.kind === 'cannot-check')
    .map(({ code }) => code);
  const known = [
    [strings.verdictLabel, strings.verdict(countVerdict(checked))],
    [report.found, names(true)],
    [strings.notFound, names(false)],
    [strings.unchecked, list(codes)],
  ] as const;
  return [
    ...about,
    ...known.flatMap(([label, value]) => (value === '' ? [] : [labelled(label, value)])),
  ].join('\n');
}

/** `收支预算总表!B7 = 16.75（=SUM(B8:B9)）` */
function quoted(cell: CellAt, { sheets, date1904 }: WorkbookSnapshot, strings: Strings): string {
  const sheet = sheets.find(({ name }) => name === cell.sheet);
  const grid = sheet === undefined ? undefined : new SheetGrid(sheet, date1904);
  const value = valueText(grid?.value(cell.row, cell.column) ?? null);
  const formula = grid?.formula(cell.row, cell.column) ?? undefined;
  return strings.report.cell(addressText(cell), value, formula);
}
