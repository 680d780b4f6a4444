import type { TextCell } from '../../facts';
import { defineRule } from '../define-rule';
import type { Report } from '../reporting';

type Messages = 'stray' | 'mismatched' | 'sameWay' | 'leading';

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

const QUOTE_NAMES: Readonly<Record<string, string>> = {
  '“': '左双引号',
  '”': '右双引号',
  '‘': '左单引号',
  '’': '右单引号',
};

const LEADING = /^[，。、；：！？,;!?]+/u;
/** Marks that need no partner: the half-open range `[80,90)`, a mark that is itself the matter (`“（”`), an apostrophe. */
const ALONE = [
  /[[(［（]\s*[-\d.]+%?\s*[,，、~～-]\s*[-\d.]+%?\s*[\])］）]/gu,
  /(?<=[“"'‘「])[^\w\s\u4e00-\u9fa5“”‘’](?=[”"'’」])/gu,
  /(?<=[\w])’/gu,
];
/** `1）`, `a)`, `注1）` before a closing bracket: it closes the number of an item. */
const ITEM_NUMBER =
  /(?:^|[\s。；;：:，,、！？）)】”》]|[注附表图])(?:\d{1,3}(?:\.\d{1,2})*|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/u;

/** W01. Source: 2024 book, project 1: the name begins with a stray `]`. */
export const pairedMarks = defineRule({
  id: 'paired-marks',
  code: 'W01',
  severity: 'warning',
  title: '括号、引号成对，文字不以标点开头',
  facts: ['textCells'],
  messages: {
    stray: {
      eachCell: true,
      text: '{mark}没有配对，共{count}处：{context}',
      advice: '请删去多余的符号，或补上配对的另一半。',
    },
    mismatched: {
      eachCell: true,
      text: '{mark}与{partner}没有正确配对，共{count}处：{context}',
      advice: '请改成同一种括号或引号，并让里层的先关闭、外层的后关闭。',
    },
    sameWay: {
      eachCell: true,
      text: '前后用了两个{mark}，应一左一右，共{count}处：{context}',
      advice: '请把方向不对的那一个改过来。',
    },
    leading: {
      eachCell: true,
      text: '文字以标点{mark}开头，共{count}处：{context}',
      advice: '请删去开头的标点，或补上前面漏掉的文字。',
    },
  },
  reasons: { noText: '工作簿中没有读到文字' },
  check(_tables, report, facts) {
    if (facts.textCells.length === 0) report.cannotCheck('noText');
    else report.holds();
    reportAll(facts.textCells, report);
  },
});

/** A mark without its partner. */
interface Stray {
  readonly mark: string;
  readonly index: number;
  readonly family: number;
  readonly opens: boolean;
}

interface Defect {
  readonly kind: Messages;
  readonly mark: string;
  readonly partner: string;
  /** The mark with what stands around it; the same slip copied to several cells has the same context. */
  readonly context: string;
}

/** One finding per slip, listing every cell it was copied to. */
function reportAll(cells: readonly TextCell[], report: Report<Messages>): void {
  const strays = new Map<TextCell, readonly Stray[]>(cells.map((cell) => [cell, straysIn(cell.text)]));
  dropContinued(cells, strays);
  const groups = new Map<string, { defect: Defect; cells: TextCell[] }>();
  for (const cell of cells) {
    for (const defect of [...defectsOf(cell.text, strays.get(cell) ?? []), ...leadingDefect(cell.text)]) {
      const key = `${defect.kind} ${defect.context}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { defect, cells: [cell] });
      else if (!group.cells.includes(cell)) group.cells.push(cell);
    }
  }
  for (const [key, { defect, cells: where }] of groups) {
    const { kind, mark, partner, context } = defect;
    report.found(kind, {
      at: where.map(({ at }) => at),
      stated: context,
      data: { mark: markName(mark), partner: markName(partner), context, count: where.length },
      key,
    });
  }
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

/** What to say of unpaired marks: two of them that belong to one slip make one defect. */
function defectsOf(text: string, strays: readonly Stray[]): Defect[] {
  const defects: Defect[] = [];
  for (let at = 0; at < strays.length; at += 1) {
    const [stray, next] = strays.slice(at, at + 2);
    if (stray === undefined) break;
    const kind =
      next === undefined || text.slice(stray.index, next.index).includes('\n')
        ? 'stray'
        : slipOfTwo(stray, next);
    if (kind === 'stray' || next === undefined) {
      defects.push({ kind: 'stray', mark: stray.mark, partner: '', context: contextOf(text, stray.index) });
    } else {
      defects.push({
        kind,
        mark: stray.mark,
        partner: next.mark,
        context: contextOf(text, stray.index, next.index),
      });
      at += 1;
    }
  }
  return defects;
}

function slipOfTwo(first: Stray, second: Stray): 'stray' | 'mismatched' | 'sameWay' {
  if (first.opens && !second.opens) return 'mismatched';
  return first.mark === second.mark && /[“”‘’]/u.test(first.mark) ? 'sameWay' : 'stray';
}

/** Cells of punctuation alone (`：` between two columns) separate and begin nothing. */
function leadingDefect(text: string): Defect[] {
  const mark = LEADING.exec(text.trim())?.[0];
  if (mark === undefined || mark === text.trim()) return [];
  return [{ kind: 'leading', mark, partner: '', context: contextOf(text, text.indexOf(mark)) }];
}

/** Quotation marks by name: in quotation marks nobody could read them. */
function markName(mark: string): string {
  return QUOTE_NAMES[mark] ?? `“${mark}”`;
}

/** The mark and the words after it; at the end of a text the words before it; both marks with what is between them. */
function contextOf(text: string, index: number, end = index): string {
  const after = text.slice(index, Math.max(index + 12, Math.min(end + 1, index + 30))).split('\n')[0] ?? '';
  const context =
    after.trimEnd().length >= 4 ? after : text.slice(Math.max(0, index - 10), index + 2).replace(/\n/g, ' ');
  return context.trim();
}
