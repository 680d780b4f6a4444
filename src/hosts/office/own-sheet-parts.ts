import type { OwnSheet } from '../../core/host';
import { columnLetters, localAddress } from '../../core/workbook';
import { FRAME_COLOR, OwnPage, pageSetup, type OwnLook } from '../own-sheet';
import { requestBytes, type RequestPart } from './request-parts';
import { areaAddresses, columnAddress, quotedAddress, rowAddresses } from './sheet-address';

/** Pixels of a character of the standard font of Chinese workbooks (宋体 11), and those a cell keeps free beside its text. */
const CHARACTER_PIXELS = 8;
const CELL_PADDING = 5;
const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_INCH = 72;
/** Rows whose texts are written in one go. */
const ROWS_PER_BLOCK = 100;
const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/**
 * Everything of a sheet of ours but the text of its first cell, in the order it has to be written: links before texts, for a link
 * brings a text of its own along, and looks last, for it brings a font along as well.
 * @param unfinished what the first cell is to say meanwhile
 */
export function ownSheetParts(sheet: Excel.Worksheet, own: OwnSheet, unfinished: string): RequestPart[] {
  const page = pageOf(own);
  return [
    {
      bytes: requestBytes(page.columns + 5),
      queue: () => {
        setWidths(sheet, page);
      },
    },
    ...linkParts(sheet, own, unfinished),
    ...textParts(sheet, own, page),
    ...lookParts(sheet, own, page),
    ...heightParts(sheet, own, page),
    ...mergeParts(sheet, own, page),
  ];
}

/** The lines around cells. */
export function frameParts(sheet: Excel.Worksheet, own: OwnSheet): RequestPart[] {
  return partsByLook(sheet, own, pageOf(own), EDGES.length, ({ borders }, { framed }) => {
    if (framed !== true) return;
    for (const edge of EDGES) {
      const border = borders.getItem(edge);
      border.style = 'Continuous';
      border.color = `#${FRAME_COLOR}`;
    }
  });
}

/** How the sheet is printed. */
export function pageParts(sheet: Excel.Worksheet, own: OwnSheet): RequestPart[] {
  return [
    {
      bytes: requestBytes(5),
      queue: () => {
        setUpPage(sheet, own, pageOf(own));
      },
    },
  ];
}

function pageOf(own: OwnSheet): OwnPage {
  return new OwnPage(own, (characters) => characters * CHARACTER_PIXELS * POINTS_PER_PIXEL);
}

/** Rows at the top of a table that stay in sight; 0 where the sheet is no table. */
export function headRows(own: OwnSheet): number {
  return new OwnPage(own, () => 1).headRows;
}

function setWidths(sheet: Excel.Worksheet, page: OwnPage): void {
  for (let column = 0; column < page.columns; column += 1) {
    const pixels = page.columnWidth(column) * CHARACTER_PIXELS + CELL_PADDING;
    sheet.getRange(columnAddress(column)).format.columnWidth = pixels * POINTS_PER_PIXEL;
  }
  sheet.showGridlines = false;
}

/** A4, one page wide, only the columns meant for print. */
function setUpPage(sheet: Excel.Worksheet, own: OwnSheet, page: OwnPage): void {
  const { orientation, margins, footer } = pageSetup(own.kind);
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  // Only the width is fitted: the sheet takes as many pages as it is long.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = margins.left * POINTS_PER_INCH;
  pageLayout.rightMargin = margins.right * POINTS_PER_INCH;
  pageLayout.topMargin = margins.top * POINTS_PER_INCH;
  pageLayout.bottomMargin = margins.bottom * POINTS_PER_INCH;
  pageLayout.headerMargin = margins.header * POINTS_PER_INCH;
  pageLayout.footerMargin = margins.footer * POINTS_PER_INCH;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  pageLayout.setPrintArea(`A1:${columnLetters(page.printedColumns - 1)}${Math.max(1, own.rows.length)}`);
  if (page.headRows > 0) pageLayout.setPrintTitleRows(`$${page.headRows}:$${page.headRows}`);
}

function linkParts(sheet: Excel.Worksheet, own: OwnSheet, unfinished: string): RequestPart[] {
  return own.rows.flatMap((cells, row) =>
    cells.flatMap(({ text, link }, column) => {
      if (link === undefined) return [];
      const hyperlink = {
        documentReference: quotedAddress(link),
        textToDisplay: row === 0 && column === 0 ? unfinished : text,
        screenTip: `转到 ${link.sheet} ${localAddress(link)}`,
      };
      return [
        {
          bytes: requestBytes(1, ...Object.values(hyperlink)),
          queue() {
            sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = hyperlink;
          },
        },
      ];
    }),
  );
}

