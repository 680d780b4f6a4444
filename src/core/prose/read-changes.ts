import type { PendingTrend, ReadingState, Topic } from './reading-state';
import { mentionNumber, mentionWords, type Said } from './statements';
import { relationOf } from './subject';
import { baselineOf, timeOfChange } from './times';
import { asMeasured, named, topicOf } from './topics';
import { hasRole, type QuantityToken, type Token } from './tokens';

/** The topic of a change: its noun behind the verb (增加人员经费), before it, or what the text is about. */
export function changedTopic(
  state: ReadingState,
  trend: PendingTrend,
): { readonly topic: Topic; readonly own: boolean; readonly verbFirst: boolean } | undefined {
  const behind = named(state, state.clause.words);
  const subject = behind ?? trend.before;
  if (subject !== undefined)
    return {
      topic: topicOf(state, subject),
      own: true,
      verbFirst: behind !== undefined && trend.before === undefined,
    };
  const topic = state.current ?? state.topic;
  return topic === undefined ? undefined : { topic, own: false, verbFirst: false };
}

/** A number behind a word of direction: a change, a growth in per cent, or where a change led (增加到). */
export function readChange(state: ReadingState, token: QuantityToken, trend: PendingTrend): void {
  const changed = changedTopic(state, trend);
  const direction = trend.direction === 'up' ? 'up' : trend.direction === 'down' ? 'down' : undefined;
  const isMoney = token.of === 'amount' || token.of === 'bare' || token.of === 'count';
  const topic =
    changed === undefined
      ? undefined
      : isMoney
        ? asMeasured(changed.topic, token.of, token.quantity.unit, false)
        : changed.topic;
  if (changed === undefined || topic === undefined) {
    if (!trend.verbFirst) mentionWords(state, trend.token, 'trend', []);
    mentionNumber(state, token, []);
    return;
  }
  const baseline = baselineOf(state);
  const said: Said = {
    relation: relationOf(trend.direction),
    topic,
    time: timeOfChange(state),
    baseline,
    own: changed.own,
    direction,
  };
  // A verb that two nouns share is one mention.
  if (!trend.verbFirst) mentionWords(state, trend.token, 'trend', [said]);
  const number: Said =
    trend.toward && isMoney
      ? { relation: 'is', topic, time: timeOfChange(state), own: changed.own }
      : token.of === 'percent'
        ? { ...said, relation: trend.direction === 'same' ? 'unchanged' : 'ratio' }
        : said;
  mentionNumber(state, token, [number]);
  if (changed.own) {
    state.current = changed.topic;
    if (!state.sentence.explaining) state.sentence.lead ??= changed.topic;
  }
  state.clause.usedTrend = { ...trend, verbFirst: changed.verbFirst };
  state.clause.trend = undefined;
}

/** A percentage in brackets or behind 、 that goes on a change: 增加10万元（5%）. */
export function readFurtherGrowth(state: ReadingState, token: QuantityToken, trend: PendingTrend): void {
  const topic = state.current ?? state.topic;
  const direction = trend.direction === 'up' ? 'up' : trend.direction === 'down' ? 'down' : undefined;
  if (topic === undefined) mentionNumber(state, token, []);
  else {
    mentionNumber(state, token, [
      {
        relation: 'ratio',
        topic,
        time: timeOfChange(state),
        baseline: baselineOf(state),
        own: false,
        direction,
      },
    ]);
  }
}

/**
 * A word of direction without a number. It states something where its subject is known: named in the clause, or taken over
 * where the clause compares (比上年增加), says 持平 or goes on to the reason (增加的主要原因).
 */
export function readBareTrend(state: ReadingState, trend: PendingTrend, next: Token | undefined): void {
  state.clause.trend = undefined;
  if (trend.verbFirst) return;
  const subject = named(state, state.clause.words) ?? trend.before;
  const compares = isCompared(state);
  const reason = (state.sentence.explaining || state.sentence.purpose) && !compares;
  if (reason && subject?.measure !== undefined && subject.by === 'known') {
    const { start } = subject.said ?? trend.token;
    const last = state.clause.words.at(-1) ?? trend.token;
    state.reasons
      .at(-1)
      ?.moved.push({ measure: subject.measure, start, end: Math.max(last.end, trend.token.end) });
  }
  if (isEqualToAnother(state, trend)) {
    mentionWords(state, trend.token, 'trend', []);
    return;
  }
  const known =
    subject !== undefined && subject.by !== 'bare' && !reason ? topicOf(state, subject) : undefined;
  const goesOn = compares || (!reason && (trend.direction === 'same' || hasRole(next, 'reason')));
  const taken = subject === undefined && goesOn ? (state.current ?? state.topic) : undefined;
  const bare =
    subject?.by === 'bare' && compares && !state.sentence.explaining ? topicOf(state, subject) : undefined;
  const each =
    taken !== undefined && saysEach(state, trend.token) && state.sentence.parted.length > 1
      ? state.sentence.parted
      : [];
  const topic = known ?? taken ?? bare;
  if (topic === undefined) {
    mentionWords(state, trend.token, 'trend', []);
    return;
  }
  const time = timeOfChange(state);
  const baseline = baselineOf(state);
  mentionWords(
    state,
    trend.token,
    'trend',
    (each.length > 0 ? each : [topic]).map((one) => ({
      relation: relationOf(trend.direction),
      topic: one,
      time,
      baseline,
      own: taken === undefined,
    })),
  );
  if (taken === undefined && !state.sentence.explaining) {
    state.current = topic;
    state.sentence.lead ??= topic;
  }
}

/** What a reason compares stands in its own clause: 主要原因是上年压减后接待偏少 compares nothing. */
function isCompared({ clause, sentence }: ReadingState): boolean {
  const reason = sentence.explaining || sentence.purpose;
  return clause.comparison !== undefined && (!reason || clause.comparison.here);
}

/** 与收入预算相等: the same as another figure, no change. */
function isEqualToAnother(
  { clause, text, sentences }: ReadingState,
  { direction, token }: PendingTrend,
): boolean {
  if (direction !== 'same' || clause.comparison?.here === true) return false;
  const from = Math.max(sentences.at(-1)?.end ?? 0, token.start - CLAUSE);
  return /(?:^|[,;。(])[与和同跟][^,;。]{2,}$/.test(text.slice(from, token.start));
}

/** How far back a clause is looked through. */
const CLAUSE = 24;

/** 均与上年相同: of every part that the sentence has stated. */
function saysEach({ text, sentences }: ReadingState, { start }: Token): boolean {
  const from = Math.max(sentences.at(-1)?.end ?? 0, start - 12);
  return /[均都][^,，;；]*$/.test(text.slice(from, start));
}
