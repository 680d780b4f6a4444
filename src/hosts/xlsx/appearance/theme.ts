import { readXml } from '../xml';

/** The colours of a theme in the order in which files number them, not in that of the theme part. */
const SLOTS = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
].concat(['hlink', 'folHlink']);

/** Colours of the theme that Excel uses where a file has none, `RRGGBB`. */
export const OFFICE_THEME: readonly string[] = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
].concat(['A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72']);

/**
 * Reads the colours of a theme part, `RRGGBB` in the order of their numbers in other parts; a colour that the part does not state is
 * the standard theme's.
 * @throws Refusal `damaged`
 */
export function readThemeColors(bytes: Uint8Array): readonly string[] {
  const colors = new Map<string, string>();
  readXml(bytes, '主题部件（theme）', {
    open(name, { val, lastClr }, parent) {
      const color = name === 'srgbClr' ? val : name === 'sysClr' ? lastClr : undefined;
      // Further schemes of the same part repeat the names; the first is the one in use.
      if (color !== undefined && /^[\da-f]{6}$/i.test(color) && !colors.has(parent))
        colors.set(parent, color);
    },
  });
  return SLOTS.map((slot, index) => (colors.get(slot) ?? OFFICE_THEME[index] ?? '000000').toUpperCase());
}
