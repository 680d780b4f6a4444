import { type ICellData, type IStyleData, type Styles } from '@univerjs/core';
import type { GridCell, GridLink } from '../../hosts/grid-sheet';
import { contentOf, valueOf } from './cell-content';
import { formatOf, lookOf, styleOf } from './cell-style';

/** Gives a style a name under which many cells share it. */
export type NameStyle = (style: IStyleData) => string | IStyleData;

/** A cell as Univer holds it. */
export function cellDataOf(cell: GridCell, nameStyle: NameStyle): ICellData {
  const style = styleOf(cell.look ?? {}, cell.format);
  return {
    ...contentOf(cell.value, cell.formula),
    ...(Object.keys(style).length > 0 && { s: nameStyle(style) }),
    ...(cell.link !== undefined && { custom: { link: cell.link } }),
  };
}

/**
 * A cell of Univer's as the simulator knows cells. A blank, plain one has the value `null`, the format `General` and neither look
 * nor link.
 * @param formula with its leading `=`: shared formulas are not written at every cell
 */
export function gridCellOf(
  at: { readonly row: number; readonly column: number },
  cell: ICellData,
  formula: string | null,
  styles: Styles,
): GridCell {
  const style = styles.getStyleByCell(cell) ?? {};
  const format = formatOf(style);
  const look = lookOf(style);
  const link = linkOf(cell);
  return {
    row: at.row,
    column: at.column,
    value: valueOf(cell, format === '@'),
    formula,
    format,
    ...(look !== undefined && { look }),
    ...(link !== undefined && { link }),
  };
}

/** The link kept at a cell. Besides what Univer knows, this is all the grid keeps there; it travels with inserted rows. */
export function linkOf({ custom }: ICellData): GridLink | undefined {
  const link: unknown = custom?.link;
  if (typeof link !== 'object' || link === null || !('reference' in link)) return undefined;
  if (typeof link.reference !== 'string') return undefined;
  const tip = 'tip' in link && typeof link.tip === 'string' ? { tip: link.tip } : {};
  return { reference: link.reference, ...tip };
}

/** True for a cell that neither holds nor looks like anything. */
export function isPlainBlank(cell: GridCell): boolean {
  const { value, formula, format, look, link } = cell;
  return (
    value === null && formula === null && format === 'General' && look === undefined && link === undefined
  );
}

/** True where two cells hold the same and look the same. */
export function isSameCell(a: GridCell, b: GridCell): boolean {
  return (
    a.formula === b.formula &&
    a.format === b.format &&
    isSameValue(a, b) &&
    a.link?.reference === b.link?.reference &&
    a.link?.tip === b.link?.tip &&
    lookKey(a) === lookKey(b)
  );
}

function isSameValue({ value: a }: GridCell, { value: b }: GridCell): boolean {
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) return a.error === b.error;
  return a === b;
}

/** Comparable text of a look; standard values count as not stated. */
function lookKey({ look, format }: GridCell): string {
  if (look === undefined) return '{}';
  const plain = lookOf(styleOf(look, format)) ?? {};
  return JSON.stringify(plain);
}
