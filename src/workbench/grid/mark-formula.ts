import { columnLetters } from '../../core/workbook';
import type { GridArea } from '../../hosts/grid-sheet';
import { moveReferences } from './formula-references';

/**
 * The formula of a mark as it reads at one of its cells, ready for Univer: relative references moved, comparisons of positions worked
 * out and everything that does not matter at this cell left out. Univer's engine goes wrong with relative references over several
 * areas and with line breaks in texts, and knows no cell that `ROW()` would be of, so it is given none of these.
 * @param corner the cell that relative references are written for
 */
export function markFormulaAt(
  formula: string,
  at: { readonly row: number; readonly column: number },
  corner: Pick<GridArea, 'top' | 'left'>,
): string {
  const [rows, columns] = [at.row - corner.top, at.column - corner.left];
  const here = moveReferences(formula, (reference) => {
    if (!reference.isRelative) return reference;
    const { top, left, bottom, right } = reference.area;
    return {
      ...reference,
      area: { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns },
    };
  });
  const placed = here
    .replace(/\bROW\(\)/g, `ROW($A$${at.row + 1})`)
    .replace(/\bCOLUMN\(\)/g, `COLUMN($${columnLetters(at.column)}$1)`);
  return `=${withoutLineBreaks(simplified(placed.replace(/^=/, '')))}`;
}

const POSITION = /^(ROW|COLUMN)\(\$?([A-Z]+)\$?(\d+)\)=(ROW|COLUMN)\(\$?([A-Z]+)\$?(\d+)\)$/;

/** Works out `ROW(B5)=ROW($B$5)` and what follows from it for AND, OR and IF; anything else stays as it is. */
function simplified(text: string): string {
  const position = POSITION.exec(text);
  if (position !== null && position[1] === position[4]) {
    const [same, other] = position[1] === 'ROW' ? [position[3], position[6]] : [position[2], position[5]];
    return same === other ? 'TRUE' : 'FALSE';
  }
  const call = /^(AND|OR|IF)\((.*)\)$/s.exec(text);
  const [, name, inside] = call ?? [];
  const parts = inside === undefined ? undefined : argumentsOf(inside);
  if (name === undefined || parts === undefined) return text;
  if (name === 'IF') return chosen(parts) ?? text;
  const [deciding, idle] = name === 'AND' ? ['FALSE', 'TRUE'] : ['TRUE', 'FALSE'];
  const rest: string[] = [];
  for (const part of parts) {
    const simple = simplified(part);
    if (simple === deciding) return deciding;
    if (simple !== idle) rest.push(simple);
  }
  return rest.length === 0 ? idle : `${name}(${rest.join(',')})`;
}

/** What an IF comes to whose condition is known; else `undefined`. */
function chosen([condition = '', then = '', otherwise = '']: readonly string[]): string | undefined {
  const known = simplified(condition);
  if (known === 'TRUE') return simplified(then);
  return known === 'FALSE' ? simplified(otherwise) : undefined;
}

/** The arguments between the brackets of a call; `undefined` where the brackets belong to more than one call, as in `a)+(b`. */
function argumentsOf(inside: string): string[] | undefined {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < inside.length; at++) {
    const character = inside.charAt(at);
    // Quoted texts and sheet names are passed over; a doubled quote inside only ends and begins them again.
    if (character === '"' || character === "'") at = closing(inside, at, character);
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === ',' && depth === 0) {
      parts.push(inside.slice(start, at));
      start = at + 1;
    }
    if (depth < 0) return undefined;
  }
  return [...parts, inside.slice(start)];
}

function closing(text: string, from: number, quote: string): number {
  const end = text.indexOf(quote, from + 1);
  return end < 0 ? text.length : end;
}

/** `"a⏎b"` → `("a"&CHAR(10)&"b")`. */
function withoutLineBreaks(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, (text) =>
    text.includes('\n') ? `(${text.replace(/\r?\n/g, '"&CHAR(10)&"')})` : text,
  );
}
