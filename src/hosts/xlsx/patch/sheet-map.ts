import { parseLocalAddress } from '../../../core/workbook';
import { parseBox, type Box } from '../box';
import { isTrue } from '../xml';
import { decodeEscapes, keepsSpace, trimEnd, trimStart } from '../xml-text';
import { scanXml, type XmlElement } from './scan-xml';

/** A `row` element. */
export interface RowPlace {
  /** 0-based row it stands for. */
  readonly row: number;
  readonly element: XmlElement;
  /** Its cells, in the order of the file; only for rows that were asked for. */
  readonly cells: CellPlace[];
}

/** A `c` element. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement;
  formula: FormulaPlace | undefined;
}

/** An `f` element. */
export interface FormulaPlace {
  readonly element: XmlElement;
  /** As stored, decoded; empty for a cell that follows a shared formula. */
  text: string;
}

/** A cell that repeats a shared formula, with the cell whose formula it repeats. */
export interface Follower {
  readonly cell: CellPlace;
  readonly first: CellPlace;
}

/** Where a worksheet part keeps what an edit of cells touches. */
export interface SheetMap {
  /** `undefined` only for a part without cells, which a reader refuses. */
  readonly sheetData: XmlElement | undefined;
  readonly dimension: XmlElement | undefined;
  readonly isProtected: boolean;
  readonly rows: readonly RowPlace[];
  /** Cells that were asked for, by `row,column`. Where the file lists a cell twice, the later one, which is the one that counts. */
  readonly cells: ReadonlyMap<string, CellPlace>;
  readonly followers: readonly Follower[];
  /** Ranges of array formulas and data tables, with their first cell. */
  readonly arrays: readonly { readonly box: Box; readonly cell: CellPlace }[];
  readonly merges: readonly Box[];
  /** Styles of columns, by ranges of columns; 0-based. */
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
}

/** What a place is found by. */
export function placeKey(row: number, column: number): string {
  return `${row},${column}`;
}

/**
 * Maps a worksheet part.
 * @param wanted the cells to find
 * @throws Refusal `damaged`
 */
export function mapSheet(
  text: string,
  subject: string,
  wanted: readonly { readonly row: number; readonly column: number }[],
): SheetMap {
  const keys = new Set(wanted.map(({ row, column }) => placeKey(row, column)));
  const mapper = new SheetMapper(new Set(wanted.map(({ row }) => row)), keys);
  scanXml(text, subject, mapper);
  return mapper.finish();
}

class SheetMapper {
  private sheetData: XmlElement | undefined;
  private dimension: XmlElement | undefined;
  private isProtected = false;
  private readonly rows: RowPlace[] = [];
  private readonly cells = new Map<string, CellPlace>();
  private readonly arrays: { box: Box; cell: CellPlace }[] = [];
  private readonly merges: Box[] = [];
  private readonly columnStyles: { first: number; last: number; style: number }[] = [];
  private readonly followers: Follower[] = [];
  private readonly shared = new Map<string, CellPlace>();
  private readonly waiting: { cell: CellPlace; index: string }[] = [];
  private row = -1;
  private column = -1;
  private cell: CellPlace | undefined;

  constructor(
    private readonly wantedRows: ReadonlySet<number>,
    private readonly wantedCells: ReadonlySet<string>,
  ) {}

  open(element: XmlElement): void {
    const { name, parent, attributes } = element;
    if (name === 'row' && parent === this.sheetData && parent !== undefined) this.openRow(element);
    else if (name === 'c' && parent?.name === 'row') this.openCell(element);
    else if (name === 'f' && this.cell !== undefined && parent === this.cell.element)
      this.cell.formula = { element, text: '' };
    else if (parent?.parent === undefined) this.openTopLevel(element);
    else if (name === 'col' && parent.name === 'cols' && attributes.style !== undefined) {
      this.columnStyles.push({
        first: Number(attributes.min) - 1,
        last: Number(attributes.max) - 1,
        style: Number(attributes.style),
      });
    } else if (name === 'mergeCell' && parent.name === 'mergeCells') {
      const box = parseBox(attributes.ref);
      if (box !== undefined) this.merges.push(box);
    }
  }

  text(piece: string, parent: XmlElement): void {
    const formula = this.cell?.formula;
    if (formula?.element === parent) formula.text += piece;
  }

  close(element: XmlElement): void {
    if (element !== this.cell?.element) return;
    this.closeCell(this.cell);
    this.cell = undefined;
  }

  finish(): SheetMap {
    // Like the reader: one listed before the cell it repeats takes the last that came.
    for (const { cell, index } of this.waiting) {
      const first = this.shared.get(index);
      if (first !== undefined) this.followers.push({ cell, first });
    }
    const { sheetData, dimension, isProtected, rows, cells, followers, arrays, merges, columnStyles } = this;
    return { sheetData, dimension, isProtected, rows, cells, followers, arrays, merges, columnStyles };
  }

  private openTopLevel(element: XmlElement): void {
    if (element.name === 'sheetData') this.sheetData ??= element;
    else if (element.name === 'dimension') this.dimension ??= element;
    else if (element.name === 'sheetProtection') this.isProtected = isTrue(element.attributes.sheet);
  }

  private openRow(element: XmlElement): void {
    const { r } = element.attributes;
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    this.rows.push({ row: this.row, element, cells: [] });
  }

  private openCell(element: XmlElement): void {
    const at = parseLocalAddress(element.attributes.r ?? '');
    this.column = at?.column ?? this.column + 1;
    this.row = at?.row ?? this.row;
    this.cell = { row: this.row, column: this.column, element, formula: undefined };
    const key = placeKey(this.row, this.column);
    const place = this.rows.at(-1);
    if (place !== undefined && this.wantedRows.has(place.row)) place.cells.push(this.cell);
    if (this.wantedCells.has(key)) this.cells.set(key, this.cell);
  }

  private closeCell(cell: CellPlace): void {
    const { formula } = cell;
    if (formula === undefined) return;
    const { t: kind, si: index, ref } = formula.element.attributes;
    const space = keepsSpace(formula.element.attributes);
    formula.text = decodeEscapes(space ? formula.text : trimEnd(trimStart(formula.text)));
    const box = parseBox(ref);
    if ((kind === 'array' || kind === 'dataTable') && box !== undefined) this.arrays.push({ box, cell });
    if (kind !== 'shared' || index === undefined) return;
    const first = this.shared.get(index);
    if (formula.text !== '') {
      if (ref !== undefined || first === undefined) this.shared.set(index, cell);
    } else if (first !== undefined) this.followers.push({ cell, first });
    else this.waiting.push({ cell, index });
  }
}
