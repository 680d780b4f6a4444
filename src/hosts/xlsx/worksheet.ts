import { type HiddenLines, localAddress, type SheetSnapshot } from '../../core/workbook';
import { cellValue, type ValueContext } from './cell-value';
import { OWN_PROPERTY } from '../own-sheet';
import type { ReadingBudget } from './limits';
import { GENERAL } from './number-formats';
import { damaged, type Refusal } from './refusal';
import { RichText } from './rich-text';
import { COLUMNS, ROWS } from './sheet-bounds';
import { SheetCells, type FilledCell } from './sheet-cells';
import { SheetFormulas } from './sheet-formulas';
import { isTrue, readXml, type XmlAttributes, type XmlHandlers } from './xml';
import { keepsSpace } from './xml-text';

/** What the cells of every sheet are read against. */
export interface SheetContext extends ValueContext {
  /** Number format codes by style index. */
  readonly formats: readonly string[];
  readonly budget: ReadingBudget;
}

/** Hears of every row and cell the file lists, blank ones included; places 0-based, the style an index of the styles part. */
export interface SheetListener {
  row(row: number, attributes: XmlAttributes): void;
  cell(row: number, column: number, style: number): void;
}

/**
 * Reads the cells of one worksheet part.
 * @param listener hears what the file lists while it is read
 * @returns the used range trimmed to cells with a value or formula, empty matrices for an empty sheet; which of its rows and columns
 * are hidden; whether a property of the sheet says that the product made it
 * @throws Refusal `damaged` or `too-large`, naming the sheet
 */
export function readWorksheet(
  bytes: Uint8Array,
  sheetName: string,
  context: SheetContext,
  listener?: SheetListener,
): Omit<SheetSnapshot, 'name' | 'visibility'> {
  const reader = new WorksheetReader(sheetName, context, listener);
  readXml(bytes, `工作表“${sheetName}”`, reader);
  const cells = reader.finish();
  return { own: reader.own, hidden: reader.hiddenWithin(cells), ...cells };
}

/** Hears one worksheet part element by element. */
class WorksheetReader implements XmlHandlers {
  readonly ownVocabulary = true;
  own = false;
  private readonly cells: SheetCells;
  private readonly formulas: SheetFormulas;
  private readonly inline = new RichText();
  private readonly hiddenRows: number[] = [];
  /** First and last column of each hidden stretch. */
  private readonly hiddenColumns: (readonly [number, number])[] = [];
  private sawSheetData = false;
  private inSheetData = false;
  /** Content of sheetData that is neither row nor cell: harmless beside cells, alarming without any. */
  private strange = false;
  /** 0-based place of the cell being read, or of the last one. */
  private row = -1;
  private column = -1;
  private type = 'n';
  private style: string | undefined;
  private value: string | undefined;
  private valueKeepsSpace = false;
  private hasInline = false;
  private formula: string | undefined;
  private formulaAttributes: XmlAttributes = {};
  private listening: 'v' | 'f' | 'is' | undefined;

  constructor(
    private readonly sheetName: string,
    private readonly context: SheetContext,
    private readonly listener: SheetListener | undefined,
  ) {
    this.cells = new SheetCells(sheetName, context.budget);
    this.formulas = new SheetFormulas(this.cells, sheetName, context.budget);
  }

  open(name: string, attributes: XmlAttributes, parent: string): void {
    if (!this.inSheetData) {
      if (parent === '' && name !== 'worksheet') throw damaged(`工作表“${this.sheetName}”的部件里不是工作表`);
      if (name === 'sheetData' && parent === 'worksheet') this.inSheetData = this.sawSheetData = true;
      if (name === 'col' && parent === 'cols') this.noteColumns(attributes);
      if (name === 'customPr' && attributes.name === OWN_PROPERTY) this.own = true;
    } else if (name === 'c' && parent === 'row') {
      this.openCell(attributes);
    } else if (parent === 'c') {
      this.openCellPart(name, attributes);
    } else if (name === 'row') {
      this.openRow(attributes);
    } else if (this.listening === 'is') {
      this.inline.open(name, attributes);
    } else if (parent === 'sheetData' || parent === 'row') {
      this.strange = true;
    }
  }

  text(piece: string): void {
    if (!this.inSheetData) return;
    if (this.listening === 'v') this.value = (this.value ?? '') + piece;
    else if (this.listening === 'is') this.inline.add(piece);
    else if (this.listening === 'f') this.formula = (this.formula ?? '') + piece;
    else if (piece.trim() !== '') this.strange = true;
  }

  close(name: string, parent: string): void {
    if (!this.inSheetData) return;
    if (name === 'c' && parent === 'row') this.closeCell();
    else if (parent === 'c') this.listening = undefined;
    else if (this.listening === 'is') this.inline.close(name);
    else if (name === 'sheetData') this.inSheetData = false;
  }

