import type { CellLook, GridArea, GridCell } from '../../grid-sheet';
import { defineExcelType } from '../host-object';
import { colorValue, wordValue } from './arguments';
import { changeLooks, commonValue, isAlive } from './range-cells';
import type { RangeTarget } from './range-target';
import { requireUnprotected } from './worksheet-protection';

type Side = NonNullable<CellLook['borders']>[number];

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
type Edge = (typeof EDGES)[number];

const STYLES = ['None', 'Continuous'] as const;

interface BorderOf {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

/** One border of a range: its outer lines on one side, or its inner lines. The face shows whether there is a line, not its colour. */
const rangeBorder = defineExcelType<BorderOf>({
  name: 'RangeBorder',
  id: ({ edge }) => edge,
  isAlive: ({ range }) => isAlive(range),
  scalars: {
    Style: {
      set: '1.1',
      read: (target) => {
        const { cells, side } = linesOf(target);
        return commonValue(cells, ({ look }) =>
          look?.borders?.includes(side) === true ? 'Continuous' : 'None',
        );
      },
      write: {
        effect: 'write',
        apply(target, value) {
          const isThere = wordValue(value, 'style', STYLES) === 'Continuous';
          const { cells, side } = linesOf(target);
          changeLooks(cells, (look) => withBorder(look, side, isThere));
        },
      },
    },
    Color: {
      set: '1.1',
      read: (target) => {
        const { cells, side } = linesOf(target);
        return commonValue(cells, (cell) => cells.sheet.borderColors.get(keyOf(cell, side)) ?? '#000000');
      },
      write: {
        effect: 'write',
        apply(target, value) {
          const color = colorValue(value, 'color');
          requireUnprotected(target.range.sheet);
          const { cells, side } = linesOf(target);
          // Giving a border a colour draws it, in Excel too.
          changeLooks(cells, (look, cell) => {
            cells.sheet.borderColors.set(keyOf(cell, side), color);
            return withBorder(look, side, true);
          });
        },
      },
    },
  },
});

/** The borders of a range, by edge. */
export const rangeBorderCollection = defineExcelType<RangeTarget>({
  name: 'RangeBorderCollection',
  isAlive,
  items: {
    list: (range) => EDGES.map((edge) => rangeBorder({ range, edge })),
    find: (range, key) => rangeBorder({ range, edge: wordValue(key, 'index', EDGES) }),
  },
});

/** The cells a border belongs to, and the side of them it is on. Of several areas each has its own borders. */
function linesOf({ range: { sheet, areas }, edge }: BorderOf): {
  readonly cells: RangeTarget;
  readonly side: Side;
} {
  const on = (side: Side, part: (area: GridArea) => Partial<GridArea>) => ({
    side,
    cells: {
      sheet,
      areas: areas
        .map((area) => ({ ...area, ...part(area) }))
        .filter(({ top, left, bottom, right }) => top <= bottom && left <= right),
    },
  });
  switch (edge) {
    case 'EdgeTop':
      return on('top', ({ top }) => ({ bottom: top }));
    case 'EdgeBottom':
      return on('bottom', ({ bottom }) => ({ top: bottom }));
    case 'EdgeLeft':
      return on('left', ({ left }) => ({ right: left }));
    case 'EdgeRight':
      return on('right', ({ right }) => ({ left: right }));
    case 'InsideHorizontal':
      return on('bottom', ({ bottom }) => ({ bottom: bottom - 1 }));
    case 'InsideVertical':
      return on('right', ({ right }) => ({ right: right - 1 }));
  }
}

function withBorder({ borders = [], ...look }: CellLook, side: Side, isThere: boolean): CellLook {
  const others = borders.filter((other) => other !== side);
  const sides = isThere ? [...others, side] : others;
  return sides.length === 0 ? look : { ...look, borders: sides };
}

function keyOf({ row, column }: GridCell, side: Side): string {
  return `${row},${column},${side}`;
}
