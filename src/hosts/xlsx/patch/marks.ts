import type { Highlight } from '../../../core/host';
import { MARK_FILLS } from '../../own-sheet';
import { storedFormula } from '../formula-text';
import { Refusal } from '../refusal';
import { isTrue } from '../xml';
import { areasOf } from './mark-areas';
import { WORKSHEET_ORDER } from './schema-order';
import { extensionLists, formatsIn, isMark, openSheet } from './mark-rules';
import type { WorkbookDraft } from './workbook-draft';
import { LONGEST_FORMULA } from './storable';
import { PatchRefusal } from './workbook-patch';
import { childOf, childrenOf, prefixOf, type XmlDraft, type XmlNode } from './xml-draft';
import { escapeAttribute, escapeText } from './xml-escape';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
/** Names the extension that holds newer conditional formats. */
const EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/**
 * Sets marks in place of all earlier ones of ours, on every sheet but protected ones. A mark whose formula looks at its own sheet
 * alone is an ordinary conditional format; one that looks at another sheet goes where Excel keeps such, into the sheet's extension
 * list. Ours come after the user's in priority: numbers have to be unique and positive, and the user's begin at 1.
 * @param highlights the one that is to show where several reach over a cell first
 * @returns the names of protected sheets that have marks or were to get some
 * @throws PatchRefusal, Refusal
 */
export function setMarks(draft: WorkbookDraft, highlights: readonly Highlight[]): string[] {
  const { worksheets } = draft.file;
  const sheets = [
    ...worksheets.map(({ sheet, target }) => ({ name: sheet.name, path: target })),
    ...draft.addedSheets,
  ];
  const names = new Set(sheets.map(({ name }) => name));
  const unknown = highlights.find(({ sheet }) => !names.has(sheet));
  if (unknown !== undefined) {
    throw new PatchRefusal(
      'unknown-sheet',
      `文件里没有工作表“${unknown.sheet}”，无法标出。请重新核对后再试。`,
    );
  }
  const protectedSheets = worksheets.flatMap(({ sheet, target }) => {
    const isWanted = highlights.some((highlight) => highlight.sheet === sheet.name);
    return removeMarks(draft, target, isWanted) ? [] : [sheet.name];
  });
  draft.styles.dropFillFormats(Object.values(MARK_FILLS), () => highestFormat(draft));
  for (const { name, path } of sheets) {
    const own = highlights.filter((highlight) => highlight.sheet === name);
    if (own.length === 0 || protectedSheets.includes(name)) continue;
    const marks = own.map(({ cells, formula, look }) => ({
      areas: areasOf(cells),
      formula,
      fill: MARK_FILLS[look],
    }));
    addMarks(draft, path, marks);
  }
  return protectedSheets;
}

/**
 * Takes our marks on one sheet away.
 * @returns false where the sheet is protected and has or is to get marks: they stay
 */
function removeMarks(draft: WorkbookDraft, path: string, isWanted: boolean): boolean {
  const text = draft.package.text(path);
  if (!isWanted && !text.includes('conditionalFormatting')) return true;
  const sheet = openSheet(text, path);
  const lists = [sheet.root, ...extensionLists(sheet.root)];
  const isOurs = (rule: XmlNode) => rule.name === 'cfRule' && isMark(rule);
  const ours = lists.flatMap((list) => formatsIn(list)).filter(({ children }) => children.some(isOurs));
  if (isTrue(childOf(sheet.root, 'sheetProtection')?.attributes.sheet)) return !isWanted && ours.length === 0;
  const removed = new Set<XmlNode>();
  for (const format of ours) {
    const rules = childrenOf(format, 'cfRule');
    if (rules.every(isOurs)) removed.add(format);
    else rules.filter(isOurs).forEach((rule) => removed.add(rule));
  }
  // Of an extension list only what held nothing but our marks goes.
  const holder = childOf(sheet.root, 'extLst');
  for (const extension of holder?.children ?? []) {
    const inside = extension.children.flatMap(({ children }) => children);
    if (inside.length > 0 && inside.every((node) => removed.has(node))) {
      inside.forEach((node) => removed.delete(node));
      removed.add(extension);
    }
  }
  if (
    holder !== undefined &&
    holder.children.length > 0 &&
    holder.children.every((node) => removed.has(node))
  ) {
    holder.children.forEach((node) => removed.delete(node));
    removed.add(holder);
  }
  for (const node of removed) sheet.remove(node);
  if (removed.size > 0) draft.package.setText(path, sheet.finish());
  return true;
}

