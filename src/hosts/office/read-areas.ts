import { HostError, type Progress, type ReadOptions } from '../../core/host';
import type { CellMatrices } from './cell-matrix';
import { codeOf } from './host-errors';

/** Responses are kept to about this; Excel on the web refuses 5 MB. */
const MAX_RESPONSE_BYTES = 2 * 1024 * 1024;
/** Bytes a cell takes in a response until a chunk has been measured: value, formula and number format. */
const BYTES_PER_CELL = 40;
/** Less no cell takes, however empty: commas, quotes and the shortest format. */
const LEAST_BYTES_PER_CELL = 20;
/** A sheet with more cells between its first and its last one is not read: something stands far away by mistake. */
const MAX_SHEET_CELLS = 2_000_000;

/** The used range of a sheet. Rows and columns are 0-based. */
export interface Area {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of areas, one a sheet, by the id of the sheet. One sync for every 2 MB. */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly Area[],
  { onProgress, signal }: ReadOptions,
): Promise<Map<string, CellMatrices>> {
  for (const { sheet, rows, columns } of areas)
    if (rows * columns > MAX_SHEET_CELLS) throw rangeTooLarge(sheet.name);
  const total = areas.reduce((sum, area) => sum + cellsOf(area), 0);
  const parts: Part[] = [];
  await readChunks(areas, BYTES_PER_CELL, 0, { context, parts, total, onProgress, signal });
  const bySheet = new Map<string, CellMatrices>();
  for (const { area, matrices } of parts) {
    const before = bySheet.get(area.sheet.id);
    bySheet.set(area.sheet.id, before === undefined ? matrices : joined(before, matrices));
  }
  return bySheet;
}

/** The matrices of a range. Excel may answer a range that is too large with null instead of an error. */
export function matricesOf(range: Excel.Range, sheetName: string): CellMatrices {
  const values: unknown = range.values;
  const formulas: unknown = range.formulas;
  const formats: unknown = range.numberFormat;
  if (!isMatrix(values) || !isMatrix(formulas) || !isMatrix(formats)) throw rangeTooLarge(sheetName);
  return { values, formulas, formats };
}

/** True for an error that says a response would have been too large. */
export function isTooLarge(error: unknown): boolean {
  return ['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'].includes(codeOf(error));
}

interface Part {
  readonly area: Area;
  readonly matrices: CellMatrices;
}

interface ChunkState {
  readonly context: Excel.RequestContext;
  readonly parts: Part[];
  readonly total: number;
  readonly onProgress: Progress | undefined;
  readonly signal: ReadOptions['signal'];
}

async function readChunks(
  areas: readonly Area[],
  bytesPerCell: number,
  done: number,
  state: ChunkState,
): Promise<void> {
  if (areas.length === 0) return;
  if (state.signal?.aborted === true)
    throw new HostError('cancelled', '已取消读取。', '需要时请点“重新检查”。');
  const { chunk, rest } = takeCells(areas, Math.floor(MAX_RESPONSE_BYTES / bytesPerCell));
  const cells = chunk.reduce((sum, area) => sum + cellsOf(area), 0);
  let parts: Part[];
  try {
    parts = await readChunk(chunk, state.context);
  } catch (error) {
    const isSingleRow = chunk.length === 1 && chunk[0]?.rows === 1;
    if (!isTooLarge(error) || isSingleRow) throw error;
    // Longer texts than expected: the same again in smaller pieces.
    await readChunks(areas, (MAX_RESPONSE_BYTES / cells) * 2, done, state);
    return;
  }
  state.parts.push(...parts);
  state.onProgress?.((done + cells) / state.total);
  const bytes = parts.reduce((sum, { matrices }) => sum + matrixBytes(matrices), 0);
  await readChunks(rest, Math.max(LEAST_BYTES_PER_CELL, bytes / Math.max(1, cells)), done + cells, state);
}

async function readChunk(chunk: readonly Area[], context: Excel.RequestContext): Promise<Part[]> {
  const ranges = chunk.map((area) => {
    const range = area.sheet.getRangeByIndexes(area.top, area.left, area.rows, area.columns);
    range.load('values,formulas,numberFormat');
    return { area, range };
  });
  await context.sync();
  return ranges.map(({ area, range }) => ({ area, matrices: matricesOf(range, area.sheet.name) }));
}

/** Takes whole areas, or rows of one, until about `limit` cells are reached. */
function takeCells(areas: readonly Area[], limit: number): { chunk: Area[]; rest: Area[] } {
  const chunk: Area[] = [];
  let room = limit;
  for (const [index, area] of areas.entries()) {
    const rows = Math.min(area.rows, Math.floor(room / area.columns));
    if (rows === 0 && chunk.length > 0) return { chunk, rest: areas.slice(index) };
    const taken = Math.max(1, rows);
    chunk.push({ ...area, rows: taken });
    room -= taken * area.columns;
    if (taken < area.rows) {
      const remainder = { ...area, top: area.top + taken, rows: area.rows - taken };
      return { chunk, rest: [remainder, ...areas.slice(index + 1)] };
    }
  }
  return { chunk, rest: [] };
}

function cellsOf({ rows, columns }: Area): number {
  return rows * columns;
}

function joined(before: CellMatrices, after: CellMatrices): CellMatrices {
  return {
    values: [...before.values, ...after.values],
    formulas: [...before.formulas, ...after.formulas],
    formats: [...before.formats, ...after.formats],
  };
}

/** About the bytes the matrices took in the response, where texts stand in quotes with a backslash before each. */
function matrixBytes({ values, formulas, formats }: CellMatrices): number {
  let bytes = 0;
  for (const matrix of [values, formulas, formats])
    for (const row of matrix) for (const cell of row) bytes += cellBytes(cell);
  return bytes;
}

function cellBytes(cell: unknown): number {
  const text = String(cell);
  if (typeof cell !== 'string') return text.length + 1;
  let bytes = text.length + 5;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}

function isMatrix(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}

function rangeTooLarge(sheetName: string): HostError {
  return new HostError(
    'RangeExceedsLimit',
    `工作表“${sheetName}”的已用区域太大，没有读取。`,
    '请删去远处的多余内容后重试。',
  );
}
