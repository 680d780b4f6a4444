import { columnIndex, columnLetters } from '../../core/workbook';
import { storedFunction } from './future-functions';
import { COLUMNS, ROWS } from './sheet-bounds';

/**
 * Splits a formula into what must stay as it is (text in quotes, quoted sheet names, brackets of tables and other
 * workbooks), whole-column and whole-row ranges, and words: runs of letters, digits, `_ . $ \ ?` in any script.
 * Signs between them match nothing and are copied.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?:\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.$\\?(!:])|[\p{L}\p{N}_.$\\?]+/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
/** Prefixes by which files mark functions and parameters that are newer than the format; Excel does not show them. */
const FUTURE = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

/** The formula as Excel shows it: with a leading `=`, without the prefixes of newer functions. */
export function formulaText(stored: string): string {
  const body = stored.startsWith('=') ? stored.slice(1) : stored;
  if (!body.includes('_xl')) return `=${body}`;
  return `=${body.replace(TOKEN, (token) => token.replace(FUTURE, ''))}`;
}

/**
 * The formula as files store it: without its `=`, newer functions marked. The opposite of `formulaText`.
 * @returns `undefined` for a formula that Excel would not read back: empty, with unbalanced brackets or quotes, or with functions
 * that name their own parameters (LET, LAMBDA)
 */
export function storedFormula(formula: string): string | undefined {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  if (body.trim() === '' || !isBalanced(body)) return undefined;
  const unknown: string[] = [];
  const stored = body.replace(TOKEN, (token, at: number) => {
    if (/^["'[]/.test(token) || body[at + token.length] !== '(' || FUTURE.test(token)) return token;
    const name = storedFunction(token);
    if (name === undefined) unknown.push(token);
    return name ?? token;
  });
  return unknown.length === 0 ? stored : undefined;
}

/** True where every bracket outside of quotes is closed in turn, and every quote. */
function isBalanced(body: string): boolean {
  const open: string[] = [];
  const rest = body.replace(TOKEN, (token) => (/^["'[]/.test(token) ? '' : token));
  for (const sign of rest) {
    if (sign === '(' || sign === '{') open.push(sign);
    else if (sign === ')' && open.pop() !== '(') return false;
    else if (sign === '}' && open.pop() !== '{') return false;
    else if (/["'[\]]/.test(sign)) return false;
  }
  return open.length === 0;
}

/**
 * Rewrites a formula as if it had been filled from one cell into another: relative references move, `$` ones stay.
 * A reference that leaves the sheet comes in again at the other side, as in Excel.
 * @param formula with or without its leading `=`
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formulaShifter(formula)(rows, columns);
}

/** `shiftFormula` for a formula that is filled into many cells: it is taken apart once. */
export function formulaShifter(formula: string): (rows: number, columns: number) => string {
  /** In turn what stays and what may move. */
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: token, index } of formula.matchAll(TOKEN)) {
    if (!mayMove(token, formula[index + token.length])) continue;
    pieces.push(formula.slice(end, index), token);
    end = index + token.length;
  }
  pieces.push(formula.slice(end));
  return (rows, columns) => {
    if (rows === 0 && columns === 0) return formula;
    return pieces.map((piece, at) => (at % 2 === 0 ? piece : shifted(piece, rows, columns))).join('');
  };
}

/** @param follower the sign behind the token */
function mayMove(token: string, follower: string | undefined): boolean {
  if (/^["'[]/.test(token)) return false;
  // A function (`LOG10(`) or an unquoted sheet name (`Q1!`), not a cell.
  if (follower === '(' || follower === '!') return false;
  return token.includes(':') || CELL.test(token);
}

function shifted(token: string, rows: number, columns: number): string {
  return token.includes(':')
    ? token.replace(/[^:]+/g, (edge) => shiftEdge(edge, rows, columns))
    : shiftCell(token, rows, columns);
}

function shiftCell(word: string, rows: number, columns: number): string {
  const match = CELL.exec(word);
  if (match === null) return word;
  const [, columnLock = '', letters = '', rowLock = '', digits = ''] = match;
  if (columnIndex(letters) >= COLUMNS || Number(digits) > ROWS) return word;
  return `${columnLock}${columnLock ? letters : shiftLetters(letters, columns)}${rowLock}${rowLock ? digits : shiftDigits(digits, rows)}`;
}

/** One end of a whole-column or whole-row range: `B`, `$B`, `7`, `$7`. */
function shiftEdge(edge: string, rows: number, columns: number): string {
  if (edge.startsWith('$')) return edge;
  return /^\d/.test(edge) ? shiftDigits(edge, rows) : shiftLetters(edge, columns);
}

function shiftLetters(letters: string, by: number): string {
  return columnLetters(wrap(columnIndex(letters) + by, COLUMNS));
}

function shiftDigits(digits: string, by: number): string {
  return String(wrap(Number(digits) - 1 + by, ROWS) + 1);
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
