import { rangeText } from '../../workbook';
import type { TableHead } from '../reading/block';
import type { ReadingRemark } from './reading-remark';
import { TABLE_NAMES } from '../table-key';

/** A table that is there but was left unread, because its amounts might have been taken for others. */
export interface UnreadTable {
  readonly head: TableHead;
  readonly remark: ReadingRemark;
}

/** `《支出预算总表》（支出!A1:G12）`, as remarks call a table. */
export function tableName({ key, range }: Pick<TableHead, 'key' | 'range'>): string {
  return `《${TABLE_NAMES[key]}》（${range.sheet}!${rangeText(range)}）`;
}

/** A page that goes on with a table and cannot be put below it. @param why the middle of the sentence */
export function unfittingPage(head: TableHead, why: string): UnreadTable {
  const { range } = head;
  return {
    head,
    remark: {
      id: 'continued-page',
      at: head.title?.at ?? { sheet: range.sheet, row: range.top, column: range.left },
      message: `${tableName(head)}是续表，${why}。这张表没有读取。`,
      advice: '请让续表与前一页的表头、金额单位完全一致，并把续表放在前一页之后；或把两页合成一张表。',
    },
  };
}
