import type { Fund } from '../budget';
import { classRows, type MoneyRow } from '../class-rows';
import type { MoneyColumn } from '../class-table';
import { added, APPROPRIATED, classLines, revenueLines, SOURCES, spending } from '../figures';
import type { TableKind } from '../generated-set';
import { classDraft } from './class-draft';
import type { Drawing, TableDraft } from './table-draft';

const FUNCTIONAL = { code: '科目编码', name: '科目名称', group: '功能分类科目' } as const;

const column = (key: string, ...path: string[]): MoneyColumn => ({
  key,
  path: path.length === 0 ? [key] : path,
});

const SPENDING_LABELS: readonly (readonly [key: string, label: string])[] = [
  ['上缴上级支出', '上缴上级支出'],
  ['事业单位经营支出', '事业单位经营支出'],
  ['对附属单位补助支出', '对附属单位补助支出'],
];

/** 支出预算总表: by class; basic and project with or without their parts, or by fund. */
export function expenditureTable(drawing: Drawing): TableDraft {
  const { budget, random, style } = drawing;
  const lines = classLines(budget, 'with carried').map((line) => ({
    code: line.code,
    values: spending(line),
  }));
  const form = random.pick(['plain', 'with-parts', 'by-fund', 'grouped'] as const);
  const others = SPENDING_LABELS.map(([key, label]) => column(key, label));
  const total: MoneyColumn = { ...column('合计'), parts: ['基本支出', '项目支出'] };
  const columns: Record<typeof form, MoneyColumn[]> = {
    plain: [total, column('基本支出'), column('项目支出'), ...others],
    'with-parts': [
      total,
      { ...column('基本支出', '基本支出', '小计'), parts: ['人员经费', '公用经费'] },
      column('人员经费', '基本支出', '人员经费'),
      column('公用经费', '基本支出', '公用经费'),
      column('项目支出'),
    ],
    'by-fund': [
      column('合计'),
      ...(
        ['一般公共预算', '政府性基金预算', '国有资本经营预算', '事业收入', '其他收入'] satisfies Fund[]
      ).map((fund) => column(fund, '资金来源', fund)),
    ],
    grouped: [
      { ...column('合计', '支出预算', '合计'), parts: ['基本支出', '项目支出'] },
      column('基本支出', '支出预算', '基本支出'),
      column('项目支出', '支出预算', '项目支出'),
    ],
  };
  return classDraft(
    drawing,
    '支出预算总表',
    {
      columns: columns[form],
      rows: classRows(lines),
      total: added(lines.map(({ values }) => values)),
      codes: style.codes,
      names: FUNCTIONAL,
      unitRow: style.unitRow,
    },
    { variations: [`expenditure:${form}`] },
  );
}

/** The columns of a revenue table by source, one to three header rows high. */
function sourceColumns(form: 'flat' | 'grouped' | 'three-rows', carried: boolean): MoneyColumn[] {
  const group = form === 'flat' ? [] : ['本年收入'];
  const sources = SOURCES.flatMap((source): MoneyColumn[] =>
    form === 'three-rows' && source === '事业收入'
      ? [column(source, ...group, source, '金额'), column('教育收费', ...group, source, '其中：教育收费')]
      : [column(source, ...group, source)],
  );
  const ofYear: MoneyColumn[] =
    form === 'flat' ? [] : [{ ...column('本年收入', '本年收入', '小计'), parts: [...SOURCES] }];
  return [
    { ...column('合计'), parts: form === 'flat' ? [] : ['本年收入', '上年结转'] },
    ...(carried || form !== 'flat'
      ? [column('上年结转', form === 'three-rows' ? '上年结余结转' : '上年结转')]
      : []),
    ...ofYear,
    ...sources,
    ...(form === 'three-rows' ? [column('使用非财政拨款结余')] : []),
  ];
}

