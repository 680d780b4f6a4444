import { MARK_LOOKS, type Highlight, type MarkLook } from '../core/host';
import type { GridArea, GridMark, GridSheet } from '../hosts/grid-sheet';
import type { SimulatedWorkbook } from '../hosts/simulator';
import { isOurs } from '../hosts/kept-json';
import { OWN_PROPERTY } from '../hosts/own-sheet';
import { MARK_FILLS, patchXlsx, type DrawnSheet, type SheetEdits } from '../hosts/xlsx';

/** A file as it was opened. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly GridSheet[];
}

/** The file with what was done to it, or why there is none. */
export type SavedFile =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** What the user did that a file saved here does not hold; empty where it holds everything. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/**
 * Writes what was done in the grid and by the add-in into the file as it was opened: edited cells, new sheets, marks, documents kept in
 * the workbook. Everything else stays byte for byte.
 * @param reshaped ids of sheets in which rows or columns were inserted, deleted or moved
 */
export function savedFile(
  file: OpenedFile,
  workbook: SimulatedWorkbook,
  reshaped: ReadonlySet<string>,
): SavedFile {
  const now = new Map(workbook.gridSheets().map((sheet) => [sheet.id, sheet]));
  const trouble = file.sheets.flatMap((before) => structureTrouble(before, now.get(before.id), reshaped));
  if (trouble.length > 0) {
    return {
      ok: false,
      message: `没有保存：${trouble.join('；')}。演示工作台只保存单元格、新工作表和标注，请撤销这些改动后再保存。`,
    };
  }
  const known = file.sheets.flatMap((before) => {
    const after = now.get(before.id);
    return after === undefined ? [] : [{ before, after }];
  });
  const result = patchXlsx(file.bytes, {
    cells: known.map(({ before, after }) => editsOf(before, after)).filter(({ cells }) => cells.length > 0),
    drawnSheets: drawnSheets(file, workbook),
    marks: known.flatMap(({ after }) => after.marks.flatMap((mark) => highlightOf(after, mark))),
    customXml: workbook.xmlParts.flatMap(({ xml }) => {
      const namespace = /\sxmlns="([^"]+)"/.exec(xml)?.[1];
      return namespace === undefined || !isOurs(namespace) ? [] : [{ namespace, xml }];
    }),
  });
  if (!result.ok) return { ok: false, message: result.error.message };
  const notes = [
    ...known.flatMap(({ before, after }) => lookNote(before, after)),
    ...known.flatMap(({ before, after }) =>
      JSON.stringify(after.comments) === JSON.stringify(before.comments)
        ? []
        : [`工作表 ${after.name} 中改过的批注`],
    ),
    ...result.protectedSheets.map((name) => `受保护的工作表 ${name} 的标注`),
  ];
  return { ok: true, bytes: result.bytes, notes };
}

function structureTrouble(
  before: GridSheet,
  after: GridSheet | undefined,
  reshaped: ReadonlySet<string>,
): string[] {
  if (after === undefined) return [`工作表“${before.name}”已被删除`];
  if (after.name !== before.name) return [`工作表“${before.name}”已改名`];
  return reshaped.has(before.id) ? [`工作表“${before.name}”插入、删除或合并过行列`] : [];
}

/** Cells whose content or number format is not what it was. */
function editsOf(before: GridSheet, after: GridSheet): SheetEdits {
  const key = ({ row, column }: { readonly row: number; readonly column: number }): string =>
    `${row},${column}`;
  const old = new Map(before.cells.map((cell) => [key(cell), cell]));
  const here = new Set(after.cells.map(key));
  const emptied = before.cells
    .filter((cell) => !here.has(key(cell)) && (cell.value !== null || cell.formula !== null))
    .map(({ row, column }) => ({ row, column, value: null, formula: null }));
  const edited = after.cells.flatMap((cell) => {
    const was = old.get(key(cell));
    const isSameContent =
      (was?.formula ?? null) === cell.formula &&
      JSON.stringify(was?.value ?? null) === JSON.stringify(cell.value);
    const isSameFormat = (was?.format ?? 'General') === cell.format;
    if (isSameContent && isSameFormat) return [];
    const { row, column, value, formula, format } = cell;
    return [{ row, column, value, formula, ...(isSameFormat ? {} : { format }) }];
  });
  return { sheet: before.name, cells: [...edited, ...emptied] };
}

/** Sheets that were not in the file: the add-in's and the user's own. */
function drawnSheets(file: OpenedFile, workbook: SimulatedWorkbook): DrawnSheet[] {
  const original = new Set(file.sheets.map(({ id }) => id));
  return workbook.sheets
    .filter(({ id }) => !original.has(id))
    .map((sheet) => {
      const { zoom, ...page } = sheet.page;
      const own = [...sheet.properties.values()].find(({ key }) => key === OWN_PROPERTY)?.value;
      return {
        sheet: sheet.toGrid(),
        page: { ...page, fitToWidth: zoom.horizontalFitToPages === 1 },
        showGridlines: sheet.showGridlines,
        frozenRows: sheet.frozenRows,
        ...(own === undefined ? {} : { own }),
      };
    });
}

const LOOKS = new Map<string, MarkLook>(MARK_LOOKS.map((look) => [`#${MARK_FILLS[look]}`, look]));

function highlightOf({ name }: GridSheet, { areas, formula, fillColor }: GridMark): Highlight[] {
  const look = LOOKS.get(fillColor.toUpperCase());
  return look === undefined
    ? []
    : [{ sheet: name, look, formula, cells: areas.flatMap((area) => cellsOf(name, area)) }];
}

function cellsOf(sheet: string, { top, left, bottom, right }: GridArea): Highlight['cells'][number][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => ({
      sheet,
      row: top + row,
      column: left + column,
    })),
  ).flat();
}

/** Fonts, fills and lines that the user changed: the patcher leaves styles alone. */
function lookNote(before: GridSheet, after: GridSheet): string[] {
  const looks = (sheet: GridSheet): Map<string, string> =>
    new Map(
      sheet.cells
        .filter(({ look }) => look !== undefined)
        .map(({ row, column, look }) => [`${row},${column}`, JSON.stringify(look, sortedKeys)]),
    );
  const [old, current] = [looks(before), looks(after)];
  const isSame = old.size === current.size && [...current].every(([cell, look]) => old.get(cell) === look);
  return isSame ? [] : [`工作表 ${after.name} 中改过的字体、填充和边框`];
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
