import { Canvas, printedAmount } from '../canvas';
import { writeColumnGroups, type MoneyColumn } from '../class-table';
import { added, spending } from '../figures';
import type { Cell } from '../generated-set';
import { writeHead } from '../head';
import { styleVariations, type Drawing, type TableDraft } from './table-draft';
import type { ThreePublic } from '../budget';

/** How “三公” tables are laid out in the field. */
export const THREE_PUBLIC_FORMS = [
  'items-by-years',
  'one-row',
  'two-blocks',
  'years-by-items',
  'by-fund',
  'with-meetings',
  'with-operation',
] as const;

type Form = (typeof THREE_PUBLIC_FORMS)[number];

const ITEMS: readonly (readonly [key: string, level: 1 | 2, of: (money: ThreePublic) => number])[] = [
  ['因公出国（境）费', 1, (money) => money.abroad],
  ['公务用车购置及运行维护费', 1, (money) => money.purchase + money.running],
  ['公务用车购置费', 2, (money) => money.purchase],
  ['公务用车运行维护费', 2, (money) => money.running],
  ['公务接待费', 1, (money) => money.reception],
];

const all = (money: ThreePublic): number => money.abroad + money.purchase + money.running + money.reception;

function valuesOf(money: ThreePublic): Record<string, number> {
  return { 合计: all(money), ...Object.fromEntries(ITEMS.map(([key, , of]) => [key, of(money)])) };
}

const vehicles = '公务用车购置及运行维护费';

/** The six columns of one year in the national form, below the labels that stand over them. */
function itemColumns(over: readonly string[], short: boolean): MoneyColumn[] {
  const car = short ? '公务用车购置及运行费' : vehicles;
  return [
    { key: '合计', path: [...over, '合计'] },
    { key: '因公出国（境）费', path: [...over, '因公出国（境）费'] },
    { key: vehicles, path: [...over, car, '小计'] },
    { key: '公务用车购置费', path: [...over, car, '公务用车购置费'] },
    { key: '公务用车运行维护费', path: [...over, car, short ? '公务用车运行费' : '公务用车运行维护费'] },
    { key: '公务接待费', path: [...over, '公务接待费'] },
  ];
}

interface Block {
  readonly columns: readonly MoneyColumn[];
  readonly values: Readonly<Record<string, number>>;
  readonly period: '本年预算数' | '上年预算数';
}

/** One row (or two, with a total) of items, block beside block. */
function writeRow(canvas: Canvas, drawing: Drawing, blocks: readonly Block[], lead: boolean): void {
  const { style, budget } = drawing;
  const unit = style.head === 'unit-in-columns' ? `（${style.unit}）` : '';
  const columns = blocks.flatMap((block) =>
    block.columns.map((column) => ({
      ...column,
      path: column.path.map((label, index) => (index === column.path.length - 1 ? label + unit : label)),
    })),
  );
  const height = Math.max(...columns.map(({ path }) => path.length));
  const top = canvas.next;
  for (let row = 0; row < height; row += 1) canvas.add();
  if (lead) {
    canvas.put(top, 0, '单位名称');
    canvas.merge(top, 0, top + height - 1, 0);
  }
  const left = lead ? 1 : 0;
  writeColumnGroups(canvas, columns, { top, left, height });
  if (style.numberRow !== 'none')
    canvas.add([...(lead ? ['**'] : []), ...columns.map((_, index): Cell => index + 1)]);
  const rows = lead && style.totalFirst ? [style.totalWord, budget.department] : [budget.department];
  rows.forEach((name, index) => {
    const at = canvas.add(lead ? [name] : []);
    let column = left;
    for (const block of blocks)
      for (const { key } of block.columns) {
        const value = printedAmount(block.values[key] ?? 0, style.unit);
        if (index === 0) canvas.amount([at, column], value, { name: key }, block.period);
        else canvas.put(at, column, value);
        column += 1;
      }
  });
}

/** The items one below the other with columns by year or by fund. */
function writeItems(
  canvas: Canvas,
  drawing: Drawing,
  columns: readonly {
    readonly label: string;
    readonly column: string;
    readonly values: Readonly<Record<string, number>>;
  }[],
): void {
  const { style } = drawing;
  const unit = style.head === 'unit-in-columns' ? `（${style.unit}）` : '';
  canvas.add(['项目', ...columns.map(({ label }) => label + unit)]);
  if (style.numberRow !== 'none') canvas.add(['栏次', ...columns.map((_, index): Cell => index + 1)]);
  const write = (printed: string, name: string): void => {
    const at = canvas.add([printed]);
    columns.forEach(({ column, values }, index) => {
      const value = values[name];
      canvas.amount(
        [at, index + 1],
        value === undefined ? undefined : printedAmount(value, style.unit),
        { name },
        column,
      );
    });
  };
  const numbered = style.codes !== 'one';
  if (style.totalFirst) write(style.totalWord, '合计');
  let order = 0;
  for (const [key, level] of ITEMS) {
    if (level === 1) order += 1;
    const sub = key === '公务用车购置费' ? '（1）' : '（2）';
    write(
      numbered ? (level === 1 ? `${order}、${key}` : `${style.indent ? '　' : ''}${sub}${key}`) : key,
      key,
    );
  }
  if (!style.totalFirst) write(style.totalWord, '合计');
}

