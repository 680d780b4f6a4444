import type { Funds, Nature } from './model';
import type { TrendDirection } from './lexicon';
import type { Token, WordToken } from './tokens';
import { BEFORE_NAMES, BEHIND_NAMES, BODY_ENDINGS, NAME_ENDINGS } from './words/grammar-words';
import type { MeasureId } from './words/measures';
import type { Term } from './words/term';

/** A name in a comparable text. */
export interface NameAt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly code?: string;
  readonly level?: 1 | 2 | 3;
}

/** What the words before a number say it is the number of; what they leave open comes from around them. */
export interface Subject {
  readonly measure: MeasureId | undefined;
  readonly also: MeasureId | undefined;
  readonly names: readonly NameAt[];
  readonly funds: Funds | undefined;
  readonly nature: Nature | undefined;
  readonly own: boolean;
  /** `known`: words of the vocabulary; `marked`: a name in quotation marks, with 类, 款, 项 or a code; `bare`: other words. */
  readonly by: 'known' | 'marked' | 'bare';
}

/** What helps to tell words with several meanings apart. */
export interface SubjectHints {
  /** What the sentence is about so far. */
  readonly within: readonly MeasureId[];
  /** The words between belong to a reason or a purpose, where not everything before a number is a name. */
  readonly explaining: boolean;
}

const LONGEST_NAME = 60;

/** The subject that words name; `undefined` where they name none. Marks and numbers are not handed over. */
export function subjectOf(tokens: readonly Token[], text: string, hints: SubjectHints): Subject | undefined {
  const words = afterPeriod(tokens, text);
  const split = words.findLastIndex((token, index) => isWord(token, '中') && isTerm(words[index - 1]));
  if (split > 0) {
    const wider = composed(words.slice(0, split), text, hints);
    const narrower = subjectOf(words.slice(split + 1), text, hints);
    if (narrower === undefined) return wider;
    return { ...narrower, funds: narrower.funds ?? wider?.funds, nature: narrower.nature ?? wider?.nature };
  }
  return marked(words, text, hints) ?? composed(words, text, hints) ?? bare(words, text, hints);
}

/** A heading glued to its sentence ends where the period stands; what follows it names the subject, if anything does. */
function afterPeriod(tokens: readonly Token[], text: string): readonly Token[] {
  const last = tokens.findLastIndex(isPeriod);
  if (last < 0) return tokens;
  const behind = tokens.slice(last + 1);
  const rest = behind.some((token) => isTerm(token) || isMark(token)) || bareName(behind, text) !== undefined;
  return rest ? behind : tokens.slice(0, last).filter((token) => !isPeriod(token));
}

function isPeriod(token: Token): boolean {
  return (
    token.kind === 'year' ||
    token.kind === 'date' ||
    (token.kind === 'word' && token.sense.period !== undefined)
  );
}

function isTerm(token: Token | undefined): token is WordToken {
  return token?.kind === 'word' && token.sense.terms.length > 0;
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.word === word;
}

function isMark(token: Token): boolean {
  return token.kind === 'level' || token.kind === 'code' || token.kind === 'quoted';
}

/** The sense of a term that fits what the sentence is about. */
function termOf(token: WordToken, within: readonly MeasureId[]): Term | undefined {
  const terms = token.sense.terms;
  return (
    terms.find((term) => term.within?.some((measure) => within.includes(measure)) === true) ??
    terms.find((term) => term.within === undefined)
  );
}

/** Any name may stand in front of these, and then names something else: 城乡医疗救助支出. */
const OPEN: ReadonlySet<MeasureId> = new Set([
  'revenue',
  'expenditure',
  'revenueOfYear',
  'expenditureOfYear',
  'projectCount',
  'assets',
  'named',
]);

