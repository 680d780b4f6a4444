import { Canvas } from '../canvas';
import { classRows } from '../class-rows';
import { ALL_CLASSES } from '../classes';
import { added, APPROPRIATED, classLines, revenueLines, SOURCES, spending } from '../figures';
import type { TableKind } from '../generated-set';
import { writeHead } from '../head';
import { sidesWidth, writeSides, type Side, type SideRow } from '../side-table';
import { styleVariations, type Drawing, type TableDraft } from './table-draft';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function chineseOrdinal(number: number): string {
  const unit = NUMERALS[(number % 10) - 1] ?? '';
  const ten = Math.floor(number / 10);
  return ten === 0 ? unit : `${ten === 1 ? '' : (NUMERALS[ten - 1] ?? '')}十${unit}`;
}

type Numbering = 'chinese' | 'bare' | 'indented';

function numbered(name: string, order: number, numbering: Numbering): string {
  if (numbering === 'chinese') return `${chineseOrdinal(order)}、${name}`;
  return numbering === 'indented' ? `　　${name}` : name;
}

/** The rows of functional classes, as a fixed list of all or only those with money. */
function classSide(
  drawing: Drawing,
  values: ReadonlyMap<string, Readonly<Record<string, number>>>,
  numbering: Numbering,
): { rows: SideRow[]; form: string } {
  const all = drawing.random.chance(0.3);
  const withCode = !all && drawing.random.chance(0.3);
  const classes = ALL_CLASSES.filter(([code]) => all || values.has(code));
  return {
    form: all ? 'classes:all-printed' : withCode ? 'classes:code-and-name' : 'classes:only-used',
    rows: classes.map(([code, name], index) => ({
      code,
      name,
      printed: withCode ? `${code} ${name}` : numbered(name, index + 1, numbering),
      values: values.get(code) ?? {},
    })),
  };
}

function byFirstLevel(
  lines: readonly { readonly code: string; readonly values: Readonly<Record<string, number>> }[],
): Map<string, Readonly<Record<string, number>>> {
  return new Map(
    classRows(lines)
      .filter(({ level }) => level === 1)
      .map(({ code, values }) => [code ?? '', values]),
  );
}

function sidesDraft(
  drawing: Drawing,
  kind: TableKind,
  sides: readonly Side[],
  variations: readonly string[],
): TableDraft {
  const { budget, style, random } = drawing;
  const layout = { words: random.chance(0.7), lines: style.lead === 'line-number' };
  const canvas = new Canvas();
  const said = writeHead(canvas, random, style, {
    title: drawing.title,
    order: drawing.order,
    year: budget.year,
    department: budget.department,
    departmentCode: budget.code,
    unit: style.unit,
    width: sidesWidth(sides, layout),
  });
  writeSides(canvas, style, sides, layout);
  return {
    kind,
    title: said.title,
    canvas,
    saysDepartment: said.department,
    saysYear: said.year,
    unit: style.unit,
    empty: false,
    variations: [
      ...styleVariations(style, [
        'unit',
        'zeros',
        'numberRow',
        'head',
        'departmentWord',
        'yearPlace',
        'numbering',
      ]),
      `side-words:${String(layout.words)}`,
      `side-lines:${String(layout.lines)}`,
      ...variations,
    ],
  };
}

/** The name of the one money column of a side. */
function amountLabel({ style, budget }: Drawing, word: string): string {
  return style.yearPlace === 'columns' ? `${budget.year}年预算数` : word;
}

