import type { SheetVisibility } from '../../core/workbook';
import { damaged } from './refusal';
import { decodeEscapes } from './xml-text';
import { isTrue, prefixedAttribute, readXml } from './xml';

/** A tab as the workbook part lists it: worksheets, chart sheets and macro sheets alike. */
export interface SheetEntry {
  readonly name: string;
  /** Relationship that leads to the part; `undefined` where the file names none. */
  readonly relationship: string | undefined;
  readonly visibility: SheetVisibility;
  /** The number the file knows the sheet by, whatever its name and place; `undefined` where it gives none. */
  readonly sheetId: string | undefined;
}

/** A defined name with the formula or range it stands for, as written. */
export interface DefinedName {
  readonly name: string;
  /** Position in the tab order of the sheet the name belongs to; `undefined` for the whole workbook. */
  readonly sheet: number | undefined;
  readonly text: string;
}

export interface WorkbookPart {
  readonly date1904: boolean;
  /** Place in the tab order of the sheet that was in front when the file was saved. */
  readonly activeTab: number;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
}

/** @throws Refusal `damaged` */
export function readWorkbookPart(bytes: Uint8Array): WorkbookPart {
  let date1904 = false;
  let activeTab: number | undefined;
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let open: { name: string; sheet: number | undefined; text: string } | undefined;
  readXml(bytes, '工作簿部件', {
    open(element, attributes, parent) {
      if (parent === '' && element !== 'workbook') throw damaged('工作簿部件里不是工作簿');
      if (element === 'workbookPr') date1904 = isTrue(attributes.date1904);
      // A workbook with several windows has several; the first is the one that opens in front.
      if (element === 'workbookView') activeTab ??= Number(attributes.activeTab ?? 0);
      if (element === 'sheet' && parent === 'sheets') {
        const name = decodeEscapes(attributes.name ?? '');
        if (name === '') throw damaged(`第 ${sheets.length + 1} 张工作表没有名称`);
        sheets.push({
          name,
          relationship: prefixedAttribute(attributes, 'id'),
          visibility: visibility(attributes.state),
          sheetId: attributes.sheetId,
        });
      }
      if (element === 'definedName' && parent === 'definedNames') {
        const sheet = attributes.localSheetId;
        open = {
          name: attributes.name ?? '',
          sheet: sheet === undefined ? undefined : Number(sheet),
          text: '',
        };
      }
    },
    text(piece) {
      if (open !== undefined) open.text += piece;
    },
    close(element) {
      if (element !== 'definedName' || open === undefined) return;
      names.push(open);
      open = undefined;
    },
  });
  return { date1904, activeTab: activeTab ?? 0, sheets, names };
}

function visibility(state: string | undefined): SheetVisibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
