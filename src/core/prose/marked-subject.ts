import { trimmedName } from './bare-names';
import type { Funds } from './model';
import {
  isMark,
  isWord,
  nameAt,
  termsAmong,
  type NameAt,
  type Subject,
  type SubjectHints,
} from './subject-words';
import type { Token } from './tokens';
import type { MeasureId } from './words/measures';
import type { Term } from './words/term';

/** Names in quotation marks, with 类, 款, 项, or with a code before, behind or in the level's brackets. */
export function markedSubject(
  words: readonly Token[],
  text: string,
  hints: SubjectHints,
): Subject | undefined {
  if (!words.some(isMark) || isPartOfName(words)) return undefined;
  const { names, rest } = namePath(words, text);
  if (names.length === 0) return undefined;
  const terms = termsAmong(rest, hints.within);
  const only = names.length === 1 ? quotedTerm(words, hints) : undefined;
  return {
    measure: only?.measure ?? measureOfNames(names, words),
    also: undefined,
    names: only === undefined || only.named === true ? names : [],
    funds:
      only?.funds ?? terms.findLast((term) => term.funds !== undefined)?.funds ?? fundsBefore(words, hints),
    nature: only?.nature ?? terms.findLast((term) => term.nature !== undefined)?.nature,
    own: false,
    said: undefined,
    by: 'marked',
  };
}

/** “放管服”改革经费: words go on behind the quotation marks, so they are not the name. */
function isPartOfName(words: readonly Token[]): boolean {
  const marks = words.filter(isMark);
  if (marks.some(({ kind }) => kind !== 'quoted')) return false;
  const last = marks.at(-1);
  const first = marks[0];
  if (first === undefined || last === undefined) return false;
  const behind = words[words.indexOf(last) + 1];
  return behind?.kind === 'text' || words[words.indexOf(first) - 1]?.kind === 'text';
}

/** The names that levels, codes and quotation marks set apart, and the words behind the last of them. */
function namePath(
  words: readonly Token[],
  text: string,
): { readonly names: readonly NameAt[]; readonly rest: readonly Token[] } {
  const names: NameAt[] = [];
  let segment: Token[] = [];
  let codes = '';
  let codeBefore: string | undefined;
  let codeAt: NameAt | undefined;
  const close = (level: 1 | 2 | 3 | undefined, own: string | undefined): void => {
    const said = segmentName(segment, text);
    segment = [];
    const name = codeAt !== undefined && (said === undefined || UNSPECIFIC.test(said.text)) ? codeAt : said;
    codeAt = undefined;
    if (name === undefined) return;
    if (own !== undefined) codes = own.length >= 3 && own.startsWith(codes) ? own : codes + own;
    const code = own === undefined ? codeBefore : codes;
    codeBefore = undefined;
    names.push({
      ...name,
      ...(code === undefined ? {} : { code }),
      ...(level === undefined ? {} : { level }),
    });
  };
  for (const token of words) {
    if (token.kind === 'level') close(token.level, token.code);
    else if (token.kind === 'code') {
      // A code in brackets belongs to the name before it, a bare one to the name behind it.
      const bracketed = token.end - token.start > token.code.length;
      const behindName = segmentName(segment, text) !== undefined;
      if (bracketed) codeBefore = token.code;
      if (behindName) close(undefined, undefined);
      else segment = [];
      codeBefore = bracketed && behindName ? undefined : token.code;
      if (!bracketed) codeAt = nameAt(text, token.start, token.end);
    } else segment.push(token);
  }
  if (names.length === 0 || segment.some(({ kind }) => kind === 'quoted') || codeBefore !== undefined)
    close(undefined, undefined);
  return { names, rest: segment };
}

/** 2050201支出 has no other name than its code. */
const UNSPECIFIC = /^(?:支出|预算|支出预算|科目|经费|资金)$/;

/** The name before a level mark: its quoted words, or its words without what leads up to them. */
function segmentName(segment: readonly Token[], text: string): NameAt | undefined {
  const quoted = segment.findLast((token) => token.kind === 'quoted');
  return quoted === undefined ? trimmedName(segment, text) : nameAt(text, quoted.start + 1, quoted.end - 1);
}

function fundsBefore(words: readonly Token[], { within }: SubjectHints): Funds | undefined {
  const first = words.findIndex(isMark);
  return termsAmong(words.slice(0, first), within).findLast((term) => term.funds !== undefined)?.funds;
}

/** “基本支出” in quotation marks is no class of that name. */
function quotedTerm(words: readonly Token[], { within }: SubjectHints): Term | undefined {
  const quoted = words.find((token) => token.kind === 'quoted');
  if (quoted === undefined || words.some((token) => token.kind === 'level')) return undefined;
  return quoted.senses?.terms.find(
    (term) => term.within === undefined || term.within.some((measure) => within.includes(measure)),
  );
}

function measureOfNames(names: readonly NameAt[], words: readonly Token[]): MeasureId {
  const code = names.findLast((name) => name.code !== undefined)?.code;
  if (code !== undefined && code.length > 7) return 'project';
  if (code?.startsWith('3') === true && code.length <= 5) return 'economicClass';
  const classed = names.some((name) => name.level !== undefined) || code !== undefined;
  if (classed || words.some((token) => isWord(token, '科目'))) return 'functionalClass';
  return words.some((token) => isWord(token, '项目')) ? 'project' : 'named';
}
