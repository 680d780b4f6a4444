import fc from 'fast-check';
import {
  isCellError,
  valueText,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/core/workbook';

/** A cell of a sheet matrix with everything that moves with it. */
interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

const BLANK: Cell = { value: null, formula: null, format: 'General' };

function cellsOf(sheet: SheetSnapshot): Cell[][] {
  const width = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  return sheet.values.map((row, index) =>
    Array.from({ length: width }, (_, column) => ({
      value: row[column] ?? null,
      formula: sheet.formulas[index]?.[column] ?? null,
      format: sheet.formats[index]?.[column] ?? 'General',
    })),
  );
}

function withCells(sheet: SheetSnapshot, cells: readonly (readonly Cell[])[]): SheetSnapshot {
  return {
    ...sheet,
    values: cells.map((row) => row.map(({ value }) => value)),
    formulas: cells.map((row) => row.map(({ formula }) => formula)),
    formats: cells.map((row) => row.map(({ format }) => format)),
  };
}

/** Puts blank rows in front of the rows with the given indexes (repeats push in several). */
export function insertRows(sheet: SheetSnapshot, at: readonly number[]): SheetSnapshot {
  const cells = cellsOf(sheet);
  const blank = (): Cell[] => Array.from({ length: cells[0]?.length ?? 0 }, () => BLANK);
  return withCells(
    sheet,
    cells.flatMap((row, index) => [...at.filter((row2) => row2 === index).map(blank), row]),
  );
}

/** Puts blank columns in front of the columns with the given indexes. */
export function insertColumns(sheet: SheetSnapshot, at: readonly number[]): SheetSnapshot {
  const cells = cellsOf(sheet).map((row) =>
    row.flatMap((cell, index) => [...at.filter((column) => column === index).map(() => BLANK), cell]),
  );
  return withCells(sheet, cells);
}

/** Moves the used area down and right without changing it. */
export function shift(sheet: SheetSnapshot, down: number, right: number): SheetSnapshot {
  return { ...sheet, top: sheet.top + down, left: sheet.left + right };
}

/** Moves the cells of the given rows right by one, from one column on, as inserting a cell in Excel does. */
export function shiftCells(sheet: SheetSnapshot, rows: readonly number[], from: number): SheetSnapshot {
  const cells = cellsOf(sheet).map((row, index) => {
    const moved = rows.includes(index);
    return row
      .flatMap((cell, column) => (moved && column === from ? [BLANK, cell] : [cell]))
      .concat(moved ? [] : [BLANK]);
  });
  return withCells(sheet, cells);
}

/** Every row becomes one cell, as a table pasted from a text does. */
export function pasteAsText(sheet: SheetSnapshot, between: string): SheetSnapshot {
  const cells = cellsOf(sheet).map((row) => {
    const texts = row.map(({ value }) => valueText(value));
    const last = texts.findLastIndex((text) => text !== '');
    return [{ ...BLANK, value: last < 0 ? null : texts.slice(0, last + 1).join(between) }];
  });
  return withCells(sheet, cells);
}

/** Every text of the sheet, digits, letters, signs and blanks, in full width. */
export function inFullWidth(sheet: SheetSnapshot): SheetSnapshot {
  const wide = (text: string): string =>
    text
      .replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
      .replace(/ /g, '\u3000');
  const cells = cellsOf(sheet).map((row) =>
    row.map((cell) => (typeof cell.value === 'string' ? { ...cell, value: wide(cell.value) } : cell)),
  );
  return withCells(sheet, cells);
}

/** The sheets below each other on one, a blank row between them. */
export function stack(name: string, sheets: readonly SheetSnapshot[]): SheetSnapshot {
  const width = Math.max(...sheets.map((sheet) => cellsOf(sheet)[0]?.length ?? 0));
  const blanks = (count: number): Cell[] => Array.from({ length: count }, () => BLANK);
  const cells = sheets.flatMap((sheet) => [
    ...cellsOf(sheet).map((row) => [...row, ...blanks(width - row.length)]),
    blanks(width),
  ]);
  const [first] = sheets;
  if (first === undefined) throw new Error('nothing to stack');
  return withCells({ ...first, name }, cells);
}

/** Two sheets beside each other on one, a blank column between them. */
export function beside(name: string, left: SheetSnapshot, right: SheetSnapshot): SheetSnapshot {
  const [a, b] = [cellsOf(left), cellsOf(right)];
  const width = (cells: readonly (readonly Cell[])[]): number => cells[0]?.length ?? 0;
  const row = (cells: readonly (readonly Cell[])[], index: number): readonly Cell[] =>
    cells[index] ?? Array.from({ length: width(cells) }, () => BLANK);
  const cells = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => [
    ...row(a, index),
    BLANK,
    ...row(b, index),
  ]);
  return withCells({ ...left, name }, cells);
}

/**
 * A sheet as two: its first rows, and on a second one the head again with the rest. `repeat` says which rows the second page prints
 * again; `title` is what becomes of a title there.
 */
