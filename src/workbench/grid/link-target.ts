import { parseLocalAddress } from '../../core/workbook';
import type { GridArea } from '../../hosts/grid-sheet';

/** Where a link within the workbook leads. */
export interface LinkTarget {
  readonly sheet: string;
  readonly area: GridArea;
}

/** Reads `'收支预算总表'!B15` or `Sheet1!A1:C3`, with or without `#` in front; `undefined` for anything else. */
export function linkTarget(reference: string): LinkTarget | undefined {
  const match = /^#?(?:'((?:[^']|'')+)'|([^'!]+))!([^:!]+)(?::([^:!]+))?$/.exec(reference);
  const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  const first = parseLocalAddress(match?.[3] ?? '');
  const last = match?.[4] === undefined ? first : parseLocalAddress(match[4]);
  if (sheet === undefined || first === undefined || last === undefined) return undefined;
  return {
    sheet,
    area: { top: first.row, left: first.column, bottom: last.row, right: last.column },
  };
}
