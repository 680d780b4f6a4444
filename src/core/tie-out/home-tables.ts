import type { Figure } from '../figures';
import { MEASURES, type Dimensions, type Funds } from '../prose';
import { tableKeySchema, type TableKey } from '../tables';
import { isNamed } from './dimensions';

/** The tables of which the first that is there decides. */
export function homeTables({ measure, funds, nature }: Dimensions): readonly TableKey[] {
  const keys = tableKeySchema.options;
  const home = MEASURES[measure].home.flatMap((name) => keys.find((key) => key === name) ?? []);
  if (isNamed(measure)) return home.length > 0 ? home : CLASS_TABLES;
  const special = tablesOfFunds(funds);
  const kinds: readonly TableKey[] = nature === undefined ? [] : KIND_TABLES;
  return [...new Set([...special, ...home, ...kinds])];
}

const CLASS_TABLES: readonly TableKey[] = [
  'revenueExpenditureSummary',
  'generalPublicExpenditure',
  'expenditureTable',
  'projectExpenditureTable',
  'performanceSheets',
];
const KIND_TABLES: readonly TableKey[] = [
  'revenueExpenditureSummary',
  'basicExpenditureTable',
  'expenditureTable',
  'projectExpenditureTable',
];
const TABLES_OF_FUNDS: Readonly<Partial<Record<Funds, readonly TableKey[]>>> = {
  fiscalAppropriation: ['appropriationSummary'],
  generalPublicBudget: ['generalPublicExpenditure', 'appropriationSummary'],
  governmentFundBudget: ['governmentFundExpenditure', 'appropriationSummary'],
  stateCapitalBudget: ['stateCapitalExpenditure', 'appropriationSummary'],
};

/** The tables that show a budget's own money; none for money of all kinds. */
export function tablesOfFunds(funds: Funds): readonly TableKey[] {
  return TABLES_OF_FUNDS[funds] ?? [];
}

/** Figures in the order of the tables they stand in. */
export function inOrder(figures: readonly Figure[], tables: readonly TableKey[]): readonly Figure[] {
  const rank = ({ table }: Figure): number =>
    tables.includes(table) ? tables.indexOf(table) : tables.length;
  return [...figures].sort((a, b) => rank(a) - rank(b));
}

/** The figures of the first table that states one; of this year's workbook before last year's. */
export function ofHome(figures: readonly Figure[]): readonly Figure[] {
  const isStated = ({ value }: Figure): boolean => value.kind === 'money' || value.kind === 'count';
  const own = figures.filter(({ priorCells }) => priorCells.length === 0);
  const home = own.find(isStated) ?? figures.find(isStated) ?? figures[0];
  return figures.filter(
    (figure) =>
      figure.table === home?.table &&
      isStated(figure) === isStated(home) &&
      figure.priorCells.length > 0 === home.priorCells.length > 0,
  );
}
