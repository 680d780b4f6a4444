import type { Period } from './model';
import { readChange, readFurtherGrowth } from './read-changes';
import type { ReadingState, TimeAndBasis, Topic } from './reading-state';
import { mentionNumber, type Said } from './statements';
import type { Subject } from './subject';
import { asMeasured, frameOf, named, timeOf, topicOf } from './topics';
import { familyOf, WHOLE_OF } from './words/measure-families';
import { MEASURES } from './words/measures';
import type { Term } from './words/term';
import type { QuantityToken, Token } from './tokens';

/** Reads one number of a clause and what it states. */
export function readQuantity(state: ReadingState, token: QuantityToken, at: number): void {
  if (token.bound) {
    takeRated(state);
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
  const topic = part === undefined ? clause.share?.topic : topicOf(state, part);
  const wholeSubject = named(state, clause.words);
  const whole =
    wholeSubject !== undefined
      ? wholeTopic(state, wholeSubject)
      : state.current !== clause.share?.topic
        ? state.current
        : (frameOf(state) ?? state.sentence.shareWhole ?? state.topic);
  state.sentence.shareWhole = whole;
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
  if (clause.rate) {
    readRate(state, token);
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

/** 执行率92%: what was executed of the budget. */
function readRate(state: ReadingState, token: QuantityToken): void {
  const topic = state.current ?? state.topic;
  const { period } = timeOf(state);
  const said: Said[] =
    topic === undefined
      ? []
      : [
          {
            relation: 'ratio',
            topic,
            time: { period, basis: 'execution' },
            baseline: { period, basis: 'budget' },
            own: false,
          },
        ];
  mentionNumber(state, token, said, 'target');
}

/** An amount or a count without a word of direction: the figure of its subject. */
function readFigure(state: ReadingState, token: QuantityToken, at: number): void {
  const { clause } = state;
  const prior = clause.comparison?.here === true && trendFollows(state, at) ? clause.comparison : undefined;
  const from = isFrom(state.clause.words) && trendFollows(state, at);
  const subject = subjectOfFigure(state, token, at);
  if (subject?.by === 'bare' && /^\d{4}年/.test(subject.names[0]?.text ?? '')) {
    clause.period = undefined;
    state.sentence.time = state.context.time;
  }
  const planned = isPlanned(clause.words) || state.sentence.planned;
  const total = subject === undefined ? totalTopic(state, token.of) : undefined;
  const found = subject === undefined ? (total ?? inheritedTopic(state)) : topicOf(state, subject);
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
  if (total !== undefined) state.current = total;
  if (subject !== undefined) {
    state.current = topic;
    state.sentence.lead ??= topic;
    if (state.sentence.leadIsPart) state.sentence.parts += 1;
  }
  state.sentence.statements += 1;
  if (planned && token.of === 'count') state.sentence.planned = true;
}

function isFrom(words: readonly Token[]): boolean {
  return words.some((token) => token.kind === 'word' && (token.word === '由' || token.word === '从'));
}

function isPlanned(words: readonly Token[]): boolean {
  return words.some((token, at) => {
    const next = words[at + 1];
    const ofNoun = next?.kind === 'word' && next.word === '的';
    return token.kind === 'word' && !ofNoun && /拟|计划|购置|新增|采购|配置|配备|更新/.test(token.word);
  });
}

function trendFollows({ tokens }: ReadingState, at: number): boolean {
  for (let index = at + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark' || token.kind === 'quantity') return false;
    if (token.kind === 'word' && (token.sense.trend !== undefined || token.sense.role === 'toward'))
      return true;
  }
  return false;
}

/** The words before the number, those behind it (5个预算单位), or the next of those in turn (分别为). */
function subjectOfFigure(state: ReadingState, token: QuantityToken, at: number): Subject | undefined {
  const before = named(state, state.clause.words, true);
  if (token.of === 'count' && (before === undefined || before.by === 'bare')) {
    const behind = nounBehind(state, at, token.quantity.unit);
    if (behind !== undefined) return behind;
    if (before?.by === 'bare') return countedBare(state, before, token.quantity.unit);
  }
  if (before !== undefined) return before;
  return state.queue.shift();
}

/** 其他按规定配备的用车6辆: a name of its own among parts that are counted. */
function countedBare(state: ReadingState, subject: Subject, unit: string | undefined): Subject | undefined {
  const whole = frameOf(state);
  if (unit === '家') return { ...subject, measure: 'unitCount' };
  return whole === undefined || MEASURES[whole.measure].kind !== 'count'
    ? undefined
    : { ...subject, measure: whole.measure };
}

/** The noun behind a count: 5个预算单位. */
function nounBehind(state: ReadingState, at: number, unit: string | undefined): Subject | undefined {
  const words: Token[] = [];
  for (const token of state.tokens.slice(at + 1, at + 1 + NOUN_REACH)) {
    if (token.kind !== 'word' && token.kind !== 'text') break;
    if (token.kind === 'word' && (token.sense.trend ?? token.sense.cue) !== undefined) break;
    if (token.kind === 'word' && /^(?:和|及|与|以及)$/.test(token.word)) break;
    words.push(token);
    if (token.kind === 'word' && token.sense.terms.some(isCounted)) break;
  }
  const subject = named(state, words);
  const bare = subject ?? named(state, words, true);
  if (unit === '家' && bare?.by === 'bare') return { ...bare, measure: 'unitCount' };
  return subject?.by === 'known' && subject.measure !== undefined ? subject : undefined;
}

const NOUN_REACH = 6;

function isCounted({ measure }: Term): boolean {
  return measure !== undefined && MEASURES[measure].kind === 'count';
}

/** 护林员补助按人均每月600元发放: what stands before a rate is what the clauses behind it are about. */
function takeRated(state: ReadingState): void {
  const { clause } = state;
  const rate = clause.words.findIndex((token) => token.kind === 'word' && RATES.has(token.word));
  if (rate <= 0 || clause.trend !== undefined) return;
  const subject = named(state, clause.words.slice(0, rate), true);
  if (subject !== undefined) state.current = topicOf(state, subject);
}

const RATES: ReadonlySet<string> = new Set(['按', '按照', '人均', '每人']);

/** 合计890万元 behind the parts: the whole that they are parts of. */
function totalTopic(state: ReadingState, of: QuantityToken['of']): Topic | undefined {
  const { clause, sentence, current } = state;
  const total = clause.words.some((token) => token.kind === 'word' && TOTALS.has(token.word));
  if (of === 'count' || !total || sentence.statements < 2 || current === undefined) return undefined;
  const whole = frameOf(state);
  if (whole !== undefined) return whole;
  const measure = WHOLE_OF[familyOf(current)];
  return measure === undefined
    ? undefined
    : { ...current, measure, also: undefined, names: [], funds: state.funds ?? 'all', nature: undefined };
}

const TOTALS: ReadonlySet<string> = new Set(['合计', '共计', '总计', '共', '总共', '一共']);

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
