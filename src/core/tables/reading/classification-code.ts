import { labelKey } from '../../workbook';
import type { TableBlock } from './block';
import type { Located } from './field';
import { ownLevelCodes } from './own-level-codes';

/** 1 for 类 (3 digits), 2 for 款 (5), 3 for 项 (7). */
export type ClassLevel = 1 | 2 | 3;

/** The level of a whole code; `undefined` for a code of another length. */
export function classLevel(code: string): ClassLevel | undefined {
  switch (code.length) {
    case 3:
      return 1;
    case 5:
      return 2;
    case 7:
      return 3;
    default:
      return undefined;
  }
}

/** A code in front of its name, with or without brackets, in their comparable form. */
const CODED_NAME = /^[[({【〔]?(\d{3}|\d{5}|\d{7})(?!\d)[\])}】〕]?[-—_:.、]*(\D.*)$/;

/** `[2050202]小学教育`, `205 教育支出` → code and name; the code is `undefined` where the cell holds a name alone. */
export function splitCodedName(text: string): { readonly code: string | undefined; readonly name: string } {
  const match = CODED_NAME.exec(labelKey(text));
  return { code: match?.[1], name: match?.[2] ?? text };
}

/** True for a code of 政府预算支出经济分类 (501–599): in a table by economic class the first digit tells it from a department's. */
export function isGovernmentClass(code: string): boolean {
  return code.startsWith('5');
}

/** Keys of the column with whole codes, and of those of 类, 款 and 项 where they have columns of their own. */
type CodeKeys = readonly [whole: string, first: string, ...below: readonly string[]];
const CODE_KEYS: CodeKeys = ['code', 'classCode', 'groupCode', 'itemCode'];

/** Separators people type between the parts of a code: `205-02-05`, `205.02.05`. */
const SEPARATORS = /[-.·]/g;

/**
 * The whole codes of a table's rows (`2050205`), each at the last cell that holds a part of it. Where 类, 款 and 项 have columns of
 * their own, a blank part is the one printed above it, and a part stored as a number gets its leading zero back. A code may also
 * stand in front of the name. Rows without a readable code are left out.
 * @param keys of the column that holds whole codes, and of those of 类, 款 and 项
 */
export function readCodes(
  block: TableBlock,
  rows: readonly number[],
  keys: CodeKeys = CODE_KEYS,
): ReadonlyMap<number, Located<string>> {
  const [whole, first, ...below] = keys;
  const columns = [block.has(whole) ? whole : first, ...below].filter((column) => block.has(column));
  if (columns.length === 1 && columns[0] === 'code') {
    const own = codesOfOwnLevel(block, rows);
    if (own !== undefined) return own;
  }
  const codes = new Map<number, Located<string>>();
  let above: readonly string[] = [];
  for (const row of rows) {
    const cells = columns.map((column) => block.text(row, column, ''));
    const parts = cells.map((cell) => digitsOf(cell?.value ?? ''));
    // With one part unread (a date, a word) the others are not the code of this row, nor the beginning of the next.
    if (cells.some((cell, index) => cell !== undefined && parts[index] === '')) {
      above = [];
      continue;
    }
    const last = parts.findLastIndex((part) => part !== '');
    const cell = cells[last];
    if (cell === undefined) {
      if (keys !== CODE_KEYS) continue;
      const name = block.text(row, 'name', '');
      const code = splitCodedName(name?.value ?? '').code;
      if (name !== undefined && code !== undefined)
        codes.set(row, { value: code, at: name.at, place: { ...name.place, row: code, column: 'code' } });
      continue;
    }
    const printed = parts
      .slice(0, last + 1)
      .map((part, index) => (part === '' ? (above[index] ?? '') : part));
    if (printed.includes('')) continue;
    above = printed;
    const code = printed.reduce(join, '');
    codes.set(row, { value: code, at: cell.at, place: { ...cell.place, row: code } });
  }
  return codes;
}

/** The codes of a table that prints in one column the digits of each row's own level; `undefined` where it prints whole codes. */
function codesOfOwnLevel(
  block: TableBlock,
  rows: readonly number[],
): ReadonlyMap<number, Located<string>> | undefined {
  const coded = rows.flatMap((row) => {
    const cell = block.text(row, 'code', '');
    const digits = digitsOf(cell?.value ?? '');
    if (cell === undefined || digits === '') return [];
    const field = block.amount(row, 'total', '');
    const amount = field?.state === 'stated' ? Number(field.value.value.toString()) : undefined;
    // A part stored as a number has lost its leading zero.
    return [{ row, cell, digits: digits.padStart(2, '0'), amount }];
  });
  const isOwn = ({ digits }: { readonly digits: string }): boolean => digits.length === 2;
  const first = coded.find(({ digits }) => digits.length === 3);
  // Codes of units may stand among them; whole codes of a 款 or 项 say that the table prints those.
  if (first === undefined || !coded.some(isOwn) || coded.some(({ digits }) => digits.length === 7))
    return undefined;
  const classes = coded.filter(({ digits }) => digits.length <= 3);
  const codes = ownLevelCodes(classes);
  return new Map(
    classes.flatMap(({ row, cell }, index) => {
      const code = codes[index];
      return code === undefined ? [] : [[row, { ...cell, value: code, place: { ...cell.place, row: code } }]];
    }),
  );
}

/** Some bureaus print the whole code again in the column of its last part. */
function join(code: string, part: string): string {
  if (code === '' || (part.length > 2 && part.startsWith(code))) return part;
  return code + part.padStart(2, '0');
}

function digitsOf(text: string): string {
  const digits = labelKey(text).replace(SEPARATORS, '');
  return /^\d+$/.test(digits) ? digits : '';
}
