import { columnPixels } from '../digit-width';
import { childOf, childrenOf, type XmlNode } from '../patch/xml-draft';
import { COLUMNS } from '../sheet-bounds';
import { isTrue } from '../xml';

/** Columns beside those in use whose widths are worth knowing; files state widths up to the last of 16,384. */
const SPARE_COLUMNS = 26;

/**
 * Widths of a sheet's columns in pixels, 0 for a hidden one. Every column in use is stated: what is standard differs from workbook
 * to workbook.
 * @param root of the worksheet part
 * @param digit width of a digit of the standard font, pixels
 * @param columns number of columns in use
 */
export function readColumnWidths(root: XmlNode, digit: number, columns: number): Map<number, number> {
  const standard = standardWidth(root, digit);
  const widths = new Map(Array.from({ length: columns }, (_, column) => [column, standard]));
  const limit = Math.min(COLUMNS, columns + SPARE_COLUMNS);
  for (const { attributes } of childrenOf(childOf(root, 'cols'), 'col')) {
    const { min, max, width, hidden } = attributes;
    const stated = Number(width ?? NaN);
    const pixels = isTrue(hidden) ? 0 : Number.isFinite(stated) ? columnPixels(stated, digit) : standard;
    const last = Math.min(limit, Number(max));
    for (let column = Math.max(1, Number(min)); column <= last; column += 1) widths.set(column - 1, pixels);
  }
  return widths;
}

function standardWidth(root: XmlNode, digit: number): number {
  const { defaultColWidth, baseColWidth } = childOf(root, 'sheetFormatPr')?.attributes ?? {};
  const stated = Number(defaultColWidth ?? NaN);
  if (Number.isFinite(stated)) return columnPixels(stated, digit);
  // Eight characters with their padding, up to the next eighth pixel: 72 in 宋体, 64 in Calibri.
  return Math.ceil((Number(baseColWidth ?? 8) * digit + 5) / 8) * 8;
}
