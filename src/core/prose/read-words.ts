import { beginReason, closeClause, openList, separate } from './clauses';
import { readBareTrend } from './read-changes';
import type { ReadingState } from './reading-state';
import { frameOf, named, periodOf, topicOf } from './topics';
import { hasRole, type Token, type WordToken } from './tokens';
import type { Basis, Period } from './model';
import type { RelativePeriod } from './lexicon';

const PERIOD_OF: Readonly<Record<RelativePeriod, Period>> = {
  current: { kind: 'current' },
  prior: { kind: 'prior' },
  priorYearEnd: { kind: 'priorYearEnd' },
};

/** Reads one known word. */
export function readWord(state: ReadingState, token: WordToken, at: number): void {
  const { sense, word } = token;
  if (sense.cue !== undefined && readCue(state, token, at)) return;
  if (sense.trend !== undefined) readTrend(state, token, at);
  else if (sense.period !== undefined) setPeriod(state, token, PERIOD_OF[sense.period]);
  else if (sense.basis !== undefined) setBasis(state, token, sense.basis);
  else if (sense.role === 'reason' || sense.role === 'purpose') readReason(state, token);
  else if (sense.role === 'comparison' || sense.role === 'sameAs') readComparison(state);
  else if (sense.role === 'rate') state.clause.rate = true;
  else if (sense.role === 'toward') {
    state.clause.period = { kind: 'current' };
    state.clause.words = [];
  } else if (sense.role === 'share') {
    state.clause.share = { of: named(state, state.clause.words), topic: state.current };
    state.clause.words = [];
  } else if (
    sense.role === 'denial' &&
    state.clause.trend === undefined &&
    state.clause.denial === undefined
  ) {
    state.clause.denial = token;
    state.clause.beforeDenial = state.clause.words;
    state.clause.words = [];
  } else {
    if (word === '等' && isAfterQuantity(state, at))
      state.events.push({ kind: 'open-list', depth: state.depth });
    if (JOINS.has(word) && isAfterQuantity(state, at)) {
      separate(state, 1);
      joinClause(state, state.tokens[at + 1]);
      return;
    }
    if (sense.terms.length > 0 && state.clause.comparison?.collecting === true) {
      state.clause.comparison = { ...state.clause.comparison, collecting: false };
    }
    state.clause.words.push(token);
  }
}

const JOINS: ReadonlySet<string> = new Set(['和', '及', '与', '以及']);

/** Goes on after 、 or 和 behind a number: what was compared, and a verb before the first noun, still hold. */
export function joinClause(state: ReadingState, next: Token | undefined): void {
  const { usedTrend, period, basis } = state.clause;
  const verbFirst = usedTrend?.before === undefined ? usedTrend : undefined;
  closeClause(state, next);
  state.clause.period = period;
  state.clause.basis = basis;
  if (verbFirst !== undefined && next?.kind !== 'word') state.clause.trend = verbFirst;
}

function isAfterQuantity({ tokens }: ReadingState, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'quantity' || before?.kind === 'close';
}

/** 其中, 包括, 主要为: the parts of what was said last follow. After a change 主要是 gives its reason. */
function readCue(state: ReadingState, token: WordToken, at: number): boolean {
  const { sense, word } = token;
  if (word === '含' && (state.depth === 0 || state.clause.words.length > 0)) return false;
  const last = state.mentions.at(-1)?.statements.at(-1);
  const sameSentence = last?.sentence === state.sentence.index;
  const explains = /^主要(?:是|为|有)$/.test(word);
  if (explains && sameSentence && last.relation !== 'is' && last.relation !== 'count') {
    readReason(state, token);
    return true;
  }
  if (explains && state.sentence.statements === 0 && state.clause.words.length === 0) {
    readReason(state, token);
    return true;
  }
  if (word.startsWith('分别')) {
    const queue = splitNames(state);
    if (queue.length > 1) {
      const whole = state.current ?? state.topic;
      state.queue = queue;
      state.clause.words = [];
      if (whole !== undefined && frameOf(state) === undefined)
        state.events.push({ kind: 'cue', open: false, depth: state.depth, topic: whole });
      return true;
    }
  }
  if (state.clause.trend !== undefined) readBareTrend(state, state.clause.trend, token);
  const subject = named(state, state.clause.words);
  const whole =
    subject === undefined || subject.by === 'bare' ? (state.current ?? state.topic) : topicOf(state, subject);
  if (subject !== undefined && whole !== undefined) {
    state.current = whole;
    state.sentence.lead ??= whole;
  }
  if (state.sentence.statements === 0 && subject === undefined) state.sentence.leadIsPart = true;
  openList(state, whole, sense.cue === 'open' || hasRole(state.tokens[at - 1], 'purpose'));
  state.clause.words = [];
  return true;
}

/** The names before 分别为, in turn. */
function splitNames(state: ReadingState): NonNullable<ReturnType<typeof named>>[] {
  const groups: Token[][] = [[]];
  for (const token of state.clause.words) {
    const joins = token.kind === 'mark' || (token.kind === 'word' && JOINS.has(token.word));
    if (joins) groups.push([]);
    else groups.at(-1)?.push(token);
  }
  const subjects = groups.map((group) => named(state, group));
  return subjects.every((subject) => subject !== undefined) ? subjects : [];
}

function readTrend(state: ReadingState, token: WordToken, at: number): void {
  const { clause } = state;
  if (token.sense.trend === undefined) return;
  if (clause.trend !== undefined) readBareTrend(state, clause.trend, token);
  const before = named(state, clause.words);
  clause.trend = {
    token,
    direction: token.sense.trend,
    toward: /[至到为]$/.test(token.word) || /^[至到]/.test(state.text.slice(token.end, token.end + 1)),
    before,
    at,
  };
  clause.words = [];
  if (clause.comparison?.collecting === true) clause.comparison = { ...clause.comparison, collecting: false };
}

function readReason(state: ReadingState, token: WordToken): void {
  if (state.clause.trend !== undefined) readBareTrend(state, state.clause.trend, token);
  else if (state.clause.denial === undefined) closeClause(state, token);
  if (token.sense.role === 'purpose') state.sentence.purpose = true;
  else state.sentence.explaining = true;
  state.clause.words = [];
  beginReason(state, token.start);
}

function readComparison(state: ReadingState): void {
  const { clause } = state;
  if (clause.trend !== undefined) readBareTrend(state, clause.trend, undefined);
  clause.comparison = { period: { kind: 'prior' }, basis: 'budget', collecting: true, here: true };
}

/** A period belongs to the comparison where one has just begun, else to the clause; at the head of a sentence, to all of it. */
export function setPeriod(state: ReadingState, token: Token, period: Period): void {
  const { clause, sentence } = state;
  if (clause.comparison?.collecting === true) {
    clause.comparison = { ...clause.comparison, period };
    return;
  }
  clause.period = period;
  clause.periods.push(period);
  if (sentence.statements === 0) sentence.time = { period, basis: 'budget' };
  clause.words.push(token);
}

function setBasis(state: ReadingState, token: WordToken, basis: Basis): void {
  const { clause, sentence } = state;
  if (clause.comparison?.collecting === true) {
    clause.comparison = { ...clause.comparison, basis };
    return;
  }
  clause.basis = basis;
  if (sentence.statements === 0) sentence.time = { ...sentence.time, basis };
  clause.words.push(token);
}

/** A year by number: in a comparison, in a clause, or of a name. */
export function readYear(state: ReadingState, token: Token, year: number): void {
  setPeriod(state, token, periodOf(year, state.year));
}
