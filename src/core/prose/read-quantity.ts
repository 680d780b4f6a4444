import type { Period } from './model';
import { readChange, readFurtherGrowth } from './read-changes';
import type { ReadingState, TimeAndBasis, Topic } from './reading-state';
import { mentionNumber } from './statements';
import type { Subject } from './subject';
import { asMeasured, frameOf, named, timeOf, topicOf } from './topics';
import { MEASURES } from './words/measures';
import type { QuantityToken, Token } from './tokens';

/** Reads one number of a clause and what it states. */
export function readQuantity(state: ReadingState, token: QuantityToken, at: number): void {
  if (token.bound) {
    mentionNumber(state, token, [], token.of === 'amount' || token.of === 'bare' ? 'threshold' : 'target');
    state.clause.words.push(token);
    return;
  }
  if (token.of === 'time') return;
  const { clause } = state;
  if (token.of === 'bare') {
    if (!standsForAmount(state, token, at)) return;
  }
  const trend = clause.trend;
  if (clause.share !== undefined && (token.of === 'percent' || token.of === 'points'))
    readShare(state, token);
  else if (trend !== undefined) readChange(state, token, trend);
  else if (token.of === 'percent' || token.of === 'points') readPercentage(state, token);
  else readFigure(state, token, at);
  clause.words = [];
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark' || token.kind === 'close' || token.kind === 'open';
}

function isTrend(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.sense.trend !== undefined;
}

/** A number without a unit is an amount in the place of one: 较上年8203.23减少, 安排0，为1234.56。 */
function standsForAmount(state: ReadingState, token: QuantityToken, at: number): boolean {
  const next = state.tokens[at + 1];
  const before = state.tokens[at - 1];
  if (!isEnd(next) && !isTrend(next)) return false;
  if (before?.kind !== 'word' || before.end !== token.start) return false;
  const { value, places } = token.quantity;
  const slot = state.clause.trend !== undefined || state.clause.comparison?.here === true;
  const subject = named(state, state.clause.words);
  const money =
    subject?.measure !== undefined && MEASURES[subject.measure].kind === 'money' && subject.by !== 'bare';
  return (
    (slot || money || (state.current !== undefined && places > 0)) && (places > 0 || value.isZero() || money)
  );
}

function readShare(state: ReadingState, token: QuantityToken): void {
  const { clause } = state;
  const part = clause.share?.of;
  const topic = part === undefined ? state.current : topicOf(state, part);
  const wholeSubject = named(state, clause.words);
  const whole =
    wholeSubject === undefined ? (frameOf(state) ?? state.topic) : wholeTopic(state, wholeSubject);
  clause.share = undefined;
  if (topic === undefined) mentionNumber(state, token, []);
  else {
    mentionNumber(state, token, [
      {
        relation: 'share',
        topic,
        time: timeOf(state),
        whole: whole === topic ? undefined : whole,
        own: part !== undefined,
      },
    ]);
    state.current = topic;
  }
}

/** The whole of a share, without closing the list that it is the whole of. */
function wholeTopic(state: ReadingState, subject: Subject): Topic {
  const { frames } = state;
  state.frames = [];
  const topic = topicOf(state, subject);
  state.frames = frames;
  return topic;
}

/** 为上年的95%, 完成年初预算的98%; a percentage that is neither is a rate or a target. */
function readPercentage(state: ReadingState, token: QuantityToken): void {
  const { clause } = state;
  if (clause.usedTrend !== undefined && clause.words.length === 0 && token.of === 'percent') {
    readFurtherGrowth(state, token, clause.usedTrend);
    return;
  }
  const of = clause.words.at(-1);
  const isRatio =
    of?.kind === 'word' &&
    of.word === '的' &&
    (clause.basis !== undefined || clause.period?.kind === 'prior');
  const subject = isRatio ? undefined : named(state, clause.words);
  const topic = state.current ?? state.topic;
  if (!isRatio || topic === undefined || subject !== undefined) {
    mentionNumber(state, token, [], 'target');
    return;
  }
  const prior: Period = { kind: 'prior' };
  const baseline: TimeAndBasis =
    clause.period?.kind === 'prior'
      ? { period: prior, basis: clause.basis ?? 'budget' }
      : { period: state.sentence.time.period, basis: clause.basis ?? 'budget' };
  mentionNumber(state, token, [
    { relation: 'ratio', topic, time: state.sentence.time, baseline, own: false },
  ]);
}

