import type { ICommandInfo } from '@univerjs/core';
import { MoveRangeMutation, RemoveNumfmtMutation, SetNumfmtMutation } from '@univerjs/preset-sheets-core';

interface TouchedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The sheet a mutation is about. */
export function sheetOfMutation({ params }: Readonly<ICommandInfo>): string | undefined {
  const id = field(params, 'subUnitId');
  return typeof id === 'string' ? id : undefined;
}

/** The cells a mutation of cell contents or number formats may have changed. */
export function cellsOfMutation(command: Readonly<ICommandInfo>): TouchedCell[] {
  const { id, params } = command;
  if (id === MoveRangeMutation.id) {
    return [field(params, 'from'), field(params, 'to')].flatMap((end) =>
      cellsOfMatrix(field(end, 'subUnitId'), field(end, 'value')),
    );
  }
  const sheetId = field(params, 'subUnitId');
  if (id === SetNumfmtMutation.id) {
    return entries(field(params, 'values')).flatMap(([, part]) =>
      cellsOfRanges(sheetId, field(part, 'ranges')),
    );
  }
  if (id === RemoveNumfmtMutation.id) return cellsOfRanges(sheetId, field(params, 'ranges'));
  return cellsOfMatrix(sheetId, field(params, 'cellValue'));
}

/** Univer writes a matrix as an object of rows, each an object of columns. */
function cellsOfMatrix(sheetId: unknown, matrix: unknown): TouchedCell[] {
  if (typeof sheetId !== 'string') return [];
  return entries(matrix).flatMap(([row, columns]) =>
    entries(columns).map(([column]) => ({ sheetId, row: Number(row), column: Number(column) })),
  );
}

function cellsOfRanges(sheetId: unknown, ranges: unknown): TouchedCell[] {
  if (typeof sheetId !== 'string' || !Array.isArray(ranges)) return [];
  const cells: TouchedCell[] = [];
  for (const range of ranges) {
    const [top, left, bottom, right] = ['startRow', 'startColumn', 'endRow', 'endColumn'].map((end) =>
      Number(field(range, end)),
    );
    if (top === undefined || left === undefined || bottom === undefined || right === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) cells.push({ sheetId, row, column });
    }
  }
  return cells;
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
