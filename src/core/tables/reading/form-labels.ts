import type { SheetGrid } from '../../workbook';
import type { GridCell } from './cell-fields';
import { holdsFigure } from './figures';
import type { TableLayout } from '../layout/table-layout';
import { columnKeysAt } from './headers';

/** A label of a form with the column key it stands for. */
interface FormLabel {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

/** The labels of a form and the cells that belong to them. */
export class FormLabels {
  private readonly labels: readonly FormLabel[];

  constructor(
    private readonly grid: SheetGrid,
    private readonly layout: TableLayout,
    readonly top: number,
    readonly bottom: number,
  ) {
    const labels: FormLabel[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (const column of grid.filledColumns(row)) {
        const key = columnKeysAt(grid, layout, row, column)[0];
        if (key !== undefined) labels.push({ key, row, column });
      }
    }
    this.labels = labels;
  }

  rowOf(key: string): number | undefined {
    return this.labels.find((label) => label.key === key)?.row;
  }

  /** The comparable label of a key as printed; '' where the form has no such label. */
  textOf(key: string): string {
    const label = this.labels.find((candidate) => candidate.key === key);
    return label === undefined ? '' : this.grid.label(label.row, label.column);
  }

  /** The keys of the labels in a row. */
  keysIn(row: number): string[] {
    return this.labels.filter((label) => label.row === row).map(({ key }) => key);
  }

  columns(): number[] {
    return this.labels.map(({ column }) => column);
  }

  isLabel(row: number, column: number): boolean {
    return columnKeysAt(this.grid, this.layout, row, column).length > 0;
  }

  /**
   * The value of a label: the first filled cell at its right before the next label of the row, or the blank cell beside it; the cell
   * below where labels stand side by side. Of several labels of one meaning the first with a value counts. `undefined` where the
   * form has no such label.
   */
  valueOf(key: string): GridCell | undefined {
    const values = this.labels
      .filter((candidate) => candidate.key === key)
      .map((label) => this.valueAt(label));
    return values.find(({ row, column }) => !this.grid.isBlank(row, column)) ?? values[0];
  }

  private valueAt(label: FormLabel): GridCell {
    const next = this.labels.find(({ row, column }) => row === label.row && column > label.column);
    const end = next === undefined ? this.grid.right : next.column - 1;
    const below = { row: label.row + 1, column: label.column };
    for (let column = label.column + 1; column <= end; column += 1) {
      if (this.grid.isBlank(label.row, column)) continue;
      // Beside an amount's label may stand one nobody knows, with the amounts of both below them.
      const isLabelOfOther =
        this.layout.structure.columns[label.key] === 'amount' &&
        !holdsFigure(this.grid, label.row, column) &&
        holdsFigure(this.grid, below.row, below.column);
      return isLabelOfOther ? below : { row: label.row, column };
    }
    return this.headsColumns(label.row) && !this.isLabel(below.row, below.column)
      ? below
      : { row: label.row, column: label.column + 1 };
  }

  /** True for a row whose labels leave no cell between them: their values stand below. */
  private headsColumns(row: number): boolean {
    const columns = this.labels
      .filter((label) => label.row === row && this.layout.structure.columns[label.key] !== 'heading')
      .map(({ column }) => column);
    return columns.some((column, index) => columns[index + 1] === column + 1);
  }

  /**
   * The first cell that is no label in the rows between two labels, rows with labels of their own left out; a blank cell where all
   * are blank.
   */
  textBetween(above: string, below: number): GridCell | undefined {
    const from = this.rowOf(above);
    if (from === undefined) return undefined;
    for (let row = from + 1; row < below; row += 1) {
      // The label of the row above covers this one and may have been moved down into it.
      if (this.keysIn(row).some((key) => key !== 'scale')) continue;
      const column = this.grid.filledColumns(row).find((candidate) => !this.isLabel(row, candidate));
      if (column !== undefined) return { row, column };
    }
    return from + 1 < below ? { row: from + 1, column: this.grid.left + 1 } : undefined;
  }
}
