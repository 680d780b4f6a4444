import { unitInHeader, type Amount, type MoneyUnit } from '../../money';
import { labelKey } from '../../workbook';
import { TableBlock, type TableHead } from './block';
import { amountField, textField, type GridCell } from './cell-fields';
import type { Field, Located } from './field';
import { rowsBetween } from './head';
import { FormLabels } from './form-labels';
import { indicatorRows, readIndicators, type Indicator } from './indicators';
import { unitKeyIn } from './listed-projects';
import { readPerformanceHead } from './performance-head';
import type { FormArea } from '../recognition/forms';
import { serialOf } from '../recognition/titles';
import { planRow, readPlan, type PlanStep } from './spending-plan';
import { readUnit } from './unit-name';

export type { Indicator } from './indicators';

/** 项目绩效目标表 of one project. */
export interface PerformanceSheet {
  readonly head: TableHead;
  /** The serial in front of the title, or `undefined`. */
  readonly serial: number | undefined;
  /** What names the sheet in places: the project code, else the project name. */
  readonly key: string;
  /** The unit its head, its label or its row in a list prints; the code where it prints one. */
  readonly unitCode: Located<string> | undefined;
  readonly unitName: Located<string> | undefined;
  readonly code: Field<string> | undefined;
  readonly name: Field<string> | undefined;
  readonly budget: Field<Amount> | undefined;
  readonly fiscal: Field<Amount> | undefined;
  /** 上年结转, where the form states it as a source of its own. */
  readonly carryOver: Field<Amount> | undefined;
  readonly other: Field<Amount> | undefined;
  readonly purpose: Field<string> | undefined;
  /** 资金支出计划; `undefined` where the form prints none. */
  readonly plan: readonly PlanStep[] | undefined;
  readonly goal: Field<string> | undefined;
  readonly indicators: readonly Indicator[];
}

/**
 * Reads the targets of one project: a form by its labels, wherever on the sheet it stands, or its rows in a list of projects. Amounts are
 * in the unit of their own text, their label or the unit line.
 * @param unit what the unit line is read as, where that is not what it says
 */
export function readPerformanceSheet(area: FormArea, unit?: MoneyUnit): PerformanceSheet {
  return area.list === undefined ? readForm(area, unit) : readListed(area, unit);
}

function readForm(area: FormArea, unit?: MoneyUnit): PerformanceSheet {
  const { grid, anchor, title, indicators } = area;
  const bottom = indicators.top - 1;
  const labels = new FormLabels(grid, area.layout, title === undefined ? anchor : title.row + 1, bottom);
  const at = (column: string): GridCell | undefined => labels.valueOf(column);
  const key = nameOf(area, at('code'), at('name'));
  const head = readPerformanceHead(area, labels.columns(), at('unit') ?? at('department'), unit);
  const place = (column: string): Located<never>['place'] => ({ table: head.key, row: key, column });
  const ofLabels = unitOfLabels(area);
  const amount = (column: string): Field<Amount> | undefined => {
    const cell = at(column);
    const inLabel = [column, 'scale', 'funds'].map((each) => unitInHeader(labels.textOf(each)));
    const declared = inLabel.find((each) => each !== undefined) ?? head.unit?.value ?? ofLabels;
    return cell === undefined ? undefined : amountField(grid, cell, place(column), declared);
  };
  const text = (column: string, cell = at(column)): Field<string> | undefined =>
    cell === undefined ? undefined : textField(grid, cell, place(column));
  const dates = planRow(grid, anchor, bottom);
  const printsPlan = dates !== undefined || labels.rowOf('plan') !== undefined;
  // The form with 预算规模及资金用途 has no label for the purpose: it is what stands between the budget row and the plan.
  const unlabelled =
    labels.rowOf('scale') === undefined ? undefined : labels.textBetween('budget', dates ?? indicators.top);
  return {
    ...identityOf(area, head, key),
    code: text('code'),
    name: text('name'),
    budget: amount('budget'),
    fiscal: amount('fiscal'),
    carryOver: amount('carryOver'),
    other: amount('other'),
    purpose: text('purpose', at('purpose') ?? unlabelled),
    plan: printsPlan ? readPlan(grid, labels, dates, bottom, key) : undefined,
    goal: text('goal'),
    indicators: readIndicators(indicatorBlock(area, head), key),
  };
}

/** The unit of the labels above the indicators (`项目总预算（元）`, `金额（元）`), where all that name one agree. */
function unitOfLabels({ grid, anchor, indicators }: FormArea): MoneyUnit | undefined {
  const units = rowsBetween(anchor, indicators.top - 1).flatMap((row) =>
    grid.filledColumns(row).flatMap((column) => unitInHeader(grid.label(row, column)) ?? []),
  );
  const [unit] = units;
  return units.every((each) => each === unit) ? unit : undefined;
}

function readListed(area: FormArea, unit?: MoneyUnit): PerformanceSheet {
  const { indicators } = area;
  const rows = indicatorRows(area);
  const first = rows[0] ?? area.bottom;
  const unitColumn = indicators.columns.get(unitKeyIn(indicators)) ?? indicators.columns.get('department');
  const head = readPerformanceHead(area, [], unitAbove(area, unitColumn, first), unit);
  const block = indicatorBlock(area, head);
  /** A merged cell shows its value in the first row, unless it was moved down within it. */
  const row = (column: string): number => rows.find((each) => block.rawText(each, column) !== '') ?? first;
  const key = nameOf(area, block.cell(row('code'), 'code'), block.cell(row('name'), 'name'));
  const text = (column: string): Field<string> | undefined => block.textField(row(column), column, key);
  const amount = (column: string): Field<Amount> | undefined => block.amount(row(column), column, key);
  return {
    ...identityOf(area, head, key),
    code: text('code'),
    name: text('name'),
    budget: amount('budget'),
    fiscal: amount('fiscal'),
    carryOver: amount('carryOver'),
    other: amount('other'),
    purpose: text('purpose'),
    plan: undefined,
    goal: text('goal'),
    indicators: readIndicators(block, key),
  };
}

function indicatorBlock(area: FormArea, head: TableHead): TableBlock {
  return new TableBlock(area.grid, area.layout, area.indicators, indicatorRows(area), head);
}

/** A unit is printed once for all its projects: the last one at or above a project's first row. */
function unitAbove(
  { grid, indicators }: FormArea,
  column: number | undefined,
  first: number,
): GridCell | undefined {
  for (let row = first; column !== undefined && row > indicators.bottom; row -= 1)
    if (!grid.isBlank(row, column)) return { row, column };
  return undefined;
}

function nameOf({ grid }: FormArea, ...cells: readonly (GridCell | undefined)[]): string {
  const names = cells.map((cell) => (cell === undefined ? '' : labelKey(grid.text(cell.row, cell.column))));
  return names.find((name) => name !== '') ?? '';
}

type Identity = Pick<PerformanceSheet, 'head' | 'serial' | 'key' | 'unitCode' | 'unitName'>;

/** What tells one sheet from others; name and code of the unit both with its cell. */
function identityOf({ title, list }: FormArea, head: TableHead, key: string): Identity {
  const printed = head.unitName;
  const unit = readUnit(printed?.value ?? '');
  const part = (value = ''): Located<string> | undefined =>
    value === '' || printed === undefined ? undefined : { ...printed, value };
  return {
    head,
    serial: title === undefined || list !== undefined ? undefined : serialOf(title.text),
    key,
    unitCode: part(unit.code),
    unitName: part(unit.name),
  };
}
