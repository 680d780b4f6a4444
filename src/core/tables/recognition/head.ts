import { declaredUnit, type MoneyUnit } from '../../money';
import type { SheetGrid } from '../../workbook';
import type { Located } from '../field';
import type { TableKey } from '../table-key';

/** The unit line of a table: in its head or header, else the last one above it on the sheet. */
export function findUnit(
  grid: SheetGrid,
  table: TableKey,
  headTop: number,
  header: { readonly top: number; readonly bottom: number },
): Located<MoneyUnit> | undefined {
  const rows = [...rowsBetween(headTop, header.bottom), ...rowsBetween(grid.top, headTop - 1).reverse()];
  for (const row of rows) {
    for (const column of grid.filledColumns(row)) {
      const unit = declaredUnit(grid.label(row, column));
      if (unit !== undefined)
        return { value: unit, at: grid.at(row, column), place: { table, row: '单位', column: '' } };
    }
  }
  return undefined;
}

const UNIT_LABEL = /^(?:编制部门|编制单位|部门名称|单位名称|预算单位|预算部门|预算主管部门|填报单位|部门):/;
const UNIT_CODE = /^[[(【〔]?\d{6}(?:\d{3})?[\])】〕]?[^\d]/;
const UNIT_ENDING =
  /(?:部门|局|委员会|委|办公室|办|院|中心|学校|学院|校|园|站|所|队|厅|处|社|馆|会|政府)(?:\([^()]*\))?$/;

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
      const label = grid.label(row, column);
      if (unitLabels.has(label) || `${label}:`.replace(UNIT_LABEL, '') === '') {
        const beside = nameBeside(grid, row, column);
        if (beside === undefined) continue;
        const value = grid.text(row, beside).trim();
        return { value, at: grid.at(row, beside), place: { table, row: '单位名称', column: '' } };
      }
      const [before = '', after = ''] = label.split(/:(.*)/s);
      const named = unitLabels.has(before) ? after : label.replace(UNIT_LABEL, '');
      if (named === '' || label.length > 60) continue;
      if (named === label && !UNIT_CODE.test(label) && !UNIT_ENDING.test(label)) continue;
      const value = grid
        .text(row, column)
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
  return next === undefined || declaredUnit(grid.label(row, next)) !== undefined ? undefined : next;
}

/** Rows `from` … `to`, both included; none where `to` is smaller. */
function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
