import { reviewWorkbook, readWorkbook } from '../../../src/core/run';
import {
  tableRecords,
  tableRange,
  type FoundTable,
  type PlainRecord,
  type TableKey,
} from '../../../src/core/tables';
import { addressText } from '../../../src/core/workbook';
import type { ExpectedAmount, ExpectedTable, GeneratedSet, TableKind } from '../../corpus/sets/generated-set';
import { setWorkbook } from './set-workbook';

/** The kind of table that each kind of the corpus is. */
export const KEYS: Readonly<Record<TableKind, TableKey>> = {
  收支预算总表: 'revenueExpenditureSummary',
  收入预算总表: 'revenueTable',
  支出预算总表: 'expenditureTable',
  财政拨款收支预算总表: 'appropriationSummary',
  一般公共预算支出表: 'generalPublicExpenditure',
  基本支出表: 'basicExpenditureTable',
  一般公共预算基本支出表: 'basicExpenditureByEconomicClass',
  政府性基金预算支出表: 'governmentFundExpenditure',
  国有资本经营预算支出表: 'stateCapitalExpenditure',
  '财政拨款“三公”经费表': 'threePublicTable',
  项目支出预算表: 'projectExpenditureTable',
  项目绩效目标表: 'performanceSheets',
  政府采购预算明细表: 'procurementTable',
  固定资产占用情况表: 'fixedAssetsTable',
  机构设置表: 'organisationTable',
};

/** The field in which a column of the corpus is read, for those whose confusion would go unnoticed. */
const FIELDS: Readonly<Record<string, string>> = {
  基本支出: 'basic',
  人员经费: 'personnel',
  公用经费: 'dailyPublic',
  项目支出: 'project',
  上年结转: 'carryOver',
  事业收入: 'business',
  其他收入: 'other',
  一般公共预算: 'generalPublicBudget',
  政府性基金预算: 'governmentFundBudget',
  国有资本经营预算: 'stateCapitalBudget',
  本年预算数: 'current',
  上年预算数: 'prior',
  '收入/预算数': 'current',
  '支出/预算数': 'current',
  '支出/合计': 'current',
  '支出/一般公共预算': 'generalPublicBudget',
  '收入/上年预算数': 'prior',
  '支出/上年预算数': 'prior',
};

/** The same where a table calls the field otherwise than the others. */
const OWN_FIELDS: Readonly<Partial<Record<TableKind, Readonly<Record<string, string>>>>> = {
  政府采购预算明细表: { 一般公共预算: 'generalPublic' },
};

/** What became of one expected table. */
export interface MeasuredTable {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly recognised: boolean;
  /** Expected amounts that were not read at their cell with their value, unit and meaning. */
  readonly unread: readonly string[];
  readonly amounts: number;
  readonly unit: boolean;
  readonly variations: readonly string[];
}

/** What became of a set. */
export interface MeasuredSet {
  readonly seed: number;
  readonly tables: readonly MeasuredTable[];
  /** Tables found where the set has none of that kind. */
  readonly wrongKinds: readonly string[];
  readonly department: string | undefined;
  readonly departmentRight: boolean;
  readonly year: number | undefined;
  readonly yearRight: boolean;
  readonly findings: readonly string[];
}

/** Reviews a set and holds what was read against its truth. */
export function measureSet(set: GeneratedSet): MeasuredSet {
  const workbook = setWorkbook(set);
  const { reading, facts } = readWorkbook(workbook);
  const review = reviewWorkbook(workbook);
  const records = tableRecords(reading.tables);
  const { found } = reading;
  const tables = set.tables.map((table) => {
    const own = tableFound(table, found);
    const at = own?.used === true ? figuresIn(records[KEYS[table.kind]]) : undefined;
    // A percentage is no amount.
    const amounts = at === undefined ? [] : table.amounts.filter(({ column }) => !column.endsWith('%'));
    return {
      kind: table.kind,
      sheet: table.sheet,
      recognised: own !== undefined,
      unread: amounts
        .filter((amount) => !isRead(amount, table.kind, at))
        .map(({ cell, row, column }) => `${cell} ${row.name}/${column}`),
      amounts: amounts.length,
      unit:
        own === undefined ||
        table.amounts.length === 0 ||
        own.head.unit === undefined ||
        own.head.unit.value === table.unit,
      variations: table.variations,
    };
  });
  const isExpected = ({ head }: FoundTable): boolean =>
    set.tables.some((table) => table.sheet === head.range.sheet && KEYS[table.kind] === head.key);
  return {
    seed: set.seed,
    tables,
    wrongKinds: found
      .filter((each) => !isExpected(each))
      .map(({ head }) => `${head.key} ${head.range.sheet}!${tableRange(head)}`),
    department: facts.department,
    departmentRight: facts.department === set.department,
    year: facts.year?.value,
    yearRight: facts.year?.value === set.year,
    findings: [
      ...review.rules
        .flatMap(({ outcome }) => (outcome.kind === 'found' ? outcome.findings : []))
        .map((finding) => `${finding.code} ${finding.at.map(addressText).join(',')} ${finding.message}`),
      ...review.remarks.map(({ at, message }) => `remark ${addressText(at)} ${message}`),
    ],
  };
}

function tableFound(
  { kind, sheet, amounts }: ExpectedTable,
  found: readonly FoundTable[],
): FoundTable | undefined {
  const own = found.filter(({ head }) => head.range.sheet === sheet && head.key === KEYS[kind]);
  const rows = amounts.map(({ cell }) => Number(/\d+$/.exec(cell)?.[0]) - 1);
  return (
    own.find(({ head: { range } }) => rows.every((row) => row >= range.top && row <= range.bottom)) ?? own[0]
  );
}

interface Figure {
  /** The field, and that of the line whose figure of this year it is. */
  readonly fields: readonly string[];
  readonly value: string;
}

/** Every figure of a record by its cell, with the name of the field that holds it. */
function figuresIn(plain: PlainRecord | undefined): ReadonlyMap<string, Figure[]> {
  const figures = new Map<string, Figure[]>();
  const walk = (value: unknown, field: string, line: string): void => {
    if (Array.isArray(value))
      value.forEach((each) => {
        walk(each, field, line);
      });
    else if (typeof value === 'object' && value !== null) {
      const { cell, inner } = {
        cell: 'cell' in value ? value.cell : undefined,
        inner: 'value' in value ? value.value : undefined,
      };
      if (typeof cell === 'string') {
        const of = JSON.stringify(inner ?? null);
        figures.set(cell, [
          ...(figures.get(cell) ?? []),
          { fields: field === 'current' ? [field, line] : [field], value: of },
        ]);
        return;
      }
      for (const [key, each] of Object.entries(value)) walk(each, key, field);
    }
  };
  walk(plain, '', '');
  return figures;
}

function isRead(
  { cell, column, value }: ExpectedAmount,
  kind: TableKind,
  figures: ReadonlyMap<string, Figure[]> | undefined,
): boolean {
  const field = OWN_FIELDS[kind]?.[column] ?? FIELDS[column];
  return (figures?.get(cell) ?? []).some(
    (figure) =>
      (field === undefined || figure.fields.includes(field)) &&
      Number(/-?\d+(?:\.\d+)?/.exec(figure.value)?.[0]) === value,
  );
}
