import { decimalOf } from '../money';
import type { Finding, Severity } from '../findings';
import { HIGHLIGHT_MARKER, type CellRemark, type Highlight } from '../host';
import {
  addressText,
  columnLetters,
  isCellError,
  localAddress,
  sameCell,
  type CellAt,
  type CellValue,
  type WorkbookSnapshot,
} from '../workbook';

/** What Excel takes as the formula of a conditional format is longer; beyond this nothing is gained. */
const MAX_FORMULA = 8000;
/** A text literal in a formula may have 255 characters; longer texts are compared by length and beginning. */
const MAX_LITERAL = 200;
const MAX_CELLS = 60;
/** A finding over more cells ties each of them to the one it is about only. */
const MAX_TIED = 40;

interface Term {
  readonly at: CellAt;
  /** Conditions besides the position, all of which hold while the contradiction stands. */
  readonly conditions: readonly string[];
}

/**
 * Plans conditional formats that mark the cells of findings and go out by themselves: a cell's term is true while it and the
 * cells it contradicts still hold what they held when they were marked. One format per sheet, severity and up to 60 cells.
 */
export function planHighlights(findings: readonly Finding[], workbook: WorkbookSnapshot): Highlight[] {
  const groups = new Map<string, { sheet: string; severity: Severity; terms: Term[] }>();
  for (const finding of findings) {
    const cells = distinct(finding.at);
    for (const at of cells) {
      const key = `${finding.severity} ${at.sheet}`;
      const group = groups.get(key) ?? { sheet: at.sheet, severity: finding.severity, terms: [] };
      group.terms.push({ at, conditions: conditionsFor(finding, cells, at, workbook) });
      groups.set(key, group);
    }
  }
  return [...groups.values()].flatMap(({ sheet, severity, terms }) =>
    split(terms).map((part) => highlightOf(sheet, severity, part)),
  );
}

/** Remarks for the cells of findings, one a cell: what is wrong and what to do. */
export function planRemarks(findings: readonly Finding[]): CellRemark[] {
  const remarks: { at: CellAt; lines: string[] }[] = [];
  for (const {
    at: [first],
    code,
    message,
    advice,
  } of findings) {
    if (first === undefined) continue;
    const line = `${code} ${message}\n${advice}`;
    const same = remarks.find((remark) => sameCell(remark.at, first));
    if (same === undefined) remarks.push({ at: first, lines: [line] });
    else same.lines.push(line);
  }
  return remarks.map(({ at, lines }) => ({ at, text: lines.join('\n\n') }));
}

function distinct(cells: readonly CellAt[]): CellAt[] {
  return [...new Map(cells.map((cell) => [addressText(cell), cell])).values()];
}

/** While these hold, the finding stands at this cell. Cells that are wrong each by itself depend on nothing else. */
function conditionsFor(
  finding: Finding,
  cells: readonly CellAt[],
  at: CellAt,
  workbook: WorkbookSnapshot,
): string[] {
  const own = unchanged(at, at.sheet, workbook);
  const others = finding.eachCell ? [] : cells.filter((other) => !sameCell(other, at));
  const tied =
    others.length > MAX_TIED ? finding.at.slice(0, 1).filter((cell) => !sameCell(cell, at)) : others;
  const conditions = [own, ...tied.map((other) => unchanged(other, at.sheet, workbook))];
  return conditions.join().length < MAX_FORMULA / 4 ? conditions : [own];
}

/** `$B$5=12.5`: the cell holds what it held. */
function unchanged(at: CellAt, onSheet: string, workbook: WorkbookSnapshot): string {
  const cell = absolute(at, onSheet);
  const value = valueAt(at, workbook);
  if (value === null) return `${cell}=""`;
  if (typeof value === 'number') return `${cell}=${decimalOf(value).toString()}`;
  if (typeof value === 'boolean') return `${cell}=${value ? 'TRUE' : 'FALSE'}`;
  if (isCellError(value)) return `ISERROR(${cell})`;
  if (value.length <= MAX_LITERAL) return `${cell}=${literal(value)}`;
  return `LEN(${cell})=${value.length},LEFT(${cell},${MAX_LITERAL})=${literal(value.slice(0, MAX_LITERAL))}`;
}

function valueAt({ sheet, row, column }: CellAt, workbook: WorkbookSnapshot): CellValue {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  return found?.values[row - found.top]?.[column - found.left] ?? null;
}

function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** `$B$5`, with the sheet in front where it is another one: `'a''b'!$B$5`. */
function absolute(at: CellAt, onSheet: string): string {
  const local = `$${columnLetters(at.column)}$${at.row + 1}`;
  return at.sheet === onSheet ? local : `'${at.sheet.replace(/'/g, "''")}'!${local}`;
}

/** Parts of at most 60 cells whose formulas stay within bounds. */
function split(terms: readonly Term[]): Term[][] {
  const parts: { terms: Term[]; length: number; cells: Set<string> }[] = [];
  for (const term of terms) {
    const length = term.conditions.join().length + 80;
    const cell = localAddress(term.at);
    const last = parts.at(-1);
    const fits =
      last !== undefined &&
      last.length + length < MAX_FORMULA &&
      (last.cells.has(cell) || last.cells.size < MAX_CELLS);
    if (fits) {
      last.terms.push(term);
      last.length += length;
      last.cells.add(cell);
    } else parts.push({ terms: [term], length, cells: new Set([cell]) });
  }
  return parts.map(({ terms: part }) => part);
}

/**
 * The references that move with the cell (`ROW(B5)`) are written for the top-left corner of all cells' bounding box, and that cell
 * is the first of the areas, so that Excel's two ways to anchor a formula over several areas agree.
 */
function highlightOf(sheet: string, severity: Severity, terms: readonly Term[]): Highlight {
  const corner = {
    sheet,
    row: Math.min(...terms.map(({ at }) => at.row)),
    column: Math.min(...terms.map(({ at }) => at.column)),
  };
  const anchor = localAddress(corner);
  const written = terms.map(({ at, conditions }) => {
    const cell = absolute(at, sheet);
    return `AND(ROW(${anchor})=ROW(${cell}),COLUMN(${anchor})=COLUMN(${cell}),${conditions.join(',')})`;
  });
  const cells = distinct([corner, ...terms.map(({ at }) => at)]);
  const formula = `=AND(${HIGHLIGHT_MARKER},${written.length === 1 ? (written[0] ?? '') : `OR(${written.join(',')})`})`;
  return { sheet, severity, cells, formula };
}
