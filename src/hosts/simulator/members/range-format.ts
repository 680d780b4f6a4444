import type { CellLook, GridArea } from '../../grid-sheet';
import { defineExcelType, type ScalarMember } from '../host-object';
import type { SimulatedSheet } from '../model/simulated-sheet';
import { fittingColumnWidth, fittingRowHeight } from './autofit';
import { booleanValue, numberValue, wordValue } from './arguments';
import { areaOf, changeLooks, commonValue, isAlive } from './range-cells';
import { rangeBorderCollection } from './range-borders';
import { rangeFill, rangeFont } from './range-look';
import type { RangeTarget } from './range-target';
import { requireUnprotected } from './worksheet-protection';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;
/** Excel measures widths and heights in points here, the face in pixels. */
const PIXELS_PER_POINT = 4 / 3;
const MAX_ROW_HEIGHT = 409.5;
const MAX_COLUMN_WIDTH = 1343;
/** Whole columns have a million rows, and whole rows sixteen thousand columns; sizes are only set one by one up to here. */
const MAX_LINES = 20_000;

/** How the cells of a range look. */
export const rangeFormat = defineExcelType<RangeTarget>({
  name: 'RangeFormat',
  isAlive,
  scalars: {
    WrapText: {
      set: '1.1',
      read: (target) => commonValue(target, ({ look }) => look?.wrap ?? false),
      write: {
        effect: 'write',
        apply(target, value) {
          const wrap = booleanValue(value, 'wrapText');
          changeLooks(target, (look) => ({ ...look, wrap }));
        },
      },
    },
    HorizontalAlignment: {
      set: '1.1',
      read: (target) => commonValue(target, ({ look }) => capitalised(look?.horizontal ?? 'general')),
      write: {
        effect: 'write',
        apply(target, value) {
          const word = wordValue(value, 'horizontalAlignment', HORIZONTAL);
          changeLooks(target, ({ horizontal: _old, ...look }) => ({ ...look, ...horizontalLook(word) }));
        },
      },
    },
    VerticalAlignment: {
      set: '1.1',
      read: (target) => commonValue(target, ({ look }) => verticalWord(look?.vertical)),
      write: {
        effect: 'write',
        apply(target, value) {
          const word = wordValue(value, 'verticalAlignment', VERTICAL);
          changeLooks(target, (look) => ({ ...look, vertical: VERTICAL_LOOKS[word] }));
        },
      },
    },
    ColumnWidth: sizeMember('columnWidth', MAX_COLUMN_WIDTH, {
      lines: ({ left, right }) => [left, right],
      get: (sheet, column) => sheet.columnWidth(column),
      set(sheet, column, pixels) {
        sheet.setColumnWidth(column, pixels);
      },
    }),
    RowHeight: sizeMember('rowHeight', MAX_ROW_HEIGHT, {
      lines: ({ top, bottom }) => [top, bottom],
      get: (sheet, row) => sheet.rowHeight(row),
      set(sheet, row, pixels) {
        sheet.setRowHeight(row, pixels);
      },
    }),
  },
  properties: {
    Font: { set: '1.1', open: (target) => rangeFont(target) },
    Fill: { set: '1.1', open: (target) => rangeFill(target) },
    Borders: { set: '1.1', open: (target) => rangeBorderCollection(target) },
  },
  methods: {
    AutofitRows: {
      set: '1.2',
      effect: 'write',
      call(target) {
        requireUnprotected(target.sheet);
        for (const row of usedLines(target, ({ top, bottom }) => [top, bottom])) {
          target.sheet.setRowHeight(row, fittingRowHeight(target.sheet, row));
        }
      },
    },
    AutofitColumns: {
      set: '1.2',
      effect: 'write',
      call(target) {
        requireUnprotected(target.sheet);
        for (const column of usedLines(target, ({ left, right }) => [left, right])) {
          target.sheet.setColumnWidth(column, fittingColumnWidth(target.sheet, column));
        }
      },
    },
  },
});

interface Sizes {
  readonly lines: (area: GridArea) => readonly [first: number, last: number];
  readonly get: (sheet: SimulatedSheet, line: number) => number;
  readonly set: (sheet: SimulatedSheet, line: number, pixels: number) => void;
}

function sizeMember(name: string, most: number, { lines, get, set }: Sizes): ScalarMember<RangeTarget> {
  return {
    set: '1.2',
    read(target) {
      const all = target.areas.flatMap((area) => linesOf(lines(area)));
      const sizes = new Set(all.map((line) => get(target.sheet, line)));
      const [only] = sizes;
      return sizes.size === 1 && only !== undefined ? only / PIXELS_PER_POINT : null;
    },
    write: {
      effect: 'write',
      apply(target, value) {
        requireUnprotected(target.sheet);
        const pixels = numberValue(value, name, 0, most) * PIXELS_PER_POINT;
        for (const area of target.areas)
          for (const line of linesOf(lines(area))) set(target.sheet, line, pixels);
      },
    },
  };
}

function linesOf([first, last]: readonly [number, number]): number[] {
  const count = Math.min(last - first + 1, MAX_LINES);
  return Array.from({ length: count }, (_, index) => first + index);
}

/** Rows or columns of the range that have something in them. */
function usedLines(target: RangeTarget, lines: Sizes['lines']): number[] {
  const used = target.sheet.usedArea(true);
  if (used === undefined) return [];
  const [first, last] = lines(areaOf(target));
  const [from, to] = lines(used);
  return Math.max(first, from) > Math.min(last, to)
    ? []
    : linesOf([Math.max(first, from), Math.min(last, to)]);
}

const VERTICAL_LOOKS = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;

function verticalWord(vertical: CellLook['vertical']): (typeof VERTICAL)[number] {
  if (vertical === 'top') return 'Top';
  return vertical === 'middle' ? 'Center' : 'Bottom';
}

function horizontalLook(word: (typeof HORIZONTAL)[number]): Pick<CellLook, 'horizontal'> {
  if (word === 'General') return {};
  return { horizontal: ({ Left: 'left', Center: 'center', Right: 'right' } as const)[word] };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