/** A mark as it is to be written. */
export interface WrittenMark {
  /** Ranges with blanks between, the one that relative references count from first. */
  readonly areas: string;
  /** With or without its leading `=`. */
  readonly formula: string;
  /** `RRGGBB` */
  readonly fill: string;
}

/**
 * Adds marks to a worksheet part, below the conditional formats it has.
 * @throws PatchRefusal, Refusal
 */
export function addMarks(draft: WorkbookDraft, path: string, marks: readonly WrittenMark[]): void {
  const sheet = openSheet(draft.package.text(path), path);
  const prefix = prefixOf(sheet.root);
  const rules = [sheet.root, ...extensionLists(sheet.root)]
    .flatMap((list) => formatsIn(list))
    .flatMap((format) => childrenOf(format, 'cfRule'));
  const priorities = rules.map(({ attributes }) => Number(attributes.priority)).filter(Number.isInteger);
  const last = Math.max(0, ...priorities);
  const newer: string[] = [];
  const [list] = extensionLists(sheet.root);
  const newerPrefix = list === undefined ? 'x14:' : prefixOf(list);
  marks.forEach(({ areas, formula, fill }, index) => {
    const stored = storedFormula(formula);
    if (stored === undefined || stored.length > LONGEST_FORMULA || areas === '')
      throw new PatchRefusal('not-storable', '有一处标记的公式 Excel 不接受，没有标出。请重新核对后再试。');
    const priority = last + 1 + index;
    if (!looksElsewhere(stored)) {
      const rule = `<${prefix}cfRule type="expression" dxfId="${draft.styles.fillFormat(fill)}" priority="${priority}">`;
      sheet.insertInOrder(
        WORKSHEET_ORDER,
        'conditionalFormatting',
        `<${prefix}conditionalFormatting sqref="${areas}">${rule}<${prefix}formula>${escapeText(stored)}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`,
      );
      return;
    }
    const fillXml = `<${prefix}fill><${prefix}patternFill><${prefix}bgColor rgb="FF${fill}"/></${prefix}patternFill></${prefix}fill>`;
    newer.push(
      `<${newerPrefix}conditionalFormatting xmlns:xm="${XM}"><${newerPrefix}cfRule type="expression" priority="${priority}" id="${draft.nextMarkId()}">` +
        `<xm:f>${escapeText(stored)}</xm:f><${newerPrefix}dxf>${fillXml}</${newerPrefix}dxf></${newerPrefix}cfRule>` +
        `<xm:sqref>${areas}</xm:sqref></${newerPrefix}conditionalFormatting>`,
    );
  });
  if (newer.length > 0) addExtension(sheet, list, newer.join(''));
  draft.package.setText(path, sheet.finish());
}

/** @param list the element that holds newer formats, where the sheet has one */
function addExtension(sheet: XmlDraft, list: XmlNode | undefined, formats: string): void {
  if (list !== undefined) {
    sheet.append(list, formats);
    return;
  }
  const prefix = prefixOf(sheet.root);
  const extension = `<${prefix}ext xmlns:x14="${X14}" uri="${escapeAttribute(EXTENSION)}"><x14:conditionalFormattings>${formats}</x14:conditionalFormattings></${prefix}ext>`;
  const holder = childOf(sheet.root, 'extLst');
  const [first] = holder?.children ?? [];
  // Excel wants extensions in an order of its own, in which this one is first.
  if (first !== undefined) sheet.insertBefore(first, extension);
  else if (holder !== undefined) sheet.append(holder, extension);
  else sheet.insertInOrder(WORKSHEET_ORDER, 'extLst', `<${prefix}extLst>${extension}</${prefix}extLst>`);
}

/** True for a formula with a reference to another sheet. */
function looksElsewhere(formula: string): boolean {
  const references = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/#REF!/g, '');
  return references.includes('!');
}

/** The highest index of a conditional format that any part uses; `Infinity` where a part cannot be read. */
function highestFormat({ package: parts }: WorkbookDraft): number {
  let highest = -1;
  try {
    for (const path of parts.paths.filter((name) => /\.xml$/i.test(name))) {
      for (const [, index] of parts.text(path).matchAll(/[dD]xfId\s*=\s*["'](\d+)["']/g))
        highest = Math.max(highest, Number(index));
    }
  } catch (error) {
    if (error instanceof Refusal) return Infinity;
    throw error;
  }
  return highest;
}
