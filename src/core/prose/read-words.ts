import { beginReason, closeClause, openList, separate } from './clauses';
import { listNames } from './counted-names';
import { readBareTrend } from './read-changes';
import type { ReadingState, Topic } from './reading-state';
import { periodOf } from './times';
import { frameOf, JOINS, named, namesInTurn, topicOf } from './topics';
import { hasRole, type Token, type WordToken } from './tokens';
import type { Basis, Period, Relation } from './model';
import type { RelativePeriod } from './lexicon';
import type { Subject } from './subject';

const PERIOD_OF: Readonly<Record<RelativePeriod, Period>> = {
  current: { kind: 'current' },
  prior: { kind: 'prior' },
  priorYearEnd: { kind: 'priorYearEnd' },
};

/** 2029年当年: the year is named, 当年 repeats it. */
function isYearSaid({ clause }: ReadingState, word: string): boolean {
  return word.startsWith('当年') && clause.period !== undefined;
}

/** Reads one known word. */
export function readWord(state: ReadingState, token: WordToken, at: number): void {
  const { sense, word } = token;
  if (sense.cue !== undefined && readCue(state, token, at)) return;
  if (sense.trend !== undefined) readTrend(state, token);
  else if (sense.period !== undefined) {
    if (!isYearSaid(state, word)) setPeriod(state, token, PERIOD_OF[sense.period]);
  } else if (sense.basis !== undefined) setBasis(state, token, sense.basis);
  else if (sense.role === 'reason' || sense.role === 'purpose') readReason(state, token);
  else if (sense.role === 'comparison' || sense.role === 'sameAs') readComparison(state, at);
  else if (sense.role === 'rate') readRateWord(state);
  else if (sense.role === 'definition') beginDefinition(state);
  else if (sense.role === 'referring') state.current = lastStated(state);
  else if (sense.role === 'standard') state.sentence.standard = true;
  else if (sense.role === 'toward') {
    state.clause.period = { kind: 'current' };
    state.clause.words = [];
  } else if (sense.role === 'shares') readShares(state);
  else if (sense.role === 'share') {
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

/** 机关运行经费，是指…: what it is says nothing of how much; a period leads back to figures. */
function beginDefinition(state: ReadingState): void {
  const subject = named(state, state.clause.words);
  if (subject !== undefined) state.current = topicOf(state, subject);
  state.clause.words = [];
  state.sentence.defined = state.current ?? state.topic;
}

/** 该项, 该科目: what the last figure before it is of. */
function lastStated({ mentions, current, topic }: ReadingState): Topic | undefined {
  const stated = mentions.findLast(({ kind, statements }) => kind !== 'trend' && statements.length > 0);
  return stated?.statements[0]?.topic ?? current ?? topic;
}

/** Goes on after 、 or 和 behind a number: what was compared, and a verb before the first noun, still hold. */
export function joinClause(state: ReadingState, next: Token | undefined): void {
  const { usedTrend, period, basis } = state.clause;
  const verbFirst = usedTrend?.verbFirst === true ? usedTrend : undefined;
  closeClause(state, next);
  state.clause.period = period;
  state.clause.basis = basis;
  const ownVerb = next?.kind === 'word' && (next.sense.trend ?? next.sense.role) !== undefined;
  if (verbFirst !== undefined && !ownVerb) state.clause.trend = { ...verbFirst, before: undefined };
}

function isAfterQuantity({ tokens }: ReadingState, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'quantity' || before?.kind === 'close';
}

/** 其中, 包括, 主要为: the parts of what was said last follow. After a change 主要是 gives its reason. */
function readCue(state: ReadingState, token: WordToken, at: number): boolean {
  const { sense, word } = token;
  if (state.sentence.defined !== undefined) return false;
  if (word === '即' && state.sentence.shared.length > 1) {
    state.turn = [...state.sentence.shared];
    return true;
  }
  if (word === '即' && state.mentions.at(-1)?.kind !== 'count') return false;
  const behind = state.tokens[at - 1]?.kind;
  if (word === '含' && (state.clause.words.length > 0 || !(behind === 'mark' || state.depth > 0)))
    return false;
  const last = state.mentions.at(-1)?.statements.at(-1);
  const sameSentence = last?.sentence === state.sentence.index;
  const explains = /^主要(?:是|为|有)$/.test(word);
  const isChange = sameSentence && last.relation !== 'is' && last.relation !== 'count';
  if (explains && (isChange || explainsChange(state, at))) {
    readReason(state, token);
    return true;
  }
  if (explains && state.sentence.statements === 0 && state.clause.words.length === 0) {
    readReason(state, token);
    return true;
  }
  if (word.startsWith('分别')) {
    const queue = namesInTurn(state, state.clause.words);
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
  const counted = state.mentions.length - 1;
  if (state.mentions[counted]?.kind === 'count' && sameSentence && word !== '其中') {
    state.events.push({ kind: 'counted', mention: counted, depth: state.depth });
    listNames(state, at);
  }
  const subject = named(state, state.clause.words);
  const ofTopic = subject !== undefined && isOfTopic(state, subject, word);
  const whole =
    subject === undefined || subject.by === 'bare' || ofTopic
      ? (state.current ?? state.topic)
      : topicOf(state, subject);
  if (subject !== undefined && whole !== undefined && !ofTopic) {
    state.current = whole;
    state.sentence.lead ??= whole;
  }
  if (state.sentence.statements === 0 && (subject === undefined || ofTopic)) state.sentence.leadIsPart = true;
  openList(state, whole, sense.cue === 'open' || hasRole(state.tokens[at - 1], 'purpose'));
  state.clause.words = [];
  return true;
}

/** 较上年增加20万元，上年为600万元，主要是校舍改造: a change was stated, and no part with an amount follows. */
function explainsChange({ mentions, sentence, tokens }: ReadingState, at: number): boolean {
  let changed = false;
  for (let index = mentions.length - 1; index >= 0 && !changed; index -= 1) {
    const said = mentions[index]?.statements ?? [];
    if (said.some((one) => one.sentence < sentence.index)) break;
    changed = said.some(({ relation }) => CHANGES.has(relation));
  }
  for (let index = at; changed && index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'quantity') return false;
    if (token?.kind === 'mark' && /[。;]/.test(token.mark)) break;
  }
  return changed;
}

const CHANGES: ReadonlySet<Relation> = new Set(['increase', 'decrease', 'ratio']);

/** 具体支出情况如下: of what is spoken of, not of all expenditure. */
function isOfTopic(
  { topic, sentence }: ReadingState,
  { measure, funds, nature, also }: Subject,
  word: string,
): boolean {
  const side = measure === 'expenditure' && funds === undefined && nature === undefined && also === undefined;
  return side && topic !== undefined && sentence.statements === 0 && word.endsWith('如下');
}

function readTrend(state: ReadingState, token: WordToken): void {
  const { clause } = state;
  if (token.sense.trend === undefined) return;
  if (clause.trend !== undefined) readBareTrend(state, clause.trend, token);
  const before = named(state, clause.words);
  clause.trend = {
    token,
    direction: token.sense.trend,
    toward: /[至到为]$/.test(token.word) || /^[至到]/.test(state.text.slice(token.end, token.end + 1)),
    before,
    verbFirst: false,
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

/** 人员经费、公用经费分别占62.0%、38.0%: the shares of the names before it, or of the parts stated last, in turn. */
function readShares(state: ReadingState): void {
  const listed = namesInTurn(state, state.clause.words).map((subject) => topicOf(state, subject));
  state.sharers = listed.length > 1 ? listed : [...state.sentence.parted];
  state.clause.words = [];
}

/** 项目支出执行率: the rate is that of what stands before it. */
function readRateWord(state: ReadingState): void {
  const subject = named(state, state.clause.words);
  if (subject !== undefined && subject.by !== 'bare') state.current = topicOf(state, subject);
  state.clause.rate = true;
  state.clause.words = [];
}

function readComparison(state: ReadingState, at: number): void {
  const { clause } = state;
  const before = state.tokens[at - 1];
  if (before?.kind === 'mark' && before.mark === ';') leaveParts(state);
  if (clause.trend !== undefined) readBareTrend(state, clause.trend, undefined);
  clause.comparison = {
    period: { kind: 'prior' },
    basis: 'budget',
    collecting: true,
    here: true,
    dated: false,
  };
}

/** A；B；C；比上年增加…: what compares behind the parts is about their whole. */
function leaveParts(state: ReadingState): void {
  const whole = frameOf(state);
  if (whole === undefined || state.sentence.parted.length < 2) return;
  state.current = whole;
  if (state.frames.pop() === state.leadFrame) state.leadEnded = true;
}

/** A period belongs to the comparison where one has just begun, else to the clause; at the head of a sentence, to all of it. */
export function setPeriod(state: ReadingState, token: Token, period: Period): void {
  const { clause, sentence } = state;
  if (clause.comparison?.collecting === true) {
    clause.comparison = { ...clause.comparison, period, dated: true };
    return;
  }
  if (period.kind === 'date') state.asOf = period;
  if (sentence.defined !== undefined && clause.words.length === 0) {
    state.current = sentence.defined;
    sentence.defined = undefined;
  }
  clause.period = period;
  clause.periods.push(period);
  if (sentence.statements === 0) sentence.time = { period, basis: 'budget' };
  clause.words.push(token);
}

function setBasis(state: ReadingState, token: WordToken, basis: Basis): void {
  const { clause, sentence } = state;
  if (clause.comparison?.collecting === true) {
    const { dated } = clause.comparison;
    // 比预算数减少 in a sentence on what was executed means the budget of that year.
    const ofSentence = !dated && isBudget(basis) && !isBudget(sentence.time.basis);
    const period = ofSentence ? sentence.time.period : clause.comparison.period;
    clause.comparison = { ...clause.comparison, period, basis };
    return;
  }
  clause.basis = basis;
  if (sentence.statements === 0) sentence.time = { ...sentence.time, basis };
  clause.words.push(token);
}

function isBudget(basis: Basis): boolean {
  return basis === 'budget' || basis === 'adjusted';
}

/** A year by number: in a comparison, in a clause, or of a name. */
export function readYear(state: ReadingState, token: Token, year: number): void {
  setPeriod(state, token, periodOf(year, state.year));
}