/** Words of the vocabulary side by side: 财政拨款 + 三公经费 + 预算. A body's name may stand in front. */
function composed(words: readonly Token[], text: string, hints: SubjectHints): Subject | undefined {
  const first = words.findIndex((token) => isTerm(token) && termOf(token, hints.within) !== undefined);
  if (first < 0) return undefined;
  const rest = words.slice(first);
  const terms = rest.flatMap((token) => (isTerm(token) ? (termOf(token, hints.within) ?? []) : []));
  const head =
    terms.findLast((term) => term.measure !== undefined && term.general !== true) ?? headOfGeneral(terms);
  const funds = terms.findLast((term) => term.funds !== undefined)?.funds;
  if (head === undefined && funds === undefined) return undefined;
  const open = head === undefined || head.named === true || OPEN.has(head.measure ?? 'named');
  if (open && rest.some((token) => !isKnown(token))) return undefined;
  if (open && funds === undefined && !namesBody(words.slice(0, first), text)) return undefined;
  if (!open && rest.some((token) => token.kind === 'text' && token.end - token.start > 6)) return undefined;
  const named = rest.find((token) => isTerm(token) && termOf(token, hints.within) === head);
  return {
    measure: head?.measure,
    also: head?.also,
    names:
      head?.named === true && named !== undefined
        ? [nameAt(text, boundedStart(words, named), named.end)]
        : [],
    funds,
    nature: terms.findLast((term) => term.nature !== undefined)?.nature,
    own: words.some((token) => isWord(token, '本级')),
    by: 'known',
  };
}

function headOfGeneral(terms: readonly Term[]): Term | undefined {
  return terms.findLast((term) => term.general === true);
}

/** 单价50万元以上 in front of what is counted belongs to its name. */
function boundedStart(words: readonly Token[], named: Token): number {
  const index = words.indexOf(named);
  const bound = words.slice(0, index).findLast((token) => token.kind === 'quantity');
  if (bound === undefined) return named.start;
  const before = words[words.indexOf(bound) - 1];
  return before?.kind === 'text' ? before.start : bound.start;
}

function isKnown(token: Token): boolean {
  return token.kind === 'quantity' || token.kind === 'aside' || token.kind === 'word' || isPeriod(token);
}

/** True where the words before the first term are empty, fillers, or a body's name. */
function namesBody(before: readonly Token[], text: string): boolean {
  const texts = before.filter((token) => token.kind === 'text' || token.kind === 'quoted');
  const last = before.at(-1);
  if (texts.length === 0 || last === undefined) return true;
  const from = texts[0]?.start ?? 0;
  const bound = before.some((token) => token.kind === 'quantity');
  const words = text.slice(from, last.end).replace(/(?:的|等)$/, '');
  return bound || BODY_ENDINGS.some((ending) => words.endsWith(ending));
}

/** Names in quotation marks, with 类, 款, 项, or with a code. */
function marked(words: readonly Token[], text: string, hints: SubjectHints): Subject | undefined {
  if (!words.some(isMark)) return undefined;
  const names: NameAt[] = [];
  let segment: Token[] = [];
  let code = '';
  let codeBefore: string | undefined;
  const close = (level: 1 | 2 | 3 | undefined, own: string | undefined): void => {
    const name = segmentName(segment, text);
    segment = [];
    if (name === undefined) return;
    if (own !== undefined) code = own.length >= 3 && own.startsWith(code) ? own : code + own;
    const stated = own !== undefined ? code : codeBefore;
    codeBefore = undefined;
    names.push({
      ...name,
      ...(stated === undefined ? {} : { code: stated }),
      ...(level === undefined ? {} : { level }),
    });
  };
  for (const token of words) {
    if (token.kind === 'level') close(token.level, token.code);
    else if (token.kind === 'code' && segment.length === 0) codeBefore = token.code;
    else if (token.kind === 'code') {
      codeBefore = token.code;
      close(undefined, undefined);
    } else segment.push(token);
  }
  const last = names.at(-1);
  const rest = segment.filter((token) => token.kind !== 'text' || last === undefined);
  if (last === undefined || rest.some((token) => token.kind === 'quoted')) close(undefined, undefined);
  const terms = segment.flatMap((token) => (isTerm(token) ? (termOf(token, hints.within) ?? []) : []));
  if (names.length === 0) return undefined;
  const only = names.length === 1 ? quotedTerm(words, hints) : undefined;
  return {
    measure: only?.measure ?? measureOfNames(names, segment),
    also: undefined,
    names: only === undefined || only.named === true ? names : [],
    funds:
      only?.funds ?? terms.findLast((term) => term.funds !== undefined)?.funds ?? fundsBefore(words, hints),
    nature: only?.nature ?? terms.findLast((term) => term.nature !== undefined)?.nature,
    own: false,
    by: 'marked',
  };
}

