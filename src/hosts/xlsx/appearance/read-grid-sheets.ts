import { isOurs } from '../own-sheet';
import { SheetGrid } from '../../../core/workbook';
import type { CellLook, GridCell, GridLink, GridSheet } from '../../grid-sheet';
import { parseBox } from '../box';
import { XLSX_LIMITS, type XlsxLimits } from '../limits';
import { GENERAL } from '../number-formats';
import { openSheet } from '../patch/mark-rules';
import { decodePart } from '../patch/part-text';
import { childOf, childrenOf } from '../patch/xml-draft';
import { Refusal, xlsxError, type XlsxError } from '../refusal';
import {
  linkedPart,
  openWorkbook,
  readSheetPart,
  sheetContext,
  type WorkbookFile,
  type WorksheetEntry,
} from '../workbook-file';
import { readWorksheet, type SheetContext } from '../worksheet';
import { isTrue } from '../xml';
import { readLooks, type Looks } from './cell-looks';
import { readColumnWidths } from './column-widths';
import { ListedCells } from './listed-cells';
import { readComments } from './sheet-comments';
import { readLinks } from './sheet-links';
import { readMarks } from './sheet-marks';
import { OFFICE_THEME, readThemeColors } from './theme';

/** The sheets of a workbook as they look, or the reason why there are none. */
export type GridReading =
  | {
      readonly ok: true;
      /** In tab order; worksheets alone. */
      readonly sheets: readonly GridSheet[];
      /** The sheet in front, a visible one where there is any. */
      readonly activeSheetId: string;
      /** Sheets the product made itself. */
      readonly ownSheetIds: ReadonlySet<string>;
    }
  | { readonly ok: false; readonly error: XlsxError };

/** Blank cells of a sheet that are shown with their look; a sheet formatted to its last row has millions. */
const MOST_BLANK_CELLS = 50_000;

/**
 * Reads a .xlsx or .xlsm file with everything a grid shows of it. Values, formulas and formats of filled cells are those of
 * `readXlsx`; blank cells that look like something come as well. Left out: charts, pictures, conditional formats that are not ours,
 * links out of the workbook, looks of whole rows and columns. Never throws.
 * @param bytes the whole file; not changed, and not held on to
 * @param limits how much the file may ask of the machine
 */
export function readGridSheets(bytes: Uint8Array, limits: XlsxLimits = XLSX_LIMITS): GridReading {
  const progress = { subject: '文件' };
  try {
    return { ok: true, ...readWorkbook(bytes, limits, progress) };
  } catch (error) {
    return { ok: false, error: xlsxError(error, progress.subject) };
  }
}

/** @param progress kept at what is being read, for the message where something unforeseen fails */
function readWorkbook(
  bytes: Uint8Array,
  limits: XlsxLimits,
  progress: { subject: string },
): { sheets: GridSheet[]; activeSheetId: string; ownSheetIds: Set<string> } {
  const file = openWorkbook(bytes, limits, progress);
  progress.subject = '共享文字和样式';
  const context = sheetContext(file, limits);
  const looks = workbookLooks(file);
  const ids = sheetIds(file.worksheets);
  const ownSheetIds = new Set<string>();
  const sheets = file.worksheets.map((entry, index) => {
    progress.subject = `工作表“${entry.sheet.name}”`;
    const { sheet, own } = readSheet(file, entry, ids[index] ?? '', context, looks);
    if (own) ownSheetIds.add(sheet.id);
    return sheet;
  });
  return { sheets, activeSheetId: activeSheet(file, sheets), ownSheetIds };
}

/** Ids made of the numbers that files know their sheets by: the same after a rename or a move. */
function sheetIds(worksheets: readonly WorksheetEntry[]): string[] {
  const used = new Set<string>();
  return worksheets.map(({ sheet, position }) => {
    const wanted = `sheet-${sheet.sheetId ?? ''}`;
    // Excel repairs a file that numbers two sheets alike.
    const id = sheet.sheetId === undefined || used.has(wanted) ? `tab-${position + 1}` : wanted;
    used.add(id);
    return id;
  });
}

