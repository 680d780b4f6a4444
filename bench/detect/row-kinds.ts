import {
  type AmountsByColumn,
  type BudgetLine,
  type ClassLine,
  located,
  sideLines,
  type TableKey,
} from '../../src/core/tables';
import type { CellAt } from '../../src/core/workbook';
import type { Random } from '../../test/corpus/sets/random';
import { typed, valueAt, withDoubledRow, withoutRow, withSwappedRows } from './edits';
import type { Given } from './given';
import { inCells, inSum, onSheet, type Kind, type Planted, withoutPlace } from './kind';

const CLASSIFIED = [
  'revenueTable',
  'expenditureTable',
  'generalPublicExpenditure',
  'governmentFundExpenditure',
  'stateCapitalExpenditure',
  'basicExpenditureByEconomicClass',
] as const satisfies readonly TableKey[];

/** A row with an amount: a cell of it, and whether other rows are parts of it. */
interface Row {
  readonly at: CellAt;
  readonly isUpper: boolean;
}

type Line = ClassLine<AmountsByColumn>;

function classRows({ read }: Given): Row[] {
  return CLASSIFIED.flatMap((key) => {
    const lines: readonly Line[] = read.reading.tables[key]?.lines ?? [];
    return lines.flatMap((line) => {
      const at = firstAmount(line.amounts);
      const isUpper = lines.some(
        ({ code }) => code !== undefined && line.code !== undefined && isUnder(code.value, line.code.value),
      );
      return at === undefined || line.code === undefined ? [] : [{ at, isUpper }];
    });
  });
}

function isUnder(code: string, upper: string): boolean {
  return code.length > upper.length && code.startsWith(upper);
}

function firstAmount(amounts: AmountsByColumn): CellAt | undefined {
  return Object.values(amounts)
    .map((field) => located(field))
    .find((amount) => amount !== undefined && !amount.value.value.isZero())?.at;
}

function totalCells({ read }: Given): CellAt[] {
  const { tables } = read.reading;
  const totals = CLASSIFIED.flatMap((key) => {
    const amounts: AmountsByColumn = tables[key]?.totals ?? {};
    return Object.values(amounts).flatMap((field) => located(field) ?? []);
  });
  const summary = [tables.revenueExpenditureSummary, tables.appropriationSummary].flatMap((table) =>
    [table?.revenue.total, table?.expenditure.total].flatMap((line) => located(line?.current) ?? []),
  );
  const single = [
    tables.projectExpenditureTable?.total,
    tables.threePublicTable?.total?.current,
    tables.basicExpenditureTable?.total?.current,
  ].flatMap((field) => located(field) ?? []);
  return [...totals, ...summary, ...single].flatMap(({ at, value }) => (value.value.isZero() ? [] : [at]));
}

function summaryRows({ read }: Given): CellAt[] {
  const { revenueExpenditureSummary: one, appropriationSummary: other } = read.reading.tables;
  return [one, other].flatMap((table) =>
    table === undefined
      ? []
      : [...sideLines<BudgetLine>(table.revenue), ...sideLines<BudgetLine>(table.expenditure)].flatMap(
          ({ current, role }) => {
            const amount = located(current);
            return amount === undefined || role !== 'item' || amount.value.value.isZero() ? [] : [amount.at];
          },
        ),
  );
}

/** Plants at a random one of some places. */
function at<T>(
  places: (given: Given) => readonly T[],
  plant: (given: Given, place: T, random: Random) => Planted | undefined,
): Kind['plant'] {
  return (given, random) => {
    const found = places(given);
    return found.length === 0 ? undefined : plant(given, random.pick(found), random);
  };
}

const leaves = (given: Given): Row[] => classRows(given).filter(({ isUpper }) => !isUpper);
const uppers = (given: Given): Row[] => classRows(given).filter(({ isUpper }) => isUpper);
const projectRows = ({ read }: Given): CellAt[] =>
  (read.reading.tables.projectExpenditureTable?.projects ?? []).flatMap(({ amount }) => {
    const found = located(amount);
    return found === undefined || found.value.value.isZero() ? [] : [found.at];
  });

export const ROW_KINDS: readonly Kind[] = [
  {
    name: 'a row: a 项 left out',
    plant: at(leaves, ({ workbook }, row) => withoutPlace(withoutRow(workbook, row.at), row.at.sheet)),
  },
  {
    name: 'a row: a 类 or 款 left out',
    plant: at(uppers, ({ workbook }, row) => withoutPlace(withoutRow(workbook, row.at), row.at.sheet)),
  },
  {
    name: 'a row: a class entered twice',
    plant: at(classRows, ({ workbook }, row) => onSheet(withDoubledRow(workbook, row.at), row.at.sheet)),
  },
  {
    name: 'a row: two rows of classes in the wrong order',
    plant: at(leaves, ({ workbook, ...given }, row, random) => {
      const others = classRows({ workbook, ...given }).filter(
        ({ at: other }) => other.sheet === row.at.sheet && Math.abs(other.row - row.at.row) > 1,
      );
      if (others.length === 0) return undefined;
      const other = random.pick(others).at;
      return onSheet(withSwappedRows(workbook, other.sheet, other.row, row.at.row), other.sheet);
    }),
  },
  {
    name: 'a row: of a summary left out',
    plant: at(summaryRows, ({ workbook }, cell) => {
      return inSum(typed(workbook, cell, null), cell);
    }),
  },
  {
    name: 'a row: a project left out',
    plant: at(projectRows, ({ workbook }, cell) => withoutPlace(withoutRow(workbook, cell), cell.sheet)),
  },
  {
    name: 'a row: a project entered twice',
    plant: at(projectRows, ({ workbook }, cell) => onSheet(withDoubledRow(workbook, cell), cell.sheet)),
  },
  {
    name: 'a total: typed wrong',
    plant: at(totalCells, ({ workbook }, cell, random) => {
      const value = Number(valueAt(workbook, cell));
      return inCells(typed(workbook, cell, Number((value + random.int(1, 900) / 10).toFixed(2))), cell);
    }),
  },
  {
    name: 'a total: left blank',
    plant: at(totalCells, ({ workbook }, cell) => inSum(typed(workbook, cell, null), cell)),
  },
  {
    name: 'a total: its row left out',
    plant: at(totalCells, ({ workbook }, cell) => withoutPlace(withoutRow(workbook, cell), cell.sheet)),
  },
];
