import { addressText } from '../../workbook';
import type { TableBlock } from '../reading/block';
import { printDay, readDay } from '../reading/day';
import type { ReadingRemark } from './reading-remark';
import { isCodeColumn } from '../structure';
import { tableName } from './unread-table';

/** Naming more cells than this helps nobody. */
const MOST_CELLS = 3;

/** Says which codes Excel has made dates of while they were typed (`1-02`); `undefined` where there are none. */
export function datesAmongCodes(block: TableBlock): ReadingRemark | undefined {
  const { grid, rows, head } = block;
  const columns = [...block.header.columns.keys()].filter((key) => isCodeColumn(block.layout.structure, key));
  const dates = rows.flatMap((row) =>
    columns.flatMap((key) => {
      const at = block.cell(row, key);
      if (at === undefined) return [];
      const value = grid.value(at.row, at.column);
      const day =
        typeof value === 'number' ? readDay(value, grid.format(at.row, at.column), grid.date1904) : undefined;
      return day === undefined
        ? []
        : [{ at: grid.at(at.row, at.column), day, name: block.headerName(key) ?? '' }];
    }),
  );
  const [first] = dates;
  if (first === undefined) return undefined;
  const named = dates.slice(0, MOST_CELLS).map(({ at, day }) => `${addressText(at)}（${printDay(day)}）`);
  return {
    id: 'code-as-date',
    at: first.at,
    message: `${tableName(head)}“${first.name}”一栏有${dates.length}个单元格被Excel当成了日期：${named.join('、')}${dates.length > named.length ? '等' : ''}。这些编码没有读取。`,
    advice: '请先把这一列的单元格格式设为“文本”，再重新填写编码。',
  };
}
