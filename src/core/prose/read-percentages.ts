import type { Period } from './model';
import { readFurtherGrowth } from './read-changes';
import type { ReadingState, TimeAndBasis, Topic } from './reading-state';
import { mentionNumber, type Said } from './statements';
import type { Subject } from './subject';
import { timeOf } from './times';
import { frameOf, named, topicOf } from './topics';
import type { QuantityToken, Token } from './tokens';
import { mayBePart } from './words/measure-families';

/** A percentage behind 占: a share of a whole, or of what was budgeted. */
export function readShare(state: ReadingState, token: QuantityToken): void {
  const { clause } = state;
  const part = clause.share?.of;
  const topic = part === undefined ? clause.share?.topic : topicOf(state, part);
  const wholeSubject = named(state, clause.words);
  const whole =
    wholeSubject !== undefined
      ? wholeTopic(state, wholeSubject)
      : state.current !== clause.share?.topic
        ? state.current
        : (frameOf(state) ?? state.sentence.shareWhole ?? leadOver(state, topic) ?? state.topic);
  state.sentence.shareWhole = whole;
  if (wholeSubject === undefined && topic !== undefined && isOfBudget(clause.words)) {
    const { period } = timeOf(state);
    clause.share = undefined;
    mentionNumber(state, token, [
      {
        relation: 'ratio',
        topic,
        time: state.sentence.time,
        baseline: { period, basis: clause.basis ?? 'budget' },
        own: false,
      },
    ]);
    return;
  }
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

/** 收入预算2060万元，财政拨款收入占88%: a part of what the sentence is about. */
function leadOver({ sentence: { lead } }: ReadingState, part: Topic | undefined): Topic | undefined {
  return lead !== undefined && part !== undefined && lead !== part && mayBePart(lead, part)
    ? lead
    : undefined;
}

/** 占预算的96.5%: of what was budgeted for it, no share of a whole. */
function isOfBudget(words: readonly Token[]): boolean {
  return words.some(
    (token) => token.kind === 'word' && (token.word === '预算' || token.sense.basis !== undefined),
  );
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
export function readPercentage(state: ReadingState, token: QuantityToken, at: number): void {
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
  const ofAmount = clause.words.length === 1 && state.tokens[at - 2]?.kind === 'quantity';
  const isRatio =
    of?.kind === 'word' &&
    of.word === '的' &&
    (ofAmount || clause.basis !== undefined || clause.period?.kind === 'prior');
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
  const time = state.sentence.executed ?? state.sentence.time;
  mentionNumber(state, token, [{ relation: 'ratio', topic, time, baseline, own: false }]);
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