/** 收支预算总表: revenue beside expenditure, by class, by kind of spending, or both (three pairs of columns). */
export function revenueExpenditureSummary(drawing: Drawing, threePairs: boolean): TableDraft {
  const { budget, random } = drawing;
  const prior = !threePairs && budget.carried === 0 && random.chance(0.25);
  const word = random.pick(['预算数', '金额']);
  const money = [
    { key: '预算数', label: amountLabel(drawing, prior ? '本年预算数' : word) },
    ...(prior
      ? [
          {
            key: '上年预算数',
            label: drawing.style.yearPlace === 'columns' ? `${budget.year - 1}年预算数` : '上年预算数',
          },
        ]
      : []),
  ];
  const revenues = revenueLines(budget);
  const total = added(revenues.map(({ values }) => values));
  const ofYear: Record<string, number> = {
    预算数: total['本年收入'] ?? 0,
    上年预算数: total['上年预算数'] ?? 0,
  };
  const priorOf = (source: string): number =>
    added(revenues.filter(({ values }) => (values[source] ?? 0) > 0).map(({ values }) => values))[
      '上年预算数'
    ] ?? 0;
  const form = random.pick(['numbered', 'subtotal', 'heading-and-parts'] as const);
  const numbering = random.pick<Numbering>(['chinese', 'chinese', 'bare', 'indented']);
  const sources = SOURCES.map((name, index): SideRow => ({
    name,
    printed:
      form === 'heading-and-parts' && numbering === 'chinese'
        ? `（${chineseOrdinal(index + 1)}）${name}`
        : numbered(name, index + 1, numbering),
    values: { 预算数: total[name] ?? 0, 上年预算数: priorOf(name) },
  }));
  const carried: SideRow[] =
    budget.carried > 0 || random.chance(0.5)
      ? [
          {
            name: '上年结转',
            printed: form === 'heading-and-parts' ? '二、上年结转' : '上年结转',
            values: { 预算数: budget.carried, 上年预算数: 0 },
          },
        ]
      : [];
  const subtotal = random.pick(['本年收入合计', '小计']);
  const revenueSide: Side = {
    word: '收入',
    nameLabel: '项目',
    columns: money,
    rows:
      form === 'heading-and-parts'
        ? [{ name: '本年收入', printed: '一、本年收入', values: ofYear }, ...sources, ...carried]
        : [
            ...sources,
            ...(form === 'subtotal' || carried.length > 0
              ? [{ name: '本年收入合计', printed: subtotal, values: ofYear }]
              : []),
            ...carried,
          ],
    total: {
      name: '收入总计',
      printed: subtotal === '小计' ? '总计' : '收入总计',
      values: { 预算数: total['合计'] ?? 0, 上年预算数: total['上年预算数'] ?? 0 },
    },
  };

  const lines = classLines(budget, 'with carried');
  const spent = added(lines.map(spending));
  const whole = { 预算数: spent['合计'] ?? 0, 上年预算数: spent['上年预算数'] ?? 0 };
  const classes = classSide(
    drawing,
    byFirstLevel(
      lines.map((line) => {
        const values = spending(line);
        return { code: line.code, values: { 预算数: values['合计'] ?? 0, 上年预算数: line.before } };
      }),
    ),
    numbering,
  );
  const ending: SideRow = {
    name: '支出总计',
    printed: subtotal === '小计' ? '总计' : '支出总计',
    values: whole,
  };
  const expenditureSide: Side = {
    word: '支出',
    nameLabel: threePairs ? '功能分类' : '项目',
    columns: money,
    rows: [
      ...classes.rows,
      ...(form === 'numbered'
        ? []
        : [{ name: '本年支出合计', printed: subtotal === '小计' ? '小计' : '本年支出合计', values: whole }]),
      ...(form === 'subtotal' ? [{ name: '结转下年', printed: '结转下年', values: {} }] : []),
    ],
    total: ending,
  };
  const byUse: Side = {
    word: threePairs ? '支出用途' : '支出',
    nameLabel: threePairs ? '支出用途' : '项目',
    columns: money.slice(0, 1),
    rows: [
      { name: '基本支出', printed: '一、基本支出', values: { 预算数: spent['基本支出'] ?? 0 } },
      ...(threePairs
        ? []
        : [
            { name: '人员经费', printed: '　　人员经费', values: { 预算数: spent['人员经费'] ?? 0 } },
            { name: '公用经费', printed: '　　日常公用经费', values: { 预算数: spent['公用经费'] ?? 0 } },
          ]),
      { name: '项目支出', printed: '二、项目支出', values: { 预算数: spent['项目支出'] ?? 0 } },
    ],
    total: ending,
  };
  const useOnly = !threePairs && !prior && random.chance(0.2);
  return sidesDraft(
    drawing,
    '收支预算总表',
    threePairs ? [revenueSide, expenditureSide, byUse] : [revenueSide, useOnly ? byUse : expenditureSide],
    [
      `summary:${threePairs ? 'three-pairs' : useOnly ? 'by-use' : 'by-class'}`,
      `summary-revenue:${form}`,
      `summary-parts:${numbering}`,
      `prior-columns:${String(prior)}`,
      ...(useOnly ? [] : [classes.form]),
    ],
  );
}

