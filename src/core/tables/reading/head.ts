import {
  declaredUnit,
  isUnitLabel,
  textBeforeUnit,
  unitDeclaredIn,
  unitInTitle,
  unitWord,
  type MoneyUnit,
} from '../../money';
import { labelKey, type SheetGrid } from '../../workbook';
import type { GridCell } from './cell-fields';
import type { Located } from './field';
import type { TableLayout } from '../layout/table-layout';
import type { TableKey } from '../table-key';
import { readYearHead } from './year-heads';

/**
 * The unit line of a table: in its head, else declared in its header, else a line further up that serves the whole sheet. Where
 * columns of a header declare different units, none of them is the table's; where lines of different units stand further up,
 * nobody knows which of them goes on.
 */
export function findUnit(
  grid: SheetGrid,
  table: TableKey,
  headTop: number,
  header: { readonly top: number; readonly bottom: number },
): Located<MoneyUnit> | undefined {
  const inHead = rowsBetween(headTop, header.top - 1).flatMap((row) => unitLinesIn(grid, row));
  const inHeader = rowsBetween(header.top, header.bottom).flatMap((row) => unitsInCells(grid, row));
  const found = inHead[0] ?? (inHeader.length > 0 ? only(inHeader) : lineAbove(grid, headTop - 1));
  return found === undefined ? undefined : { ...found, place: { table, row: '单位', column: '' } };
}

/** A unit with the cell to correct if it is wrong. */
type UnitCell = Omit<Located<MoneyUnit>, 'place'>;

/** The line that serves the tables below it, where all lines above agree. */
function lineAbove(grid: SheetGrid, last: number): UnitCell | undefined {
  const lines = rowsBetween(grid.top, last).flatMap((row) => {
    const units = unitLinesIn(grid, row);
    // Beside other cells a bracket belongs to its own column: `项目 | 数量 | 价值（金额单位：万元）`.
    const alone = grid.filledColumns(row).length === 1;
    return units.filter(({ at }) => alone || !grid.label(at.row, at.column).endsWith(')'));
  });
  return only(lines.reverse());
}

/** The first of units that are all the same; `undefined` where they differ. */
function only(units: readonly UnitCell[]): UnitCell | undefined {
  const [first] = units;
  return first !== undefined && units.every(({ value }) => value === first.value) ? first : undefined;
}

/** The units declared in a row of a head: in one cell, in two cells side by side, or in brackets alone or behind a title. */
function unitLinesIn(grid: SheetGrid, row: number): UnitCell[] {
  const filled = grid.filledColumns(row);
  const split = filled.flatMap((column, index) => {
    const beside = filled[index + 1];
    const value =
      beside !== undefined && isUnitLabel(grid.text(row, column))
        ? unitWord(grid.label(row, beside))
        : undefined;
    return beside === undefined || value === undefined ? [] : [{ value, at: grid.at(row, beside) }];
  });
  const inTitle = filled.flatMap((column) => {
    const value = unitInTitle(grid.label(row, column));
    return value === undefined ? [] : [{ value, at: grid.at(row, column) }];
  });
  return [...unitsInCells(grid, row), ...split, ...inTitle];
}

function unitsInCells(grid: SheetGrid, row: number): UnitCell[] {
  return grid.filledColumns(row).flatMap((column) => {
    const value = declaredUnit(grid.label(row, column)) ?? unitDeclaredIn(grid.text(row, column));
    return value === undefined ? [] : [{ value, at: grid.at(row, column) }];
  });
}

const UNIT_LABEL = /^(?:编制部门|编制单位|部门名称|单位名称|预算单位|预算部门|预算主管部门|填报单位|部门):/;
const UNIT_CODE = /^[[(【〔]?\d{6}(?:\d{3})?[\])】〕]?[^\d]/;
const UNIT_ENDING =
  /(?:部门|局|委员会|委|办公室|办|院|中心|学校|学院|校|园|站|所|队|厅|处|社|馆|会|政府)(?:本级|机关|本部)?(?:\([^()]*\))?$/;

/** True for a name with an institution's ending. */
export function endsLikeUnit(name: string): boolean {
  return UNIT_ENDING.test(name);
}

/**
 * The unit printed in a head, between its title and its header: after a label, behind its code, or a name with an institution's
 * ending.
 * @param unitLabels comparable words of the layout that stand in front of the name
 */
