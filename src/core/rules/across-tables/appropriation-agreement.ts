import {
  agreeingWith,
  classTitle,
  type Comparison,
  hasCarryOver,
  isAmount,
  lineOf,
  pairClasses,
  statement,
  statementOf,
  statesAmounts,
  totalStatements,
} from '../../identities';
import {
  type AppropriationSummary,
  type Budget,
  BUDGETS,
  type ExpenditureTable,
  located,
  type RevenueExpenditureSummary,
  rowName,
  TABLE_NAMES,
  type Tables,
} from '../../tables';
import { defineRule } from '../define-rule';
import { ROW_MESSAGES } from '../messages';
import type { Report, Wording } from '../reporting';
import { carriedOver, lessCarriedOver, notTheCarriedOver } from './carried-over';
import { AGREEMENT_REASONS, type ComparedRow, lackingRows, ownComparisons, totalRows } from './compared-rows';

const APPROPRIATION = `《${TABLE_NAMES.appropriationSummary}》`;
const SUMMARY = `《${TABLE_NAMES.revenueExpenditureSummary}》收入`;

/** X03. Source: form 财政拨款收支预算总表: both sides balance; each budget's column is the 合计 of its own expenditure table. */
export const appropriationAgreement = defineRule({
  id: 'appropriation-agreement',
  code: 'X03',
  severity: 'error',
  title: '财政拨款收支预算总表收支相等，各预算的收支与收支预算总表和各自的支出表一致',
  needs: ['appropriationSummary'],
  uses: [...BUDGETS.map(({ table }) => table), 'revenueExpenditureSummary'],
  messages: {
    ...ROW_MESSAGES,
    emptyTable: {
      text: '{what}填的是{stated}，但{table}没有填写任何金额。',
      advice: '请在{table}中列出这笔支出；如果没有这项预算，请改正财政拨款收支预算总表。',
    },
  },
  reasons: { ...AGREEMENT_REASONS, noTable: '没有找到{table}，未能核对{what}' },
  nothing: { notApplicable: 'noAmounts' },
  check({ appropriationSummary, revenueExpenditureSummary, ...tables }, report) {
    const rows: ComparedRow<Explained>[] = [
      balance(appropriationSummary),
      ...(revenueExpenditureSummary === undefined
        ? []
        : [withSummary(appropriationSummary, revenueExpenditureSummary)]),
      ...BUDGETS.flatMap((budget) =>
        withOwnTable(appropriationSummary, tables[budget.table], budget, tables, report),
      ),
    ];
    for (const comparison of rows.flatMap((row) => ownComparisons(row)))
      report.compare({ ...comparison, mayBeEmpty: true });
  },
});

/** 收入总计 = 支出总计, and so for each budget where nothing is carried over from or to another year. */
function balance({ revenue, expenditure }: AppropriationSummary): ComparedRow<Comparison> {
  const total = {
    stated: statement(`${APPROPRIATION}支出总计`, expenditure.total?.current),
    reference: statement(`${APPROPRIATION}收入总计`, revenue.total?.current),
  };
  const byBudget = hasCarryOver(revenue) || hasCarryOver(expenditure) ? [] : BUDGETS;
  const below = byBudget.flatMap(({ budget, name }): Comparison[] => {
    const line = lineOf(revenue, budget);
    const column = expenditure.total?.[budget];
    if (line === undefined || column === undefined) return [];
    const stated = statement(`${APPROPRIATION}支出总计的${name}`, column);
    return [{ stated, reference: statement(`${APPROPRIATION}收入的${rowName(line)}`, line.current) }];
  });
  return { cells: { total }, below: totalRows(below) };
}

/** 财政拨款 and its three budgets as both summaries state them. */
function withSummary(
  { revenue: own }: AppropriationSummary,
  { revenue }: RevenueExpenditureSummary,
): ComparedRow<Comparison> {
  const whole = lineOf(revenue, 'fiscalAppropriation');
  const budgets = BUDGETS.flatMap(({ budget }): Comparison[] => {
    const [line, reference] = [lineOf(own, budget), lineOf(revenue, budget)];
    if (line === undefined || reference === undefined) return [];
    return [
      {
        stated: statement(`${APPROPRIATION}收入的${rowName(line)}`, line.current),
        reference: statement(`${SUMMARY}的${rowName(reference)}`, reference.current),
      },
    ];
  });
  const below = totalRows(budgets);
  if (whole === undefined) return { cells: {}, below };
  const stated = statement(`${SUMMARY}的${rowName(whole)}`, whole.current);
  return { cells: { total: agreeingWith(stated, totalStatements(own, `${APPROPRIATION}收入`)) }, below };
}

type Explained = Comparison & Pick<Wording, 'explain'>;

/** One budget's column and its own expenditure table, in total and by class. */
function withOwnTable(
  summary: AppropriationSummary,
  table: ExpenditureTable | undefined,
  { budget, table: key, name: word }: Budget,
  tables: Pick<Tables, Budget['table']>,
  report: Report,
): ComparedRow<Explained>[] {
  const { expenditure } = summary;
  const column = expenditure.total?.[budget];
  if (column === undefined) return [];
  const name = `《${TABLE_NAMES[key]}》`;
  const what = `${APPROPRIATION}支出总计的${word}`;
  if (table === undefined) {
    if (isAmount(column)) report.cannotCheck('noTable', { table: name, what });
    return [];
  }
  if (!statesAmounts({ key, name, table })) {
    const stated = located(column);
    if (stated !== undefined && isAmount(column))
      report.found('emptyTable', { at: stated, stated: stated.value, data: { what, table: name } });
    return [];
  }
  const inTotal = statement(`${name}合计行的合计`, table.totals?.total);
  const references = totalStatements(expenditure, `${APPROPRIATION}${word}支出`, (line) => line[budget]);
  const { pairs, unlisted } = pairClasses(expenditure, table);
  const printsClasses = Object.values(tables).some(
    (each) => each !== undefined && pairClasses(expenditure, each).pairs.length > 0,
  );
  const classes = pairs.map(({ line, rows }): Comparison => {
    const totals = rows.map(({ amounts }) => amounts.total);
    return {
      stated: statementOf(`${classTitle(name, rows)}的合计`, totals),
      reference: statement(`${APPROPRIATION}支出“${rowName(line)}”的${word}`, line[budget]),
    };
  });
  const lacking = printsClasses ? lackingRows(name, unlisted, `${APPROPRIATION}支出`) : [];
  const carried = carriedOver(summary, { budget });
  const whole = { total: agreeingWith(inTotal, references), classes };
  const own = carried === undefined ? whole : lessCarriedOver(whole, carried);
  const text = notTheCarriedOver(carried);
  const explained = (comparison: Comparison): Explained =>
    text === undefined ? comparison : { ...comparison, explain: () => ({ text }) };
  return [
    {
      cells: { total: explained(own.total) },
      below: [...totalRows(own.classes.map(explained)), ...lacking],
    },
  ];
}
