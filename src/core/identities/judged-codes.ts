import {
  type AmountsByColumn,
  type ClassifiedTable,
  type ClassLine,
  classLevel,
  TABLE_NAMES,
  type Tables,
} from '../tables';
import { classifiedTables, kindOf, type NamedTable } from './classified-rows';
import { type ShiftedNames, shiftedNames } from './shifted-names';
import { type CodeFault, codesByName, wrongCodes } from './wrong-codes';

export interface JudgedCodes {
  /** The tables with every wrong code and slipped name read as what it should be: no sum and no comparison repeats the fault. */
  readonly tables: Tables;
  readonly wrongCodes: readonly CodeFault[];
  readonly shiftedNames: readonly ShiftedNames[];
}

/** Judges the codes of all classified tables, before anything is added up by them. */
export function judgeCodes(tables: Tables): JudgedCodes {
  const all = classifiedTables(tables);
  const wrong: CodeFault[] = [];
  const shifted: ShiftedNames[] = [];
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
    return slipped.length + faults.length === 0
      ? table
      : { ...table, lines: lines.map((line) => recoded(line, faults)) };
  };
  const judged = {
    ...tables,
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
  return { tables: judged, wrongCodes: wrong, shiftedNames: shifted };
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
  if (fault === undefined || line.code === undefined) return line;
  const { right } = fault;
  const place = { ...line.code.place, row: right };
  return { ...line, level: classLevel(right), code: { ...line.code, value: right, place } };
}
