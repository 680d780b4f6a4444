import { type BudgetLine, sideLines, type TableKey, type Tables } from '../tables';

/** The tables whose rows may state last year's figures. */
export const YEAR_KEYS = [
  'revenueExpenditureSummary',
  'appropriationSummary',
  'basicExpenditureTable',
  'threePublicTable',
] as const satisfies readonly TableKey[];

/** A row that may state this year's and last year's figure and the change between them. */
export interface YearLine {
  readonly table: TableKey;
  /** Of a table of two sides `revenue` or `expenditure`, with `total` or `subtotal` behind it for these rows; else ''. */
  readonly list: string;
  /** The name of the row it is a part of, else ''. */
  readonly whole: string;
  readonly line: BudgetLine;
}

/** Every row that may state two years, table by table. */
export function yearLines(tables: Partial<Pick<Tables, (typeof YEAR_KEYS)[number]>>): YearLine[] {
  const { basicExpenditureTable: basic, threePublicTable: funds } = tables;
  const ofSides = (['revenueExpenditureSummary', 'appropriationSummary'] as const).flatMap((table) => {
    const summary = tables[table];
    const sides = summary === undefined ? [] : [summary.revenue, summary.expenditure];
    return sides.flatMap((side) => {
      const wholes = new Map(side.items.flatMap(({ name, parts }) => parts.map((part) => [part, name])));
      return sideLines<BudgetLine>(side).map((line): YearLine => {
        const kind = line === side.total ? ' total' : line === side.subtotal ? ' subtotal' : '';
        return { table, list: `${side.side}${kind}`, whole: wholes.get(line) ?? '', line };
      });
    });
  });
  const inTable = (table: TableKey, lines: readonly (BudgetLine | undefined)[]): YearLine[] =>
    lines.flatMap((line) => (line === undefined ? [] : [{ table, list: '', whole: '', line }]));
  return [
    ...ofSides,
    ...inTable('basicExpenditureTable', [basic?.personnel, basic?.dailyPublic, basic?.total]),
    ...inTable('threePublicTable', [
      funds?.total,
      funds?.abroad,
      funds?.vehicles,
      funds?.vehicleRunning,
      funds?.vehiclePurchase,
      funds?.reception,
      funds?.agencyOperating,
    ]),
  ];
}
