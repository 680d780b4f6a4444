import { describe, expect, it } from '@jest/globals';
import { previewWindow } from '../../src/check/preview-window';
import type { SheetView, ViewArea } from '../../src/hosts/file';

function sheet(rows: number, columns: number, merges: readonly ViewArea[] = []): SheetView {
  return {
    name: '表',
    visibility: 'visible',
    rows,
    columns,
    merges,
    widthOf: () => undefined,
    cellAt: (row, column) => ({ text: `${row},${column}`, align: 'left', isBold: false }),
  };
}

const cellsOf = (view: SheetView, row: number, column: number) =>
  previewWindow(view, { sheet: '表', row, column }).rows.flatMap(({ cells }) => cells);

describe('the part of a sheet that is previewed', () => {
  it('ends where the sheet ends', () => {
    const { rows, columns } = previewWindow(sheet(3, 2), { sheet: '表', row: 1, column: 1 });
    expect(rows.map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(columns).toEqual([0, 1]);
  });

  it('shows a cell beyond all others as well', () => {
    expect(cellsOf(sheet(3, 2), 9, 4).find(({ isChosen }) => isChosen)).toMatchObject({ row: 9, column: 4 });
  });

  it('chooses a merged cell by any cell it covers', () => {
    const cells = cellsOf(sheet(4, 4, [{ top: 1, left: 1, bottom: 2, right: 3 }]), 2, 2);
    expect(cells.filter(({ isChosen }) => isChosen)).toEqual([
      expect.objectContaining({ row: 1, column: 1, rowSpan: 2, columnSpan: 3 }),
    ]);
    expect(cells).toHaveLength(4 * 4 - 6 + 1);
  });

  it('cuts a merged cell at its edge and keeps what it says', () => {
    const [first] = cellsOf(sheet(100, 1, [{ top: 0, left: 0, bottom: 60, right: 0 }]), 50, 0);
    expect(first).toMatchObject({ row: 30, rowSpan: 31, content: { text: '0,0' }, isChosen: true });
  });
});
