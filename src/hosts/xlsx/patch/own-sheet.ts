import type { OwnCell, OwnSheet } from '../../../core/host';
import { localAddress } from '../../../core/workbook';
import { OwnPage, pageSetup } from '../../own-sheet';
import { columnPixels, storedWidth } from '../digit-width';
import { styleOf } from './own-styles';
import { quotedSheet } from './sheet-names';
import { absoluteRange, type WrittenSheet } from './sheet-xml';
import type { StyleBook } from './style-book';
import { escapeText } from './xml-escape';

/** Pixels that a cell keeps free beside its text. */
const CELL_PADDING = 5;
/** The number by which files know the paper. */
const A4 = 9;

/** A sheet of ours in the words of the file, and what the workbook part must say of it. */
export interface OwnSheetPart extends WrittenSheet {
  /** What is printed: a reference with the sheet's name. */
  readonly printArea: string;
  /** Rows repeated on each page; `undefined` for none. */
  readonly printTitles: string | undefined;
}

/**
 * Lays out a sheet of ours: every text as text, one page wide on A4, rows as high as their text.
 * @param name the name the sheet was given
 */
export function ownSheetPart(sheet: OwnSheet, name: string, styles: StyleBook): OwnSheetPart {
  const digit = styles.digitWidth;
  const page = new OwnPage(
    sheet,
    (characters) => ((columnPixels(storedWidth(characters, digit), digit) - CELL_PADDING) * 72) / 96,
  );
  const { columns, headRows, printedColumns } = page;
  const lastRow = Math.max(1, sheet.rows.length) - 1;
  const { orientation, margins, footer } = pageSetup(sheet.kind);
  return {
    lastRow,
    lastColumn: columns - 1,
    columns: Array.from({ length: columns }, (_, column) => {
      const width = storedWidth(page.columnWidth(column), digit);
      return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
    }),
    rows: sheet.rows.map((cells, row) => rowXml(cells, row, page, styles)),
    merges: sheet.rows.flatMap((_, row) =>
      page.isSpanning(row) ? [{ top: row, left: 0, bottom: row, right: printedColumns - 1 }] : [],
    ),
    links: sheet.rows.flatMap((cells, row) =>
      cells.flatMap(({ link }, column) => {
        if (link === undefined) return [];
        const reference = quotedSheet(link.sheet) + localAddress(link);
        return [{ row, column, reference, tip: `转到 ${link.sheet} ${localAddress(link)}` }];
      }),
    ),
    showGridlines: false,
    frozenRows: headRows,
    isProtected: false,
    page: { paper: A4, orientation, fitToWidth: true, margins, isCentered: true, footer: `&C${footer}` },
    printArea: absoluteRange(name, { top: 0, left: 0, bottom: lastRow, right: printedColumns - 1 }),
    printTitles: headRows === 0 ? undefined : `${quotedSheet(name)}$${headRows}:$${headRows}`,
  };
}

function rowXml(cells: readonly OwnCell[], row: number, page: OwnPage, styles: StyleBook): string {
  const written = cells.map((cell, column) => {
    const style = styles.cellStyle(styleOf(page.look(cell, row, column), cell.text));
    const start = `<c r="${localAddress({ row, column })}" s="${style}"`;
    if (cell.text === '') return `${start}/>`;
    return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeText(cell.text)}</t></is></c>`;
  });
  // The cells that a title covers carry its frame and fill.
  const covered = page.isSpanning(row) ? coveredXml(cells, row, page, styles) : '';
  return `<row r="${row + 1}" ht="${page.rowHeight(row)}" customHeight="1">${written.join('')}${covered}</row>`;
}

function coveredXml([first]: readonly OwnCell[], row: number, page: OwnPage, styles: StyleBook): string {
  if (first === undefined) return '';
  const style = styles.cellStyle(styleOf(page.look(first, row, 0), ''));
  return Array.from(
    { length: page.printedColumns - 1 },
    (_, index) => `<c r="${localAddress({ row, column: index + 1 })}" s="${style}"/>`,
  ).join('');
}
