import { printedAmount, type Canvas } from './canvas';
import type { MoneyRow } from './class-rows';
import type { Cell } from './generated-set';
import type { Style } from './style';

/** A money column: the labels above it from the top, and the key of its values, which is also its meaning. */
export interface MoneyColumn {
  readonly path: readonly string[];
  readonly key: string;
  /** The keys that add up to it, for number rows like 1=2+3. */
  readonly parts?: readonly string[];
}

/** A table by classes, items or units as it is to be written. */
export interface ClassTable {
  readonly columns: readonly MoneyColumn[];
  readonly rows: readonly MoneyRow[];
  readonly total: Readonly<Record<string, number>>;
  /** How codes are printed; `none` for rows that have none. */
  readonly codes: Style['codes'] | 'none';
  readonly names: { readonly code: string; readonly name: string; readonly group: string };
  readonly year: number;
  readonly unit: { readonly code: string; readonly name: string };
  /** Whether a row of the department stands between total and classes. */
  readonly unitRow?: boolean;
}

type Leading = 'serial' | 'line' | 'unit' | 'hidden' | 'code' | '类' | '款' | '项' | 'name';

const JIA_YI = '甲乙丙丁戊己';

/** The leading columns of a table in a style, from the left. */
export function leadingColumns(style: Style, table: Pick<ClassTable, 'codes' | 'rows'>): Leading[] {
  const deepest = Math.max(0, ...table.rows.map(({ code }) => code?.length ?? 0));
  const codes: Leading[] =
    table.codes === 'three' || table.codes === 'three-sparse'
      ? deepest > 5
        ? ['类', '款', '项', 'name']
        : ['类', '款', 'name']
      : table.codes === 'one' || table.codes === 'own' || table.codes === 'items'
        ? ['code', 'name']
        : ['name'];
  const lead: Record<Style['lead'], Leading[]> = {
    none: [],
    serial: ['serial'],
    'line-number': ['line'],
    'unit-code': table.codes === 'none' ? [] : ['unit'],
    'hidden-code': ['hidden'],
  };
  return [...lead[style.lead], ...codes];
}

const LABELS: Record<Leading, string> = {
  serial: '序号',
  line: '行次',
  unit: '单位代码',
  hidden: '行标识',
  code: '',
  类: '类',
  款: '款',
  项: '项',
  name: '',
};

const broken = (label: string, style: Style): string => {
  if (!style.breaks) return label;
  if (label === '合计' || label === '小计') return `${label.charAt(0)}  ${label.charAt(1)}`;
  return label.length >= 8 && !/[（：“]/.test(label) ? `${label.slice(0, 6)}\n${label.slice(6)}` : label;
};

/** The money columns with the year and the unit where the style says them in the header. */
function labelled(style: Style, table: ClassTable): MoneyColumn[] {
  return table.columns.map((column) => {
    const year = style.yearPlace === 'columns' && !column.path.some((label) => /\d{4}|上年|增减/.test(label));
    const path = [...(year ? [`${table.year}年预算数`] : []), ...column.path];
    const unit = style.head === 'unit-in-columns' && !column.key.endsWith('%') ? `（${style.unit}）` : '';
    return {
      ...column,
      path: path.map((label, index) => `${broken(label, style)}${index === path.length - 1 ? unit : ''}`),
    };
  });
}

function writeHeader(canvas: Canvas, style: Style, table: ClassTable, leading: readonly Leading[]): void {
  const columns = labelled(style, table);
  const grouped = style.indent && leading.includes('name') && table.codes !== 'none';
  const threeOver = leading.includes('类') && Math.max(...columns.map(({ path }) => path.length)) > 1;
  const height = Math.max(
    ...columns.map(({ path }) => path.length),
    grouped && leading.length > 1 && !leading.includes('类') ? 2 : 1,
  );
  const top = canvas.next;
  for (let row = 0; row < height; row += 1) canvas.add(Array.from({ length: leading.length }, () => null));
  const bottom = top + height - 1;

  const first = leading.findIndex((column) => ['code', '类', '款', '项', 'name'].includes(column));
  leading.forEach((column, index) => {
    const label =
      column === 'code' ? table.names.code : column === 'name' ? nameLabel(style, table) : LABELS[column];
    if (['类', '款', '项'].includes(column)) {
      canvas.put(bottom, index, label);
      if (threeOver && column === '类') {
        const count = leading.filter((other) => ['类', '款', '项'].includes(other)).length;
        canvas.put(top, index, table.names.code);
        canvas.merge(top, index, bottom - 1, index + count - 1);
      }
    } else if (grouped && height > 1 && !leading.includes('类') && ['code', 'name'].includes(column)) {
      if (index === first && leading.includes('code')) {
        canvas.put(top, index, table.names.group);
        canvas.merge(top, index, bottom - 1, leading.length - 1);
      }
      if (leading.includes('code')) canvas.put(bottom, index, label);
      else {
        canvas.put(top, index, label);
        canvas.merge(top, index, bottom, index);
      }
    } else {
      canvas.put(top, index, label);
      canvas.merge(top, index, bottom, index);
    }
  });
  writeColumnGroups(canvas, columns, { top, left: leading.length, height });
}

const nameLabel = (style: Style, table: ClassTable): string =>
  style.lead === 'unit-code' && table.codes !== 'none' ? '单位名称（科目）' : table.names.name;

