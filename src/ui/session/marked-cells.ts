import type { Finding } from '../../core/findings';
import { addressText, type CellAt } from '../../core/workbook';

/** Every cell that a mark goes to, once. */
export function markedCells(findings: readonly Finding[]): CellAt[] {
  const cells = findings.flatMap(({ at }) => at);
  return [...new Map(cells.map((cell) => [addressText(cell), cell])).values()];
}
