import { parseBox } from './box';
import { formulaShifter, formulaText } from './formula-text';
import type { ReadingBudget } from './limits';
import type { FilledCell, SheetCells } from './sheet-cells';
import type { XmlAttributes } from './xml';
import { decodeEscapes, keepsSpace, trimEnd, trimStart } from './xml-text';

interface Shared {
  readonly row: number;
  readonly column: number;
  /** Characters of the formula. */
  readonly length: number;
  /** The formula as it reads so many rows and columns away. */
  readonly at: (rows: number, columns: number) => string;
}

/**
 * Gives every cell of one sheet its own formula text. Files write a formula filled down a column once, at the first
 * cell, and mark the others as followers; array formulas stand at their first cell alone.
 */
export class SheetFormulas {
  private readonly shared = new Map<string, Shared>();
  private readonly following: { readonly cell: FilledCell; readonly first: Shared }[] = [];
  private readonly waiting: { readonly cell: FilledCell; readonly index: string }[] = [];

  constructor(
    private readonly cells: SheetCells,
    private readonly sheetName: string,
    private readonly budget: ReadingBudget,
  ) {}

  /**
   * Sets the formula of a cell from its `f` element.
   * @param stored the element's text
   * @returns whether the cell has a formula, be it one that becomes known further down the file
   */
  give(cell: FilledCell, attributes: XmlAttributes, stored: string): boolean {
    const body = decodeEscapes(keepsSpace(attributes) ? stored : trimEnd(trimStart(stored)));
    const text = body === '' ? null : formulaText(body);
    const { t: kind, si: index, ref } = attributes;
    if (kind === 'shared' && index !== undefined) {
      if (text === null) {
        this.follow(cell, index);
        return true;
      }
      if (ref !== undefined || !this.shared.has(index))
        this.shared.set(index, {
          row: cell.row,
          column: cell.column,
          length: text.length,
          at: formulaShifter(text),
        });
    }
    cell.formula = kind === 'dataTable' ? tableFormula(attributes) : text;
    const box = kind === 'array' || kind === 'dataTable' ? parseBox(ref) : undefined;
    if (box !== undefined && cell.formula !== null && (box.top < box.bottom || box.left < box.right)) {
      this.cells.cover(box, cell.formula);
    }
    return cell.formula !== null;
  }

  /** Writes out the formulas of followers, of those listed before the cell they follow too. One whose first cell is gone keeps its value alone, as in Excel. */
  finish(): void {
    for (const { cell, index } of this.waiting) {
      if (this.shared.has(index)) this.follow(cell, index);
    }
    for (const { cell, first } of this.following)
      cell.formula = first.at(cell.row - first.row, cell.column - first.column);
  }

  private follow(cell: FilledCell, index: string): void {
    const first = this.shared.get(index);
    if (first === undefined) {
      this.waiting.push({ cell, index });
      return;
    }
    // Asked for before anything is written out: a long formula with many followers is refused at once, not after seconds of work.
    this.budget.spendFormula(first.length, this.sheetName);
    this.following.push({ cell, first });
  }
}

/** What Excel shows in the cells of a data table (模拟运算表): `=TABLE(row input,column input)`. */
function tableFormula({ r1 = '', r2 = '', dt2D: twoInputs, dtr: rowInput }: XmlAttributes): string {
  if (twoInputs === '1') return `=TABLE(${r1},${r2})`;
  return rowInput === '1' ? `=TABLE(${r1},)` : `=TABLE(,${r1})`;
}