/** The texts, in blocks of rows. `null` leaves a cell as it is: the first cell, and those beside shorter rows. */
function textParts(sheet: Excel.Worksheet, own: OwnSheet, page: OwnPage): RequestPart[] {
  const parts: RequestPart[] = [];
  for (let top = 0; top < own.rows.length; top += ROWS_PER_BLOCK) {
    const values = own.rows.slice(top, top + ROWS_PER_BLOCK).map((cells, row) =>
      Array.from({ length: page.columns }, (_, column) => {
        const cell = cells[column];
        return cell === undefined || (top + row === 0 && column === 0) ? null : asText(cell.text);
      }),
    );
    parts.push({
      bytes: requestBytes(1, ...values.flat().map((text) => text ?? '')),
      queue() {
        sheet.getRangeByIndexes(top, 0, values.length, page.columns).values = values;
      },
    });
  }
  return parts;
}

function lookParts(sheet: Excel.Worksheet, own: OwnSheet, page: OwnPage): RequestPart[] {
  return partsByLook(sheet, own, page, 4, putLook);
}

/** Something of a look, each put on all cells that have it at once. @param objects how many it makes in a request */
function partsByLook(
  sheet: Excel.Worksheet,
  own: OwnSheet,
  page: OwnPage,
  objects: number,
  put: (format: Excel.RangeFormat, look: OwnLook) => void,
): RequestPart[] {
  const byLook = new Map<string, { look: OwnLook; cells: { row: number; column: number }[] }>();
  own.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const look = page.look(cell, row, column);
      const key = JSON.stringify(look);
      const group = byLook.get(key) ?? { look, cells: [] };
      // The cells that a title covers carry its frame and fill.
      const width = page.isSpanning(row) ? page.printedColumns : 1;
      for (let index = 0; index < width; index += 1) group.cells.push({ row, column: column + index });
      byLook.set(key, group);
    });
  });
  return [...byLook.values()].flatMap(({ look, cells }) =>
    areaAddresses(cells).map((address) => ({
      bytes: requestBytes(objects, address),
      queue() {
        put(sheet.getRanges(address).format, look);
      },
    })),
  );
}

function putLook(format: Excel.RangeFormat, look: OwnLook): void {
  format.wrapText = true;
  format.verticalAlignment = 'Center';
  format.horizontalAlignment = look.centered === true ? 'Center' : 'Left';
  const { font } = format;
  font.name = look.font;
  font.size = look.size;
  font.bold = look.bold === true;
  font.underline = look.underline === true ? 'Single' : 'None';
  font.color = `#${look.color ?? '000000'}`;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
}

function heightParts(sheet: Excel.Worksheet, own: OwnSheet, page: OwnPage): RequestPart[] {
  const byHeight = new Map<number, number[]>();
  own.rows.forEach((_, row) => {
    const height = page.rowHeight(row);
    byHeight.set(height, [...(byHeight.get(height) ?? []), row]);
  });
  return [...byHeight].flatMap(([height, rows]) =>
    rowAddresses(rows).map((address) => ({
      bytes: requestBytes(2, address),
      queue() {
        sheet.getRanges(address).format.rowHeight = height;
      },
    })),
  );
}

function mergeParts(sheet: Excel.Worksheet, own: OwnSheet, page: OwnPage): RequestPart[] {
  return own.rows.flatMap((_, row) =>
    page.isSpanning(row)
      ? [
          {
            bytes: requestBytes(1),
            queue() {
              sheet.getRangeByIndexes(row, 0, 1, page.printedColumns).merge();
            },
          },
        ]
      : [],
  );
}

/** How texts begin that Excel never takes for anything else: Chinese, and the signs Chinese texts begin with. */
const PLAIN_BEGINNING = /^(?:[\p{Script=Han}\u3000（〔〈《【“‘]|$)/u;

/**
 * What to write so that a cell holds this text and nothing else. Excel takes what it is given as if it were typed: formulas, numbers,
 * days, truth values. An apostrophe, which it does not show, keeps it from that.
 */
export function asText(text: string): string {
  return PLAIN_BEGINNING.test(text) ? text : `'${text}`;
}