export function findUnitName(
  grid: SheetGrid,
  table: TableKey,
  unitLabels: ReadonlySet<string>,
  top: number,
  bottom: number,
): Located<string> | undefined {
  for (const row of rowsBetween(top, bottom)) {
    for (const column of grid.filledColumns(row)) {
      const text = textBeforeUnit(grid.text(row, column));
      const label = labelKey(text);
      if (unitLabels.has(label) || `${label}:`.replace(UNIT_LABEL, '') === '') {
        const beside = nameBeside(grid, row, column);
        if (beside === undefined) continue;
        const value = textBeforeUnit(grid.text(row, beside)).trim();
        return { value, at: grid.at(row, beside), place: { table, row: '单位名称', column: '' } };
      }
      const [before = '', after = ''] = label.split(/:(.*)/s);
      const named = unitLabels.has(before) ? after : label.replace(UNIT_LABEL, '');
      if (named === '' || label.length > 60) continue;
      if (named === label && !UNIT_CODE.test(label) && !endsLikeUnit(label)) continue;
      const value = text
        .trim()
        .replace(unitLabels.has(before) ? /^[^:：]*[:：]\s*/ : /^[^:：]{2,6}[:：]\s*/, '');
      return { value, at: grid.at(row, column), place: { table, row: '单位名称', column: '' } };
    }
  }
  return undefined;
}

/** The cell that follows a label standing alone (`编制部门：`); a unit line is no name. */
function nameBeside(grid: SheetGrid, row: number, column: number): number | undefined {
  const next = grid.filledColumns(row).find((candidate) => candidate > column);
  if (next === undefined || isUnitLabel(grid.text(row, next))) return undefined;
  // In a header the words beside it head columns.
  if (readYearHead(grid.text(row, next)) !== undefined) return undefined;
  return declaredUnit(grid.label(row, next)) === undefined ? next : undefined;
}

/** `预算年度：2030`, `2030年度`, `（2030年度）`, `2030年度 某某局`: the year as head lines print it, beside the department or below the title. */
const YEAR_LINE =
  /^(?:(?:预算|编制|填报|公开)?年[度份]:?(20\d{2})年?度?$|(20\d{2})年度?(?=$|[^\d]*(?:部门|局|委|办|院|中心|校|园|站|所|队|厅|处|社|馆|会|政府)$))/;

/**
 * The budget year where the title need not name it: in a line between title and header, else the latest budget year in the column
 * heads (`2030年预算数`). `undefined` where neither names one.
 */
export function findYear(
  grid: SheetGrid,
  table: TableKey,
  headTop: number,
  header: { readonly top: number; readonly bottom: number },
): Located<number> | undefined {
  const cells = (from: number, to: number): GridCell[] =>
    rowsBetween(from, to).flatMap((row) => grid.filledColumns(row).map((column) => ({ row, column })));
  const located = (value: number, { row, column }: GridCell): Located<number> => ({
    value,
    at: grid.at(row, column),
    place: { table, row: '年度', column: '' },
  });
  for (const cell of cells(headTop, header.top - 1)) {
    const match = YEAR_LINE.exec(grid.label(cell.row, cell.column).replace(/^\((.*)\)$/, '$1'));
    const year = match?.[1] ?? match?.[2];
    if (year !== undefined) return located(Number(year), cell);
  }
  const heads = cells(headTop, header.bottom).flatMap((cell) => {
    const head = readYearHead(grid.text(cell.row, cell.column));
    return head?.year === undefined || head.executed ? [] : [located(head.year, cell)];
  });
  return heads.reduce<Located<number> | undefined>(
    (latest, head) => (latest === undefined || head.value > latest.value ? head : latest),
    undefined,
  );
}

const NOTE = /^(?:注|备注|说明)[:\d(]/;

/** True for the comparable label that opens a note below a table; a word of the layout counts with a colon behind it or alone. */
export function isNoteLabel(label: string, { noteLabels }: Pick<TableLayout, 'noteLabels'>): boolean {
  return NOTE.test(label) || noteLabels.some((word) => label === word || label.startsWith(`${word}:`));
}

/** What stands before a name, a telephone number or a day below a table: 制表人：, 审核：, 单位负责人（签章）：, 填表日期：. */
const SIGNATURE =
  /^(?:制表|编制|填表|填报|审核|复核|经办|联系|主管|分管|(?:单位|部门|财务|项目|科室)负责|负责)(?:领导|人员?|电话|方式|日期|时间)?(?:\([^()]*\))?:/;

/** True for the comparable label that opens a line of signatures. */
export function isSignatureLabel(label: string): boolean {
  return SIGNATURE.test(label);
}

/** Rows `from` … `to`, both included; none where `to` is smaller. */
export function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