/** Labels of money columns: one label over the neighbours that share it, down to the last row where a path ends early. */
export function writeColumnGroups(
  canvas: Canvas,
  columns: readonly MoneyColumn[],
  place: { readonly top: number; readonly left: number; readonly height: number },
): void {
  const same = (a: number, b: number, depth: number): boolean =>
    columns[a] !== undefined &&
    columns[b] !== undefined &&
    columns[a].path.length > depth + 1 &&
    columns[a].path.slice(0, depth + 1).join('\t') === columns[b].path.slice(0, depth + 1).join('\t');
  columns.forEach(({ path }, index) => {
    path.forEach((label, depth) => {
      if (same(index - 1, index, depth)) return;
      let end = index;
      while (same(index, end + 1, depth)) end += 1;
      const row = place.top + depth;
      const bottom = depth === path.length - 1 ? place.top + place.height - 1 : row;
      canvas.put(row, place.left + index, label);
      canvas.merge(row, place.left + index, bottom, place.left + end);
    });
  });
}

function writeNumbers(canvas: Canvas, style: Style, table: ClassTable, leading: readonly Leading[]): void {
  if (style.numberRow === 'none') return;
  const money = table.columns.map((_, index) => index + 1);
  const blanks = leading.slice(1).map((): Cell => null);
  const width = leading.length;
  const byStyle: Record<Exclude<Style['numberRow'], 'none'>, () => Cell[]> = {
    lanci: () => [...blanks, '栏次', ...money],
    stars: () => [...leading.map(() => '**'), ...money],
    'jia-yi': () => [...leading.map((_, index) => JIA_YI.charAt(index)), ...money],
    numbers: () => [...leading, ...money].map((_, index) => index + 1),
    texts: () => [...leading, ...money].map((_, index) => String(index + 1)),
    formula: () => [
      ...blanks,
      '栏次',
      ...table.columns.map(({ parts }, index): Cell => {
        const places = (parts ?? []).map((key) => table.columns.findIndex((other) => other.key === key) + 1);
        return places.length < 2 || places.includes(0)
          ? String(index + 1)
          : `${index + 1}=${places.join('+')}`;
      }),
    ],
  };
  const cells = byStyle[style.numberRow]();
  if (cells.length !== width + money.length) throw new Error('a number row of another width');
  canvas.add(cells);
}

function codeCells(row: MoneyRow, codes: ClassTable['codes']): Partial<Record<Leading, Cell>> {
  const { code, name } = row;
  if (code === undefined || codes === 'none') return { name };
  const pieces = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)] as const;
  switch (codes) {
    case 'one':
    case 'items':
      return { code, name };
    case 'three':
      return { 类: pieces[0], 款: pieces[1] || null, 项: pieces[2] || null, name };
    case 'three-sparse':
      return {
        类: row.level === 1 ? pieces[0] : null,
        款: row.level === 2 ? pieces[1] : null,
        项: row.level === 3 ? pieces[2] : null,
        name,
      };
    case 'own':
      return { code: pieces[row.level - 1] ?? null, name };
    case 'bracket':
      return { name: `[${code}]${name}` };
    case 'space':
      return { name: `${code} ${name}` };
  }
}

/** Writes header, number row, rows and total, and notes every amount. */
export function writeClassTable(canvas: Canvas, style: Style, table: ClassTable): void {
  const leading = leadingColumns(style, table);
  writeHeader(canvas, style, table, leading);
  writeNumbers(canvas, style, table, leading);

  let serial = 0;
  let line = 0;
  const write = (
    cells: Partial<Record<Leading, Cell>>,
    row: { readonly code?: string; readonly name: string },
    values: Readonly<Record<string, number>>,
  ): number => {
    line += 1;
    const all: Partial<Record<Leading, Cell>> = { line, ...cells };
    const at = canvas.add(leading.map((column) => all[column] ?? null));
    table.columns.forEach(({ key }, index) => {
      const value = values[key] ?? 0;
      const printed = value === 0 && style.zeros === 'blank' ? undefined : printValue(value, key, style);
      canvas.amount([at, leading.length + index], printed, row, key);
    });
    return at;
  };
  const writeTotal = (): void => {
    const wanted = style.totalColumn;
    const column: Leading =
      wanted === 'serial' && leading.includes('serial')
        ? 'serial'
        : wanted === 'code' && leading.some((each) => each === 'code' || each === '类')
          ? leading.includes('code')
            ? 'code'
            : '类'
          : 'name';
    const at = write({ [column]: style.totalWord }, { name: '合计' }, table.total);
    if (column !== 'name' && leading[0] === column && !style.indent)
      canvas.merge(at, 0, at, leading.length - 1);
    if (table.unitRow === true && style.totalFirst)
      write(
        leading.includes('code') || leading.includes('unit')
          ? { [leading.includes('unit') ? 'unit' : 'code']: table.unit.code, name: table.unit.name }
          : { name: table.unit.name },
        table.unit,
        table.total,
      );
  };
  const writeBlank = (): void => {
    if (style.blankRows) for (let count = 0; count < 2; count += 1) canvas.add(leading.map(() => null));
  };

  if (style.totalFirst) writeTotal();
  for (const row of table.rows) {
    if (table.codes === 'items' && row.level < 3) continue;
    serial += 1;
    const indent = style.indent && row.level > 1 && table.codes !== 'none' ? '　'.repeat(row.level - 1) : '';
    const cells = codeCells(row, table.codes);
    write(
      {
        ...cells,
        name: `${indent}${String(cells.name ?? '')}`,
        serial,
        hidden: `H${String(serial).padStart(3, '0')}`,
        ...(row.level < 3 ? {} : { unit: table.unit.code }),
      },
      row.code === undefined ? { name: row.name } : { code: row.code, name: row.name },
      row.values,
    );
  }
  writeBlank();
  if (!style.totalFirst) writeTotal();
}

/** A percentage is kept as hundredths of a per cent, money as 分. */
const printValue = (value: number, key: string, style: Style): number =>
  key.endsWith('%') ? value / 100 : printedAmount(value, style.unit);
