import { readNumber } from '../../money';
import { isCellError, labelKey, type SheetGrid } from '../../workbook';
import type { FormArea } from '../recognition/forms';
import type { TableBlock } from './block';
import { isColumnNumberRow } from './column-numbers';
import { printDay, readDay } from './day';
import { textField } from './cell-fields';
import { stated, type Field, type Located } from './field';
import { isNoteLabel, isSignatureLabel } from './head';
import { columnKeysAt } from './headers';
import { joinTarget, parseTarget, type IndicatorTarget } from './indicator-target';
import { isTotalRow, unitKeyIn } from './listed-projects';

/** One row of the indicator table; 一级 and 二级 are those of the merged cells that cover it. */
export interface Indicator {
  readonly level1: Located<string> | undefined;
  readonly level2: Located<string> | undefined;
  readonly name: Field<string> | undefined;
  readonly description: Field<string> | undefined;
  readonly target: Field<IndicatorTarget> | undefined;
  readonly basis: Field<string> | undefined;
}

/** The rows of a performance sheet that may hold indicators: below its header, up to a note or a signature. */
export function indicatorRows({ grid, layout, indicators, list, top, bottom }: FormArea): number[] {
  const level3 = indicators.columns.get('level3') ?? grid.left;
  const rows: number[] = [];
  for (let row = Math.max(indicators.bottom + 1, top); row <= bottom; row += 1) {
    const [first] = grid.filledColumns(row);
    if (first === undefined || isTotalRow(grid, indicators, row) || list?.unnamed.includes(row) === true)
      continue;
    // The header printed again after a page break, and the numbers of its columns.
    if (columnKeysAt(grid, layout, row, level3).includes('level3') || isColumnNumberRow(grid, row)) continue;
    const label = grid.label(row, first);
    if (isNoteLabel(label, layout) || isSignatureLabel(label)) break;
    rows.push(row);
  }
  return rows;
}

/**
 * The indicators of one project.
 * @param block the indicator table: its rows are the project's
 * @param key what names the project in places
 */
export function readIndicators(block: TableBlock, key: string): Indicator[] {
  const { rows } = block;
  const levels = coveringLevels(block, rows, key);
  return rows.flatMap((row) => {
    const name = block.textField(row, 'level3', key);
    const target = targetField(block, row, key);
    const description = descriptionField(block, row, key);
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

/** A description below its header, or left of it where the header stands at the right of its merged cell. */
function descriptionField(block: TableBlock, row: number, key: string): Field<string> | undefined {
  const own = block.textField(row, 'description', key);
  const { columns } = block.header;
  const left = (columns.get('description') ?? 0) - 1;
  if (own?.state !== 'blank' || left < 0 || [...columns.values()].includes(left)) return own;
  return textField(block.grid, { row, column: left }, own.place);
}

/**
 * A target may be typed as a number: under a percent format it reads `100%`, under a format with words (`0"万元"`) with those words,
 * under a date format as a day. Where operator and unit have columns of their own they join it.
 */
function targetField(block: TableBlock, row: number, key: string): Field<IndicatorTarget> | undefined {
  const field = block.textField(row, 'target', key);
  if (field?.state !== 'stated') return field?.state === 'blank' ? field : undefined;
  const cell = block.cell(row, 'target');
  const { grid } = block;
  const value = cell === undefined ? null : grid.value(cell.row, cell.column);
  const { at, place } = field;
  if (isCellError(value)) return { state: 'unreadable', at, place, text: value.error, why: 'error' };
  const shown =
    typeof value === 'number' && cell !== undefined ? shownNumber(grid, cell.row, cell.column) : field.value;
  const measure = unitKeyIn(block.header) === 'measure' ? '' : block.rawText(row, 'measure');
  return stated({
    at,
    place,
    value: parseTarget(joinTarget({ comparator: block.rawText(row, 'comparator'), value: shown, measure })),
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
