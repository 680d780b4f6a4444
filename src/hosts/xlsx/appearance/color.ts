import type { XmlAttributes } from '../xml';
import { INDEXED_COLORS } from './indexed-colors';
import { tinted } from './tint';

/** What numbers of colours stand for in one file, `RRGGBB`. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The palette of a file that brings none of its own. @param custom `indexedColors` of the styles part, in their order */
export function indexedPalette(custom: readonly string[]): readonly string[] {
  return INDEXED_COLORS.map((color, index) => custom[index] ?? color);
}

/**
 * The colour an element such as `fgColor` states.
 * @param attributes `undefined` where the element is not there
 * @returns `#RRGGBB`; `undefined` for the system's own colours and for what is no colour
 */
export function colorOf(attributes: XmlAttributes | undefined, palette: Palette): string | undefined {
  if (attributes === undefined) return undefined;
  const { rgb, theme, indexed, tint } = attributes;
  const base =
    rgb === undefined
      ? theme === undefined
        ? palette.indexed[Number(indexed ?? NaN)]
        : palette.theme[Number(theme)]
      : plainColor(rgb);
  return base === undefined ? undefined : `#${tinted(base, Number(tint ?? 0))}`;
}

/** `FFC00000` or `C00000` → `C00000`: Excel shows every colour as opaque, whatever the file says. */
export function plainColor(rgb: string): string | undefined {
  return /^(?:[\da-f]{2})?([\da-f]{6})$/i.exec(rgb)?.[1]?.toUpperCase();
}
