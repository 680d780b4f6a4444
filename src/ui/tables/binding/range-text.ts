import { parseLocalRange, type RangeAt } from '../../../core/workbook';

/**
 * Reads a range as a user types it: `A3:F20`, in full width too, or with its sheet as Excel copies it (`'收支 总表'!$A$3:$F$20`).
 * @param sheet the sheet meant where none is named
 * @param sheets the names there are
 * @returns `undefined` for what is no range, or on no such sheet
 */
export function typedRange(text: string, sheet: string, sheets: readonly string[]): RangeAt | undefined {
  const split = Math.max(text.lastIndexOf('!'), text.lastIndexOf('！'));
  const area = parseLocalRange(
    text
      .slice(split + 1)
      .normalize('NFKC')
      .replace(/\s/g, ''),
  );
  const quoted = text.slice(0, Math.max(0, split)).trim();
  const named = /^'(.*)'$/.exec(quoted)?.[1]?.replace(/''/g, "'") ?? quoted;
  const found = split < 0 ? sheet : sheets.find((name) => name === named || name.trim() === named.trim());
  return area === undefined || found === undefined ? undefined : { sheet: found, ...area };
}
