import { readNumber, unitInHeader, type Amount, type MoneyUnit } from '../../money';
import { isCellError, labelKey, type CellAt, type SheetGrid } from '../../workbook';
import { amountField, TableBlock, textField, type TableHead } from './block';
import { printDay, readDay } from './day';
import { stated, type Field, type Located, type Place } from './field';
import { FormLabels } from './form-labels';
import { parseTarget, type IndicatorTarget } from './indicator-target';
import type { FormArea } from '../recognition/forms';
import { findUnit, findUnitName } from './head';
import { serialOf } from '../recognition/titles';
import { planRow, readPlan, type PlanStep } from './spending-plan';
import { readUnit } from './unit-name';

/** One row of the indicator table; 一级 and 二级 are those of the merged cells that cover it. */
export interface Indicator {
  readonly level1: Located<string> | undefined;
  readonly level2: Located<string> | undefined;
  readonly name: Field<string> | undefined;
  readonly description: Field<string> | undefined;
  readonly target: Field<IndicatorTarget> | undefined;
  readonly basis: Field<string> | undefined;
}

/** 项目绩效目标表 of one project. */
export interface PerformanceSheet {
  readonly head: TableHead;
  /** The serial in front of the title, or `undefined`. */
  readonly serial: number | undefined;
  /** What names the sheet in places: the project code, else the project name. */
  readonly key: string;
  /** The unit its head prints; the code where it prints one. */
  readonly unitCode: Located<string> | undefined;
  readonly unitName: Located<string> | undefined;
  readonly code: Field<string> | undefined;
  readonly name: Field<string> | undefined;
  readonly budget: Field<Amount> | undefined;
  readonly fiscal: Field<Amount> | undefined;
  readonly other: Field<Amount> | undefined;
  readonly purpose: Field<string> | undefined;
  readonly plan: readonly PlanStep[];
  readonly goal: Field<string> | undefined;
  readonly indicators: readonly Indicator[];
}

const TABLE = 'performanceSheets';

/**
 * Reads one form by its labels, wherever on the sheet it stands. Amounts are in the unit of their own text, their label or the
 * unit line.
 * @param unit what the unit line is read as, where that is not what it says
 */
export function readPerformanceSheet(area: FormArea, unit?: MoneyUnit): PerformanceSheet {
  const { grid, anchor, title } = area;
  const labels = new FormLabels(grid, area.layout, anchor, area.indicators.top - 1);
  const key =
    labelKey(textAt(grid, labels.valueOf('code'))) || labelKey(textAt(grid, labels.valueOf('name')));
  const place = (column: string): Place => ({ table: TABLE, row: key, column });
  const head = readHead(area, labels, place('标题'), unit);
  const amount = (column: string): Field<Amount> | undefined => {
    const at = labels.valueOf(column);
    const inLabel = unitInHeader(labels.textOf(column)) ?? unitInHeader(labels.textOf('scale'));
    return at === undefined ? undefined : amountField(grid, at, place(column), inLabel ?? head.unit?.value);
  };
  const text = (column: string, at = labels.valueOf(column)): Field<string> | undefined =>
    at === undefined ? undefined : textField(grid, at, place(column));
  const dates = planRow(grid, anchor, area.indicators.top - 1);
  return {
    head,
    serial: title === undefined ? undefined : serialOf(title.text),
    key,
    ...unitIn(head),
    code: text('code'),
    name: text('name'),
    budget: amount('budget'),
    fiscal: amount('fiscal'),
    other: amount('other'),
    // The form has no label for the purpose: it is what stands between the budget row and the plan.
    purpose: text(
      'purpose',
      labels.valueOf('purpose') ?? labels.textBetween('budget', dates ?? area.indicators.top),
    ),
    plan: readPlan(grid, labels, dates, area.indicators.top - 1, key),
    goal: text('goal'),
    indicators: readIndicators(area, head, key),
  };
}

/** Name and code of the unit a head prints, both with its cell. */
function unitIn({ unitName: printed }: TableHead): Pick<PerformanceSheet, 'unitCode' | 'unitName'> {
  if (printed === undefined) return { unitCode: undefined, unitName: undefined };
  const { code, name } = readUnit(printed.value);
  const part = (value = ''): Located<string> | undefined =>
    value === '' ? undefined : { ...printed, value };
  return { unitCode: part(code), unitName: part(name) };
}

function textAt(grid: SheetGrid, at: CellAt | undefined): string {
  return at === undefined ? '' : grid.text(at.row, at.column);
}