/** An amount or a count without a word of direction: the figure of its subject. */
function readFigure(state: ReadingState, token: QuantityToken, at: number): void {
  const { clause } = state;
  const prior = clause.comparison?.here === true && trendFollows(state, at) ? clause.comparison : undefined;
  const from = isFrom(state.clause.words) && trendFollows(state, at);
  const subject = subjectOfFigure(state, token, at);
  const planned = isPlanned(clause.words);
  const found = subject === undefined ? inheritedTopic(state) : topicOf(state, subject);
  const topic = found === undefined ? undefined : asMeasured(found, token.of, token.quantity.unit, planned);
  const time: TimeAndBasis = prior ?? (from ? { period: { kind: 'prior' }, basis: 'budget' } : timeOf(state));
  if (topic === undefined || (subject === undefined && !mayInherit(state))) {
    mentionNumber(state, token, []);
    return;
  }
  mentionNumber(state, token, [
    {
      relation: token.of === 'count' ? 'count' : 'is',
      topic,
      time: { period: time.period, basis: time.basis },
      own: subject !== undefined,
    },
  ]);
  if (subject !== undefined) {
    state.current = topic;
    state.sentence.lead ??= topic;
    if (state.sentence.leadIsPart) state.sentence.parts += 1;
  }
  state.sentence.statements += 1;
}

function isFrom(words: readonly Token[]): boolean {
  return words.some((token) => token.kind === 'word' && (token.word === '由' || token.word === '从'));
}

function isPlanned(words: readonly Token[]): boolean {
  return words.some(
    (token) => token.kind === 'word' && /拟|计划|购置|新增|采购|配置|配备|更新/.test(token.word),
  );
}

function trendFollows({ tokens }: ReadingState, at: number): boolean {
  for (let index = at + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark' || token.kind === 'quantity') return false;
    if (token.kind === 'word' && token.sense.trend !== undefined) return true;
  }
  return false;
}

/** The words before the number, those behind it (5个预算单位), or the next of those in turn (分别为). */
function subjectOfFigure(state: ReadingState, token: QuantityToken, at: number): Subject | undefined {
  const before = named(state, state.clause.words);
  if (token.of === 'count' && (before === undefined || before.by === 'bare')) {
    const behind = nounBehind(state, at);
    if (behind !== undefined) return behind;
    if (before?.by === 'bare' && !countsBare(state)) return undefined;
  }
  if (before !== undefined) return before;
  return state.queue.shift();
}

/** 一般公务用车之外的车：a name of its own among parts that are counted. */
function countsBare(state: ReadingState): boolean {
  const whole = frameOf(state);
  return whole !== undefined && MEASURES[whole.measure].kind === 'count';
}

function nounBehind({ tokens, ...state }: ReadingState, at: number): Subject | undefined {
  const words: Token[] = [];
  for (let index = at + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'text')) break;
    if (token.kind === 'word' && (token.sense.trend ?? token.sense.cue) !== undefined) break;
    words.push(token);
  }
  const subject = named({ tokens, ...state }, words);
  return subject?.by === 'known' && subject.measure !== undefined ? subject : undefined;
}

function inheritedTopic(state: ReadingState): Topic | undefined {
  return state.current ?? state.topic;
}

/** Words that are no fillers stand before the number: it is the number of something we do not know. */
function mayInherit(state: ReadingState): boolean {
  if (state.sentence.purpose) return false;
  return state.clause.words.every(
    (token) => token.kind === 'word' || token.kind === 'year' || token.kind === 'date',
  );
}
