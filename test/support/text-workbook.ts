import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook';

/**
 * Builds a workbook from text, for rule tests and the examples in the rule docs.
 *
 *     == 收支预算总表
 *     2023年收支预算总表
 *     单位：万元 | | |
 *     项目 | 预算数 | 项目 | 预算数
 *
 * `== name` begins a sheet (`== name（隐藏）` a hidden one, `（隐藏行5、6列C）` one with hidden rows and columns, `（隐藏？）` one of which they are not known), a line is a row, `|` separates cells, an empty line is a blank row. Figures become numbers shown with
 * their decimals (`100.004 [0.00]` sets another format), `25%` a number under a percent format, `#REF!` an error. `"…"` keeps
 * blanks and takes everything literally (`\n` is a line break), so it also makes text of a figure.
 */
export function textWorkbook(text: string): WorkbookSnapshot {
  const sheets: { name: string; hidden: string | undefined; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const [, name, hidden] = /^==\s*(.+?)\s*(?:（隐藏(.*)）)?$/.exec(line.trim()) ?? [];
    if (name !== undefined) sheets.push({ name, hidden, lines: [] });
    else sheets.at(-1)?.lines.push(line.trim());
  }
  if (sheets.length === 0) throw new Error('a text workbook begins with “== sheet name”');
  return { date1904: false, sheets: sheets.map((sheet) => sheetOf(sheet)) };
}

/** Name of the file that last year's workbook of a text is. */
export const PRIOR_FILE = '上年.xlsx';

/**
 * Two text workbooks in one: what stands below a line `=== 上年工作簿` is last year's.
 * @returns the options of a review beside the workbook
 */
export function textWorkbooks(text: string): {
  readonly workbook: WorkbookSnapshot;
  readonly prior?: { readonly fileName: string; readonly workbook: WorkbookSnapshot };
} {
  const [current = '', before] = text.split(/^=== 上年工作簿$/m);
  const workbook = textWorkbook(current);
  return before === undefined
    ? { workbook }
    : { workbook, prior: { fileName: PRIOR_FILE, workbook: textWorkbook(before) } };
}

interface Cell {
  readonly value: CellValue;
  readonly format: string;
}

/** @param sheet `hidden` is what stands behind 隐藏: the empty text for the whole sheet */
function sheetOf(sheet: {
  name: string;
  hidden: string | undefined;
  lines: readonly string[];
}): SheetSnapshot {
  const { name, hidden, lines } = sheet;
  const [, hiddenRows = '', hiddenColumns = ''] =
    /^(?:行([\d、]+))?(?:列([A-Z、]+))?$/.exec(hidden ?? '') ?? [];
  const rows = trimBlank(lines).map((line) =>
    line === '' ? [] : line.split('|').map((cell) => cellOf(cell.trim())),
  );
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const padded = rows.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? { value: null, format: 'General' }),
  );
  return {
    name,
    visibility: hidden === '' ? 'hidden' : 'visible',
    own: false,
    ...(hidden === '？'
      ? {}
      : {
          hidden: {
            rows: listed(hiddenRows).map((row) => Number(row) - 1),
            columns: listed(hiddenColumns).map((letter) => letter.charCodeAt(0) - 65),
          },
        }),
    top: 0,
    left: 0,
    values: padded.map((row) => row.map(({ value }) => value)),
    formulas: padded.map((row) => row.map(() => null)),
    formats: padded.map((row) => row.map(({ format }) => format)),
  };
}

function listed(text: string): string[] {
  return text === '' ? [] : text.split('、');
}

function cellOf(text: string): Cell {
  if (text === '') return { value: null, format: 'General' };
  const literal = /^"(.*)"$/s.exec(text)?.[1];
  if (literal !== undefined) return { value: literal.replace(/\\n/g, '\n'), format: '@' };
  if (/^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)$/.test(text))
    return { value: { error: text }, format: 'General' };
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(text)?.[1];
  if (percent !== undefined) return { value: Number(percent) / 100, format: '0%' };
  const formatted = /^(-?\d+(?:\.\d+)?)\s*\[(.+)\]$/.exec(text);
  if (formatted?.[1] !== undefined && formatted[2] !== undefined)
    return { value: Number(formatted[1]), format: formatted[2] };
  const decimals = /^-?\d+(?:\.(\d+))?$/.exec(text);
  if (decimals !== null && text.length <= 15) {
    const shown = decimals[1]?.length ?? 0;
    return { value: Number(text), format: shown === 0 ? 'General' : `0.${'0'.repeat(shown)}` };
  }
  return { value: text, format: 'General' };
}

function trimBlank(lines: readonly string[]): string[] {
  const filled = lines.flatMap((line, index) => (line === '' ? [] : [index]));
  return lines.slice(filled[0] ?? 0, (filled.at(-1) ?? -1) + 1);
}
