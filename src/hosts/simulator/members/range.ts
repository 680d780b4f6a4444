import { invalidArgument } from '../excel-error';
import { sentValue, valueTypeOf } from '../event-registrations';
import { defineExcelType, type HostObject } from '../host-object';
import { fullAddress } from '../model/addresses';
import { boundingArea, columnCount, rowCount } from '../model/areas';
import { objectArgument, wholeNumber } from './arguments';
import { conditionalFormatCollection } from './conditional-formats';
import { areaOf, cellMatrix, isAlive } from './range-cells';
import { rangeFormat } from './range-format';
import { readHyperlink, writeHyperlink } from './range-hyperlink';
import { mergeCells } from './range-merge';
import type { RangeTarget } from './range-target';
import { writeFormats, writeValues } from './range-values';

/** Excel gives −1 for a number of cells it cannot count to. */
const MAX_CELL_COUNT = 2 ** 31 - 1;

/** A rectangle of cells. */
export const range = defineExcelType<RangeTarget>({
  name: 'Range',
  range: (target) => target,
  isAlive,
  scalars: {
    Address: { set: '1.1', read: (target) => fullAddress(target.sheet.name, areaOf(target)) },
    RowIndex: { set: '1.1', read: (target) => areaOf(target).top },
    ColumnIndex: { set: '1.1', read: (target) => areaOf(target).left },
    RowCount: { set: '1.1', read: (target) => rowCount(areaOf(target)) },
    ColumnCount: { set: '1.1', read: (target) => columnCount(areaOf(target)) },
    RowHidden: { set: '1.2', read: (target) => commonHidden(target, 'row') },
    ColumnHidden: { set: '1.2', read: (target) => commonHidden(target, 'column') },
    CellCount: {
      set: '1.1',
      read(target) {
        const count = rowCount(areaOf(target)) * columnCount(areaOf(target));
        return count > MAX_CELL_COUNT ? -1 : count;
      },
    },
    Values: {
      set: '1.1',
      read: (target) => cellMatrix(target, ({ value }) => sentValue(value)),
      write: {
        effect: 'write',
        apply(target, value, { workbook }) {
          writeValues(target, value, workbook);
        },
      },
    },
    Formulas: {
      set: '1.1',
      read: (target) => cellMatrix(target, ({ formula, value }) => formula ?? sentValue(value)),
      write: {
        effect: 'write',
        apply(target, value, { workbook }) {
          writeValues(target, value, workbook);
        },
      },
    },
    NumberFormat: {
      set: '1.1',
      read: (target) => cellMatrix(target, ({ format }) => format),
      write: {
        effect: 'write',
        apply(target, value) {
          writeFormats(target, value);
        },
      },
    },
    ValueTypes: { set: '1.1', read: (target) => cellMatrix(target, ({ value }) => valueTypeOf(value)) },
    Hyperlink: {
      set: '1.7',
      read: readHyperlink,
      write: {
        effect: 'write',
        apply(target, value, { workbook }) {
          writeHyperlink(target, value, workbook);
        },
      },
    },
  },
  properties: {
    ConditionalFormats: { set: '1.6', open: (target) => conditionalFormatCollection(target) },
    Format: { set: '1.1', open: (target) => rangeFormat(target) },
  },
  openers: {
    // Office.js cuts values of more than 1,500 cells into blocks of rows, with these two.
    GetRow: { set: '1.1', effect: 'none', open: openRow },
    GetColumn: { set: '1.1', effect: 'none', open: openColumn },
    GetBoundingRect: { set: '1.1', effect: 'none', open: openBoundingRect },
  },
  methods: {
    Select: {
      set: '1.1',
      effect: 'view',
      call(target, _args, { workbook }) {
        workbook.select(target.sheet, areaOf(target));
      },
    },
    Merge: {
      set: '1.2',
      effect: 'write',
      call(target, args) {
        mergeCells(target, args[0] === true);
      },
    },
    _ValidateArraySize: {
      set: '1.3',
      effect: 'none',
      call(target, args) {
        const rows = wholeNumber(args, 0, 'rows');
        const columns = wholeNumber(args, 1, 'columns');
        const area = areaOf(target);
        if (rows !== rowCount(area) || columns !== columnCount(area)) {
          throw invalidArgument(`the range has ${rowCount(area)} rows of ${columnCount(area)}`);
        }
      },
    },
  },
});

function openRow(target: RangeTarget, args: readonly unknown[]): HostObject {
  const area = areaOf(target);
  const row = area.top + wholeNumber(args, 0, 'row');
  if (row > area.bottom) throw invalidArgument('the range has no such row');
  return range({ sheet: target.sheet, areas: [{ ...area, top: row, bottom: row }] });
}

function openColumn(target: RangeTarget, args: readonly unknown[]): HostObject {
  const area = areaOf(target);
  const column = area.left + wholeNumber(args, 0, 'column');
  if (column > area.right) throw invalidArgument('the range has no such column');
  return range({ sheet: target.sheet, areas: [{ ...area, left: column, right: column }] });
}

/** True where all rows or columns are hidden, false where none is, `null` where some are. */
function commonHidden(target: RangeTarget, line: 'row' | 'column'): boolean | null {
  const { sheet } = target;
  const { top, bottom, left, right } = areaOf(target);
  const [first, last] = line === 'row' ? [top, bottom] : [left, right];
  const isHidden = (index: number): boolean =>
    (line === 'row' ? sheet.rowHeight(index) : sheet.columnWidth(index)) === 0;
  for (let index = first + 1; index <= last; index += 1) if (isHidden(index) !== isHidden(first)) return null;
  return isHidden(first);
}

function openBoundingRect(target: RangeTarget, args: readonly unknown[]): HostObject {
  const other = objectArgument(args, 0)?.range;
  if (other === undefined) throw invalidArgument('anotherRange must be a range');
  if (other.sheet !== target.sheet) throw invalidArgument('the ranges are on different sheets');
  return range({ sheet: target.sheet, areas: [boundingArea(areaOf(target), areaOf(other))] });
}
