import FormulaParser from 'fast-formula-parser';
import { isCellError, type CellValue } from '../../core/workbook';
import type { GridMark, GridSheet } from '../grid-sheet';

/** Functions that the library lacks, or for which a blank cell is no empty text to it. */
const FUNCTIONS = {
  COUNTA: (...args: readonly { readonly value: unknown }[]) =>
    args.reduce((count, { value }) => count + filledIn(value), 0),
  LEN: ({ value }: { readonly value: unknown }) =>
    typeof value === 'string' ? value.length : typeof value === 'number' ? `${value}`.length : 0,
};

/** What a formula sees of a workbook. */
type Workbook = readonly Pick<GridSheet, 'name' | 'cells'>[];

/**
 * The fill a cell is shown with because of a mark: that of the first whose formula is true there. References in the formulas are absolute,
 * as those of our marks are.
 * @param workbook its sheets, with the marks of each in the order of their priority
 */
export function fillShownAt(
  workbook: readonly Pick<GridSheet, 'name' | 'cells' | 'marks'>[],
  sheet: string,
  row: number,
  column: number,
): string | undefined {
  const marks = workbook.find(({ name }) => name === sheet)?.marks ?? [];
  return marks.find(
    (mark) => covers(mark, row, column) && holdsAt(mark.formula, workbook, sheet, row, column),
  )?.fillColor;
}

/** True where a formula is true at a cell; what it gives an error for is not true, as in Excel. */
export function holdsAt(
  formula: string,
  workbook: Workbook,
  sheet: string,
  row: number,
  column: number,
): boolean {
  return ENGINE.evaluate(formula, workbook, { sheet, row: row + 1, col: column + 1 }) === true;
}

/** What a formula gives at a cell; `undefined` where that is no number, text or truth value. */
export function resultOf(
  formula: string,
  workbook: Workbook,
  sheet: string,
  row: number,
  column: number,
): string | number | boolean | undefined {
  const result = ENGINE.evaluate(formula, workbook, { sheet, row: row + 1, col: column + 1 });
  return typeof result === 'string' || typeof result === 'number' || typeof result === 'boolean'
    ? result
    : undefined;
}

/** True for what Excel reads as a formula; one with a function that is not known here passes. */
export function isFormula(formula: string): boolean {
  try {
    ENGINE.evaluate(formula, [], { sheet: '', row: 1, col: 1 });
    return true;
  } catch (error) {
    return error instanceof Error && error.message.endsWith('is not implemented.');
  }
}

/** The library's parser, which takes long to make, over one workbook after another. */
class Engine {
  private cells: ReadonlyMap<string, ReadonlyMap<string, CellValue>> = new Map();
  private readonly parser = new FormulaParser({
    onCell: ({ sheet, row, col }) => this.operand(sheet, row, col),
    onRange: ({ sheet, from, to }) =>
      Array.from({ length: to.row - from.row + 1 }, (_, down) =>
        Array.from({ length: to.col - from.col + 1 }, (__, right) =>
          this.operand(sheet, from.row + down, from.col + right),
        ),
      ),
    functions: FUNCTIONS,
  });

  evaluate(formula: string, workbook: Workbook, at: { sheet: string; row: number; col: number }): unknown {
    this.cells = new Map(
      workbook.map(({ name, cells }) => [
        name,
        new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value])),
      ]),
    );
    return this.parser.parse(formula.replace(/^=/, ''), at);
  }

  private operand(sheet: string, row: number, column: number): unknown {
    const ofSheet = this.cells.get(sheet.replace(/''/g, "'"));
    // A sheet that is gone.
    if (ofSheet === undefined) return new FormulaParser.FormulaError('#REF!');
    return operandOf(ofSheet.get(`${row - 1},${column - 1}`) ?? null);
  }
}

const ENGINE = new Engine();

function covers({ areas }: GridMark, row: number, column: number): boolean {
  return areas.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** Excel compares numbers in their 15 significant digits. */
function operandOf(value: CellValue): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(15));
  return isCellError(value) ? new FormulaParser.FormulaError(value.error) : value;
}

/** Cells that are not blank, of one or of many. */
function filledIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((count, item) => count + filledIn(item), 0);
  return value === null || value === undefined ? 0 : 1;
}
