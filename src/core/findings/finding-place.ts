import { addressText, localAddress } from '../workbook';
import type { Finding } from './finding';

/** What a finding is listed under: the text from outside the workbook, or the sheet of its first cell. */
export function groupOf({ at: [first], text }: Finding): string {
  return text?.source ?? first?.sheet ?? '';
}

/**
 * Where a finding stands, in words: `收支预算总表!B5`, `说明.docx 第3段`.
 * @param inGroup a group (see `groupOf`) the reader already knows he is in; then only `B5`, `第3段`
 */
export function placeName({ at: [first], text }: Finding, inGroup?: string): string {
  if (text !== undefined) {
    const paragraph = `第${text.paragraph + 1}段`;
    return text.source === inGroup ? paragraph : `${text.source} ${paragraph}`;
  }
  if (first === undefined) return '';
  return first.sheet === inGroup ? localAddress(first) : addressText(first);
}

/** Orders findings of one group by where they stand. */
export function comparePlaces(a: Finding, b: Finding): number {
  const [first, second] = [a, b].map(({ at: [cell], text, fragment }) => ({
    row: text?.paragraph ?? cell?.row ?? 0,
    column: text === undefined ? (cell?.column ?? 0) : 0,
    start: text?.start ?? fragment?.start ?? 0,
  }));
  if (first === undefined || second === undefined) return 0;
  return first.row - second.row || first.column - second.column || first.start - second.start;
}
