import type { Gap } from './scan-xml';

/**
 * The cells of a worksheet, as a stretch to pass over when only what stands around them is of interest: they make up nearly all of
 * the part. `undefined` where their extent cannot be told without reading them: a comment, CDATA or instruction may hold anything.
 */
export function sheetDataGap(text: string): Gap | undefined {
  if (text.includes('<!') || text.includes('<?', 3)) return undefined;
  const open = /<([\w.-]+:)?sheetData\s*>/.exec(text);
  if (open === null) return undefined;
  const start = open.index + open[0].length;
  const end = text.lastIndexOf(`</${open[1] ?? ''}sheetData`);
  return end > start ? { start, end } : undefined;
}
