import { addressText, columnLetters, localAddress, type CellAt } from '../../core/workbook';

/** Excel cuts addresses off at 8,192 characters. */
const LONGEST_ADDRESS = 8000;

/** `'收支预算总表'!B15`, as Excel wants an address with a sheet. */
export function quotedAddress(at: CellAt): string {
  return addressText({ ...at, sheet: `'${at.sheet.replace(/'/g, "''")}'` });
}

/**
 * Cells of one sheet as addresses for `getRanges`, each short enough for Excel: cells below one another as one area, no cell twice.
 */
export function areaAddresses(cells: readonly { row: number; column: number }[]): string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; top: number; bottom: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && row <= last.bottom + 1) last.bottom = Math.max(last.bottom, row);
    else runs.push({ column, top: row, bottom: row });
  }
  // The same rows of columns side by side become one area.
  const areas: { left: number; right: number; top: number; bottom: number }[] = [];
  const open = new Map<string, (typeof areas)[number]>();
  for (const { column, top, bottom } of runs) {
    const before = open.get(`${top}:${bottom}`);
    if (before?.right === column - 1) before.right = column;
    else {
      const area = { left: column, right: column, top, bottom };
      areas.push(area);
      open.set(`${top}:${bottom}`, area);
    }
  }
  return joined(
    areas.map(({ left, right, top, bottom }) => {
      const first = localAddress({ row: top, column: left });
      return left === right && top === bottom
        ? first
        : `${first}:${localAddress({ row: bottom, column: right })}`;
    }),
  );
}

/** Whole rows as addresses for `getRanges`: `3:3,5:9`. @param rows 0-based, in ascending order */
export function rowAddresses(rows: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return joined(runs.map(({ first, last }) => `${first + 1}:${last + 1}`));
}

/** A whole column: `C:C`. */
export function columnAddress(column: number): string {
  const letters = columnLetters(column);
  return `${letters}:${letters}`;
}

function joined(addresses: readonly string[]): string[] {
  const texts: string[] = [];
  for (const address of addresses) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS)
      texts[texts.length - 1] = `${last},${address}`;
    else texts.push(address);
  }
  return texts;
}
