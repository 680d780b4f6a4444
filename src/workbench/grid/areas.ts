import type { IRange } from '@univerjs/core';
import type { GridArea } from '../../hosts/grid-sheet';

/** An area as Univer writes it. */
export function rangeOf({ top, left, bottom, right }: GridArea): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** A range of Univer's with both ends given. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): GridArea {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** The smallest area around areas, of which there must be at least one. */
export function boundingBox(areas: readonly GridArea[]): GridArea {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}
