import { resultOf, type SimulatedWorkbook } from '../../src/hosts/simulator';

/** Recalculates a simulated workbook whenever the add-in has changed it, as the workbench's grid does in the browser. */
export function recalculate(workbook: SimulatedWorkbook): void {
  workbook.onHostChange(({ kind }) => {
    if (kind === 'sheet-changed' || kind === 'sheet-added') recalculateNow(workbook);
  });
}

function recalculateNow(workbook: SimulatedWorkbook): void {
  const sheets = workbook.gridSheets();
  for (const { id, name, cells } of sheets) {
    const changed = cells.flatMap((cell) => {
      if (cell.formula === null) return [];
      const value = resultOf(cell.formula, sheets, name, cell.row, cell.column);
      return value === undefined || value === cell.value ? [] : [{ ...cell, value }];
    });
    if (changed.length > 0) workbook.applyUserChange({ kind: 'calculated', sheetId: id, cells: changed });
  }
}
