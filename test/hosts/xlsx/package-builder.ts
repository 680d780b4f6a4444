import { strToU8, zipSync } from 'fflate';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook';
import { readXlsx, type XlsxError, type XlsxLimits } from '../../../src/hosts/xlsx';

/** Parts of a package by path; text is written as UTF-8. */
export type Parts = Record<string, string | Uint8Array>;

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A tab of a test workbook. */
export interface SheetPart {
  readonly name: string;
  /** Content of `sheetData`; left out where `xml` gives the whole part. */
  readonly data?: string;
  readonly xml?: string | Uint8Array;
  /** Further attributes of its `sheet` element, such as `state="hidden"`. */
  readonly attributes?: string;
  /** Last segment of the relationship type; `worksheet` where left out. */
  readonly kind?: string;
  /** Target as written in the relationship; `worksheets/sheetN.xml` where left out. */
  readonly target?: string;
}

/** What a test workbook holds beside its sheets. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPart[];
  /** `si` elements. */
  readonly sharedStrings?: string;
  /** Content of `styleSheet`. */
  readonly styles?: string;
  /** Elements before `sheets` in the workbook part. */
  readonly properties?: string;
  /** `definedName` elements. */
  readonly definedNames?: string;
  readonly strict?: boolean;
}

/** The parts of a small, complete workbook; a test may replace or remove any of them before packing. */
export function workbookParts(plan: WorkbookPlan): Parts {
  const main = plan.strict === true ? STRICT_MAIN : MAIN;
  const relationships = plan.strict === true ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  const link = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
  const parts: Parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${link('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  };
  const links: string[] = [];
  const tabs = plan.sheets.map((sheet, index) => {
    const target = sheet.target ?? `worksheets/sheet${index + 1}.xml`;
    links.push(link(`rId${index + 1}`, sheet.kind ?? 'worksheet', target));
    if (sheet.data !== undefined || sheet.xml !== undefined) {
      parts[`xl/worksheets/sheet${index + 1}.xml`] =
        sheet.xml ?? `<worksheet xmlns="${main}"><sheetData>${sheet.data ?? ''}</sheetData></worksheet>`;
    }
    return `<sheet name="${sheet.name}" sheetId="${index + 1}" r:id="rId${index + 1}" ${sheet.attributes ?? ''}/>`;
  });
  if (plan.sharedStrings !== undefined) {
    links.push(link('rIdS', 'sharedStrings', 'sharedStrings.xml'));
    parts['xl/sharedStrings.xml'] = `<sst xmlns="${main}">${plan.sharedStrings}</sst>`;
  }
  if (plan.styles !== undefined) {
    links.push(link('rIdF', 'styles', 'styles.xml'));
    parts['xl/styles.xml'] = `<styleSheet xmlns="${main}">${plan.styles}</styleSheet>`;
  }
  parts['xl/workbook.xml'] =
    `<workbook xmlns="${main}" xmlns:r="${relationships}">${plan.properties ?? ''}<sheets>${tabs.join('')}</sheets>` +
    `<definedNames>${plan.definedNames ?? ''}</definedNames></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] =
    `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${links.join('')}</Relationships>`;
  return parts;
}

/** A package has the same bytes whenever it is packed. */
const PACKED_AT = new Date(2026, 0, 1);

/** Packs parts into a zip, deflated. */
export function pack(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
    { mtime: PACKED_AT },
  );
}

/** A workbook of one sheet named 表 with this content of `sheetData`. */
export function sheetFile(data: string, plan: Omit<WorkbookPlan, 'sheets'> = {}): Uint8Array {
  return pack(workbookParts({ ...plan, sheets: [{ name: '表', data }] }));
}

/** Reads a file that must be readable. */
export function workbookOf(bytes: Uint8Array, limits?: XlsxLimits): WorkbookSnapshot {
  const reading = readXlsx(bytes, limits);
  if (!reading.ok) throw new Error(`${reading.error.code}: ${reading.error.message}`);
  return reading.workbook;
}

/** Reads a one-sheet workbook with this content of `sheetData`. */
export function sheetOf(data: string, plan: Omit<WorkbookPlan, 'sheets'> = {}): SheetSnapshot {
  return firstSheet(workbookOf(sheetFile(data, plan)));
}

/** The first sheet of a snapshot that must have one. */
export function firstSheet(workbook: WorkbookSnapshot): SheetSnapshot {
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** Reads a file that must be refused. */
export function refusalOf(bytes: Uint8Array, limits?: XlsxLimits): XlsxError {
  const reading = readXlsx(bytes, limits);
  if (reading.ok) throw new Error('was read');
  return reading.error;
}
