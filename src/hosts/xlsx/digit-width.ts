/** Fonts whose digits are half as wide as they are high: those of Chinese texts. */
const HALF_WIDTH = /宋|仿|黑体|楷|simsun|simhei|fangsong|kaiti|song|方正|华文/i;
/** Widths of a digit in fonts that workbooks have as their standard font, as a share of the font's size. */
const DIGIT_SHARES: Readonly<Record<string, number>> = {
  calibri: 0.507,
  arial: 0.556,
  'times new roman': 0.5,
  cambria: 0.554,
  'microsoft yahei': 0.54,
  微软雅黑: 0.54,
  等线: 0.56,
  dengxian: 0.56,
};

/**
 * Width of the widest digit at 96 dpi, in pixels: the unit in which files state column widths. Fonts are not measured, so it
 * may be one off for a font that is not known here.
 * @param size points
 */
export function digitWidth(font: string, size: number): number {
  const pixels = (size * 96) / 72;
  // These fonts are drawn on whole pixels, half a character taking the larger half.
  if (HALF_WIDTH.test(font)) return Math.ceil(Math.round(pixels) / 2);
  return Math.max(1, Math.round(pixels * (DIGIT_SHARES[font.toLowerCase()] ?? 0.53)));
}

/** Pixels that a cell keeps free beside its text. */
const CELL_PADDING = 5;

/** A width in characters, as Excel shows it, as the `width` attribute states it: with the padding, in 256ths. */
export function storedWidth(characters: number, digit: number): number {
  return Math.trunc(((characters * digit + CELL_PADDING) / digit) * 256) / 256;
}

/** Pixels of a column from its `width` attribute. */
export function columnPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** The `width` attribute that gives a column so many pixels: the opposite of `columnPixels`. */
export function widthOfPixels(pixels: number, digit: number): number {
  return Math.ceil((pixels / digit) * 256) / 256;
}
