import { projectRowTitle } from '../../facts';
import {
  CLASSIFIED_KEYS,
  CLASSIFIED_REASONS,
  classifiedTables,
  type NamedAmount,
  type NamedTable,
} from '../../identities';
import {
  BUDGETS,
  type AmountsByColumn,
  type AppropriationSummary,
  type ColumnSum,
  className,
  isFilled,
  moneyColumns,
  PROJECT_SOURCE_NAMES,
  type ProjectExpenditureTable,
  type ProjectRow,
  type ProjectSources,
  type RevenueExpenditureSummary,
  structureOf,
  rowName,
  sideLines,
  TABLE_NAMES,
} from '../../tables';
import { defineRule } from '../define-rule';
import { SUM_MESSAGES } from '../messages';
import type { SumComparison } from '../reporting';

/** A04. Source: forms 收入预算总表 … 基本支出经济分类表, 财政拨款收支预算总表: 合计 is printed before the columns it adds up. */
export const rowTotal = defineRule({
  id: 'row-total',
  code: 'A04',
  severity: 'error',
  title: '每一行的合计等于本行各列之和',
  needsOneOf: [
    ...CLASSIFIED_KEYS,
    'appropriationSummary',
    'revenueExpenditureSummary',
    'projectExpenditureTable',
  ],
  messages: SUM_MESSAGES,
  reasons: {
    ...CLASSIFIED_REASONS,
    noColumns: '各表没有可以横向相加的列',
    unreadColumn: '{table}有不认识的列“{column}”，合计可能包括它，未能核对{what}',
  },
  nothing: { notApplicable: 'noAmounts' },
  check({ appropriationSummary, revenueExpenditureSummary, projectExpenditureTable, ...tables }, report) {
    const rows = [
      ...classifiedTables(tables).flatMap(classifiedRows),
      ...(appropriationSummary === undefined ? [] : budgetRows(appropriationSummary)),
      ...(revenueExpenditureSummary === undefined ? [] : kindRows(revenueExpenditureSummary)),
      ...(projectExpenditureTable === undefined ? [] : projectRows(projectExpenditureTable)),
    ];
    const sums = rows.flatMap((row) => sumsOf(row).map((sum) => ({ ...sum, row })));
    if (sums.length === 0) report.notApplicable('noColumns');
    for (const { row, ...sum } of sums) {
      const [column] = row.unreadColumns;
      const data = { table: row.table, column: column ?? '', what: sum.what };
      const doubt = column === undefined ? undefined : { reason: 'unreadColumn' as const, data };
      const isBrokenDown = (other: Row): boolean => sum.parts.some(({ key }) => isFilled(other.amounts[key]));
      const blankIsNought = rows.some(
        (other) => other.table === row.table && other.kind === row.kind && isBrokenDown(other),
      );
      report.compare({ ...sum, mayBeEmpty: true, doubt, blankIsNought });
    }
  },
});

/** A row with the columns its table prints, those of 合计 aside. */
interface Row {
  readonly table: string;
  /** What kind of row of its table it is: what one of them breaks down, all do. */
  readonly kind: string | number;
  readonly name: string;
  readonly amounts: AmountsByColumn;
  readonly columns: readonly { readonly key: string; readonly name: string }[];
  readonly unreadColumns: readonly string[];
  /** Which columns add up to which. */
  readonly sums: readonly ColumnSum[];
}

interface RowSum extends SumComparison<never, never> {
  readonly parts: readonly (NamedAmount & { readonly key: string })[];
}

/** The sums a row states, as its form declares them; none where a table prints a total only. */
function sumsOf({ name: row, amounts, columns, sums }: Row): RowSum[] {
  const isPrinted = (key: string): boolean => columns.some((column) => column.key === key);
  const isStated = (key: string): boolean => isPrinted(key) && isFilled(amounts[key]);
  /** A part, or what stands in for it: its own parts where it is not printed, or not filled in and they are. */
  const partsOf = (key: string): string[] => {
    const own = (sums.find(({ whole }) => whole === key)?.parts ?? []).flatMap(partsOf);
    return isPrinted(key) && (isStated(key) || !own.some(isStated)) ? [key] : own;
  };
  return sums.flatMap(({ whole, parts, needsAll }) => {
    const added = parts.flatMap(partsOf);
    const isWhole = whole === 'total' || isPrinted(whole);
    // A whole that is not filled in is not compared with its own parts: they stand in for it.
    if (!isWhole || added.length === 0 || (whole !== 'total' && !isStated(whole) && added.some(isStated)))
      return [];
    if (needsAll === true && !parts.every(isPrinted)) return [];
    const nameOf = (key: string): string => columns.find((column) => column.key === key)?.name ?? key;
    return [
      {
        what: `${row}的${whole === 'total' ? '合计' : nameOf(whole)}`,
        stated: amounts[whole],
        parts: added.map((key) => ({ key, field: amounts[key], name: nameOf(key) })),
      },
    ];
  });
}

