import { printedAmount, type Canvas } from './canvas';
import type { Cell } from './generated-set';
import type { Style } from './style';

/** A row of one side of a summary: as printed, and by the name it is known by. */
export interface SideRow {
  readonly printed: string;
  readonly name: string;
  readonly code?: string;
  /** 分 by column key; a heading has none. */
  readonly values: Readonly<Record<string, number>>;
}

/** One side of a summary: its word, its money columns and its rows; the last row is its total. */
export interface Side {
  readonly word: string;
  readonly nameLabel: string;
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly SideRow[];
  readonly total: SideRow;
}

/** How the sides are laid out. */
export interface SideLayout {
  /** 收入 and 支出 in a row above 项目 and 金额. */
  readonly words: boolean;
  /** A 行次 column on each side. */
  readonly lines: boolean;
}

const SIDE_LEADS = '甲乙丙丁';

/** The number of columns that the sides take. */
export function sidesWidth(sides: readonly Side[], layout: SideLayout): number {
  return sides.reduce((width, { columns }) => width + columns.length + (layout.lines ? 2 : 1), 0);
}

function writeSideHeader(canvas: Canvas, style: Style, sides: readonly Side[], layout: SideLayout): void {
  const top = layout.words ? canvas.add() : undefined;
  const labels = canvas.add();
  const numbers: Cell[] = [];
  let column = 0;
  let count = 0;
  sides.forEach((side, index) => {
    const width = side.columns.length + (layout.lines ? 2 : 1);
    if (top !== undefined) {
      canvas.put(top, column, side.word);
      canvas.merge(top, column, top, column + width - 1);
    }
    canvas.put(labels, column, side.nameLabel);
    numbers.push(
      style.numberRow === 'stars' ? '**' : style.numberRow === 'jia-yi' ? SIDE_LEADS.charAt(index) : '栏次',
    );
    if (layout.lines) {
      canvas.put(labels, column + 1, '行次');
      numbers.push(style.numberRow === 'stars' ? '**' : null);
    }
    side.columns.forEach(({ label }, at) => {
      const unit = style.head === 'unit-in-columns' ? `（${style.unit}）` : '';
      canvas.put(labels, column + width - side.columns.length + at, `${label}${unit}`);
      count += 1;
      numbers.push(style.numberRow === 'texts' ? String(count) : count);
    });
    column += width;
  });
  if (style.numberRow === 'none') return;
  canvas.add(
    style.numberRow === 'numbers' || style.numberRow === 'texts'
      ? numbers.map((_, index) => (style.numberRow === 'texts' ? String(index + 1) : index + 1))
      : numbers,
  );
}

/** Writes header and sides, each side's total in the last row of all, and notes every amount as `word/key`. */
export function writeSides(canvas: Canvas, style: Style, sides: readonly Side[], layout: SideLayout): void {
  writeSideHeader(canvas, style, sides, layout);
  const height = Math.max(...sides.map(({ rows }) => rows.length));
  const first = canvas.next;
  for (let row = 0; row <= height; row += 1) canvas.add();
  let column = 0;
  let line = 0;
  for (const side of sides) {
    const lead = layout.lines ? 2 : 1;
    const filled = [
      ...side.rows.map((row, index) => [first + index, row] as const),
      [first + height, side.total] as const,
    ];
    for (const [at, row] of filled) {
      canvas.put(at, column, row.printed);
      line += 1;
      if (layout.lines) canvas.put(at, column + 1, line);
      side.columns.forEach(({ key }, index) => {
        const value = row.values[key];
        const blank = value === undefined || (value === 0 && style.zeros === 'blank');
        canvas.amount(
          [at, column + lead + index],
          blank ? undefined : printedAmount(value, style.unit),
          row.code === undefined ? { name: row.name } : { code: row.code, name: row.name },
          `${side.word}/${key}`,
        );
      });
    }
    column += lead + side.columns.length;
  }
  // A row is as wide as the table, so that what follows on the sheet keeps its place.
  for (let row = first; row < canvas.next; row += 1)
    canvas.put(row, column - 1, canvas.rows[row]?.[column - 1] ?? null);
}