function fundsBefore(words: readonly Token[], hints: SubjectHints): Funds | undefined {
  const first = words.find(isMark);
  const before = first === undefined ? [] : words.slice(0, words.indexOf(first));
  return before
    .flatMap((token) => (isTerm(token) ? (termOf(token, hints.within) ?? []) : []))
    .findLast((term) => term.funds !== undefined)?.funds;
}

/** “基本支出” in quotation marks is no class of that name. */
function quotedTerm(words: readonly Token[], { within }: SubjectHints): Term | undefined {
  const quoted = words.find((token) => token.kind === 'quoted');
  if (quoted === undefined || words.some((token) => token.kind === 'level')) return undefined;
  return quoted.senses?.terms.find(
    (term) => term.within === undefined || term.within.some((m) => within.includes(m)),
  );
}

function measureOfNames(names: readonly NameAt[], behind: readonly Token[]): MeasureId {
  const code = names.findLast((name) => name.code !== undefined)?.code;
  if (code !== undefined && code.length > 7) return 'project';
  if (code?.startsWith('3') === true && code.length <= 5) return 'economicClass';
  const classed = names.some((name) => name.level !== undefined) || code !== undefined;
  if (classed || behind.some((token) => isWord(token, '科目'))) return 'functionalClass';
  return behind.some((token) => isWord(token, '项目')) ? 'project' : 'named';
}

/** The name a segment before a level mark consists of: its quoted words, or its words without what leads up to them. */
function segmentName(segment: readonly Token[], text: string): NameAt | undefined {
  const quoted = segment.findLast((token) => token.kind === 'quoted');
  if (quoted !== undefined) return nameAt(text, quoted.start + 1, quoted.end - 1);
  return trimmedName(segment, text);
}

function bare(words: readonly Token[], text: string, { explaining }: SubjectHints): Subject | undefined {
  const name = bareName(words, text);
  if (name === undefined) return undefined;
  if (explaining && !NAME_ENDINGS.some((ending) => name.text.endsWith(ending))) return undefined;
  return {
    measure: 'named',
    also: undefined,
    names: [name],
    funds: undefined,
    nature: undefined,
    own: false,
    by: 'bare',
  };
}

function bareName(words: readonly Token[], text: string): NameAt | undefined {
  const name = trimmedName(words, text);
  if (name === undefined) return undefined;
  const unknown = words.some(
    (token) => token.kind === 'text' && token.end > name.start && token.start < name.end,
  );
  const body = BODY_ENDINGS.some((ending) => name.text.endsWith(ending));
  return unknown && !body && name.text.length <= LONGEST_NAME ? name : undefined;
}

const BEFORE: ReadonlySet<string> = new Set(BEFORE_NAMES);
const BEHIND: ReadonlySet<string> = new Set(BEHIND_NAMES);

function trimmedName(words: readonly Token[], text: string): NameAt | undefined {
  const isName = (token: Token): boolean =>
    token.kind === 'text' || token.kind === 'word' || token.kind === 'quoted';
  let from =
    words.findLastIndex((token) => !isName(token) && token.kind !== 'aside' && token.kind !== 'mark') + 1;
  let to = words.length;
  while (from < to && isDropped(words[from], BEFORE)) from += 1;
  while (to > from && isDropped(words[to - 1], BEHIND)) to -= 1;
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || to <= from) return undefined;
  const name = nameAt(text, first.start, last.end);
  return name.text.length < 2 || !/[\u4e00-\u9fa5]{2}/.test(name.text) ? undefined : name;
}

function isDropped(token: Token | undefined, words: ReadonlySet<string>): boolean {
  if (token?.kind === 'mark') return true;
  if (token?.kind !== 'word') return false;
  const { sense } = token;
  return (
    words.has(token.word) || sense.basis !== undefined || sense.trend !== undefined || sense.cue !== undefined
  );
}

function nameAt(text: string, start: number, end: number): NameAt {
  return { text: text.slice(start, end), start, end };
}

/** The words of direction in front of a change say whether it went up. */
export function relationOf(direction: TrendDirection): 'increase' | 'decrease' | 'unchanged' {
  return direction === 'up' ? 'increase' : direction === 'down' ? 'decrease' : 'unchanged';
}
