import { rangeText } from '../../workbook';
import type { TableHead } from '../block';
import type { ReadingRemark } from '../reading-remark';
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
