import type { Amount, Decimal } from '../../src/core/money';
import type { BudgetLine, Field, SummarySide, Tables } from '../../src/core/tables';
import {
  CLASSIFIED_TABLES,
  type Amounts,
  type BudgetTables,
  type Hundredths,
  type LabelledRow,
  type SideData,
} from './budget-tables';

const EXPENDITURE_KEYS = [
  'current',
  'basic',
  'personnel',
  'dailyPublic',
  'project',
  'generalPublicBudget',
  'governmentFundBudget',
  'stateCapitalBudget',
] as const;
const THREE_PUBLIC_ITEMS = [
  'total',
  'abroad',
  'vehicles',
  'vehiclePurchase',
  'vehicleRunning',
  'reception',
  'agencyOperating',
] as const;

/** What stands for an amount that is there and was not read. */
export const UNREAD = -1;

/**
 * What was read, in the shape of what was written; `UNREAD` for a cell that holds no amount.
 * @throws where an amount is in another unit than `unit`, or has none
 */
export function tablesRead(tables: Tables, unit: Amount['unit']): BudgetTables {
  const figure = (field: Field<Amount> | undefined): Hundredths => {
    if (field === undefined || field.state === 'blank') return undefined;
    if (field.state === 'unreadable' && field.why !== 'no-unit') return UNREAD;
    if (field.state === 'unreadable' || field.value.unit !== unit)
      throw new Error(`misread: ${JSON.stringify(field)}`);
    return field.value.value.times(100).toNumber();
  };
  const figures = (fields: Readonly<Record<string, Field<Amount> | undefined>>): Amounts =>
    Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, figure(field)]));
  const line = (row: SideLine): LabelledRow => ({
    label: row.label.value.normalize('NFKC'),
    amounts: figures(Object.fromEntries(EXPENDITURE_KEYS.map((key) => [key, row[key]]))),
  });
  const side = ({ items, total }: SummarySide<SideLine>): SideData => ({
    rows: items.flatMap((item) => [item, ...item.parts]).map(line),
    totals: total === undefined ? {} : line(total).amounts,
  });

  const { revenueExpenditureSummary, appropriationSummary } = tables;
  const { threePublicTable, basicExpenditureTable, projectExpenditureTable } = tables;
  const classified = CLASSIFIED_TABLES.flatMap((key) => {
    const table = tables[key];
    if (table === undefined) return [];
    const rows = table.lines.map(({ code, name, amounts }) => ({
      code: code?.value ?? '',
      name: (name?.value ?? '').normalize('NFKC'),
      amounts: figures(amounts),
    }));
    return [[key, { rows, totals: figures(table.totals ?? {}) }] as const];
  });
  return {
    ...Object.fromEntries(classified),
    ...(revenueExpenditureSummary === undefined
      ? {}
      : {
          revenueExpenditureSummary: {
            revenue: side(revenueExpenditureSummary.revenue),
            expenditure: side(revenueExpenditureSummary.expenditure),
          },
        }),
    ...(appropriationSummary === undefined
      ? {}
      : {
          appropriationSummary: {
            revenue: side(appropriationSummary.revenue),
            expenditure: side(appropriationSummary.expenditure),
          },
        }),
    ...(threePublicTable === undefined
      ? {}
      : {
          threePublicTable: Object.fromEntries(
            THREE_PUBLIC_ITEMS.map((item) => [item, figure(threePublicTable[item]?.current)]),
          ),
        }),
    ...(basicExpenditureTable === undefined
      ? {}
      : {
          basicExpenditureTable: {
            total: figure(basicExpenditureTable.total?.current),
            personnel: figure(basicExpenditureTable.personnel?.current),
            dailyPublic: figure(basicExpenditureTable.dailyPublic?.current),
          },
        }),
    ...(projectExpenditureTable === undefined
      ? {}
      : {
          projectExpenditureTable: {
            projects: projectExpenditureTable.projects.map(({ name, amount }) => ({
              name: (name?.value ?? '').normalize('NFKC'),
              amount: figure(amount),
            })),
            total: figure(projectExpenditureTable.total),
          },
        }),
    ...listsRead(tables, figure),
  };
}

/** The tables that stand by themselves. */
function listsRead(
  { organisationTable, procurementTable, fixedAssetsTable, duties }: Tables,
  figure: (field: Field<Amount> | undefined) => Hundredths,
): BudgetTables {
  const count = (field: Field<Decimal> | undefined): Hundredths => {
    if (field?.state !== 'stated') return field?.state === 'unreadable' ? UNREAD : undefined;
    return field.value.times(100).toNumber();
  };
  return {
    ...(organisationTable === undefined
      ? {}
      : {
          organisationTable: organisationTable.units.map(({ name, nature }) => ({
            name: name.value,
            nature: nature?.value ?? '',
          })),
        }),
    ...(procurementTable === undefined
      ? {}
      : {
          procurementTable: {
            purchases: procurementTable.purchases.map(({ item, quantity, unitPrice, total, sources }) => ({
              item: (item?.value ?? '').normalize('NFKC'),
              quantity: count(quantity),
              amounts: {
                unitPrice: figure(unitPrice),
                total: figure(total),
                generalPublic: figure(sources.generalPublic),
                unitFunds: figure(sources.unitFunds),
              },
            })),
            totals: {
              total: figure(procurementTable.totals?.total),
              generalPublic: figure(procurementTable.totals?.sources.generalPublic),
              unitFunds: figure(procurementTable.totals?.sources.unitFunds),
            },
          },
        }),
    ...(fixedAssetsTable === undefined
      ? {}
      : {
          fixedAssetsTable: [fixedAssetsTable.total, ...fixedAssetsTable.items].flatMap((line) =>
            line === undefined
              ? []
              : [{ item: line.item ?? '', quantity: count(line.quantity), value: figure(line.value) }],
          ),
        }),
    ...(duties === undefined
      ? {}
      : { duties: duties.paragraphs.map(({ value }) => value.normalize('NFKC')) }),
  };
}

/** A line of either summary, whatever columns it has beside the year's. */
type SideLine = BudgetLine &
  Partial<Readonly<Record<(typeof EXPENDITURE_KEYS)[number], Field<Amount> | undefined>>>;