function classifiedRows(named: NamedTable): Row[] {
  const { lines, units, totals, unreadColumns } = named.table;
  const columns = moneyColumns(named.table).filter(({ key }) => key !== 'total');
  const row = (name: string, amounts: AmountsByColumn, kind: Row['kind']): Row => ({
    table: named.name,
    kind,
    name: `${named.name}${name}`,
    amounts,
    columns,
    unreadColumns,
    sums: structureOf(named.key).sums ?? [],
  });
  return [
    ...[...units, ...lines].map((line) =>
      row(`“${className(line) || '未写科目的一行'}”`, line.amounts, line.level ?? 'unit'),
    ),
    ...(totals === undefined ? [] : [row('合计行', totals, 'total')]),
  ];
}

/** 财政拨款: each class by budget. */
function budgetRows({ expenditure, unreadColumns }: AppropriationSummary): Row[] {
  const table = `《${TABLE_NAMES.appropriationSummary}》`;
  return sideLines(expenditure).map((line) => {
    const printed = BUDGETS.filter(({ budget }) => line[budget] !== undefined);
    return {
      table,
      kind: line.role,
      name: `${table}支出“${rowName(line)}”`,
      amounts: {
        total: line.current,
        ...Object.fromEntries(printed.map(({ budget }) => [budget, line[budget]])),
      },
      columns: printed.map(({ budget, name }) => ({ key: budget, name })),
      unreadColumns,
      sums: structureOf('appropriationSummary').sums ?? [],
    };
  });
}

/** 收支总表: each class by 基本 and 项目, where the region prints these columns. */
function kindRows({ expenditure, unreadColumns }: RevenueExpenditureSummary): Row[] {
  const table = `《${TABLE_NAMES.revenueExpenditureSummary}》`;
  const { sums = [] } = structureOf('revenueExpenditureSummary');
  return sideLines(expenditure).flatMap((line) => {
    const { basic, personnel, dailyPublic, project } = line;
    if (project === undefined) return [];
    const columns = [
      ...(basic === undefined ? [] : [{ key: 'basic', name: '基本支出' }]),
      { key: 'personnel', name: '人员经费' },
      { key: 'dailyPublic', name: '公用经费' },
      { key: 'project', name: '项目支出' },
    ];
    const amounts = { total: line.current, basic, personnel, dailyPublic, project };
    return {
      table,
      kind: line.role,
      name: `${table}支出“${rowName(line)}”`,
      amounts,
      columns,
      unreadColumns,
      sums,
    };
  });
}

/** 项目支出表: each project by what pays for it. */
function projectRows({ projects, total, totalSources, unreadColumns }: ProjectExpenditureTable): Row[] {
  const table = `《${TABLE_NAMES.projectExpenditureTable}》`;
  const row = (name: string, amount: ProjectRow['amount'], sources: ProjectSources | undefined): Row => ({
    table,
    kind: name === TOTAL ? 'total' : 'project',
    name: `${table}${name}`,
    amounts: { total: amount, ...sources },
    columns: Object.entries(PROJECT_SOURCE_NAMES).flatMap(([key, word]) =>
      Object.entries(sources ?? {}).some(([source, field]) => source === key && field !== undefined)
        ? [{ key, name: word }]
        : [],
    ),
    unreadColumns,
    sums: structureOf('projectExpenditureTable').sums ?? [],
  });
  return [
    ...projects.map((project) => row(`“${projectRowTitle(project)}”`, project.amount, project.sources)),
    row(TOTAL, total, totalSources),
  ];
}

const TOTAL = '合计行';
