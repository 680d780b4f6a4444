import type { TrendDirection } from './lexicon';
import { bareName, bareSubject } from './bare-names';
import { composedSubject } from './composed-subject';
import { markedSubject } from './marked-subject';
import {
  isMark,
  isPeriod,
  isTerm,
  isWord,
  nameAt,
  termOf,
  type Subject,
  type SubjectHints,
} from './subject-words';
import type { Token } from './tokens';

export type { NameAt, Subject, SubjectHints } from './subject-words';

/** The subject that words name; `undefined` where they name none. Marks and numbers are not handed over. */
export function subjectOf(tokens: readonly Token[], text: string, hints: SubjectHints): Subject | undefined {
  const dated = datedName(tokens, text, hints);
  if (dated !== undefined) return dated;
  const words = afterApposition(afterPeriod(tokens, text, hints));
  const split = words.findLastIndex((token, index) => isWord(token, '中') && isTerm(words[index - 1]));
  if (split > 0) {
    const wider = composedSubject(words.slice(0, split), text, hints);
    const narrower = subjectOf(words.slice(split + 1), text, hints);
    if (narrower === undefined) return wider;
    return {
      ...narrower,
      funds: narrower.funds ?? wider?.funds,
      nature: narrower.nature ?? wider?.nature,
    };
  }
  return (
    markedSubject(words, text, hints) ??
    composedSubject(words, text, hints) ??
    bareSubject(words, text, hints)
  );
}

/** 2029年退耕还林补助210万元: a year directly before an unknown name that directly precedes its number belongs to it. */
function datedName(tokens: readonly Token[], text: string, hints: SubjectHints): Subject | undefined {
  const [year, ...words] = tokens;
  if (!hints.figure || hints.explaining || year?.kind !== 'year' || words.some(isPeriod)) return undefined;
  if (words.some(isMark) || composedSubject(words, text, hints) !== undefined) return undefined;
  const bare = bareSubject(words, text, hints);
  const name = bare?.names[0];
  if (bare === undefined || name?.start !== year.end || name.end !== tokens.at(-1)?.end) return undefined;
  return { ...bare, names: [nameAt(text, year.start, name.end)] };
}

/** 办公费、印刷费等日常公用经费: what 等 leads to is the subject. */
function afterApposition(words: readonly Token[]): readonly Token[] {
  const at = words.findLastIndex((token, index) => isWord(token, '等') && isTerm(words[index + 1]));
  return at > 0 ? words.slice(at + 1) : words;
}

/** A heading glued to its sentence ends where the period stands; what follows it names the subject, if anything does. */
function afterPeriod(tokens: readonly Token[], text: string, hints: SubjectHints): readonly Token[] {
  const last = tokens.findLastIndex(isPeriod);
  if (last < 0) return tokens;
  const behind = tokens.slice(last + 1);
  const names =
    behind.some((token) => isMark(token) || measures(token, hints)) ||
    bareName(behind, text, hints) !== undefined;
  return names ? behind : tokens.filter((token) => !isPeriod(token));
}

function measures(token: Token, { within }: SubjectHints): boolean {
  if (!isTerm(token)) return false;
  const term = termOf(token, within);
  return term?.measure !== undefined;
}

/** The words of direction in front of a change say whether it went up. */
export function relationOf(direction: TrendDirection): 'increase' | 'decrease' | 'unchanged' {
  return direction === 'up' ? 'increase' : direction === 'down' ? 'decrease' : 'unchanged';
}
