import { groupBy } from '../../identities';
import { defineRule } from '../define-rule';
import { type Stray, straysOf } from './stray-marks';

const QUOTE_NAMES: Readonly<Record<string, string>> = {
  '“': '左双引号',
  '”': '右双引号',
  '‘': '左单引号',
  '’': '右单引号',
};

const LEADING = /^[，。、；：！？,;!?]+/u;
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
  nothing: { cannotCheck: 'noText' },
  check(_tables, report, { textCells }) {
    if (textCells.length > 0) report.holds();
    const strays = straysOf(textCells);
    const defects = textCells.flatMap(({ at, text }, index) =>
      [...defectsOf(text, strays[index] ?? []), ...leadingDefect(text)].map((defect) => ({ ...defect, at })),
    );
    // One finding per slip, listing every cell it was copied to.
    for (const [key, group] of groupBy(defects, ({ kind, context }) => `${kind} ${context}`)) {
      const [{ kind, mark, partner, context }] = group;
      const at = [...new Set(group.map((each) => each.at))];
      report.found(kind, {
        at,
        stated: context,
        data: { mark: markName(mark), partner: markName(partner), context, count: at.length },
        key,
      });
    }
  },
});

interface Defect {
  readonly kind: 'stray' | 'mismatched' | 'sameWay' | 'leading';
  readonly mark: string;
  readonly partner: string;
  /** The mark with what stands around it; the same slip copied to several cells has the same context. */
  readonly context: string;
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
