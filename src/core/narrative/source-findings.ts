import { SEVERITY_NAMES, type Finding, type Severity } from '../findings';
import { addressText } from '../workbook';
import type { Passage } from './passage';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** The open findings that concern a cell from which a number of the paragraph comes. */
export function sourceFindings({ spans }: Passage, findings: readonly Finding[]): Finding[] {
  const cells = new Set(spans.flatMap((span) => span.cells.map(addressText)));
  return findings.filter(({ at }) => at.some((cell) => cells.has(addressText(cell))));
}

/** `来源有1个错误、2个警告（A13、X08）` */
export function sourceFindingsText(found: readonly Finding[]): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = found.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count}个${SEVERITY_NAMES[severity]}`];
  });
  const codes = [...new Set(found.map(({ code }) => code))];
  return `来源有${counts.join('、')}（${codes.join('、')}）`;
}
