import { columnLetters, localAddress } from '../../../core/workbook';
import type { Box } from '../box';
import { OWN_PROPERTY } from '../../own-sheet';
import type { Dialect } from './dialect';
import { DECLARATION } from './package-draft';
import { quotedSheet } from './sheet-names';
import { escapeAttribute, escapeUnits } from './xml-escape';

/** A link from a cell to a place in the workbook. */
export interface WrittenLink {
  readonly row: number;
  readonly column: number;
  /** `'收支预算总表'!B15` */
  readonly reference: string;
  readonly tip?: string;
}

/** Page set-up of a new sheet. */
export interface WrittenPage {
  /** Number by which files know the paper; left out for the printer's own. */
  readonly paper?: number | undefined;
  readonly orientation: 'portrait' | 'landscape';
  readonly fitToWidth: boolean;
  /** Inches. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  readonly isCentered?: boolean;
  /** In the codes of headers and footers. */
  readonly footer?: string;
}

/** What a new worksheet part consists of. */
export interface WrittenSheet {
  /** The last row and column in use, 0-based. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** `col` elements. */
  readonly columns: readonly string[];
  /** `row` elements. */
  readonly rows: readonly string[];
  readonly merges: readonly Box[];
  readonly links: readonly WrittenLink[];
  readonly showGridlines: boolean;
  /** Rows that stay in sight. */
  readonly frozenRows: number;
  readonly isProtected: boolean;
  /** Left out for Excel's own page set-up. */
  readonly page?: WrittenPage | undefined;
  /** Relationship to the property that says the sheet is ours; left out for one that is not. */
  readonly marker?: string | undefined;
}

/** The text of a new worksheet part, its elements in the order of the schema. */
export function sheetXml(sheet: WrittenSheet, dialect: Dialect): string {
  const { columns, frozenRows, isProtected, lastRow, lastColumn, marker, page } = sheet;
  const frozen =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  const view = `<sheetView${sheet.showGridlines ? '' : ' showGridLines="0"'} workbookViewId="0"`;
  return [
    `${DECLARATION}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`,
    page?.fitToWidth === true ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<dimension ref="A1:${localAddress({ row: lastRow, column: lastColumn })}"/>`,
    `<sheetViews>${frozen === '' ? `${view}/>` : `${view}>${frozen}</sheetView>`}</sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    `<sheetData>${sheet.rows.join('')}</sheetData>`,
    isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    mergesXml(sheet.merges),
    linksXml(sheet.links),
    page === undefined ? '' : pageXml(page),
    marker === undefined
      ? ''
      : `<customProperties><customPr name="${OWN_PROPERTY}" r:id="${marker}"/></customProperties>`,
    '</worksheet>',
  ].join('');
}

/** What a defined name calls a range: `'收支 ''23'!$A$1:$C$20`. */
export function absoluteRange(sheet: string, { top, left, bottom, right }: Box): string {
  return `${quotedSheet(sheet)}$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}

function mergesXml(merges: readonly Box[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${localAddress({ row: top, column: left })}:${localAddress({ row: bottom, column: right })}"/>`,
  );
  return `<mergeCells count="${cells.length}">${cells.join('')}</mergeCells>`;
}

function linksXml(links: readonly WrittenLink[]): string {
  if (links.length === 0) return '';
  const written = links.map(({ row, column, reference, tip }) => {
    const tooltip = tip === undefined ? '' : ` tooltip="${attribute(tip)}"`;
    return `<hyperlink ref="${localAddress({ row, column })}" location="${attribute(reference)}"${tooltip}/>`;
  });
  return `<hyperlinks>${written.join('')}</hyperlinks>`;
}

function pageXml({ paper, orientation, fitToWidth, margins, isCentered, footer }: WrittenPage): string {
  const { left, right, top, bottom, header, footer: below } = margins;
  return [
    isCentered === true ? '<printOptions horizontalCentered="1"/>' : '',
    `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="${header}" footer="${below}"/>`,
    `<pageSetup${paper === undefined ? '' : ` paperSize="${paper}"`} orientation="${orientation}"${fitToWidth ? ' fitToHeight="0"' : ''}/>`,
    footer === undefined ? '' : `<headerFooter><oddFooter>${attribute(footer)}</oddFooter></headerFooter>`,
  ].join('');
}

function attribute(text: string): string {
  return escapeAttribute(escapeUnits(text));
}
