import { colToLetter, type WriteSheet } from 'hucre';
import { looks } from '../sheet/looks';
import { lengthwise, upright } from '../sheet/page';
import { SheetDrawing, type Content } from '../sheet/sheet-drawing';
import { totalOf, type ClassAmounts } from './amounts';
import { drawHead } from './table-head';

/** A table with one row per class: codes in columns of their own, 类 above 款 above 项, 合计 in the last row. */
export interface ClassifiedForm {
  readonly sheet: string;
  readonly title: string;
  /** Stands over the money columns. */
  readonly heading: string;
  readonly codeHeader: string;
  readonly nameHeader: string;
  /** The parts a code is split into: 类, 款 and, of a functional class, 项. */
  readonly parts: readonly string[];
  /** The columns that 合计 adds up, in order; `key` is `undefined` for a column that stays blank. */
  readonly columns: readonly { readonly header: string; readonly key?: string }[];
  readonly names: Readonly<Record<string, string>>;
  readonly classes: ClassAmounts;
  /** Stands below the table. */
  readonly note?: string;
}

const FIRST_ROW = 6;
const NAME_WIDTH = 40;
const CODE_WIDTH = 8;
const MONEY_WIDTH = 17;
/** Rows of an empty table between its header and its 合计. */
const BLANK_ROWS = 4;

/** Draws the table of a form. */
export function classifiedSheet(form: ClassifiedForm): WriteSheet {
  const depth = form.parts.length;
  const moneyColumns = form.columns.length + 1;
  const widths = [
    ...form.parts.map(() => CODE_WIDTH),
    NAME_WIDTH,
    ...Array.from({ length: moneyColumns }, () => MONEY_WIDTH),
  ];
  // Few columns are printed upright, so that a table of many classes stays on one page.
  const page = form.columns.length > 2 ? lengthwise : upright;
  const sheet = new SheetDrawing(form.sheet, widths, page);
  drawHead(sheet, form.title, widths.length, '元');
  drawHeader(sheet, form);
  const rows = rowsOf(form);
  const blank = widths.map((): Content => undefined);
  for (const row of rows) {
    sheet.putRow(
      row.at,
      [...row.code, row.name, ...moneyOf(form, row, rows)],
      widths.map((_, column) =>
        column < depth ? looks.centred : column === depth ? looks.label : looks.yuan,
      ),
    );
  }
  if (rows.length === 0) {
    for (let row = FIRST_ROW; row < FIRST_ROW + BLANK_ROWS; row += 1) sheet.putRow(row, blank, looks.label);
  }
  const last = FIRST_ROW + (rows.length || BLANK_ROWS);
  sheet.put(`A${last}:${colToLetter(depth)}${last}`, '合计', looks.totalLabel);
  moneyOf(form, { at: last, prefix: '', code: [], name: '' }, rows).forEach((content, index) => {
    sheet.put(`${colToLetter(depth + 1 + index)}${last}`, content, looks.totalYuan);
  });
  if (form.note !== undefined) sheet.put(`A${last + 2}`, form.note, looks.note);
  return sheet.toSheet();
}

function drawHeader(sheet: SheetDrawing, form: ClassifiedForm): void {
  const depth = form.parts.length;
  const name = colToLetter(depth);
  const end = colToLetter(depth + 1 + form.columns.length);
  sheet.put(`A3:${name}3`, '项目', looks.header);
  sheet.put(`${colToLetter(depth + 1)}3:${end}3`, form.heading, looks.header);
  sheet.put(`A4:${colToLetter(depth - 1)}4`, form.codeHeader, looks.header);
  form.parts.forEach((part, index) => {
    sheet.put(`${colToLetter(index)}5`, part, looks.header);
  });
  [form.nameHeader, '合计', ...form.columns.map(({ header }) => header)].forEach((word, index) => {
    const column = colToLetter(depth + index);
    sheet.put(`${column}4:${column}5`, word, looks.header);
  });
}

interface ClassRow {
  /** Row in the sheet, from 1. */
  readonly at: number;
  /** The whole code. */
  readonly prefix: string;
  readonly code: readonly Content[];
  readonly name: string;
}

/** Every class of the table with the classes above it. */
function rowsOf({ classes, names, parts }: ClassifiedForm): ClassRow[] {
  const lengths = parts.map((_, index) => 3 + 2 * index);
  const codes = new Set(
    [...classes.keys()].flatMap((code) => lengths.map((length) => code.slice(0, length))),
  );
  return [...codes].map((prefix, index) => {
    const name = names[prefix];
    if (name === undefined) throw new Error(`no name for class ${prefix}`);
    return { at: FIRST_ROW + index, prefix, code: codeCells(prefix, parts.length), name };
  });
}

/** 类 is typed as a number, 款 and 项 as text that keeps its zero, as clerks do. */
function codeCells(code: string, depth: number): Content[] {
  return Array.from({ length: depth }, (_, index) => {
    if (index === 0) return Number(code.slice(0, 3));
    return code.slice(2 * index + 1, 2 * index + 3) || undefined;
  });
}

/** 合计 and the columns of a row: typed in the lowest classes, added up from the rows below in the others. */
function moneyOf(form: ClassifiedForm, row: ClassRow, rows: readonly ClassRow[]): Content[] {
  const { classes, columns, parts } = form;
  const own = classes.get(row.prefix);
  const below = rows.filter(
    ({ prefix }) =>
      prefix.startsWith(row.prefix) && prefix.length === (row.prefix === '' ? 3 : row.prefix.length + 2),
  );
  const first = parts.length + 1;
  const addUp = (index: number, keys: readonly string[]): Content => {
    const addends = below.filter(({ prefix }) => states(classes, prefix, keys));
    if (addends.length === 0) return undefined;
    const letter = colToLetter(first + index);
    return {
      formula: sumFormula(
        letter,
        below.map(({ at }) => at),
      ),
      result: totalOf(classes, row.prefix, keys),
    };
  };
  const keys = columns.flatMap(({ key }) => key ?? []);
  if (own === undefined)
    return [
      addUp(0, keys),
      ...columns.map(({ key }, index) => addUp(index + 1, key === undefined ? [] : [key])),
    ];
  const total = {
    formula: `SUM(${colToLetter(first + 1)}${row.at}:${colToLetter(first + columns.length)}${row.at})`,
    result: totalOf(classes, row.prefix, keys),
  };
  return [total, ...columns.map(({ key }) => (key === undefined ? undefined : own[key]))];
}

function states(classes: ClassAmounts, prefix: string, keys: readonly string[]): boolean {
  return [...classes].some(
    ([code, amounts]) => code.startsWith(prefix) && keys.some((key) => key in amounts),
  );
}

/** `SUM(E8:E9)` over neighbouring rows, `E7+E12` over others. */
function sumFormula(column: string, rows: readonly number[]): string {
  const [first = 0] = rows;
  const last = rows.at(-1) ?? first;
  return rows.length > 1 && last - first === rows.length - 1
    ? `SUM(${column}${first}:${column}${last})`
    : rows.map((row) => `${column}${row}`).join('+');
}
