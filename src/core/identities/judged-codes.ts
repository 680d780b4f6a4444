import {
  type AmountsByColumn,
  type BudgetLine,
  type ClassifiedTable,
  type ClassLine,
  classLevel,
  type SummarySide,
  TABLE_NAMES,
  type TableKey,
  type Tables,
} from '../tables';
import type { SheetGrid } from '../workbook';
import { classifiedTables, kindOf, type NamedTable } from './classified-rows';
import {
  repeatedFixedRows,
  type RepeatedRow,
  withoutRepeatedItems,
  withoutRepeatedLines,
} from './repeated-rows';
import { type ShiftedNames, shiftedNames } from './shifted-names';
import { type CodeFault, codesByName, wrongCodes } from './wrong-codes';

export interface JudgedCodes {
  /**
   * The tables with every wrong code and slipped name read as what it should be, and without the rows that were entered twice: no sum
   * and no comparison repeats the fault.
   */
  readonly tables: Tables;
  readonly wrongCodes: readonly CodeFault[];
  readonly shiftedNames: readonly ShiftedNames[];
  readonly repeatedRows: readonly RepeatedRow[];
}

/**
 * Judges the codes of all classified tables, and the rows that stand twice, before anything is added up by them.
 * @param grids the sheets of the workbook
 */
export function judgeCodes(tables: Tables, grids: readonly SheetGrid[]): JudgedCodes {
  const gridOf = new Map(grids.map((grid) => [grid.name, grid]));
  const all = classifiedTables(tables);
  const wrong: CodeFault[] = [];
  const shifted: ShiftedNames[] = [];
  const repeatedRows: RepeatedRow[] = [];
  const judge = <T extends ClassifiedTable<AmountsByColumn>>(
    key: NamedTable['key'],
    table: T | undefined,
  ): T | undefined => {
    if (table === undefined) return undefined;
    const own = { key, name: `《${TABLE_NAMES[key]}》`, table };
    const slipped = shiftedNames(own);
    const lines = slipped.length === 0 ? table.lines : table.lines.map((line) => renamed(line, slipped));
    const others = codesByName(all.filter((each) => each.key !== key && kindOf(each) === kindOf(own)));
    const faults = wrongCodes({ ...own, table: { ...table, lines } }, others);
    shifted.push(...slipped);
    wrong.push(...faults);
    const right =
      slipped.length + faults.length === 0
        ? table
        : { ...table, lines: lines.map((line) => recoded(line, faults)) };
    const single = withoutRepeatedLines(right, gridOf);
    repeatedRows.push(...single.repeated);
    return single.table;
  };
  const single = <T extends BudgetLine>(key: TableKey, side: SummarySide<T>): SummarySide<T> => {
    const { table, repeated } = withoutRepeatedItems(side, key);
    repeatedRows.push(...repeated);
    return table;
  };
  repeatedRows.push(...repeatedFixedRows(tables, gridOf));
  const { revenueExpenditureSummary: summary, appropriationSummary: appropriation } = tables;
  const judged = {
    ...tables,
    revenueExpenditureSummary: summary && {
      ...summary,
      revenue: single('revenueExpenditureSummary', summary.revenue),
      expenditure: single('revenueExpenditureSummary', summary.expenditure),
    },
    appropriationSummary: appropriation && {
      ...appropriation,
      revenue: single('appropriationSummary', appropriation.revenue),
      expenditure: single('appropriationSummary', appropriation.expenditure),
    },
    revenueTable: judge('revenueTable', tables.revenueTable),
    expenditureTable: judge('expenditureTable', tables.expenditureTable),
    generalPublicExpenditure: judge('generalPublicExpenditure', tables.generalPublicExpenditure),
    governmentFundExpenditure: judge('governmentFundExpenditure', tables.governmentFundExpenditure),
    stateCapitalExpenditure: judge('stateCapitalExpenditure', tables.stateCapitalExpenditure),
    basicExpenditureByEconomicClass: judge(
      'basicExpenditureByEconomicClass',
      tables.basicExpenditureByEconomicClass,
    ),
  };
  return { tables: judged, wrongCodes: wrong, shiftedNames: shifted, repeatedRows };
}

function renamed<A extends AmountsByColumn>(
  line: ClassLine<A>,
  slipped: readonly ShiftedNames[],
): ClassLine<A> {
  const row = slipped.flatMap(({ rows }) => rows).find((each) => each.line === line);
  return row === undefined ? line : { ...line, name: { ...row.name, value: row.right } };
}

function recoded<A extends AmountsByColumn>(line: ClassLine<A>, faults: readonly CodeFault[]): ClassLine<A> {
  const fault = faults.find((each) => each.line === line);
  const own = line.code ?? line.name;
  if (fault === undefined || own === undefined) return line;
  const { right } = fault;
  const place = { ...own.place, row: right, column: 'code' };
  return {
    ...line,
    level: classLevel(right),
    code: { value: right, at: line.code?.at ?? fault.at, place },
  };
}
