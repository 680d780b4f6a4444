import type { SheetVisibility } from '../../../core/workbook';
import type { CellLook, GridArea, GridCell, GridComment, GridLink, GridSheet } from '../../grid-sheet';
import { MAX_COLUMNS, areaOfCell, boundingArea, contains, intersection } from './areas';
import { newPageLayout, type PageLayout } from './page-layout';

/** A conditional format: the add-in's own kind with formula and colours, or one of the user's of which only type and place are kept. */
export interface ConditionalFormat {
  readonly id: string;
  /** As Excel names it: `Custom`, `DataBar`, `CellValue` … */
  readonly type: string;
  areas: readonly GridArea[];
  priority: number;
  stopIfTrue: boolean;
  formula: string;
  fillColor: string | undefined;
  fontColor: string | undefined;
  bold: boolean | undefined;
  /** For one that Excel cannot tell add-ins about: its formula, or not even its type. */
  unreadable?: 'formula' | 'type';
}

/** What changes about a cell; what is left out stays. `undefined` takes a look or a link away. */
export interface CellChange {
  readonly value?: GridCell['value'];
  readonly formula?: string | null;
  readonly format?: string;
  readonly look?: CellLook | undefined;
  readonly link?: GridLink | undefined;
}

/** Sizes of a column and a row that were never set, in pixels. */
export const DEFAULT_COLUMN_WIDTH = 64;
export const DEFAULT_ROW_HEIGHT = 20;

/** One worksheet. Every change goes through a method and is told to the workbook. */
export class SimulatedSheet {
  readonly id: string;
  visibility: SheetVisibility;
  isDeleted = false;
  /** Charts and macros of old stand in the list of sheets and have no cells. */
  kind: 'worksheet' | 'chart' | 'macro' = 'worksheet';
  /** Cells with a note, which add-ins do not see: `row,column`. */
  readonly notes = new Set<string>();
  /** Keys are compared without case; the value is what the add-in gave. */
  readonly properties = new Map<string, { readonly key: string; value: string }>();
  /** Colours of border lines, which the face does not show: `row,column,side` → colour. */
  readonly borderColors = new Map<string, string>();
  page: PageLayout = newPageLayout();
  showGridlines = true;
  /** Rows at the top that stay in sight. */
  frozenRows = 0;
  merges: readonly GridArea[];
  formats: ConditionalFormat[];
  comments: readonly GridComment[];
  private sheetName: string;
  private isSheetProtected: boolean;
  private cells = new Map<number, GridCell>();
  private widths: Map<number, number>;
  private heights: Map<number, number>;

