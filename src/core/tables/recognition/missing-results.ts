import { addressText, type SheetGrid } from '../../workbook';
import type { ReadingRemark } from './reading-remark';

/** Naming more cells than this helps nobody. */
const MOST_CELLS = 3;

/**
 * Says once for the file that formulas stand in it without their results, as programs other than Excel write them: what they come to
 * is not known before Excel or WPS has calculated them.
 */
export function missingResults(grids: readonly SheetGrid[]): readonly ReadingRemark[] {
  const cells = grids.flatMap((grid) =>
    grid.sheet.formulas.flatMap((row, index) =>
      row.flatMap((_, offset) => {
        const at = grid.at(grid.top + index, grid.left + offset);
        return grid.lacksResult(at.row, at.column) ? [at] : [];
      }),
    ),
  );
  const [first] = cells;
  if (first === undefined) return [];
  const named = cells.slice(0, MOST_CELLS).map(addressText).join('、');
  return [
    {
      id: 'formulas-without-results',
      at: first,
      message: `工作簿里有${cells.length}个公式没有存下结果（${named}${cells.length > MOST_CELLS ? '等' : ''}），不知道是多少，用到它们的核对没有做。`,
      advice: '公式没有存下结果，请用 Excel 或 WPS 打开保存一次，再重新核对。',
    },
  ];
}
