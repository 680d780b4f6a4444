import { tableKeySchema, type TableKey, type Tables } from '../tables';
import { economicFigures, expenditureFigures, revenueFigures } from './class-figures';
import type { Figure } from './figure';
import { FigureIndex } from './figure-index';
import { assetFigures, basicFigures, procurementFigures, threePublicFigures } from './item-figures';
import { organisationFigures } from './organisation-figures';
import { performanceFigures, projectListFigures } from './project-figures';
import { appropriationFigures, summaryFigures } from './summary-figures';

export type { Figure, FigureOrigin, FigurePeriod, FigureValue } from './figure';
export { FigureIndex, type NameMatch } from './figure-index';
export { looseKey, nameKey } from './name-key';
export { isOneSlip } from './near-names';

function from<K extends TableKey>(
  key: K,
  derive: (table: NonNullable<Tables[K]>) => Figure[],
): (tables: Tables) => Figure[] {
  return (tables) => {
    const table = tables[key];
    return table === undefined ? [] : derive(table);
  };
}

/** Tables → figures, one deriver a table. */
const DERIVERS = [
  from('revenueExpenditureSummary', summaryFigures),
  from('revenueTable', revenueFigures),
  from('expenditureTable', (table) => expenditureFigures(table, 'expenditureTable', 'all')),
  from('appropriationSummary', appropriationFigures),
  from('generalPublicExpenditure', (table) =>
    expenditureFigures(table, 'generalPublicExpenditure', 'generalPublicBudget'),
  ),
  from('governmentFundExpenditure', (table) =>
    expenditureFigures(table, 'governmentFundExpenditure', 'governmentFundBudget'),
  ),
  from('stateCapitalExpenditure', (table) =>
    expenditureFigures(table, 'stateCapitalExpenditure', 'stateCapitalBudget'),
  ),
  from('basicExpenditureByEconomicClass', economicFigures),
  from('basicExpenditureTable', basicFigures),
  from('projectExpenditureTable', projectListFigures),
  from('threePublicTable', threePublicFigures),
  from('organisationTable', organisationFigures),
  from('performanceSheets', performanceFigures),
  from('procurementTable', procurementFigures),
  from('fixedAssetsTable', assetFigures),
];

/**
 * The figures of a workbook, with those of last year's where it is given: its budget figures are then the prior year's, and serve
 * where this year's workbook does not print them.
 */
export function deriveFigures(tables: Tables, prior?: Tables): FigureIndex {
  const own = figuresOf(tables);
  const before = prior === undefined ? [] : figuresOf(prior).flatMap(asPrior);
  return new FigureIndex([...own, ...before], tablesOf(tables));
}

function figuresOf(tables: Tables): Figure[] {
  return DERIVERS.flatMap((derive) => derive(tables));
}

/** What last year's workbook budgeted, as this year sees it. */
function asPrior(figure: Figure): Figure[] {
  if (figure.period !== 'current' || figure.origin === 'change') return [];
  return [{ ...figure, period: 'prior', cells: [], priorCells: figure.cells }];
}

function tablesOf(tables: Tables): ReadonlySet<TableKey> {
  return new Set(tableKeySchema.options.filter((key) => tables[key] !== undefined));
}
