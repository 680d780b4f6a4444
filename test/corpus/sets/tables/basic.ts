import { printedAmount } from '../canvas';
import { Canvas } from '../canvas';
import { classRows, type MoneyRow } from '../class-rows';
import type { MoneyColumn } from '../class-table';
import { CLASS_NAMES, ECONOMIC_NAMES, GOVERNMENT_CLASSES, GOVERNMENT_NAMES } from '../classes';
import { added, spending } from '../figures';
import { writeHead } from '../head';
import { classDraft } from './class-draft';
import { styleVariations, type Drawing, type TableDraft } from './table-draft';

const COLUMNS: readonly MoneyColumn[] = [
  { key: '合计', path: ['合计'], parts: ['人员经费', '公用经费'] },
  { key: '人员经费', path: ['人员经费'] },
  { key: '公用经费', path: ['公用经费'] },
];

const GROUPED: readonly MoneyColumn[] = COLUMNS.map((column) => ({
  ...column,
  path: ['基本支出', column.key],
}));

/** The basic expenditure by economic class (款), as lines with its two kinds of money. */
function economicLines(drawing: Drawing): { code: string; values: Record<string, number> }[] {
  return [...drawing.budget.economic].map(([code, amount]) => ({
    code,
    values: {
      合计: amount,
      [code.startsWith('302') ? '公用经费' : '人员经费']: amount,
    },
  }));
}

/** 一般公共预算基本支出表 by the department's economic classes. */
export function basicByEconomicClass(drawing: Drawing): TableDraft {
  const lines = economicLines(drawing);
  const grouped = drawing.random.chance(0.4);
  return classDraft(
    drawing,
    '一般公共预算基本支出表',
    {
      columns: grouped ? GROUPED : COLUMNS,
      rows: classRows(lines, ECONOMIC_NAMES),
      total: added(lines.map(({ values }) => values)),
      codes: drawing.style.economicCodes,
      names: { code: '科目编码', name: '科目名称', group: '部门预算经济分类科目' },
    },
    { variations: ['economic:department'] },
  );
}

/** 一般公共预算基本支出表 by the government's economic classes: a second table of the kind beside the department's. */
export function basicByGovernmentClass(drawing: Drawing): TableDraft {
  const economic = drawing.budget.economic;
  const lines = GOVERNMENT_CLASSES.map(([code, , of]) => {
    const amount = of.reduce((total, each) => total + (economic.get(each) ?? 0), 0);
    return { code, values: { 合计: amount, [code.startsWith('502') ? '公用经费' : '人员经费']: amount } };
  }).filter(({ values }) => values['合计'] !== 0);
  return classDraft(
    drawing,
    '一般公共预算基本支出表',
    {
      columns: COLUMNS,
      rows: classRows(lines, GOVERNMENT_NAMES),
      total: added(lines.map(({ values }) => values)),
      codes: drawing.style.economicCodes,
      names: { code: '科目编码', name: '科目名称', group: '政府预算经济分类科目' },
    },
    { variations: ['economic:government'] },
  );
}

/** Both economic classifications in one row: a list of 款, each with the government's class it belongs to. */
export function basicByBothClasses(drawing: Drawing): TableDraft {
  const { budget, style, random } = drawing;
  const lines = economicLines(drawing);
  const canvas = new Canvas();
  const said = writeHead(canvas, random, style, {
    title: drawing.title,
    order: drawing.order,
    year: budget.year,
    department: budget.department,
    departmentCode: budget.code,
    unit: style.unit,
    width: 9,
  });
  const unit = style.head === 'unit-in-columns' ? `（${style.unit}）` : '';
  const money = style.yearPlace === 'columns' ? `${budget.year}年预算数` : '一般公共预算基本支出';
  const top = canvas.add(['部门预算经济分类', null, null, '政府预算经济分类', null, null, money, null, null]);
  canvas.merge(top, 0, top, 2);
  canvas.merge(top, 3, top, 5);
  canvas.merge(top, 6, top, 8);
  canvas.add([
    '类',
    '款',
    '科目名称',
    '类',
    '款',
    '科目名称',
    `合计${unit}`,
    `人员经费${unit}`,
    `公用经费${unit}`,
  ]);
  if (style.numberRow !== 'none') canvas.add(['**', '**', '**', '**', '**', '**', 1, 2, 3]);
  const write = (
    cells: (string | null)[],
    row: { code?: string; name: string },
    values: Record<string, number>,
  ): void => {
    const at = canvas.add(cells);
    COLUMNS.forEach(({ key }, index) => {
      const value = values[key] ?? 0;
      canvas.amount([at, 6 + index], value === 0 ? undefined : printedAmount(value, style.unit), row, key);
    });
  };
  const total = added(lines.map(({ values }) => values));
  const writeTotal = (): void => {
    write([null, null, style.totalWord, null, null, null], { name: '合计' }, total);
  };
  if (style.totalFirst) writeTotal();
  for (const { code, values } of lines) {
    const [government, governmentName] = GOVERNMENT_CLASSES.find(([, , of]) => of.includes(code)) ?? ['', ''];
    const name = ECONOMIC_NAMES.get(code) ?? '';
    write(
      [code.slice(0, 3), code.slice(3), name, government.slice(0, 3), government.slice(3), governmentName],
      { code, name },
      values,
    );
  }
  if (!style.totalFirst) writeTotal();
  return {
    kind: '一般公共预算基本支出表',
    title: said.title,
    canvas,
    saysDepartment: said.department,
    saysYear: said.year,
    unit: style.unit,
    empty: false,
    variations: [
      ...styleVariations(style, ['unit', 'totalFirst', 'head', 'departmentWord', 'yearPlace', 'numbering']),
      'economic:both-in-one-row',
    ],
  };
}

