import { InterceptorEffectEnum, type ICellDataForSheetInterceptor } from '@univerjs/core';
import {
  FormulaResultStatus,
  INTERCEPTOR_POINT,
  IRenderManagerService,
  RegisterOtherFormulaService,
  SheetInterceptorService,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { GridMark } from '../../hosts/grid-sheet';
import { boundingBox } from './areas';
import { cellKey } from './known-sheet';
import { markFormulaAt } from './mark-formula';
import type { UniverApp } from './univer-app';

interface ShownMark {
  readonly mark: GridMark;
  /** Names under which the formula engine keeps the results, by `cellKey`. */
  readonly formulaIds: ReadonlyMap<number, string>;
}

/**
 * Shows marks: fills cells for as long as the mark's formula is true at them. The formulas are handed to Univer's engine, which
 * computes them again whenever a cell they refer to changes, on whatever sheet. Univer's own conditional formats are not used: they
 * lose absolute references when rows are inserted, and a renamed sheet makes them throw.
 */
export class MarkLayer {
  private readonly sheets = new Map<string, Map<string, ShownMark>>();
  private readonly formulas: RegisterOtherFormulaService;

  constructor(private readonly app: UniverApp) {
    this.formulas = app.injector.get(RegisterOtherFormulaService);
    this.formulas.formulaResult$.subscribe(() => {
      this.redraw();
    });
    app.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      // Above number formats, which pass on what they are given.
      priority: 12,
      handler: (cell, { subUnitId, row, col, workbook, rawData }, next) => {
        const [fill] = this.fillsAt(subUnitId, row, col);
        if (fill === undefined) return next(cell);
        // Never written into the cell itself: what Univer hands over may be the stored one.
        const marked: ICellDataForSheetInterceptor = cell === rawData ? { ...cell } : (cell ?? {});
        marked.s = { ...workbook.getStyles().getStyleByCell(cell), bg: { rgb: fill } };
        return next(marked);
      },
    });
  }

  /** The marks of a sheet, in the order of their priority. */
  of(sheetId: string): GridMark[] {
    return Array.from(this.sheets.get(sheetId)?.values() ?? [], ({ mark }) => mark);
  }

  /** Replaces the marks of a sheet; those that stay the same are left alone. */
  set(sheetId: string, marks: readonly GridMark[]): void {
    const before = this.sheets.get(sheetId) ?? new Map<string, ShownMark>();
    const after = new Map<string, ShownMark>();
    for (const mark of marks) {
      const shown = before.get(mark.id);
      const same = shown !== undefined && JSON.stringify(shown.mark) === JSON.stringify(mark);
      after.set(mark.id, same ? shown : this.show(sheetId, mark));
    }
    const gone = [...before.values()]
      .filter((shown) => after.get(shown.mark.id) !== shown)
      .flatMap(({ formulaIds }) => [...formulaIds.values()]);
    if (gone.length > 0) this.formulas.deleteFormula(this.app.workbook.getUnitId(), sheetId, gone);
    if (after.size > 0) this.sheets.set(sheetId, after);
    else this.sheets.delete(sheetId);
    this.redraw();
  }

  /** Forgets all marks: the workbook they belong to is gone. */
  forget(): void {
    this.sheets.clear();
  }

  /** Ids of the sheets that have marks. */
  sheetIds(): string[] {
    return [...this.sheets.keys()];
  }

  /** Fill colours of the marks that are in effect at a cell, the one on top first. */
  fillsAt(sheetId: string, row: number, column: number): string[] {
    const shown = this.sheets.get(sheetId);
    if (shown === undefined) return [];
    const fills: string[] = [];
    for (const { mark, formulaIds } of shown.values()) {
      const formulaId = formulaIds.get(cellKey(row, column));
      if (formulaId === undefined) continue;
      const result = this.formulas.getFormulaValueSync(this.app.workbook.getUnitId(), sheetId, formulaId);
      if (result?.status !== FormulaResultStatus.SUCCESS) continue;
      const cell = result.result?.[0]?.[0]?.[0]?.[0];
      if (cell?.v === 1 || cell?.v === true) fills.push(mark.fillColor);
    }
    return fills;
  }

  private show(sheetId: string, mark: GridMark): ShownMark {
    // Excel's formulas over several areas are written for the corner of their bounding box.
    const corner = boundingBox(mark.areas);
    const unitId = this.app.workbook.getUnitId();
    const formulaIds = new Map<number, string>();
    for (const area of mark.areas) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const key = cellKey(row, column);
          if (formulaIds.has(key)) continue;
          const formula = markFormulaAt(mark.formula, { row, column }, corner);
          // Never true, whatever the cells hold.
          if (formula === '=FALSE') continue;
          formulaIds.set(key, this.formulas.registerFormulaWithRange(unitId, sheetId, formula));
        }
      }
    }
    return { mark, formulaIds };
  }

  /** Draws the sheet in front anew. */
  redraw(): void {
    const renderer = this.app.injector
      .get(IRenderManagerService)
      .getRenderById(this.app.workbook.getUnitId());
    renderer?.with(SheetSkeletonManagerService).reCalculate();
    renderer?.mainComponent?.makeDirty();
  }
}
