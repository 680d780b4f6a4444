import {
  addressText,
  labelKey,
  overlap,
  rangeText,
  SheetGrid,
  type CellAt,
  type RangeAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../workbook';
import { declaredUnit } from '../../money';
import type { TableBlock } from '../reading/block';
import type { TableLayout } from '../layout';
import type { ReadingRemark } from '../recognition/reading-remark';
import { TABLE_NAMES } from '../table-key';
import { boundBlock } from './bound-block';
import { fitBinding, type Fit, type Fitting, type Misfit } from './fit';
import { isWithin, maskedSheet } from './masked-sheet';
import type { TableBinding } from './table-binding';

/** What bindings come to in one workbook. */
export interface BoundTables {
  readonly blocks: readonly TableBlock[];
  /** Bindings that do not fit, and those that others stand in the way of. */
  readonly remarks: readonly ReadingRemark[];
  /** A sheet without the cells of bound tables: what is left to recognition. A sheet without bound tables is given back itself. */
  readonly restOf: (sheet: SheetSnapshot) => SheetSnapshot;
  /** The whole of a sheet that has bound tables; nothing for the others. */
  readonly gridOf: (sheet: SheetSnapshot) => { readonly grid?: SheetGrid };
}

interface FittedBinding {
  readonly binding: TableBinding;
  readonly grid: SheetGrid;
  readonly fit: Fit;
}

const ADVICE = '请在“表格”页给这张表重新指定区域，或取消指定。';

/**
 * Finds the tables that were bound. A binding that does not fit is reported and left out, so that its table is recognised by words as
 * if it had never been bound; it is silent where another binding of the same table fits.
 * @param sheets the user's own sheets, in workbook order
 */
export function boundTables(
  { date1904, sheets: all }: WorkbookSnapshot,
  layouts: readonly TableLayout[],
  bindings: readonly TableBinding[],
): BoundTables {
  if (bindings.length === 0) return { blocks: [], remarks: [], restOf: (sheet) => sheet, gridOf: () => ({}) };
  const sheets = all.filter(({ own }) => !own);
  const used: FittedBinding[] = [];
  const clashes: ReadingRemark[] = [];
  const misfits = new Map<TableBinding, ReadingRemark>();
  for (const binding of bindings) {
    const fitted = fitIn(sheets, date1904, binding);
    if ('remark' in fitted) {
      misfits.set(binding, fitted.remark);
      continue;
    }
    const rival = used.find((other) => clash(other, fitted));
    if (rival === undefined) used.push(fitted);
    else clashes.push(clashRemark(fitted, rival));
  }
  const blocks = used.map(({ binding, grid, fit }) => remembered(grid, layouts, binding, fit));
  const open = [...misfits].filter(([{ table }]) => !used.some(({ binding }) => binding.table === table));
  const left = new Map(
    sheets.flatMap((sheet) => {
      const taken = used.flatMap(({ grid, fit }, index) =>
        grid.sheet === sheet ? [{ fit, bottom: blocks[index]?.head.range.bottom ?? fit.bottom }] : [],
      );
      return taken.length === 0 ? [] : [[sheet, restOf(sheet, date1904, taken)] as const];
    }),
  );
  return {
    blocks,
    remarks: [...open.map(([, remark]) => remark), ...clashes],
    restOf: (sheet) => left.get(sheet) ?? sheet,
    gridOf: (sheet) => (left.has(sheet) ? { grid: gridOf(sheet, date1904) } : {}),
  };
}

function fitIn(
  sheets: readonly SheetSnapshot[],
  date1904: boolean,
  binding: TableBinding,
): FittedBinding | { readonly remark: ReadingRemark } {
  const named = binding.sheet === undefined ? undefined : labelKey(binding.sheet);
  const candidates = sheets.filter(({ name }) => named === undefined || labelKey(name) === named);
  const results = candidates.map((sheet) => {
    const grid = gridOf(sheet, date1904);
    return { grid, result: fitting(grid, binding) };
  });
  const fitted = results.flatMap(({ grid, result }) =>
    result.ok ? [{ binding, grid, fit: result.fit }] : [],
  );
  const [first, another] = fitted;
  if (first !== undefined && another === undefined) return first;
  if (another !== undefined)
    return {
      remark: misfitRemark(binding, {
        why: 'several',
        at: another.grid.at(another.fit.header.top, another.fit.left),
      }),
    };
  const [result] = results;
  if (named !== undefined && result?.result.ok === false)
    return { remark: misfitRemark(binding, result.result.misfit) };
  return { remark: noSheetRemark(binding, sheets[0]) };
}

function clash(a: FittedBinding, b: FittedBinding): boolean {
  return a.binding.table === b.binding.table || overlap(areaOf(a), areaOf(b));
}

function areaOf({ grid, fit }: FittedBinding): RangeAt {
  return { sheet: grid.name, top: fit.header.top, left: fit.left, bottom: fit.bottom, right: fit.right };
}

function misfitRemark(binding: TableBinding, misfit: Misfit): ReadingRemark {
  return {
    id: 'binding-does-not-fit',
    at: misfit.at,
    message: `《${TABLE_NAMES[binding.table]}》${whereBound(binding)}，${misfitText(misfit)}这次没有采用这项指定，改按表名和表头认表。`,
    advice: ADVICE,
  };
}

function misfitText(misfit: Misfit): string {
  const cell = addressText(misfit.at);
  switch (misfit.why) {
    case 'header':
      return `但${cell}${misfit.bound === '' ? '当时是空白' : `当时写的是“${misfit.bound}”`}，现在${misfit.seen === '' ? '是空白' : `写的是“${misfit.seen}”`}。`;
    case 'several':
      return `但同样的表头不止一处（如${cell}），不能确定是哪一张。`;
    case 'end':
      return `但表的下面没有找到“${misfit.text}”，不能确定表到哪一行为止。`;
  }
}

function noSheetRemark(binding: TableBinding, first: SheetSnapshot | undefined): ReadingRemark {
  const table = TABLE_NAMES[binding.table];
  const missing =
    binding.sheet === undefined ? '工作簿里没有找到这样的表头' : `工作簿里没有工作表“${binding.sheet}”`;
  return {
    id: 'binding-does-not-fit',
    at: { sheet: first?.name ?? '', row: 0, column: 0 },
    message: `《${table}》${whereBound(binding)}，但${missing}。这次没有采用这项指定，改按表名和表头认表。`,
    advice: ADVICE,
  };
}

function clashRemark({ binding, grid, fit }: FittedBinding, rival: FittedBinding): ReadingRemark {
  const [table, other] = [TABLE_NAMES[binding.table], TABLE_NAMES[rival.binding.table]];
  const at: CellAt = grid.at(fit.header.top, fit.left);
  const place = `${rival.grid.name}!${rangeText(areaOf(rival))}`;
  return {
    id: 'binding-twice',
    at,
    message:
      binding.table === rival.binding.table
        ? `《${table}》指定了两处：${place}和${addressText(at)}开始的区域。采用的是前一处。`
        : `《${table}》${whereBound(binding)}，与《${other}》指定的${place}重叠。采用的是《${other}》的指定。`,
    advice: '请在“表格”页取消其中一项指定。',
  };
}

function whereBound({ sheet, range }: TableBinding): string {
  return `指定的区域是${sheet === undefined ? '' : `${sheet}!`}${range}`;
}

/** What is left of a sheet. A unit line in the head of a bound table stays: it may stand for the tables below it, too. */
function restOf(
  sheet: SheetSnapshot,
  date1904: boolean,
  taken: readonly { readonly fit: Fit; readonly bottom: number }[],
): SheetSnapshot {
  const known = rests.get(sheet);
  const key = JSON.stringify(
    taken.map(({ fit: { top, left, right, header }, bottom }) => [top, left, right, header, bottom]),
  );
  if (known?.key === key) return known.rest;
  const grid = gridOf(sheet, date1904);
  const rest = maskedSheet(
    sheet,
    (row, column) =>
      !taken.some(({ fit, bottom }) => isWithin({ ...fit, bottom }, row, column)) ||
      (taken.every(({ fit, bottom }) => !isWithin({ ...fit, top: fit.header.top, bottom }, row, column)) &&
        declaredUnit(grid.label(row, column)) !== undefined),
  );
  rests.set(sheet, { key, rest });
  return rest;
}

// A host hands over the same snapshot object for a sheet that has not changed: what was made of it is then the same too.
const grids = new WeakMap<SheetSnapshot, SheetGrid>();
const rests = new WeakMap<SheetSnapshot, { readonly key: string; readonly rest: SheetSnapshot }>();
const fittings = new WeakMap<SheetGrid, WeakMap<TableBinding, Fitting>>();
const blocks = new WeakMap<Fit, { readonly layouts: readonly TableLayout[]; readonly block: TableBlock }>();

function gridOf(sheet: SheetSnapshot, date1904: boolean): SheetGrid {
  const known = grids.get(sheet);
  if (known?.date1904 === date1904) return known;
  const grid = new SheetGrid(sheet, date1904);
  grids.set(sheet, grid);
  return grid;
}

function fitting(grid: SheetGrid, binding: TableBinding): Fitting {
  const known = fittings.get(grid) ?? new WeakMap<TableBinding, Fitting>();
  fittings.set(grid, known);
  const result = known.get(binding) ?? fitBinding(grid, binding);
  known.set(binding, result);
  return result;
}

function remembered(
  grid: SheetGrid,
  layouts: readonly TableLayout[],
  binding: TableBinding,
  fit: Fit,
): TableBlock {
  const known = blocks.get(fit);
  if (known?.layouts === layouts) return known.block;
  const block = boundBlock(grid, layouts, binding, fit);
  blocks.set(fit, { layouts, block });
  return block;
}
