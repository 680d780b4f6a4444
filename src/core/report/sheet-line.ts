import { TABLE_NAMES, type SheetAccount, type SheetRead } from '../tables';

/** How what became of a sheet is called. */
export const SHEET_READ_NAMES: Readonly<Record<SheetRead, string>> = {
  table: '读到表',
  text: '按文字检查',
  own: '本产品生成',
  empty: '空白',
  'not-read': '没有读取',
};

/** What became of a sheet in one line: `读到表：收支预算总表（工作表已隐藏）；“收入预算总表”：没有认出它的表头…`. */
export function sheetLine({ read, visibility, tables, title, reason }: SheetAccount): string {
  const names = tables.map((key) => TABLE_NAMES[key]).join('、');
  const hidden = visibility === 'visible' ? '' : '（工作表已隐藏）';
  const opening = `${SHEET_READ_NAMES[read]}${names === '' ? '' : `：${names}`}${hidden}`;
  if (reason === undefined) return opening;
  const left = `${title === undefined ? '' : `“${title}”，`}${reason}`;
  return read === 'not-read' ? `${opening}：${left}` : `${opening}；没有读取${left}`;
}
