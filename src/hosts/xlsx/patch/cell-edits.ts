import {
  isCellError,
  localAddress,
  SheetGrid,
  type CellValue,
  type SheetSnapshot,
} from '../../../core/workbook';
import { covers, type Box } from '../box';
import { formulaText, shiftFormula } from '../formula-text';
import { CellInsertions } from './cell-insertions';
import { cellXml, recalculatedXml } from './cell-xml';
import { FilledBox } from './filled-box';
import { mapSheet, placeKey, type CellPlace, type RowPlace, type SheetMap } from './sheet-map';
import { requireStorable, storableFormula } from './storable';
import { Splices } from './splices';
import { setAttribute } from './start-tag';
import type { StyleBook } from './style-book';
import { PatchRefusal, type CellEdit } from './workbook-patch';
import { prefixOf } from './xml-draft';
import { escapeText } from './xml-escape';

/** What a sheet is edited against. */
export interface EditContext {
  readonly styles: StyleBook;
  /** Number format codes by style index. */
  readonly formats: readonly string[];
  /** Header rows of the tables on the sheet. */
  readonly tableHeads: readonly Box[];
}

/** An edited worksheet part. */
export interface EditedSheet {
  readonly text: string;
  /** True where a cell got, lost or changed a formula. */
  readonly formulasChanged: boolean;
  /** True where a changed formula has no result yet. */
  readonly needsCalculation: boolean;
}

/**
 * Edits cells in the text of a worksheet part. Edits that say what is there already change nothing.
 * @param snapshot the sheet as the reader reads it
 * @throws PatchRefusal for what cannot be stored or must not be changed; Refusal `damaged`
 */
export function editCells(
  text: string,
  snapshot: SheetSnapshot,
  edits: readonly CellEdit[],
  context: EditContext,
): EditedSheet {
  const latest = new Map(edits.map((edit) => [placeKey(edit.row, edit.column), edit]));
  for (const edit of latest.values()) requireStorable(edit, snapshot.name);
  const map = mapSheet(text, `工作表“${snapshot.name}”`, [...latest.values()]);
  return new SheetEditor(text, snapshot, map, context).edit([...latest.values()]);
}

/** One pass over the edits of one sheet. */
class SheetEditor {
  private readonly grid: SheetGrid;
  private readonly splices = new Splices();
  /** Cells whose own formula is given up. */
  private readonly overwritten = new Set<CellPlace>();
  private readonly insertions: CellInsertions;
  private formulasChanged = false;
  private needsCalculation = false;
  private readonly filled = new FilledBox();
  private readonly rows: ReadonlyMap<number, RowPlace>;

  constructor(
    private readonly text: string,
    private readonly snapshot: SheetSnapshot,
    private readonly map: SheetMap,
    private readonly context: EditContext,
  ) {
    this.grid = new SheetGrid(snapshot);
    this.rows = new Map(map.rows.map((place) => [place.row, place]));
    this.insertions = new CellInsertions(map, text);
  }

  edit(edits: readonly CellEdit[]): EditedSheet {
    const changed = [...edits]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .filter((edit) => this.changes(edit));
    if (changed.length > 0 && this.map.isProtected) {
      throw new PatchRefusal(
        'protected-sheet',
        `工作表“${this.snapshot.name}”受保护，其中的单元格没有保存。请先在“审阅”中取消工作表保护，或撤销对它的修改。`,
      );
    }
    for (const edit of changed) this.apply(edit);
    this.releaseFollowers();
    this.insertions.splice(this.splices);
    this.filled.extendDimension(this.map, this.text, this.splices);
    const { formulasChanged, needsCalculation } = this;
    return { text: this.splices.apply(this.text), formulasChanged, needsCalculation };
  }

  private changes(edit: CellEdit): boolean {
    const { row, column, value } = edit;
    if (this.changesFormat(edit)) return true;
    const formula = shownFormula(edit);
    if (formula !== this.grid.formula(row, column)) return true;
    // A formula without a result is what is there, as far as anybody knows.
    if (formula !== null && value === null) return false;
    return !sameValue(value, this.grid.value(row, column));
  }

  private changesFormat(edit: CellEdit): boolean {
    if (edit.format === undefined) return false;
    return edit.format !== (this.context.formats[this.styleOf(edit)] ?? 'General');
  }

  private apply(edit: CellEdit): void {
    const { row, column, value, format } = edit;
    const place = this.map.cells.get(placeKey(row, column));
    const formula = shownFormula(edit);
    const old = this.grid.formula(row, column);
    const style =
      format !== undefined && this.changesFormat(edit)
        ? this.context.styles.withFormat(this.styleOf(edit), format)
        : this.styleOf(edit);
    const isFilled = value !== null || formula !== null;
    if (isFilled) this.filled.add(row, column);
    if (isFilled && (formula !== old || !sameValue(value, this.grid.value(row, column))))
      this.requireShown(row, column);
    if (place !== undefined && formula === old) {
      this.keepFormula(place, edit, style);
      return;
    }
    this.requireOwn(row, column, old !== formula || !sameValue(value, this.grid.value(row, column)));
    if (formula !== old) {
      this.formulasChanged = true;
      if (formula !== null && value === null) this.needsCalculation = true;
    }
    const prefix = place === undefined ? this.cellPrefix(row) : prefixOf(place.element);
    const f =
      formula === null
        ? ''
        : `<${prefix}f>${escapeText(storableFormula(formula, edit, this.snapshot.name))}</${prefix}f>`;
    const xml = cellXml({ row, column, style, value, formula: f }, prefix);
    if (place === undefined) {
      // A blank cell that looks like its surroundings needs no element.
      if (isFilled || format !== undefined) this.insertions.add(row, column, xml);
      return;
    }
    if (place.formula !== undefined) this.overwritten.add(place);
    this.splices.replace(place.element.start, place.element.end, xml);
  }