function activeSheet({ part, worksheets }: WorkbookFile, sheets: readonly GridSheet[]): string {
  const front = sheets[worksheets.findIndex(({ position }) => position === part.activeTab)];
  const visible = sheets.find(({ visibility }) => visibility === 'visible');
  return (front?.visibility === 'visible' ? front : (visible ?? sheets[0]))?.id ?? '';
}

function workbookLooks(file: WorkbookFile): Looks {
  const styles = bytesOf(file, 'styles');
  const theme = bytesOf(file, 'theme');
  const text = styles === undefined ? undefined : decodePart(styles, '样式部件（styles.xml）').text;
  return readLooks(
    text,
    theme === undefined ? OFFICE_THEME : unlessDamaged(() => readThemeColors(theme), OFFICE_THEME),
  );
}

function bytesOf(file: WorkbookFile, kind: string): Uint8Array | undefined {
  const path = linkedPart(file, kind);
  return path === undefined ? undefined : file.pack.read(path);
}

/** A part that only adds to what is shown does not keep the workbook from being opened. */
function unlessDamaged<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return otherwise;
    throw error;
  }
}

function readSheet(
  file: WorkbookFile,
  entry: WorksheetEntry,
  id: string,
  context: SheetContext,
  looks: Looks,
): { sheet: GridSheet; own: boolean } {
  const { name, visibility } = entry.sheet;
  const bytes = readSheetPart(file, entry);
  const listed = new ListedCells();
  const content = readWorksheet(bytes, name, context, listed);
  const { root } = openSheet(decodePart(bytes, `工作表“${name}”的部件`).text, entry.target);
  const links = new Map<string, GridLink>();
  for (const { row, column, link } of readLinks(root)) {
    links.set(`${row},${column}`, link);
    listed.require(row, column);
  }
  const own = isOurs(file, entry, content.property);
  const grid = new SheetGrid({ name, visibility, own, ...content });
  const cells = gridCells(listed, grid, { looks, formats: context.formats, links });
  const merges = childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap(
    ({ attributes }) => parseBox(attributes.ref) ?? [],
  );
  let [rows, columns] = [0, 0];
  for (const { row, column } of cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  for (const { bottom, right } of merges) {
    rows = Math.max(rows, bottom + 1);
    columns = Math.max(columns, right + 1);
  }
  const sheet = {
    id,
    name,
    visibility,
    isProtected: isTrue(childOf(root, 'sheetProtection')?.attributes.sheet),
    cells,
    merges,
    columnWidths: readColumnWidths(root, looks.digit, columns),
    rowHeights: listed.rowHeights(root, rows),
    marks: readMarks(root, looks, id),
    comments: commentsOf(file, entry, id),
  };
  return { sheet, own };
}

interface CellSources {
  readonly looks: Looks;
  /** Number format codes by style index. */
  readonly formats: readonly string[];
  readonly links: ReadonlyMap<string, GridLink>;
}

/** Every cell that holds or looks like something, row by row. */
function gridCells(listed: ListedCells, grid: SheetGrid, { looks, formats, links }: CellSources): GridCell[] {
  const cells: GridCell[] = [];
  let blanks = 0;
  listed.forEach((row, column, style) => {
    const value = grid.value(row, column);
    const formula = grid.formula(row, column);
    const isFilled = value !== null || formula !== null;
    const format = isFilled ? grid.format(row, column) : (formats[style] ?? GENERAL);
    const look: CellLook | undefined = looks.cells[style];
    const link = links.size === 0 ? undefined : links.get(`${row},${column}`);
    if (!isFilled && link === undefined) {
      // A blank cell that looks like all those of which the file says nothing is none.
      if (look === looks.cells[0] && format === GENERAL) return;
      blanks += 1;
      if (blanks > MOST_BLANK_CELLS) return;
    }
    cells.push({
      row,
      column,
      value,
      formula,
      format,
      ...(look === undefined ? {} : { look }),
      ...(link === undefined ? {} : { link }),
    });
  });
  return cells;
}

function commentsOf({ pack }: WorkbookFile, { target }: WorksheetEntry, id: string): GridSheet['comments'] {
  const parts = unlessDamaged(() => pack.relationships(target), []).filter(({ kind }) => kind === 'comments');
  return parts.flatMap(({ target: path }) =>
    unlessDamaged(() => {
      const bytes = pack.read(path);
      return bytes === undefined ? [] : readComments(bytes, id);
    }, []),
  );
}