/** 基本支出表 by unit: personnel and public money in one row. */
export function basicByUnit(drawing: Drawing): TableDraft {
  const { budget } = drawing;
  const total = added(budget.lines.map(spending));
  const values = {
    合计: total['基本支出'] ?? 0,
    人员经费: total['人员经费'] ?? 0,
    公用经费: total['公用经费'] ?? 0,
  };
  return classDraft(
    drawing,
    '基本支出表',
    {
      columns: COLUMNS.map((column) =>
        column.key === '公用经费' ? { ...column, path: ['日常公用经费'] } : column,
      ),
      rows: [{ name: budget.department, level: 1, values }],
      total: values,
      codes: 'none',
      names: { code: '', name: '单位名称', group: '' },
    },
    { variations: ['basic:by-unit'] },
  );
}

/** 基本支出表 as a list of 人员类 and 运转类 items, each with its functional and economic class. */
export function basicAsList(drawing: Drawing): TableDraft {
  const { budget, style, random } = drawing;
  const canvas = new Canvas();
  const labels = [
    '单位名称',
    '项目名称',
    '功能科目编码',
    '功能科目名称',
    '部门经济科目编码',
    '部门经济科目名称',
  ];
  const said = writeHead(canvas, random, style, {
    title: drawing.title,
    order: drawing.order,
    year: budget.year,
    department: budget.department,
    departmentCode: budget.code,
    unit: style.unit,
    width: labels.length + 1,
  });
  canvas.add([
    ...labels,
    `${style.yearPlace === 'columns' ? `${budget.year}年预算数` : '金额合计'}${style.head === 'unit-in-columns' ? `（${style.unit}）` : ''}`,
  ]);
  const rows: MoneyRow[] = [...budget.economic].map(([code, amount]) => ({
    code,
    name: ECONOMIC_NAMES.get(code) ?? '',
    level: 2,
    values: { 合计: amount },
  }));
  const total = rows.reduce((sum, row) => sum + (row.values['合计'] ?? 0), 0);
  const writeTotal = (): void => {
    const at = canvas.add([style.totalWord, null, null, null, null, null]);
    canvas.amount([at, 6], printedAmount(total, style.unit), { name: '合计' }, '合计');
  };
  if (style.totalFirst) writeTotal();
  for (const row of rows) {
    const code = row.code ?? '';
    const functional = FUNCTIONAL_OF.get(code) ?? budget.field.basicClass;
    const at = canvas.add([
      budget.department,
      itemName(code),
      functional,
      CLASS_NAMES.get(functional) ?? '',
      code,
      row.name,
    ]);
    canvas.amount(
      [at, 6],
      printedAmount(row.values['合计'] ?? 0, style.unit),
      { code, name: row.name },
      '合计',
    );
  }
  if (!style.totalFirst) writeTotal();
  return {
    kind: '基本支出表',
    title: said.title,
    canvas,
    saysDepartment: said.department,
    saysYear: said.year,
    unit: style.unit,
    empty: false,
    variations: [
      ...styleVariations(style, ['unit', 'totalFirst', 'head', 'departmentWord', 'yearPlace', 'numbering']),
      'basic:list-of-items',
    ],
  };
}

/** The functional class that pays for an economic class, where it is not the field's own. */
const FUNCTIONAL_OF: ReadonlyMap<string, string> = new Map([
  ['30108', '2080505'],
  ['30109', '2080506'],
  ['30110', '2101101'],
  ['30111', '2101103'],
  ['30113', '2210201'],
  ['30302', '2080501'],
]);

function itemName(code: string): string {
  if (code === '30113') return '住房公积金';
  if (code.startsWith('301')) return Number(code) < 30108 ? '行政人员工资支出' : '社会保障缴费';
  if (code === '30231') return '公车购置及运维费';
  return code.startsWith('303') ? '对个人和家庭的补助' : '一般公用经费';
}