function readHead(area: FormArea, labels: FormLabels, titlePlace: Place, unit?: MoneyUnit): TableHead {
  const { grid, title, top, bottom, anchor, indicators } = area;
  const line = findUnit(grid, TABLE, top, { top: anchor, bottom: anchor });
  let lastRow = bottom;
  while (lastRow > indicators.bottom && grid.filledColumns(lastRow).length === 0) lastRow -= 1;
  const columns = [...indicators.columns.values(), ...labels.columns()];
  return {
    key: TABLE,
    layout: area.layout.layout,
    range: {
      sheet: grid.name,
      top,
      left: Math.min(...columns),
      bottom: lastRow,
      right: Math.max(...columns),
    },
    title:
      title === undefined
        ? undefined
        : { value: title.text, at: grid.at(title.row, title.column), place: titlePlace },
    // A year in such a title is part of the project's name and says nothing of the budget year.
    year: undefined,
    unit: line === undefined ? undefined : { ...line, value: unit ?? line.value },
    unitName: findUnitName(
      grid,
      TABLE,
      area.layout.unitLabels,
      title === undefined ? anchor - 2 : top + 1,
      anchor - 1,
    ),
    notes: [],
  };
}

function readIndicators(area: FormArea, head: TableHead, key: string): Indicator[] {
  const rows: number[] = [];
  for (let row = area.indicators.bottom + 1; row <= area.bottom; row += 1) {
    if (area.grid.filledColumns(row).length > 0) rows.push(row);
  }
  const block = new TableBlock(area.grid, area.layout, area.indicators, rows, head);
  const levels = coveringLevels(block, rows, key);
  return rows.flatMap((row) => {
    const name = block.textField(row, 'level3', key);
    const target = targetField(block, row, key);
    const description = block.textField(row, 'description', key);
    const filled = [name, description].some((field) => field?.state === 'stated');
    const alone = levels.get(row);
    // A row without a name counts where it opens its 二级: then the form left that indicator empty.
    if (!filled && !(alone?.opensLevel2 === true)) return [];
    const rowName =
      name?.state === 'stated'
        ? `${key}/${labelKey(name.value)}`
        : `${key}/${labelKey(alone?.level2?.value ?? '')}`;
    const named = <T>(field: Field<T> | undefined): Field<T> | undefined =>
      field === undefined ? undefined : { ...field, place: { ...field.place, row: rowName } };
    return [
      {
        level1: alone?.level1,
        level2: alone?.level2,
        name: named(name),
        description: named(description),
        target: named(target),
        basis: named(block.textField(row, 'basis', key)),
      },
    ];
  });
}

interface CoveringLevels {
  readonly level1: Located<string> | undefined;
  readonly level2: Located<string> | undefined;
  readonly opensLevel2: boolean;
}

/**
 * 一级 and 二级 are printed once over merged cells: a blank cell repeats the one above. A new 一级 begins a new 二级, and where the
 * first row of either is blank, the label has been moved down within its merged cell and the next one counts.
 */
function coveringLevels(
  block: TableBlock,
  rows: readonly number[],
  key: string,
): ReadonlyMap<number, CoveringLevels> {
  const own = rows.map((row) => ({
    row,
    own1: block.text(row, 'level1', key),
    own2: block.text(row, 'level2', key),
  }));
  let level1 = own.find(({ own1 }) => own1 !== undefined)?.own1;
  let level2: Located<string> | undefined;
  const levels = new Map<number, CoveringLevels>();
  own.forEach(({ row, own1, own2 }, index) => {
    if (own1 !== undefined && own1.value !== level1?.value) level2 = undefined;
    level1 = own1 ?? level1;
    level2 = own2 ?? level2 ?? own.slice(index).find((below) => below.own2 !== undefined)?.own2;
    levels.set(row, { level1, level2, opensLevel2: own2 !== undefined });
  });
  return levels;
}

/**
 * A target may be typed as a number: under a percent format it reads `100%`, under a format with words (`0"万元"`) with those words,
 * under a date format as a day.
 */
function targetField(block: TableBlock, row: number, key: string): Field<IndicatorTarget> | undefined {
  const field = block.textField(row, 'target', key);
  if (field?.state !== 'stated') return field?.state === 'blank' ? field : undefined;
  const { grid } = block;
  const { row: atRow, column } = field.at;
  const value = grid.value(atRow, column);
  const { at, place } = field;
  if (isCellError(value)) return { state: 'unreadable', at, place, text: value.error, why: 'error' };
  return stated({
    at,
    place,
    value: parseTarget(typeof value === 'number' ? shownNumber(grid, atRow, column) : field.value),
  });
}

function shownNumber(grid: SheetGrid, row: number, column: number): string {
  const format = grid.format(row, column);
  const value = grid.value(row, column);
  const day = readDay(value, format, grid.date1904);
  if (day !== undefined) return printDay(day);
  const reading = readNumber(value, format);
  const figure = reading.kind === 'number' ? reading.value.toString() : grid.text(row, column);
  const words = /(?:^|[0#.])"([^"]+)"/.exec(format)?.[1] ?? '';
  return `${figure}${reading.kind === 'number' && reading.percent ? '%' : words}`;
}
