import type { Cell, Unit } from './generated-set';

/** The letters of a column, counted from zero. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

/** 分 as the number that a cell of the unit holds: two decimals, as typed. */
export function printedAmount(fen: number, unit: Unit): number {
  return Number((fen / (unit === '元' ? 100 : 1_000_000)).toFixed(2));
}

/** A noted amount: where it stands on the canvas, and what it is. */
export interface NotedAmount {
  readonly at: readonly [row: number, column: number];
  readonly row: { readonly code?: string; readonly name: string };
  readonly column: string;
  readonly value: number;
}

/** Rows as they are typed, with merges and the amounts to be found in them; filled from top to bottom. */
export class Canvas {
  readonly rows: Cell[][] = [];
  readonly merges: (readonly [top: number, left: number, bottom: number, right: number])[] = [];
  readonly amounts: NotedAmount[] = [];

  /** The number of the next row. */
  get next(): number {
    return this.rows.length;
  }

  /** Adds a row and returns its number. */
  add(cells: readonly Cell[] = []): number {
    this.rows.push([...cells]);
    return this.rows.length - 1;
  }

  put(row: number, column: number, cell: Cell): void {
    const cells = this.rows[row];
    if (cells === undefined) throw new Error(`no row ${row}`);
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push([top, left, bottom, right]);
  }

  /** Types an amount and notes it; a blank (undefined) is typed as nothing and not noted. */
  amount(
    at: readonly [row: number, column: number],
    value: number | undefined,
    row: { readonly code?: string; readonly name: string },
    column: string,
  ): void {
    if (value === undefined) return;
    this.put(at[0], at[1], value);
    this.amounts.push({ at, row, column, value });
  }

  /** The widest row. */
  get width(): number {
    return Math.max(1, ...this.rows.map((cells) => cells.length));
  }
}
