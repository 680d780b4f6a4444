import { intersection, isOneCell } from '../model/areas';
import { areaOf } from './range-cells';
import type { RangeTarget } from './range-target';
import { requireUnprotected } from './worksheet-protection';

/**
 * Merges the cells of a range into one, or those of each row. What the covered cells held is lost, as in Excel.
 * @param across row by row
 */
export function mergeCells({ sheet, areas }: RangeTarget, across: boolean): void {
  requireUnprotected(sheet);
  const area = areaOf({ sheet, areas });
  const wanted = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
        ...area,
        top: area.top + index,
        bottom: area.top + index,
      }))
    : [area];
  const merged = wanted.filter((each) => !isOneCell(each));
  for (const each of merged) {
    for (const { row, column } of [...sheet.filledCells()]) {
      const isInside = row >= each.top && row <= each.bottom && column >= each.left && column <= each.right;
      const isFirst = row === each.top && column === each.left;
      if (isInside && !isFirst)
        sheet.changeCell(row, column, { value: null, formula: null, link: undefined });
    }
  }
  const others = sheet.merges.filter((old) => merged.every((each) => intersection(old, each) === undefined));
  sheet.merges = [...others, ...merged];
  sheet.touch();
}