export function overTwoSheets(
  sheet: SheetSnapshot,
  at: number,
  repeat: readonly number[],
  title: (text: string) => string = (text) => text,
): readonly [SheetSnapshot, SheetSnapshot] {
  const cells = cellsOf(sheet);
  const again = repeat.map((row) =>
    (cells[row] ?? []).map((cell) =>
      row === 0 && typeof cell.value === 'string' ? { ...cell, value: title(cell.value) } : cell,
    ),
  );
  return [
    withCells(sheet, cells.slice(0, at)),
    withCells({ ...sheet, name: `${sheet.name}(2)` }, [...again, ...cells.slice(at)]),
  ];
}

/** A merged area with 0-based inclusive bounds. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Moves the text of a merged area to another cell of it; `pick` chooses by index within the area. */
export function moveWithinMerge(sheet: SheetSnapshot, area: MergedArea, pick: number): SheetSnapshot {
  const cells = cellsOf(sheet);
  const from = cells[area.top - sheet.top]?.[area.left - sheet.left] ?? BLANK;
  const width = area.right - area.left + 1;
  const row = area.top + Math.floor(pick / width) - sheet.top;
  const column = area.left + (pick % width) - sheet.left;
  if (row > area.bottom - sheet.top) return sheet;
  const moved = cells.map((line, rowIndex) =>
    line.map((cell, columnIndex) => {
      if (rowIndex === row && columnIndex === column) return from;
      return rowIndex === area.top - sheet.top && columnIndex === area.left - sheet.left ? BLANK : cell;
    }),
  );
  return withCells(sheet, moved);
}

/** How a number can be typed as text: plain, with thousands separators, in full width, with blanks around it. */
export const TEXT_FORMS = ['plain', 'thousands', 'full-width', 'padded'] as const;
export type TextForm = (typeof TEXT_FORMS)[number];

/** Every number of the sheet that `choose` picks becomes text; a number under a percent format becomes `25%`. */
export function numbersAsText(
  sheet: SheetSnapshot,
  choose: (index: number) => TextForm | undefined,
): SheetSnapshot {
  let index = 0;
  const cells = cellsOf(sheet).map((row) =>
    row.map((cell) => {
      if (typeof cell.value !== 'number') return cell;
      const form = choose(index);
      index += 1;
      if (form === undefined) return cell;
      const text = cell.format.includes('%')
        ? `${Number((cell.value * 100).toPrecision(12))}%`
        : String(cell.value);
      return { ...cell, value: textForm(text, form), formula: null, format: '@' };
    }),
  );
  return withCells(sheet, cells);
}

function textForm(text: string, form: TextForm): string {
  switch (form) {
    case 'plain':
      return text;
    case 'thousands':
      return text.replace(/^-?\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','));
    case 'full-width':
      return text.replace(/[0-9.%-]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    case 'padded':
      return ` ${text}　`;
  }
}

/** The sheet with one cell replaced; `row` and `column` count from its first cell. */
export function withCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  cell: { readonly value: CellValue; readonly format: string },
): SheetSnapshot {
  return withCells(
    sheet,
    cellsOf(sheet).map((line, rowIndex) =>
      line.map((each, columnIndex) =>
        rowIndex === row && columnIndex === column ? { ...cell, formula: null } : each,
      ),
    ),
  );
}

/** The workbook with one cell replaced; `row` and `column` are 0-based. */
export function withValue(
  workbook: WorkbookSnapshot,
  sheetName: string,
  row: number,
  column: number,
  value: CellValue,
): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const cells = cellsOf(sheet).map((line, rowIndex) =>
      line.map((cell, columnIndex) =>
        rowIndex === row - sheet.top && columnIndex === column - sheet.left ? { ...cell, value } : cell,
      ),
    );
    return withCells(sheet, cells);
  });
  return { ...workbook, sheets };
}

/**
 * The workbook with some of its cells typed anew; no formula is calculated again.
 * @param typed `sheet!B4` → value, on columns A to Z
 * @throws RangeError where there is no such sheet, for then nothing would change
 */
export function withTyped(
  workbook: WorkbookSnapshot,
  typed: Readonly<Record<string, CellValue>>,
): WorkbookSnapshot {
  return Object.entries(typed).reduce((changed, [address, value]) => {
    const [, sheet = '', column = '', row = ''] = /^(.+)!([A-Z])(\d+)$/.exec(address) ?? [];
    if (!changed.sheets.some(({ name }) => name === sheet)) throw new RangeError(`no sheet for ${address}`);
    return withValue(changed, sheet, Number(row) - 1, column.charCodeAt(0) - 'A'.charCodeAt(0), value);
  }, workbook);
}

/** Every number cell of a workbook. */
export function numberCells(
  workbook: WorkbookSnapshot,
): { sheet: string; row: number; column: number; value: number; format: string }[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.values.flatMap((line, row) =>
      line.flatMap((value, column) =>
        typeof value === 'number' && !isCellError(value)
          ? [
              {
                sheet: sheet.name,
                row: sheet.top + row,
                column: sheet.left + column,
                value,
                format: sheet.formats[row]?.[column] ?? 'General',
              },
            ]
          : [],
      ),
    ),
  );
}

/** Indexes up to `length`, some of them several times. */
export function positions(length: number, maximum: number): fc.Arbitrary<number[]> {
  return length === 0 ? fc.constant([]) : fc.array(fc.nat({ max: length - 1 }), { maxLength: maximum });
}
