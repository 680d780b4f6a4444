import type { TextCell } from '../../facts';

/** Opening and closing marks of one family; half and full width of a family pair with each other. */
const FAMILIES: readonly (readonly [open: string, close: string])[] = [
  ['(（', ')）'],
  ['[［﹝〔', ']］﹞〕'],
  ['【', '】'],
  ['〖', '〗'],
  ['{｛', '}｝'],
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
];
const MARKS = new Map(
  FAMILIES.flatMap((family, index) =>
    family.flatMap((marks, side) =>
      Array.from(marks, (mark) => [mark, { family: index, opens: side === 0 }] as const),
    ),
  ),
);

/** Marks that need no partner: the half-open range `[80,90)`, a mark that is itself the matter (`“（”`), an apostrophe. */
const ALONE = [
  /[[(［（]\s*[-\d.]+%?\s*[,，、~～-]\s*[-\d.]+%?\s*[\])］）]/gu,
  /(?<=[“"'‘「])[^\w\s\u4e00-\u9fa5“”‘’](?=[”"'’」])/gu,
  /(?<=[\w])’/gu,
];
/** `1）`, `a)`, `注1）` before a closing bracket: it closes the number of an item. */
const ITEM_NUMBER =
  /(?:^|[\s。；;：:，,、！？）)】”》]|[注附表图])(?:\d{1,3}(?:\.\d{1,2})*|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/u;

/** A mark without its partner. */
export interface Stray {
  readonly mark: string;
  readonly index: number;
  readonly family: number;
  readonly opens: boolean;
}

/** The unpaired marks of each cell, in order. */
export function straysOf(cells: readonly TextCell[]): readonly (readonly Stray[])[] {
  const strays = new Map<TextCell, readonly Stray[]>(cells.map((cell) => [cell, straysIn(cell.text)]));
  dropContinued(cells, strays);
  return cells.map((cell) => strays.get(cell) ?? []);
}

/** The unpaired marks of one text, in order. */
function straysIn(text: string): Stray[] {
  const masked = ALONE.reduce(
    (all, pattern) => all.replace(pattern, (match) => ' '.repeat(match.length)),
    text,
  );
  const open: Stray[] = [];
  const strays: Stray[] = [];
  for (let index = 0; index < masked.length; index += 1) {
    const mark = masked.charAt(index);
    const kind = MARKS.get(mark);
    if (kind === undefined) continue;
    const stray = { mark, index, ...kind };
    if (kind.opens) {
      open.push(stray);
      continue;
    }
    const partner = open.findLastIndex(({ family }) => family === kind.family);
    if (partner < 0) strays.push(stray);
    // Marks that cross (“（…”）) are both out of order: the inner one stays open, its closing one finds no partner.
    else strays.push(...open.splice(partner).slice(1));
  }
  return withoutItemNumbers(text, [...strays, ...open]).sort((a, b) => a.index - b.index);
}

/** Leaves out the brackets of `1）…2）…`: behind a number that opens a clause, or in a row of numbers wherever they stand. */
function withoutItemNumbers(text: string, strays: readonly Stray[]): Stray[] {
  const numbered = strays.flatMap((stray) => {
    const digits =
      stray.opens || stray.family !== 0 ? undefined : /(\d{1,2})$/.exec(text.slice(0, stray.index))?.[1];
    return digits === undefined ? [] : [{ stray, number: Number(digits) }];
  });
  const counting = numbered.length > 1 && numbered.every(({ number }, index) => number === index + 1);
  const counted = new Set(counting ? numbered.map(({ stray }) => stray) : []);
  return strays.filter(
    (stray) =>
      !counted.has(stray) &&
      (stray.opens || stray.family !== 0 || !ITEM_NUMBER.test(text.slice(0, stray.index))),
  );
}

/** A long text typed over several rows, or a head such as `单位：（` | `万元）`, opens in one cell and closes in the next. */
function dropContinued(cells: readonly TextCell[], strays: Map<TextCell, readonly Stray[]>): void {
  const below = new Map<string, TextCell>();
  cells.forEach((cell, index) => {
    const { sheet, row, column } = cell.at;
    const before = cells[index - 1];
    const left = before?.at.sheet === sheet && before.at.row === row ? before : undefined;
    for (const previous of [left, below.get(`${sheet}\u0001${column}`)]) {
      const opened =
        previous === undefined ? undefined : strays.get(previous)?.findLast(({ opens }) => opens);
      const closing = strays.get(cell)?.find(({ opens, family }) => !opens && family === opened?.family);
      if (previous === undefined || opened === undefined || closing === undefined) continue;
      strays.set(
        previous,
        (strays.get(previous) ?? []).filter((stray) => stray !== opened),
      );
      strays.set(
        cell,
        (strays.get(cell) ?? []).filter((stray) => stray !== closing),
      );
    }
    below.set(`${sheet}\u0001${column}`, cell);
  });
}