  /** @param onTouch called after each change */
  constructor(
    grid: GridSheet,
    private readonly onTouch: (sheet: SimulatedSheet) => void,
  ) {
    this.id = grid.id;
    this.sheetName = grid.name;
    this.visibility = grid.visibility;
    this.isSheetProtected = grid.isProtected;
    this.cells = new Map(grid.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
    this.merges = grid.merges;
    this.widths = new Map(grid.columnWidths);
    this.heights = new Map(grid.rowHeights);
    this.formats = grid.marks.map(({ id, areas, formula, fillColor }, index) => ({
      ...newFormat(id, 'Custom', areas, index),
      formula,
      fillColor,
    }));
    this.comments = grid.comments;
  }

  get name(): string {
    return this.sheetName;
  }

  set name(name: string) {
    this.sheetName = name;
    this.touch();
  }

  get isProtected(): boolean {
    return this.isSheetProtected;
  }

  set isProtected(isProtected: boolean) {
    this.isSheetProtected = isProtected;
    this.touch();
  }

  /** To be called after a change to a public field. */
  touch(): void {
    this.onTouch(this);
  }

  /** The cell as it is; a plain blank one where nothing was ever put. */
  cell(row: number, column: number): GridCell {
    return (
      this.cells.get(keyOf(row, column)) ?? { row, column, value: null, formula: null, format: 'General' }
    );
  }

  /** Cells that hold or look like something, in no particular order. */
  filledCells(): IterableIterator<GridCell> {
    return this.cells.values();
  }

  changeCell(row: number, column: number, change: CellChange): void {
    const { look: oldLook, link: oldLink, ...old } = this.cell(row, column);
    const look = 'look' in change ? change.look : oldLook;
    const link = 'link' in change ? change.link : oldLink;
    this.putCell({
      ...old,
      value: change.value === undefined ? old.value : change.value,
      formula: change.formula === undefined ? old.formula : change.formula,
      format: change.format ?? old.format,
      ...(look === undefined || Object.keys(look).length === 0 ? {} : { look }),
      ...(link === undefined ? {} : { link }),
    });
  }

  /** Replaces a cell by the one given. */
  putCell(cell: GridCell): void {
    const key = keyOf(cell.row, cell.column);
    if (isPlainBlank(cell)) this.cells.delete(key);
    else this.cells.set(key, cell);
    this.touch();
  }

  /** The smallest area with every used cell, or `undefined`. With `valuesOnly` a cell that only looks like something is unused. */
  usedArea(valuesOnly: boolean): GridArea | undefined {
    let used: GridArea | undefined;
    for (const { row, column, value, formula } of this.cells.values()) {
      if (valuesOnly && value === null && formula === null) continue;
      const area = areaOfCell(row, column);
      used = used === undefined ? area : boundingArea(used, area);
    }
    return used;
  }

  columnWidth(column: number): number {
    return this.widths.get(column) ?? DEFAULT_COLUMN_WIDTH;
  }

  setColumnWidth(column: number, pixels: number): void {
    this.widths.set(column, pixels);
    this.touch();
  }

  rowHeight(row: number): number {
    return this.heights.get(row) ?? DEFAULT_ROW_HEIGHT;
  }

  setRowHeight(row: number, pixels: number): void {
    this.heights.set(row, pixels);
    this.touch();
  }

  /** Conditional formats that reach into any of the areas, the highest priority first. */
  formatsIn(areas: readonly GridArea[], key?: string): ConditionalFormat[] {
    return this.formats
      .filter(({ id }) => key === undefined || id === key)
      .filter((format) =>
        format.areas.some((own) => areas.some((area) => intersection(own, area) !== undefined)),
      )
      .sort((a, b) => a.priority - b.priority);
  }

  /** A new format in front of all others, as Excel adds them. */
  addFormat(id: string, type: string, areas: readonly GridArea[]): ConditionalFormat {
    for (const format of this.formats) format.priority += 1;
    const format = newFormat(id, type, areas, 0);
    this.formats.push(format);
    this.touch();
    return format;
  }

  removeFormats(ids: ReadonlySet<string>): void {
    this.formats = this.formats.filter(({ id }) => !ids.has(id));
    this.touch();
  }

  commentAt(row: number, column: number): GridComment | undefined {
    return this.comments.find((comment) => contains(areaOfCell(row, column), comment.row, comment.column));
  }

  /**
   * Takes over a state the grid reports after rows or columns moved. Formats the grid does not show stay as they are: the caller has
   * moved them.
   */
  replaceWith(grid: GridSheet): void {
    this.sheetName = grid.name;
    this.visibility = grid.visibility;
    this.isSheetProtected = grid.isProtected;
    this.cells = new Map(grid.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
    this.merges = grid.merges;
    this.widths = new Map(grid.columnWidths);
    this.heights = new Map(grid.rowHeights);
    this.comments = grid.comments;
    const marks = new Map(grid.marks.map((mark) => [mark.id, mark]));
    this.formats = this.formats.filter((format) => {
      if (!isShown(format)) return true;
      const mark = marks.get(format.id);
      if (mark === undefined) return false;
      format.areas = mark.areas;
      format.formula = mark.formula;
      return true;
    });
    this.touch();
  }

  /** The sheet as the face shows it: a copy, cells by row and column. */
  toGrid(): GridSheet {
    return {
      id: this.id,
      name: this.sheetName,
      visibility: this.visibility,
      isProtected: this.isSheetProtected,
      cells: [...this.cells.entries()].sort(([a], [b]) => a - b).map(([, cell]) => cell),
      merges: [...this.merges],
      columnWidths: new Map([...this.widths].sort(([a], [b]) => a - b)),
      rowHeights: new Map([...this.heights].sort(([a], [b]) => a - b)),
      marks: [...this.formats]
        .sort((a, b) => a.priority - b.priority)
        .flatMap((format) =>
          isShown(format)
            ? [
                {
                  id: format.id,
                  areas: [...format.areas],
                  formula: format.formula,
                  fillColor: format.fillColor ?? '#FFFFFF',
                },
              ]
            : [],
        ),
      comments: [...this.comments],
    };
  }
}

function newFormat(
  id: string,
  type: string,
  areas: readonly GridArea[],
  priority: number,
): ConditionalFormat {
  return {
    id,
    type,
    areas,
    priority,
    stopIfTrue: false,
    formula: '',
    fillColor: undefined,
    fontColor: undefined,
    bold: undefined,
  };
}

/** The face shows formats with a formula and a fill; of all others it knows nothing. */
function isShown({ type, formula, fillColor }: ConditionalFormat): boolean {
  return type === 'Custom' && formula !== '' && fillColor !== undefined;
}

function isPlainBlank({ value, formula, format, look, link }: GridCell): boolean {
  return (
    value === null && formula === null && format === 'General' && look === undefined && link === undefined
  );
}

function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
