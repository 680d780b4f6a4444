import type { ComparableText } from './comparable-text';
import type { ParagraphRole } from './model';

/** The shape of a paragraph, before its sentences are read. */
export interface Shape {
  readonly role: ParagraphRole;
  readonly level: number;
  /** True where its last sentence has no end, so that the next paragraph may go on. */
  readonly unfinished: boolean;
  /** True where it may go on a sentence: it begins neither with an indent nor a number. */
  readonly mayContinue: boolean;
}

const NUMBERED: readonly (readonly [RegExp, number])[] = [
  [/^(?:第[一二三四五六七八九十]+(?:部分|章|节)|[一二三四五六七八九十]{1,3}、)/, 1],
  [/^\([一二三四五六七八九十]{1,3}\)/, 2],
  [/^\d{1,2}(?:、|\.(?!\d))/, 3],
  [/^\(\d{1,2}\)/, 4],
  [/^[①-⑮]/, 5],
];

const END = /[。!?;:]”?$/;
const LONGEST_HEADING = 45;
const STATES = /\d[\d.,]*(?:余|多)?(?:万|亿|元|%)|[,;。](?=.)|为(?:零|0)|持平/;

/** Tells headings, numbered items and running text apart by their form. */
export function shapeOf(stored: string, { text }: ComparableText): Shape {
  const level = NUMBERED.find(([pattern]) => pattern.test(text))?.[1] ?? 0;
  const bare = text.replace(/[:：。]$/, '');
  const leads = level === 0 && /[:：]$/.test(text);
  const heading =
    !leads &&
    text !== '' &&
    bare.length <= LONGEST_HEADING &&
    !STATES.test(bare) &&
    !/[。;!?]$/.test(text.replace(/。$/, level > 0 ? '' : '。'));
  const role: ParagraphRole = heading ? 'heading' : level > 0 ? 'item' : 'text';
  return {
    role,
    level,
    unfinished: text !== '' && !heading && !END.test(text),
    mayContinue: text !== '' && !/^[\s\u3000]/.test(stored) && level === 0 && !/^\d/.test(text),
  };
}
