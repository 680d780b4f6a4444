import type { Finding } from '../findings';
import type { CellRemark } from '../host';
import { sameCell, type CellAt } from '../workbook';

/** Remarks for the cells of findings, one a cell: what is wrong and what to do. */
export function planRemarks(findings: readonly Finding[]): CellRemark[] {
  const remarks: { at: CellAt; lines: string[] }[] = [];
  for (const {
    at: [first],
    code,
    message,
    advice,
  } of findings) {
    if (first === undefined) continue;
    const line = `${code} ${message}\n${advice}`;
    const same = remarks.find((remark) => sameCell(remark.at, first));
    if (same === undefined) remarks.push({ at: first, lines: [line] });
    else same.lines.push(line);
  }
  return remarks.map(({ at, lines }) => ({ at, text: lines.join('\n\n') }));
}
