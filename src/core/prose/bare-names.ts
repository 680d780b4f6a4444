import { isPeriod, nameAt, termOf, type NameAt, type Subject, type SubjectHints } from './subject-words';
import type { Token } from './tokens';
import { BEFORE_NAMES, BEHIND_NAMES, BODY_ENDINGS, NAME_ENDINGS } from './words/grammar-words';

const LONGEST_NAME = 60;
const BEFORE: ReadonlySet<string> = new Set(BEFORE_NAMES);
const BEHIND: ReadonlySet<string> = new Set(BEHIND_NAMES);
/** 按集中采购目录安排公务用纸: what is provided for stands behind the verb. */
const LEADING: ReadonlySet<string> = new Set([
  '安排',
  '安排了',
  '拟安排',
  '计划安排',
  '共安排',
  '列支',
  '投入',
  '现有',
  '共有',
  '设有',
  '下设',
  '下辖',
]);

/** Words that no vocabulary knows, taken as a name: a class, a project, an item of some table. */
export function bareSubject(words: readonly Token[], text: string, hints: SubjectHints): Subject | undefined {
  const name = bareName(words, text, hints);
  if (name === undefined) return undefined;
  if (hints.explaining && !NAME_ENDINGS.some((ending) => name.text.endsWith(ending))) return undefined;
  return {
    measure: 'named',
    also: undefined,
    names: [name],
    funds: undefined,
    nature: undefined,
    own: false,
    said: undefined,
    by: 'bare',
  };
}

/** The name that words without marks are, or `undefined`: a body's name is one only directly before its number. */
export function bareName(words: readonly Token[], text: string, hints: SubjectHints): NameAt | undefined {
  const name = trimmedName(words, text);
  if (name === undefined || name.text.length > LONGEST_NAME) return undefined;
  const unknown = words.some(
    (token) => token.end > name.start && token.start < name.end && isUnknown(token, hints),
  );
  const body = BODY_ENDINGS.some((ending) => name.text.endsWith(ending));
  const adjacent = hints.figure && words.at(-1)?.end === name.end;
  return unknown && (!body || adjacent) ? name : undefined;
}

function isUnknown(token: Token, { within }: SubjectHints): boolean {
  if (token.kind === 'text') return true;
  if (token.kind !== 'word') return false;
  // 其他40万元 is the rest of a list, by that name.
  if (token.word === '其他' || token.word === '其它') return true;
  if (token.sense.role === 'filler') return false;
  return token.sense.terms.length > 0 && termOf(token, within) === undefined;
}

/**
 * The words of a name without what leads up to it and what follows it. A year directly before a name that directly precedes its
 * number belongs to it: 2029年退耕还林补助210万元.
 */
export function trimmedName(words: readonly Token[], text: string): NameAt | undefined {
  let from = words.findLastIndex((token) => !isNamePart(token)) + 1;
  let to = words.length;
  const title = words[from];
  if (title?.kind === 'aside' && title.content.startsWith('《')) {
    from = Math.max(from, words.findIndex((token) => token.kind === 'word' && token.word === '的') + 1);
  }
  const verb = words
    .slice(from, to - 1)
    .findLastIndex((token) => token.kind === 'word' && LEADING.has(token.word));
  from += verb + 1;
  while (from < to && isDropped(words[from], BEFORE)) from += 1;
  while (to > from && isDropped(words[to - 1], BEHIND)) to -= 1;
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || to <= from) return undefined;
  const name = nameAt(text, first.start, last.end);
  return name.text.length < 2 || !/[\u4e00-\u9fa5]{2}/.test(name.text) ? undefined : name;
}

function isNamePart(token: Token): boolean {
  const { kind } = token;
  if (kind === 'quantity') return token.of === 'time';
  return (
    kind === 'text' ||
    kind === 'legal' ||
    kind === 'word' ||
    kind === 'quoted' ||
    kind === 'aside' ||
    kind === 'mark'
  );
}

function isDropped(token: Token | undefined, words: ReadonlySet<string>): boolean {
  if (token?.kind === 'mark' || (token?.kind === 'aside' && token.content === '')) return true;
  if (token?.kind !== 'word') return false;
  const { sense } = token;
  return (
    words.has(token.word) ||
    sense.basis !== undefined ||
    sense.trend !== undefined ||
    sense.cue !== undefined ||
    isPeriod(token)
  );
}

/** The words of a body's name end with one of these, with or without fillers between (…局共有). */
export function namesBody(before: readonly Token[], text: string, hints: SubjectHints): boolean {
  const isName = (token: Token): boolean => token.kind === 'quoted' || isUnknown(token, hints);
  const first = before.findIndex(isName);
  const from = before[first]?.start;
  if (from === undefined) return true;
  const last = before.findLastIndex(isName);
  const ends = before.slice(last).map((token) => text.slice(from, token.end).replace(/(?:的|等)$/, ''));
  return (
    before.some((token) => token.kind === 'quantity') ||
    ends.some((words) => BODY_ENDINGS.some((ending) => words.endsWith(ending)))
  );
}
