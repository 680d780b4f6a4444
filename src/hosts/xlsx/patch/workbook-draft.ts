import type { SheetVisibility } from '../../../core/workbook';
import { relativeTarget } from '../part-path';
import { linkedPart, type WorkbookFile } from '../workbook-file';
import { dialectOf, type Dialect } from './dialect';
import { PackageDraft } from './package-draft';
import { WORKBOOK_ORDER } from './schema-order';
import { StyleBook } from './style-book';
import { PatchRefusal } from './workbook-patch';
import { childOf, prefixOf, XmlDraft, type XmlNode } from './xml-draft';
import { escapeAttribute, escapeText, escapeUnits } from './xml-escape';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** A defined name of one sheet, to be added. */
export interface SheetName {
  readonly name: string;
  /** Reference or formula. */
  readonly text: string;
  readonly isHidden: boolean;
}

/** A sheet that was not in the file. */
export interface AddedSheet {
  readonly name: string;
  /** Path of its part. */
  readonly path: string;
  readonly visibility: SheetVisibility;
}

/** A workbook with changes that are not written yet: its package, its styles and its workbook part. */
export class WorkbookDraft {
  readonly package: PackageDraft;
  readonly dialect: Dialect;
  readonly styles: StyleBook;
  private readonly workbook: XmlDraft;
  private readonly sheetCount: number;
  private readonly added: AddedSheet[] = [];
  private marks = 0;
  /** `definedName` elements for a workbook that has none yet. */
  private readonly firstNames: string[] = [];

  /** @throws Refusal `damaged` */
  constructor(readonly file: WorkbookFile) {
    this.package = new PackageDraft(file.pack);
    this.workbook = new XmlDraft(this.package.text(file.path), '工作簿部件');
    this.dialect = dialectOf(this.workbook.root);
    this.sheetCount = file.part.sheets.length;
    const styles = this.stylesPath;
    this.styles = new StyleBook(styles === undefined ? undefined : this.package.text(styles), this.dialect);
  }

  /**
   * Links a new sheet's part and lists it after all others.
   * @param names that belong to the sheet
   * @throws PatchRefusal where the workbook's structure is protected
   */
  addSheet(sheet: AddedSheet, xml: string, names: readonly SheetName[]): void {
    const { root } = this.workbook;
    const protection = childOf(root, 'workbookProtection')?.attributes.lockStructure;
    if (protection === '1' || protection === 'true') {
      throw new PatchRefusal(
        'protected-workbook',
        '工作簿的结构受保护，不能增加工作表。请在“审阅”中取消“保护工作簿”后再试。',
      );
    }
    const relationship = this.addLinkedPart(sheet.path, xml, WORKSHEET_TYPE, 'worksheet');
    const sheets = childOf(root, 'sheets');
    if (sheets === undefined) return;
    const ids = sheets.children.map(({ attributes }) => Number(attributes.sheetId)).filter(Number.isInteger);
    const id = Math.max(0, ...ids) + 1 + this.added.length;
    const position = this.sheetCount + this.added.length;
    this.added.push(sheet);
    const { declaration, prefix } = relationshipPrefix([root, sheets], this.dialect);
    const state = sheet.visibility === 'visible' ? '' : ` state="${sheet.visibility}"`;
    const attributes = `name="${escapeAttribute(escapeUnits(sheet.name))}" sheetId="${id}"${state}${declaration} ${prefix}:id="${relationship}"`;
    this.workbook.append(sheets, `<${prefixOf(sheets)}sheet ${attributes}/>`);
    this.addNames(names, position);
  }

  /** The sheets added so far. */
  get addedSheets(): readonly AddedSheet[] {
    return this.added;
  }

  /** An id for a mark in an extension list, another one each time. */
  nextMarkId(): string {
    this.marks += 1;
    return `{B0DA0000-0000-4000-8000-${this.marks.toString(16).toUpperCase().padStart(12, '0')}}`;
  }

  /** Has Excel calculate everything when it opens the file. */
  recalculate(): void {
    const { root } = this.workbook;
    const settings = childOf(root, 'calcPr');
    if (settings !== undefined) this.workbook.setAttribute(settings, 'fullCalcOnLoad', '1');
    else
      this.workbook.insertInOrder(WORKBOOK_ORDER, 'calcPr', `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`);
  }

  /** Takes away the list of formula cells, which no longer holds once one is added or gone; Excel makes it anew. */
  dropCalculationChain(): void {
    const { path, links } = this.file;
    for (const { id, kind, target } of links) {
      if (kind !== 'calcChain') continue;
      this.package.removeRelationship(path, id);
      if (this.package.has(target)) this.package.remove(target);
    }
  }

  /** Adds a part and links the workbook part to it. @returns the id of the link */
  addLinkedPart(path: string, content: string | Uint8Array, type: string | undefined, kind: string): string {
    this.package.add(path, content, type);
    return this.link(this.file.path, path, kind);
  }

  /** Links one part to another. @returns the id of the link */
  link(from: string, to: string, kind: string): string {
    return this.package.addRelationship(
      from,
      `${this.dialect.relationships}/${kind}`,
      relativeTarget(from, to),
    );
  }

  /** The path of a new part beside the workbook part: `xl/worksheets/sheet3.xml`. */
  freePath(before: string, after: string): string {
    const folder = this.file.path.slice(0, this.file.path.lastIndexOf('/') + 1);
    return this.package.freePath(`${folder}${before}`, after);
  }

  /** Writes styles and workbook part into the package. @throws Refusal `damaged` */
  finish(): void {
    const styles = this.styles.finish();
    const path = this.stylesPath;
    if (styles !== undefined && path !== undefined) this.package.setText(path, styles);
    if (styles !== undefined && path === undefined) {
      const folder = this.file.path.slice(0, this.file.path.lastIndexOf('/') + 1);
      const wanted = `${folder}styles.xml`;
      const free = this.package.has(wanted) ? this.freePath('styles', '.xml') : wanted;
      this.addLinkedPart(free, styles, STYLES_TYPE, 'styles');
    }
    if (this.firstNames.length > 0) {
      const tag = `${prefixOf(this.workbook.root)}definedNames`;
      const xml = `<${tag}>${this.firstNames.join('')}</${tag}>`;
      this.workbook.insertInOrder(WORKBOOK_ORDER, 'definedNames', xml);
    }
    this.package.setText(this.file.path, this.workbook.finish());
  }

  private addNames(names: readonly SheetName[], position: number): void {
    const { root } = this.workbook;
    const list = childOf(root, 'definedNames');
    const prefix = prefixOf(list ?? root);
    const xml = names.map(
      ({ name, text, isHidden }) =>
        `<${prefix}definedName name="${name}" localSheetId="${position}"${isHidden ? ' hidden="1"' : ''}>${escapeText(text)}</${prefix}definedName>`,
    );
    if (list !== undefined) this.workbook.append(list, xml.join(''));
    else this.firstNames.push(...xml);
  }

  private get stylesPath(): string | undefined {
    const path = linkedPart(this.file, 'styles');
    return path !== undefined && this.file.pack.has(path) ? path : undefined;
  }
}

/** The prefix for `r:id`, and its declaration where none is in force. */
function relationshipPrefix(
  scope: readonly XmlNode[],
  dialect: Dialect,
): { prefix: string; declaration: string } {
  for (const { attributes } of scope) {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === dialect.relationships && name.startsWith('xmlns:'))
        return { prefix: name.slice('xmlns:'.length), declaration: '' };
    }
  }
  return { prefix: 'r', declaration: ` xmlns:r="${dialect.relationships}"` };
}
