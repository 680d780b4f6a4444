import { readNumber, type Decimal } from '../../money';
import type { CellAt, SheetGrid } from '../../workbook';
import { numberField } from './cell-fields';
import { stated, type Field, type Located } from './field';
import type { FormLabels } from './form-labels';

/** One column of 资金支出计划: the share of the budget spent by then, in percent. */
export interface PlanStep {
  readonly label: Located<string>;
  readonly percent: Field<Decimal>;
}

const MONTH = /^\d{1,2}月(?:底|末|份)?$/;

/** The row that prints the dates of the plan (`3月底 … 12月底`), or `undefined`. */
export function planRow(grid: SheetGrid, top: number, bottom: number): number | undefined {
  for (let row = top; row <= bottom; row += 1) {
    if (grid.filledColumns(row).filter((column) => MONTH.test(grid.label(row, column))).length >= 3)
      return row;
  }
  return undefined;
}

/** Reads the dates of a plan row and the shares below them, down to `bottom`; shares may be `25%`, a percent format, 25 or 0.25. */
export function readPlan(
  grid: SheetGrid,
  labels: FormLabels,
  row: number | undefined,
  bottom: number,
  key: string,
): PlanStep[] {
  if (row === undefined) return [];
  const dates = grid.filledColumns(row).filter((column) => MONTH.test(grid.label(row, column)));
  const valueRow = firstFilledRow(grid, row + 1, bottom);
  // The next labelled row is the goal's: then the plan is blank.
  const beside = grid.filledColumns(valueRow).filter((column) => !labels.isLabel(valueRow, column));
  const values = labels.keysIn(valueRow).every((label) => label === 'plan') ? beside : [];
  const steps = dates.map((column, index) => {
    const own = valueColumn(dates, values, index);
    const at = own === undefined ? grid.at(row + 1, column) : grid.at(valueRow, own);
    const label = grid.text(row, column).trim();
    const place = { table: 'performanceSheets' as const, row: key, column: label };
    return {
      label: { value: label, at: grid.at(row, column), place },
      percent: numberField(grid, at, place),
    };
  });
  return inPercent(grid, steps);
}

function firstFilledRow(grid: SheetGrid, from: number, to: number): number {
  let row = from;
  while (row < to && grid.filledColumns(row).length === 0) row += 1;
  return row;
}

/** Values pair with dates in order; where some are missing, each belongs to the date whose columns it stands in. */
function valueColumn(dates: readonly number[], values: readonly number[], index: number): number | undefined {
  if (values.length === dates.length) return values[index];
  const from = dates[index] ?? 0;
  const to = dates[index + 1] ?? Number.POSITIVE_INFINITY;
  return values.find((column) => column >= from && column < to);
}

/** Plain shares of one (0.25, 0.5, 1) become percent; a plan is written in one manner throughout. */
function inPercent(grid: SheetGrid, steps: readonly PlanStep[]): PlanStep[] {
  const figures = steps.flatMap(({ percent }) => (percent.state === 'stated' ? [percent] : []));
  const plain = (at: CellAt): boolean => {
    const reading = readNumber(grid.value(at.row, at.column), grid.format(at.row, at.column));
    return reading.kind === 'number' && !reading.percent;
  };
  const shares = figures.length > 0 && figures.every(({ value, at }) => plain(at) && value.lte(1));
  if (!shares) return [...steps];
  return steps.map(({ label, percent }) => ({
    label,
    percent: percent.state === 'stated' ? stated({ ...percent, value: percent.value.times(100) }) : percent,
  }));
}
