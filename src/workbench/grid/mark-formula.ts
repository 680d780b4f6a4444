import { moveReferences } from './formula-references';

/**
 * The formula of a mark as it reads at one of its cells, ready for Univer: relative references moved, comparisons of positions worked
 * out and everything that does not matter at this cell left out. Univer's engine goes wrong with relative references over several
 * areas and with line breaks in texts, so it is given neither; and a cell's own condition is short, where the formula for all of
 * them has thousands of characters.
 * @param rows distance from the cell for which the formula is written
 */
export function markFormulaAt(formula: string, rows: number, columns: number): string {
  const here = moveReferences(formula, (reference) => {
    if (!reference.isRelative) return reference;
    const { top, left, bottom, right } = reference.area;
    return {
      ...reference,
      area: { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns },
    };
  });
  return `=${withoutLineBreaks(simplified(here.replace(/^=/, '')))}`;
}

const POSITION = /^(ROW|COLUMN)\(\$?([A-Z]+)\$?(\d+)\)=(ROW|COLUMN)\(\$?([A-Z]+)\$?(\d+)\)$/;

/** Works out `ROW(B5)=ROW($B$5)` and what follows from it for AND and OR; anything else stays as it is. */
function simplified(text: string): string {
  const position = POSITION.exec(text);
  if (position !== null && position[1] === position[4]) {
    const [same, other] = position[1] === 'ROW' ? [position[3], position[6]] : [position[2], position[5]];
    return same === other ? 'TRUE' : 'FALSE';
  }
  const call = /^(AND|OR)\((.*)\)$/s.exec(text);
  const [, name, inside] = call ?? [];
  const parts = inside === undefined ? undefined : argumentsOf(inside);
  if (name === undefined || parts === undefined) return text;
  const [deciding, idle] = name === 'AND' ? ['FALSE', 'TRUE'] : ['TRUE', 'FALSE'];
  const rest: string[] = [];
  for (const part of parts) {
    const simple = simplified(part);
    if (simple === deciding) return deciding;
    if (simple !== idle) rest.push(simple);
  }
  return rest.length === 0 ? idle : `${name}(${rest.join(',')})`;
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
