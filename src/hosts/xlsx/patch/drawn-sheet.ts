import type { GridArea, GridCell } from '../../grid-sheet';
import { widthOfPixels } from '../digit-width';
import { COLUMNS, ROWS } from '../sheet-bounds';
import { cellXml } from './cell-xml';
import { DrawnStyles } from './drawn-looks';
import { quotedSheet } from './sheet-names';
import { absoluteRange, type WrittenPage, type WrittenSheet } from './sheet-xml';
import { requireStorable, storableFormula } from './storable';
import type { StyleBook } from './style-book';
import type { DrawnPage, DrawnSheet } from './workbook-patch';
import { escapeText } from './xml-escape';

/** Excel's limit, points. */
const HIGHEST_ROW = 409.5;
/** Excel's limit, characters of the standard font. */
const WIDEST_COLUMN = 255;
const POINTS_PER_INCH = 72;
/** The numbers by which files know papers, by the names that add-ins know them by. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
};

/** A drawn sheet in the words of the file. */
export interface DrawnPart extends WrittenSheet {
  /** What is printed: references with the sheet's name; `undefined` for everything. */
  readonly printArea: string | undefined;
  /** Rows repeated on each page; `undefined` for none. */
  readonly printTitles: string | undefined;
  readonly hasFormulas: boolean;
  /** True where a formula has no result. */
  readonly needsCalculation: boolean;
}

/**
 * Takes a drawn sheet apart: its cells as they are, with their looks, in columns and rows of the sizes drawn. Rows of which the grid
 * knows no height are left to Excel, which makes them as high as their text.
 * @param name the name the sheet was given
 * @throws PatchRefusal for a cell that Excel does not take
 */
export function drawnPart(
  { sheet, page, showGridlines, frozenRows = 0, own }: DrawnSheet,
  name: string,
  styles: StyleBook,
): DrawnPart {
  const cells = [
    ...new Map(sheet.cells.map((cell) => [cell.row * COLUMNS + cell.column, cell])).values(),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const cell of cells) requireStorable(cell, name);
  const merges = sheet.merges.filter(
    (area) => isArea(area) && (area.top < area.bottom || area.left < area.right),
  );
  const formulas = cells.filter(({ formula }) => formula !== null);
  return {
    lastRow: largest([...cells.map(({ row }) => row), ...merges.map(({ bottom }) => bottom)]),
    lastColumn: largest([...cells.map(({ column }) => column), ...merges.map(({ right }) => right)]),
    columns: columnsXml(sheet.columnWidths, styles.digitWidth),
    rows: rowsXml(cells, sheet.rowHeights, name, new DrawnStyles(styles)),
    merges,
    links: cells.flatMap(({ row, column, link }) => (link === undefined ? [] : [{ row, column, ...link }])),
    showGridlines,
    frozenRows,
    isProtected: sheet.isProtected,
    page: page === undefined ? undefined : writtenPage(page, own !== undefined),
    printArea: printAreaOf(page?.printArea ?? [], name),
    printTitles: printTitlesOf(page?.printTitleRows?.[0], name),
    hasFormulas: formulas.length > 0,
    needsCalculation: formulas.some(({ value }) => value === null),
  };
}

function largest(indexes: readonly number[]): number {
  return indexes.reduce((most, index) => Math.max(most, index), 0);
}

function rowsXml(
  cells: readonly GridCell[],
  heights: ReadonlyMap<number, number>,
  sheet: string,
  styles: DrawnStyles,
): string[] {
  const byRow = new Map<number, string[]>();
  for (const [row] of heights) if (row >= 0 && row < ROWS) byRow.set(row, []);
  for (const cell of cells) {
    const xml = drawnCell(cell, sheet, styles);
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [xml]);
    else row.push(xml);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, content]) => {
      const start = `<row r="${row + 1}"${heightXml(heights.get(row))}`;
      return content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</row>`;
    });
}

function drawnCell(cell: GridCell, sheet: string, styles: DrawnStyles): string {
  const { row, column, value, formula } = cell;
  const f = formula === null ? '' : `<f>${escapeText(storableFormula(formula, cell, sheet))}</f>`;
  return cellXml({ row, column, style: styles.of(cell), value, formula: f }, '');
}

function heightXml(pixels: number | undefined): string {
  if (pixels === undefined) return '';
  if (pixels <= 0) return ' hidden="1"';
  return ` ht="${Math.min(HIGHEST_ROW, (pixels * POINTS_PER_INCH) / 96)}" customHeight="1"`;
}

/** Columns of one width side by side share an element. */
function columnsXml(widths: ReadonlyMap<number, number>, digit: number): string[] {
  const runs: { first: number; last: number; pixels: number }[] = [];
  for (const [column, pixels] of [...widths].sort(([a], [b]) => a - b)) {
    if (!(column >= 0 && column < COLUMNS)) continue;
    const run = runs.at(-1);
    if (run?.last === column - 1 && run.pixels === pixels) run.last = column;
    else runs.push({ first: column, last: column, pixels });
  }
  return runs.map(({ first, last, pixels }) => {
    const size =
      pixels <= 0
        ? 'width="0" hidden="1"'
        : `width="${Math.min(WIDEST_COLUMN, widthOfPixels(pixels, digit))}"`;
    return `<col min="${first + 1}" max="${last + 1}" ${size} customWidth="1"/>`;
  });
}

/** A sheet of ours is as wide as its page: in the middle, a font that is wider on another machine takes from both margins alike. */
function writtenPage(page: DrawnPage, isOurs: boolean): WrittenPage {
  const { orientation, paperSize, fitToWidth, margins, centerFooter = '' } = page;
  const inches = (points: number) =>
    Number.isFinite(points) && points > 0 ? Number((points / POINTS_PER_INCH).toFixed(4)) : 0;
  const { left, right, top, bottom, header, footer } = margins;
  return {
    paper: PAPERS[paperSize],
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
    fitToWidth,
    margins: {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: inches(header),
      footer: inches(footer),
    },
    isCentered: isOurs || page.centerHorizontally === true,
    ...(centerFooter === '' ? {} : { footer: `&C${centerFooter}` }),
  };
}

function printAreaOf(areas: readonly GridArea[], sheet: string): string | undefined {
  const written = areas.filter(isArea).map((area) => absoluteRange(sheet, area));
  return written.length === 0 ? undefined : written.join(',');
}

function printTitlesOf(area: GridArea | undefined, sheet: string): string | undefined {
  if (area === undefined || !isArea(area)) return undefined;
  return `${quotedSheet(sheet)}$${area.top + 1}:$${area.bottom + 1}`;
}

function isArea({ top, left, bottom, right }: GridArea): boolean {
  return top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < ROWS && right < COLUMNS;
}
