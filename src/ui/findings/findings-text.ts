import { placeName, type Finding } from '../../core/findings';
import type { Strings } from '../strings';
import { findingRows, NO_FILTER } from './finding-rows';

/** All findings as plain text, by sheet, for pasting into a message or a document. */
export function findingsText(
  findings: readonly Finding[],
  sheets: readonly string[],
  strings: Strings,
): string {
  const rows = findingRows({ findings, sheets, selection: undefined, filter: NO_FILTER, collapsed: [] });
  const lines = rows.flatMap((row) =>
    row.kind === 'group'
      ? ['', strings.groupLabel(row.group, row.count)]
      : findingLines(row.finding, strings),
  );
  return lines.slice(1).join('\n');
}

function findingLines(finding: Finding, strings: Strings): string[] {
  const { severity, code, message, advice, stated, expected, difference } = finding;
  const compared = (
    [
      [strings.stated, stated],
      [strings.expected, expected],
      [strings.difference, difference],
    ] as const
  ).flatMap(([label, value]) => (value === undefined ? [] : [strings.labelled(label, value)]));
  return [
    `${strings.severity[severity]} ${code} ${placeName(finding)} ${message}`,
    ...(compared.length === 0 ? [] : [`  ${compared.join('  ')}`]),
    `  ${strings.labelled(strings.advice, advice)}`,
  ];
}
