import type { OwnSheet } from '../../../core/host';
import { rangeText, type SheetVisibility } from '../../../core/workbook';
import { freeSheetName, ownMarker } from '../../own-sheet';
import { OWN_SHEET_NAME } from '../defined-names';
import { rgbOf } from './drawn-looks';
import { drawnPart, type DrawnPart } from './drawn-sheet';
import { addMarks } from './marks';
import { ownSheetPart } from './own-sheet';
import { absoluteRange, sheetXml, type WrittenSheet } from './sheet-xml';
import { requireStorable } from './storable';
import type { SheetName, WorkbookDraft } from './workbook-draft';
import type { DrawnSheet } from './workbook-patch';

const PROPERTY_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/**
 * Adds a sheet of ours at the end of the workbook, marked as ours.
 * @param taken names of all sheets there are
 * @returns the name it was given
 * @throws PatchRefusal
 */
export function addOwnSheet(draft: WorkbookDraft, sheet: OwnSheet, taken: readonly string[]): string {
  const name = freeSheetName(sheet.name, taken);
  sheet.rows.forEach((cells, row) => {
    cells.forEach(({ text }, column) => {
      requireStorable({ row, column, value: text }, name);
    });
  });
  const part = ownSheetPart(sheet, name, draft.styles);
  addPart(draft, {
    name,
    visibility: 'visible',
    own: ownMarker(sheet.kind, 'complete', name),
    part,
    names: printNames(part),
  });
  return name;
}

/**
 * Adds a sheet as a grid shows it at the end of the workbook, with its marks.
 * @param taken names of all sheets there are
 * @returns the name it was given
 * @throws PatchRefusal
 */
export function addDrawnSheet(draft: WorkbookDraft, drawn: DrawnSheet, taken: readonly string[]): string {
  const { sheet, own } = drawn;
  const name = freeSheetName(sheet.name, taken);
  const part: DrawnPart = drawnPart(drawn, name, draft.styles);
  const path = addPart(draft, { name, visibility: sheet.visibility, own, part, names: printNames(part) });
  if (part.hasFormulas) draft.dropCalculationChain();
  if (part.needsCalculation) draft.recalculate();
  const marks = sheet.marks.flatMap(({ areas, formula, fillColor }) => {
    const fill = rgbOf(fillColor);
    // A mark without a colour marks nothing.
    if (fill === undefined) return [];
    return [{ areas: areas.map((area) => rangeText({ sheet: name, ...area })).join(' '), formula, fill }];
  });
  if (marks.length > 0) addMarks(draft, path, marks);
  return name;
}

/** The names by which files know what is printed. */
function printNames({ printArea, printTitles }: Pick<DrawnPart, 'printArea' | 'printTitles'>): SheetName[] {
  const names = { '_xlnm.Print_Area': printArea, '_xlnm.Print_Titles': printTitles };
  return Object.entries(names).flatMap(([name, text]) =>
    text === undefined ? [] : [{ name, text, isHidden: false }],
  );
}

interface NewPart {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Value of the property that says the sheet is ours; `undefined` for one that is not. */
  readonly own: string | undefined;
  readonly part: WrittenSheet;
  readonly names: readonly SheetName[];
}

/**
 * Adds a worksheet part. One of ours is marked in both ways: by a hidden name, which readers of files look for, and by a property,
 * which the add-in sees inside Excel.
 * @returns the path of the part
 */
function addPart(draft: WorkbookDraft, { name, visibility, own, part, names }: NewPart): string {
  const path = draft.freePath('worksheets/sheet', '.xml');
  const marker = own === undefined ? undefined : addProperty(draft, path, own);
  const markerName = {
    name: OWN_SHEET_NAME,
    text: absoluteRange(name, { top: 0, left: 0, bottom: 0, right: 0 }),
    isHidden: true,
  };
  draft.addSheet(
    { name, path, visibility },
    sheetXml({ ...part, marker }, draft.dialect),
    own === undefined ? names : [markerName, ...names],
  );
  return path;
}

/** @returns the id of the link from the sheet's part to the property */
function addProperty(draft: WorkbookDraft, sheet: string, value: string): string {
  const path = draft.freePath('customProperty', '.bin');
  draft.package.add(path, utf16(value), PROPERTY_TYPE);
  return draft.link(sheet, path, 'customProperty');
}

/** What Excel keeps a property's value as. */
function utf16(text: string): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
}