/** 财政拨款“三公”经费表 in one of its forms; `empty` is the second one, for government funds. */
export function threePublicTable(drawing: Drawing, form: Form): TableDraft {
  const { budget, style, random } = drawing;
  const now = valuesOf(budget.threePublic);
  const before = valuesOf(budget.threePublicBefore);
  const named = style.yearPlace === 'columns' || random.chance(0.4);
  const label = {
    now: named ? `${budget.year}年预算数` : '本年预算数',
    before: named ? `${budget.year - 1}年预算数` : '上年预算数',
  };
  const short = random.chance(0.4);
  const lead = random.chance(0.6);
  const operation = added(budget.lines.map(spending))['公用经费'] ?? 0;
  const over = style.yearPlace === 'columns' || random.chance(0.3) ? [`${budget.year}年预算数`] : [];
  const thisYear: Block = { columns: itemColumns(over, short), values: now, period: '本年预算数' };
  const withMore = (values: Record<string, number>, columns: MoneyColumn[]): Block => ({
    columns: [...columns],
    values,
    period: '本年预算数',
  });
  const meetings = { ...now, 会议费: budget.meetings, 培训费: budget.trainings };
  const blocks: Partial<Record<Form, Block[]>> = {
    'one-row': [thisYear],
    'two-blocks': [
      { columns: itemColumns([`${budget.year - 1}年预算数`], short), values: before, period: '上年预算数' },
      { ...thisYear, columns: itemColumns([`${budget.year}年预算数`], short) },
    ],
    'with-meetings': [
      withMore(meetings, [
        ...itemColumns(['“三公”经费'], short),
        { key: '会议费', path: ['会议费'] },
        { key: '培训费', path: ['培训费'] },
      ]),
    ],
    'with-operation': [
      withMore({ ...now, 机关运行经费: operation }, [
        ...itemColumns(['“三公”经费预算数'], short),
        { key: '机关运行经费', path: ['机关运行经费预算数'] },
      ]),
    ],
  };
  const row = blocks[form];
  const width =
    row === undefined
      ? form === 'years-by-items'
        ? 7
        : form === 'by-fund'
          ? 5
          : 3
      : row.reduce((total, { columns }) => total + columns.length, lead ? 1 : 0);
  const canvas = new Canvas();
  const said = writeHead(canvas, random, style, {
    title: drawing.title,
    order: drawing.order,
    year: budget.year,
    department: budget.department,
    departmentCode: budget.code,
    unit: style.unit,
    width,
  });
  if (row !== undefined) writeRow(canvas, drawing, row, lead);
  else if (form === 'items-by-years')
    writeItems(
      canvas,
      drawing,
      random.chance(0.5)
        ? [
            { label: label.before, column: '上年预算数', values: before },
            { label: label.now, column: '本年预算数', values: now },
          ]
        : [
            { label: label.now, column: '本年预算数', values: now },
            { label: label.before, column: '上年预算数', values: before },
          ],
    );
  else if (form === 'by-fund')
    writeItems(canvas, drawing, [
      {
        label: style.yearPlace === 'columns' ? `${budget.year}年预算数合计` : '合计',
        column: '本年预算数',
        values: now,
      },
      { label: '一般公共预算', column: '一般公共预算', values: now },
      { label: '政府性基金预算', column: '政府性基金预算', values: {} },
      { label: '国有资本经营预算', column: '国有资本经营预算', values: {} },
    ]);
  else
    writeYears(
      canvas,
      drawing,
      [
        [`${budget.year - 1}年预算数`, before, '上年预算数'],
        [`${budget.year}年预算数`, now, '本年预算数'],
      ],
      short,
    );
  return {
    kind: '财政拨款“三公”经费表',
    title: said.title,
    canvas,
    saysDepartment: said.department,
    saysYear: said.year || form === 'two-blocks' || form === 'years-by-items',
    unit: style.unit,
    empty: false,
    variations: [
      ...styleVariations(style, ['unit', 'numberRow', 'head', 'departmentWord', 'yearPlace', 'numbering']),
      `three-public:${form}`,
    ],
  };
}

/** A row for each year, items across. */
function writeYears(
  canvas: Canvas,
  drawing: Drawing,
  years: readonly (readonly [label: string, values: Readonly<Record<string, number>>, period: string])[],
  short: boolean,
): void {
  const { style } = drawing;
  const unit = style.head === 'unit-in-columns' ? `（${style.unit}）` : '';
  const columns = itemColumns([], short).map((column) => ({
    ...column,
    path: column.path.map((label, index) => (index === column.path.length - 1 ? label + unit : label)),
  }));
  const top = canvas.next;
  canvas.add(['年度']);
  canvas.add([null]);
  canvas.merge(top, 0, top + 1, 0);
  writeColumnGroups(canvas, columns, { top, left: 1, height: 2 });
  for (const [label, values, period] of years) {
    const at = canvas.add([label]);
    columns.forEach(({ key }, index) => {
      canvas.amount([at, index + 1], printedAmount(values[key] ?? 0, style.unit), { name: key }, period);
    });
  }
}

/** The second, empty “三公” table of sets that print one for government funds. */
export function emptyThreePublicTable(drawing: Drawing): TableDraft {
  const { budget, style, random } = drawing;
  const canvas = new Canvas();
  const columns = itemColumns([], true);
  const said = writeHead(canvas, random, style, {
    title: drawing.title,
    order: drawing.order,
    year: budget.year,
    department: budget.department,
    departmentCode: budget.code,
    unit: style.unit,
    width: columns.length,
  });
  const top = canvas.next;
  canvas.add();
  canvas.add();
  writeColumnGroups(canvas, columns, { top, left: 0, height: 2 });
  canvas.add(columns.map(() => null));
  canvas.add([
    `${style.note}${budget.department}${budget.year}年无政府性基金预算安排的“三公”经费，本表为空表。`,
  ]);
  return {
    kind: '财政拨款“三公”经费表',
    title: said.title,
    canvas,
    saysDepartment: said.department,
    saysYear: said.year,
    unit: style.unit,
    empty: true,
    variations: ['three-public:empty-for-funds', `note:${style.note}`],
  };
}
