import { columnIndex, columnLetters } from '../../../core/workbook';
import type { GridArea } from '../../grid-sheet';
import { MAX_COLUMNS, MAX_ROWS, columnCount, rowCount } from './areas';

/** Excel cuts an address off after this many characters, without an error. */
const MAX_ADDRESS = 8192;

/** An address as written: areas, and the sheet where one is named. */
export interface ParsedAddress {
  readonly sheet: string | undefined;
  readonly areas: readonly GridArea[];
}

/**
 * Reads `B2`, `$A$1:C5`, `5:7`, `A:C`, `'a''b'!B2` and lists of them; `undefined` where Excel would refuse it, two sheets in one
 * address included. A text over 8,192 characters is cut off first, as Excel does.
 */
export function parseAddress(text: string): ParsedAddress | undefined {
  let sheet: string | undefined;
  const areas: GridArea[] = [];
  for (const part of splitList(text.slice(0, MAX_ADDRESS))) {
    const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(part.trim());
    const local = match?.[3];
    if (local === undefined) return undefined;
    const named = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
    if (named !== undefined && sheet !== undefined && !sameName(named, sheet)) return undefined;
    sheet = named ?? sheet;
    const area = parseArea(local);
    if (area === undefined) return undefined;
    areas.push(area);
  }
  return areas.length === 0 ? undefined : { sheet, areas };
}

/** Sheet names differ neither by case nor by width of letters to Excel; case is all that matters here. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** `A1:C5` within its sheet; whole rows as `5:7`, whole columns as `A:C`. */
export function areaText(area: GridArea): string {
  const isWholeRows = columnCount(area) === MAX_COLUMNS;
  const isWholeColumns = rowCount(area) === MAX_ROWS;
  if (isWholeRows && !isWholeColumns) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns && !isWholeRows) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const last = `${columnLetters(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** `收支预算总表!A1:C5`; the name in quotes where it is no plain word or reads like a cell. */
export function fullAddress(sheet: string, area: GridArea): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$|^r\d*c\d*$/i.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${areaText(area)}`;
}

/** Splits at commas outside quotes. */
function splitList(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let isQuoted = false;
  for (const character of text) {
    if (character === "'") isQuoted = !isQuoted;
    if (character === ',' && !isQuoted) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part];
}

function parseArea(text: string): GridArea | undefined {
  const [first = '', second = first, ...more] = text.split(':');
  if (more.length > 0) return undefined;
  const from = parseCorner(first);
  const to = parseCorner(second);
  if (from === undefined || to === undefined || (text === first && from.isOpen)) return undefined;
  if (from.kind !== to.kind) return undefined;
  return {
    top: Math.min(from.top, to.top),
    left: Math.min(from.left, to.left),
    bottom: Math.max(from.bottom, to.bottom),
    right: Math.max(from.right, to.right),
  };
}

interface Corner extends GridArea {
  readonly kind: 'cell' | 'row' | 'column';
  /** A row or column, which only stands beside a second one. */
  readonly isOpen: boolean;
}

function parseCorner(text: string): Corner | undefined {
  const match = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?([1-9]\d{0,6}))?$/.exec(text.trim());
  const [, letters, digits] = match ?? [];
  if (letters === undefined && digits === undefined) return undefined;
  const column = letters === undefined ? undefined : columnIndex(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS) return undefined;
  return {
    kind: row === undefined ? 'column' : column === undefined ? 'row' : 'cell',
    isOpen: row === undefined || column === undefined,
    top: row ?? 0,
    bottom: row ?? MAX_ROWS - 1,
    left: column ?? 0,
    right: column ?? MAX_COLUMNS - 1,
  };
}