  /** @throws Refusal `damaged` where the sheet holds something and no cell of it could be read */
  finish(): ReturnType<SheetCells['layOut']> {
    if (!this.sawSheetData) throw damaged(`工作表“${this.sheetName}”缺少单元格区（sheetData）`);
    if (this.strange && this.cells.count === 0)
      throw damaged(`工作表“${this.sheetName}”有内容，但一个单元格也读不出来`);
    this.formulas.finish();
    return this.cells.layOut();
  }

  /** The hidden rows and columns of the used range. */
  hiddenWithin({ top, left, values }: Pick<SheetSnapshot, 'top' | 'left' | 'values'>): HiddenLines {
    const width = values.reduce((most, row) => Math.max(most, row.length), 0);
    const columns = Array.from({ length: width }, (_, index) => left + index);
    return {
      rows: this.hiddenRows.filter((row) => row >= top && row < top + values.length),
      columns: columns.filter((column) =>
        this.hiddenColumns.some(([first, last]) => column >= first && column <= last),
      ),
    };
  }

  private noteColumns({ min, max, hidden }: XmlAttributes): void {
    if (isTrue(hidden)) this.hiddenColumns.push([Number(min) - 1, Number(max) - 1]);
  }

  private openRow(attributes: XmlAttributes): void {
    const { r: reference } = attributes;
    // Digits alone, as in the address of a cell: `1e3` is no row number.
    this.row = reference === undefined ? this.row + 1 : /^\d+$/.test(reference) ? Number(reference) - 1 : NaN;
    this.column = -1;
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row < ROWS)) {
      throw damaged(`工作表“${this.sheetName}”有一行的行号（${reference ?? ROWS + 1}）超出范围`);
    }
    if (isTrue(attributes.hidden)) this.hiddenRows.push(this.row);
    this.listener?.row(this.row, attributes);
  }

  private openCell({ r: reference, s: style, t: type = 'n' }: XmlAttributes): void {
    if (reference === undefined) this.column += 1;
    else this.moveTo(reference);
    if (this.column >= COLUMNS || this.row >= ROWS) throw this.badReference(reference ?? this.address);
    this.type = type;
    this.style = style;
    this.value = undefined;
    this.hasInline = false;
    this.formula = undefined;
    this.listener?.cell(this.row, this.column, style === undefined ? 0 : Number(style));
  }

  /** Takes a cell's own address, whatever its row said. Read letter by letter, since this runs for every cell. */
  private moveTo(reference: string): void {
    let at = 0;
    let column = 0;
    let row = 0;
    for (
      let letter = reference.charCodeAt(at) | 32;
      letter >= 97 && letter <= 122;
      letter = reference.charCodeAt(at) | 32
    ) {
      column = column * 26 + letter - 96;
      at += 1;
    }
    const letters = at;
    for (let digit = reference.charCodeAt(at); digit >= 48 && digit <= 57; digit = reference.charCodeAt(at)) {
      row = row * 10 + digit - 48;
      at += 1;
    }
    if (letters === 0 || row === 0 || at !== reference.length) throw this.badReference(reference);
    this.column = column - 1;
    this.row = row - 1;
  }

  private openCellPart(name: string, attributes: XmlAttributes): void {
    if (name === 'v') {
      this.value = '';
      this.valueKeepsSpace = keepsSpace(attributes);
      this.listening = 'v';
    } else if (name === 'f') {
      this.formula = '';
      this.formulaAttributes = attributes;
      this.listening = 'f';
    } else if (name === 'is') {
      this.hasInline = true;
      this.listening = 'is';
    } else {
      this.strange = true;
    }
  }

  private closeCell(): void {
    if (this.value === undefined && this.formula === undefined && !this.hasInline) return;
    const value = cellValue(
      {
        type: this.type,
        value: this.value,
        keepsSpace: this.valueKeepsSpace,
        inline: this.hasInline ? this.inline.take() : undefined,
      },
      this.context,
    );
    if (value === undefined) {
      throw damaged(
        `工作表“${this.sheetName}”的 ${this.address} 里写着“${(this.value ?? '').slice(0, 40)}”，读不出它的值`,
      );
    }
    const format = this.style === undefined ? GENERAL : (this.context.formats[Number(this.style)] ?? GENERAL);
    const cell: FilledCell = { row: this.row, column: this.column, value, formula: null, format };
    const calculated =
      this.formula !== undefined && this.formulas.give(cell, this.formulaAttributes, this.formula);
    // An empty text that no formula produced looks and counts as a blank cell.
    if (calculated || (value !== null && value !== '')) this.cells.put(cell);
  }

  private get address(): string {
    return localAddress({ row: this.row, column: this.column });
  }

  private badReference(reference: string): Refusal {
    return damaged(`工作表“${this.sheetName}”有一个单元格的地址“${reference.slice(0, 20)}”不存在`);
  }
}