/** 收入预算总表: by class or by unit and source, or as a plain list of sources. */
export function revenueTable(drawing: Drawing): TableDraft {
  const { budget, random, style } = drawing;
  const lines = revenueLines(budget);
  const total = added(lines.map(({ values }) => values));
  const columns = sourceColumns(random.pick(['flat', 'grouped', 'three-rows']), budget.carried > 0);
  const form = random.pick(['by-class', 'by-class', 'by-unit', 'list'] as const);
  if (form === 'list') {
    const rows = [...SOURCES, '上年结转']
      .map((source): MoneyRow => ({ name: source, level: 1, values: { 预算数: total[source] ?? 0 } }))
      .filter(({ values, name }) => (values['预算数'] ?? 0) > 0 || name !== '上年结转');
    return classDraft(
      drawing,
      '收入预算总表',
      {
        columns: [column('预算数')],
        rows,
        total: { 预算数: total['合计'] ?? 0 },
        codes: 'none',
        names: { code: '', name: '收入项目', group: '' },
      },
      { variations: ['revenue:list'] },
    );
  }
  const units = budget.units.map(({ name, share }): MoneyRow => ({
    name,
    level: 1,
    values: Object.fromEntries(Object.entries(total).map(([key, value]) => [key, value * share])),
  }));
  return classDraft(
    drawing,
    '收入预算总表',
    form === 'by-unit'
      ? {
          columns,
          rows: units.slice(0, 1),
          total,
          codes: 'none',
          names: { code: '', name: '单位名称', group: '' },
        }
      : {
          columns,
          rows: classRows(lines),
          total,
          codes: style.codes,
          names: FUNCTIONAL,
          unitRow: style.unitRow,
        },
    { variations: [`revenue:${form}`] },
  );
}

/** 一般公共预算支出表: this year's money, with the prior year's beside it in some forms. */
export function generalPublicTable(drawing: Drawing): TableDraft {
  const { budget, random, style } = drawing;
  const lines = classLines(budget, 'this year').filter(({ fund }) => fund === '一般公共预算');
  const form = random.pick(['plain', 'with-parts', 'prior-and-change', 'prior-first'] as const);
  const groups: Record<typeof form, MoneyColumn[]> = {
    plain: [{ ...column('合计'), parts: ['基本支出', '项目支出'] }, column('基本支出'), column('项目支出')],
    'with-parts': [
      { ...column('合计'), parts: ['基本支出', '项目支出'] },
      { ...column('基本支出', '基本支出', '小计'), parts: ['人员经费', '公用经费'] },
      column('人员经费', '基本支出', '人员经费'),
      column('公用经费', '基本支出', '公用经费'),
      column('项目支出'),
    ],
    'prior-and-change': [
      column('上年预算数', `${budget.year - 1}年预算数`),
      { ...column('合计', `${budget.year}年预算数`, '合计'), parts: ['基本支出', '项目支出'] },
      column('基本支出', `${budget.year}年预算数`, '基本支出'),
      column('项目支出', `${budget.year}年预算数`, '项目支出'),
      column('增减额', '比上年增减', '增减额'),
      column('增减%', '比上年增减', '增减%'),
    ],
    'prior-first': [
      column('上年预算数', '上年预算数'),
      { ...column('合计', '本年预算数', '小计'), parts: ['基本支出', '项目支出'] },
      column('基本支出', '本年预算数', '基本支出'),
      column('项目支出', '本年预算数', '项目支出'),
    ],
  };
  const withChange = (values: Readonly<Record<string, number>>): Record<string, number> => {
    const change = (values['合计'] ?? 0) - (values['上年预算数'] ?? 0);
    const base = values['上年预算数'] ?? 0;
    return { ...values, 增减额: change, '增减%': base === 0 ? 0 : Math.round((change / base) * 10_000) };
  };
  const rows = classRows(lines.map((line) => ({ code: line.code, values: spending(line) }))).map((row) => ({
    ...row,
    values: withChange(row.values),
  }));
  return classDraft(
    drawing,
    '一般公共预算支出表',
    {
      columns: groups[form],
      rows,
      total: withChange(added(lines.map(spending))),
      codes: style.codes,
      names: FUNCTIONAL,
      unitRow: style.unitRow,
    },
    { variations: [`general:${form}`, ...(budget.carried > 0 ? ['carry-over:this-year-beside-all'] : [])] },
  );
}

/** 政府性基金 and 国有资本经营预算支出表: empty with a note where the department has no such money. */
export function fundTable(
  drawing: Drawing,
  fund: '政府性基金预算' | '国有资本经营预算',
  kind: TableKind,
): TableDraft {
  const { budget, random, style } = drawing;
  if (!APPROPRIATED.includes(fund)) throw new Error(`${fund} is not appropriated`);
  const lines = budget.lines
    .filter((line) => line.fund === fund)
    .map((line) => ({ code: line.code, values: spending(line) }));
  const note = random.pick([
    `${budget.department}${budget.year}年无${fund}支出，本表为空表。`,
    `${budget.department}${budget.year}年没有${fund}安排的支出，故本表为空表。`,
  ]);
  return classDraft(
    drawing,
    kind,
    {
      columns: [
        { ...column('合计'), parts: ['基本支出', '项目支出'] },
        column('基本支出'),
        column('项目支出'),
      ],
      rows: classRows(lines),
      total: added(lines.map(({ values }) => values)),
      codes: style.codes,
      names: FUNCTIONAL,
    },
    lines.length === 0 ? { note } : {},
  );
}