  /** The formula, or that there is none, stays; value and style may differ. */
  private keepFormula(place: CellPlace, { row, column, value }: CellEdit, style: number): void {
    const { element } = place;
    const prefix = prefixOf(element);
    const sameContent = sameValue(value, this.grid.value(row, column));
    const isFormula = this.grid.formula(row, column) !== null;
    const tag = this.styledTag(place, style);
    // Another look, and the content as it is: rich text, results and all.
    if (sameContent || (isFormula && value === null)) {
      this.splices.replace(element.start, element.openEnd, tag);
      return;
    }
    if (isFormula) {
      const formula = place.formula?.element;
      const source = formula === undefined ? '' : this.text.slice(formula.start, formula.end);
      const open = element.selfClosing ? `${tag.slice(0, -2)}>` : tag;
      this.splices.replace(element.start, element.end, recalculatedXml(open, source, value, prefix));
      return;
    }
    this.requireOwn(row, column, true);
    this.splices.replace(
      element.start,
      element.end,
      cellXml({ row, column, style, value, formula: '' }, prefix),
    );
  }

  private styledTag({ element }: CellPlace, style: number): string {
    const tag = this.text.slice(element.start, element.openEnd);
    return style === Number(element.attributes.s ?? 0) ? tag : setAttribute(tag, 's', String(style));
  }

  /** @throws PatchRefusal for a cell that Excel would not let the user change alone */
  private requireOwn(row: number, column: number, changesContent: boolean): void {
    const at = `工作表“${this.snapshot.name}”的 ${localAddress({ row, column })}`;
    const array = this.map.arrays.find(
      ({ box }) => covers(box, row, column) && (box.top < box.bottom || box.left < box.right),
    );
    if (array !== undefined) {
      throw new PatchRefusal(
        'array-formula',
        `${at}属于数组公式或模拟运算表，不能单独修改，没有保存。请撤销对它的修改，或在 Excel 中修改整个区域。`,
      );
    }
    if (changesContent && this.context.tableHeads.some((box) => covers(box, row, column))) {
      throw new PatchRefusal(
        'table-header',
        `${at}是表格（Ctrl+T）的列标题，在这里修改会损坏文件，没有保存。请撤销对它的修改，改在 Excel 中进行。`,
      );
    }
  }

  /** @throws PatchRefusal for a cell that a merged area hides: nobody would see what is written there, and sums would count it */
  private requireShown(row: number, column: number): void {
    const merge = this.map.merges.find((box) => covers(box, row, column));
    if (merge === undefined || (merge.top === row && merge.left === column)) return;
    const first = localAddress({ row: merge.top, column: merge.left });
    throw new PatchRefusal(
      'merged-cell',
      `工作表“${this.snapshot.name}”的 ${localAddress({ row, column })} 在以 ${first} 开头的合并单元格里面，写在那里看不见，没有保存。请撤销对它的修改，把内容写在 ${first}。`,
    );
  }

  /** The style of a cell, or the one a new cell takes: that of its row, else of its column. */
  private styleOf({ row, column }: CellEdit): number {
    const cell = this.map.cells.get(placeKey(row, column));
    if (cell !== undefined) return Number(cell.element.attributes.s ?? 0);
    const line = this.rows.get(row)?.element.attributes;
    if (line?.s !== undefined && (line.customFormat === '1' || line.customFormat === 'true'))
      return Number(line.s);
    return this.map.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  private cellPrefix(row: number): string {
    const element = this.rows.get(row)?.element ?? this.map.sheetData;
    return element === undefined ? '' : prefixOf(element);
  }

  /** Cells that repeat a formula which is given up get it as their own. */
  private releaseFollowers(): void {
    for (const { cell, first } of this.map.followers) {
      if (!this.overwritten.has(first) || this.overwritten.has(cell) || cell.formula === undefined) continue;
      const formula = shiftFormula(
        first.formula?.text ?? '',
        cell.row - first.row,
        cell.column - first.column,
      );
      const { element } = cell.formula;
      const tag = element.tag;
      const always = element.attributes.ca === undefined ? '' : ` ca="${element.attributes.ca}"`;
      this.splices.replace(element.start, element.end, `<${tag}${always}>${escapeText(formula)}</${tag}>`);
    }
  }
}

/** The formula as Excel shows it, `null` for a constant. */
function shownFormula({ formula }: CellEdit): string | null {
  return formula === undefined || formula === null ? null : formulaText(formula);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  // An empty text looks and counts as a blank cell.
  return (a === '' ? null : a) === (b === '' ? null : b);
}