/** 财政拨款收支预算总表: the three budgets beside the classes by budget; includes what was carried over. */
export function appropriationSummary(drawing: Drawing): TableDraft {
  const { budget, random } = drawing;
  const byFund = (lines: ReturnType<typeof classLines>): Record<string, number> => added(lines.map(spending));
  const now = byFund(budget.lines.filter(({ fund }) => APPROPRIATED.includes(fund)));
  const lines = classLines(budget, 'with carried').filter(({ fund }) => APPROPRIATED.includes(fund));
  const all = byFund(lines);
  const ofYear = APPROPRIATED.reduce((total, fund) => total + (now[fund] ?? 0), 0);
  const numbering = random.pick<Numbering>(['chinese', 'bare', 'indented']);
  const suffix = random.pick(['拨款', '财政拨款', '拨款收入']);
  const parts = (of: Readonly<Record<string, number>>, under: string): SideRow[] =>
    APPROPRIATED.map((fund, index) => ({
      name: `${under}${fund}拨款`,
      printed: `${numbering === 'chinese' ? `（${chineseOrdinal(index + 1)}）` : numbering === 'indented' ? '　　' : ''}${fund}${suffix}`,
      values: { 预算数: of[fund] ?? 0 },
    }));
  const label = amountLabel(drawing, random.pick(['预算数', '金额']));
  const revenueSide: Side = {
    word: '收入',
    nameLabel: '项目',
    columns: [{ key: '预算数', label }],
    rows: [
      { name: '本年收入', printed: '一、本年收入', values: { 预算数: ofYear } },
      ...parts(now, ''),
      { name: '上年结转', printed: '二、上年结转', values: { 预算数: budget.carried } },
      ...(budget.carried > 0 ? parts({ 一般公共预算: budget.carried }, '上年结转/') : []),
    ],
    total: { name: '收入总计', printed: '收入总计', values: { 预算数: ofYear + budget.carried } },
  };
  const columns = [
    { key: '合计', label: drawing.style.yearPlace === 'columns' ? `${budget.year}年预算数合计` : '合计' },
    ...APPROPRIATED.map((fund) => ({ key: fund, label: random.chance(0.3) ? `${fund}财政拨款` : fund })),
  ];
  const classes = classSide(
    drawing,
    byFirstLevel(lines.map((line) => ({ code: line.code, values: spending(line) }))),
    numbering,
  );
  const printed = classes.form === 'classes:code-and-name' || numbering !== 'chinese';
  const whole = { ...all, 合计: ofYear + budget.carried };
  const expenditureSide: Side = {
    word: '支出',
    nameLabel: '项目',
    columns,
    rows: [
      { name: '本年支出', printed: '一、本年支出', values: whole },
      ...classes.rows.map((row, index) => ({
        ...row,
        printed: printed ? row.printed : `（${chineseOrdinal(index + 1)}）${row.name}`,
      })),
      { name: '结转下年', printed: '二、结转下年', values: {} },
    ],
    total: { name: '支出总计', printed: '支出总计', values: whole },
  };
  return sidesDraft(
    drawing,
    '财政拨款收支预算总表',
    [revenueSide, expenditureSide],
    [classes.form, `appropriation-parts:${numbering}`, `carry-over:${String(budget.carried > 0)}`],
  );
}
