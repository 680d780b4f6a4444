import { type Marker, markersIn, type MarkerStyle } from './list-markers';
import type { TextCell } from './text-cell';

/** A marker with the paragraph it stands in. */
export interface ListItem {
  readonly marker: Marker;
  readonly cell: TextCell;
  /** Which of the paragraphs this is. */
  readonly row: number;
  /** True where the text numbers nothing else in this manner. */
  readonly isOnly: boolean;
}

export type NumberedList = readonly [ListItem, ...ListItem[]];

/** All lists with the same manner of numbering that are open at once, the innermost last. */
interface Level {
  readonly style: MarkerStyle;
  readonly lists: ListItem[][];
}

/**
 * Sorts the markers of paragraphs that belong together into lists. A 1 begins a list; a marker of an outer manner closes the
 * lists inside it, which may go on all the same where their number fits (`一、1.2. 二、3.4.`). A text's first Chinese numeral may
 * be any number, for a sheet may be one chapter of a longer document.
 */
export function listsIn(paragraphs: readonly TextCell[]): readonly NumberedList[] {
  const found: ListItem[][] = [];
  const open: Level[] = [];
  const closed = new Map<MarkerStyle, ListItem[]>();
  const levelOf = (style: MarkerStyle): Level | undefined => {
    const depth = open.findIndex((level) => level.style === style);
    for (const level of depth < 0 ? [] : open.splice(depth + 1)) {
      const last = level.lists.at(-1);
      if (last !== undefined) closed.set(level.style, last);
    }
    return open[depth];
  };
  const begin = (item: ListItem): void => {
    const { style } = item.marker;
    const list = [item];
    found.push(list);
    const level = levelOf(style);
    if (level === undefined) open.push({ style, lists: [list] });
    else level.lists.push(list);
  };

  for (const item of itemsOf(paragraphs)) {
    const { style, number, firm, mayBeReference } = item.marker;
    const lists = open.find((level) => level.style === style)?.lists;
    const top = lists?.at(-1);
    if (!firm) {
      if (top !== undefined && lastNumber(top) + 1 === number) {
        levelOf(style);
        top.push(item);
      } else if (number === 1 && !mayBeReference && style !== 'chinese') begin(item);
    } else if (number === 1 && !repeatsOne(top, item)) {
      begin(item);
    } else if (lists !== undefined) {
      levelOf(style);
      goOn(lists, item);
    } else {
      const earlier = closed.get(style);
      if (earlier !== undefined && lastNumber(earlier) + 1 === number) {
        earlier.push(item);
        open.push({ style, lists: [earlier] });
      } else if (style !== 'chinese' && style !== 'bracketed-chinese') begin(item);
    }
  }
  return found.filter(isList);
}

function itemsOf(paragraphs: readonly TextCell[]): ListItem[] {
  const placed = paragraphs.flatMap((cell, row) =>
    markersIn(cell.text).map((marker) => ({ marker, cell, row })),
  );
  const counts = new Map<MarkerStyle, number>();
  for (const { marker } of placed) counts.set(marker.style, (counts.get(marker.style) ?? 0) + 1);
  return placed.map((item) => ({ ...item, isOnly: counts.get(item.marker.style) === 1 }));
}

/** True for `1.甲` `1.乙` on lines that follow each other: one list whose numbers were never changed, not two. */
function repeatsOne(list: readonly ListItem[] | undefined, item: ListItem): boolean {
  const last = list?.at(-1);
  if (last?.marker.number !== 1) return false;
  // `1、甲：` with `1.` on the next line opens a list of its own.
  if (!opensLine(last) || !opensLine(item) || sign(last) !== sign(item)) return false;
  if (last.cell === item.cell) {
    return !item.cell.text.slice(last.marker.index, item.marker.index).trim().includes('\n');
  }
  return (
    item.row === last.row + 1 &&
    item.marker.opensText &&
    !last.cell.text.slice(last.marker.index).includes('\n')
  );
}

function opensLine({ marker, cell }: ListItem): boolean {
  return /(?:^|\n)\s*$/.test(cell.text.slice(0, marker.index));
}

/** Puts a marker that is no 1 where it fits best among the open lists of its manner; the innermost takes it where none fits. */
function goOn(lists: ListItem[][], item: ListItem): void {
  const inner = lists.at(-1);
  // In one and the same manner a jump is more likely than the end of an inner list; not so behind `1.` within `1、…2、…` or
  // behind a lone `1.`.
  const mayEnd = isGuess(inner) || inner?.length === 1 || isChinese(item) || sign(item) !== sign(inner?.[0]);
  for (let depth = lists.length - 1; depth >= (mayEnd ? 0 : lists.length - 1); depth -= 1) {
    const list = lists[depth];
    const length = list === undefined ? undefined : fittingLength(list, item.marker.number);
    if (list === undefined || length === undefined) continue;
    list.splice(length, Number.POSITIVE_INFINITY, item);
    lists.splice(depth + 1);
    return;
  }
  while (lists.length > 1 && isGuess(lists.at(-1))) lists.pop();
  lists.at(-1)?.push(item);
}

/** How many items of a list stand before `number`, guessed ones at its end given up where need be; `undefined` where it does not fit. */
function fittingLength(list: readonly ListItem[], number: number): number | undefined {
  for (let length = list.length; length > 0; length -= 1) {
    const last = list[length - 1]?.marker;
    if (last?.number === number - 1) return length;
    if (last?.firm !== false) return undefined;
  }
  return undefined;
}

/** True for a list that a marker opened which may have been none. */
function isGuess(list: readonly ListItem[] | undefined): boolean {
  return list?.every(({ marker }) => !marker.firm) === true;
}

function isChinese({ marker }: ListItem): boolean {
  return marker.style === 'chinese' || marker.style === 'bracketed-chinese';
}

/** What closes a marker: `.` or `、`. */
function sign(item: ListItem | undefined): string {
  return item?.marker.text.normalize('NFKC').slice(-1) ?? '';
}

function lastNumber(list: readonly ListItem[]): number {
  return list.at(-1)?.marker.number ?? 0;
}

function isList(list: ListItem[]): list is [ListItem, ...ListItem[]] {
  return list.length > 0;
}
