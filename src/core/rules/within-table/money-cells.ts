import { projectRowTitle, projectTitle } from '../../facts';
import {
  classifiedTables,
  className,
  moneyColumns,
  type NamedAmount,
  type NamedTable,
  rowName,
  sideLines,
} from '../../identities';
import type { Amount } from '../../money';
import {
  type AmountsByColumn,
  type AppropriationLine,
  type BudgetLine,
  type ExpenditureLine,
  type Field,
  PROCUREMENT_SOURCES,
  type ProcurementAmounts,
  TABLE_NAMES,
  type TableKey,
  type Tables,
} from '../../tables';
import type { MONEY_KEYS } from '../money-tables';
import { PROCUREMENT_SOURCE_NAMES, purchaseName } from './procurement-names';

type MoneyTables = Pick<Tables, (typeof MONEY_KEYS)[number]>;

/** A cell of a money column: an amount, its change against last year, or the price of one piece. */
export interface MoneyCell extends NamedAmount {
  readonly kind: 'amount' | 'change' | 'unitPrice';
}

/** The money cells of one table, or of the performance sheet of one project. */
export interface MoneyTable {
  readonly name: string;
  /** Tells it from the others, whatever stands in its cells. */
  readonly key: string;
  readonly cells: readonly MoneyCell[];
}

/** Every money cell of a workbook by table, filled or not. */
export function moneyTables(tables: MoneyTables): MoneyTable[] {
  const one = <T>(key: TableKey, table: T | undefined, cellsOf: (table: T) => MoneyCell[]): MoneyTable[] =>
    table === undefined ? [] : [{ name: `《${TABLE_NAMES[key]}》`, key, cells: cellsOf(table) }];
  return [
    ...one('revenueExpenditureSummary', tables.revenueExpenditureSummary, ({ revenue, expenditure }) => [
      ...sideLines(revenue).flatMap(lineCells),
      ...sideLines(expenditure).flatMap((line) => [...lineCells(line), ...kindCells(line)]),
    ]),
    ...classifiedTables(tables).map((named) => ({ ...named, cells: classifiedCells(named) })),
    ...one('appropriationSummary', tables.appropriationSummary, ({ revenue, expenditure }) => [
      ...sideLines(revenue).flatMap(lineCells),
      ...sideLines(expenditure).flatMap((line) => [...lineCells(line), ...budgetCells(line)]),
    ]),
    ...one('basicExpenditureTable', tables.basicExpenditureTable, ({ personnel, dailyPublic, total }) =>
      [personnel, dailyPublic, total].flatMap(itemCells),
    ),
    ...one('projectExpenditureTable', tables.projectExpenditureTable, ({ projects, total }) => [
      ...projects.map((row) => amount(row.amount, `“${projectRowTitle(row)}”`)),
      amount(total, '合计行'),
    ]),
    ...one('threePublicTable', tables.threePublicTable, (table) => {
      const { total, abroad, vehicles, vehicleRunning, vehiclePurchase, reception, agencyOperating } = table;
      const items = [total, abroad, vehicles, vehicleRunning, vehiclePurchase, reception, agencyOperating];
      return items.flatMap(itemCells);
    }),
    ...(tables.performanceSheets ?? []).map((sheet) => ({
      name: `项目“${projectTitle(sheet)}”的绩效目标表`,
      key: `performanceSheets/${sheet.key}`,
      cells: [
        amount(sheet.budget, '预算数'),
        amount(sheet.fiscal, '财政资金'),
        amount(sheet.other, '其他资金'),
      ],
    })),
    ...one('procurementTable', tables.procurementTable, ({ purchases, totals }) => [
      ...purchases.flatMap((row): MoneyCell[] => [
        { field: row.unitPrice, name: `“${purchaseName(row)}”的单价`, kind: 'unitPrice' },
        ...procurementCells(`“${purchaseName(row)}”`, row),
      ]),
      ...(totals === undefined ? [] : procurementCells('合计行', totals)),
    ]),
    ...one('fixedAssetsTable', tables.fixedAssetsTable, ({ total, items, plannedPurchase }) => [
      ...[...items.flatMap((item) => [item, ...item.parts]), ...(total === undefined ? [] : [total])].map(
        (line) => amount(line.value, `“${rowName(line)}”`),
      ),
      amount(plannedPurchase, '“拟购置固定资产总额”'),
    ]),
  ];
}

function amount(field: Field<Amount> | undefined, name: string): MoneyCell {
  return { field, name, kind: 'amount' };
}

function itemCells(line: BudgetLine | undefined): MoneyCell[] {
  return line === undefined ? [] : lineCells(line);
}

function lineCells(line: BudgetLine): MoneyCell[] {
  const name = `“${rowName(line)}”`;
  return [
    amount(line.current, name),
    amount(line.prior, `${name}的上年数`),
    { field: line.change, name: `${name}的增减数`, kind: 'change' },
  ];
}

function kindCells(line: ExpenditureLine): MoneyCell[] {
  const name = `“${rowName(line)}”`;
  return [
    amount(line.basic, `${name}的基本支出`),
    amount(line.personnel, `${name}的人员经费`),
    amount(line.dailyPublic, `${name}的公用经费`),
    amount(line.project, `${name}的项目支出`),
  ];
}

function budgetCells(line: AppropriationLine): MoneyCell[] {
  const name = `“${rowName(line)}”`;
  return [
    amount(line.generalPublicBudget, `${name}的一般公共预算`),
    amount(line.governmentFundBudget, `${name}的政府性基金预算`),
    amount(line.stateCapitalBudget, `${name}的国有资本经营预算`),
  ];
}

function classifiedCells(named: NamedTable): MoneyCell[] {
  const { lines, totals } = named.table;
  const columns = moneyColumns(named);
  const inRow = (row: string, amounts: AmountsByColumn): MoneyCell[] =>
    columns.map(({ key, name }) => amount(amounts[key], `${row}的${name}`));
  return [
    ...lines.flatMap((line) => inRow(`“${className(line)}”`, line.amounts)),
    ...(totals === undefined ? [] : inRow('合计行', totals)),
  ];
}

function procurementCells(row: string, { total, sources }: ProcurementAmounts): MoneyCell[] {
  return [
    amount(total, `${row}的合计`),
    ...PROCUREMENT_SOURCES.map((source) =>
      amount(sources[source], `${row}的${PROCUREMENT_SOURCE_NAMES[source]}`),
    ),
  ];
}
