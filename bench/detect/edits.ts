import type { CellAt, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook';

/** Changes the rows of one sheet of a workbook; values, formulas and formats move together. */
function withRows(
  workbook: WorkbookSnapshot,
  name: string,
  change: <T>(rows: readonly (readonly T[])[], top: number) => readonly (readonly T[])[],
): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet): SheetSnapshot => {
    if (sheet.name !== name) return sheet;
    const { values, formulas, formats, top } = sheet;
    return {
      ...sheet,
      values: change(values, top),
      formulas: change(formulas, top),
      formats: change(formats, top),
    };
  });
  return { ...workbook, sheets };
}

export function valueAt({ sheets }: WorkbookSnapshot, { sheet: name, row, column }: CellAt): CellValue {
  const sheet = sheets.find((each) => each.name === name);
  return sheet?.values[row - sheet.top]?.[column - sheet.left] ?? null;
}

/** One cell typed over; a formula in it is gone. */
export function typed(workbook: WorkbookSnapshot, at: CellAt, value: CellValue): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet): SheetSnapshot => {
    if (sheet.name !== at.sheet) return sheet;
    const put = <T>(rows: readonly (readonly T[])[], cell: T): T[][] =>
      rows.map((row, index) =>
        row.map((each, column) =>
          index === at.row - sheet.top && column === at.column - sheet.left ? cell : each,
        ),
      );
    return { ...sheet, values: put(sheet.values, value), formulas: put(sheet.formulas, null) };
  });
  return { ...workbook, sheets };
}

export function withoutRow(workbook: WorkbookSnapshot, { sheet, row }: CellAt): WorkbookSnapshot {
  return withRows(workbook, sheet, (rows, top) => rows.filter((_, index) => index !== row - top));
}

export function withDoubledRow(workbook: WorkbookSnapshot, { sheet, row }: CellAt): WorkbookSnapshot {
  return withRows(workbook, sheet, (rows, top) =>
    rows.flatMap((each, index) => (index === row - top ? [each, each] : [each])),
  );
}

/** A row and another one change places. */
export function withSwappedRows(
  workbook: WorkbookSnapshot,
  sheet: string,
  one: number,
  other: number,
): WorkbookSnapshot {
  return withRows(workbook, sheet, (rows, top) => {
    const from = (index: number): number =>
      index === one - top ? other - top : index === other - top ? one - top : index;
    return rows.map((row, index) => rows[from(index)] ?? row);
  });
}

export function withoutSheet(workbook: WorkbookSnapshot, name: string): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => sheet.name !== name) };
}

export function withCopiedSheet(workbook: WorkbookSnapshot, name: string): WorkbookSnapshot {
  const sheets = workbook.sheets.flatMap((sheet) =>
    sheet.name === name ? [sheet, { ...sheet, name: `${name.slice(0, 27)} (2)` }] : [sheet],
  );
  return { ...workbook, sheets };
}

/** Two cells change places. */
export function swapped(workbook: WorkbookSnapshot, one: CellAt, other: CellAt): WorkbookSnapshot {
  const [a, b] = [valueAt(workbook, one), valueAt(workbook, other)];
  return typed(typed(workbook, one, b), other, a);
}
