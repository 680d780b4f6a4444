import { readBareTrend } from './read-changes';
import {
  emptyClause,
  newSentence,
  type ReadingState,
  type Strength,
  type TimeAndBasis,
  type Topic,
} from './reading-state';
import { mentionWords } from './statements';
import { timeOf } from './times';
import { asMeasured, named, namesInTurn, topicOf } from './topics';
import type { Subject } from './subject';
import { isPeriod } from './subject-words';
import type { Token } from './tokens';
import type { MeasureId } from './words/measures';
import { NAME_ENDINGS } from './words/grammar-words';

/** What ends a clause: how strongly it separates. */
export function separate(state: ReadingState, strength: Strength): void {
  state.events.push({ kind: 'separator', strength, depth: state.depth });
}

/** Reads what a clause leaves open at its end: a direction, a denial, a subject for the clauses that follow. */
export function closeClause(state: ReadingState, next: Token | undefined): void {
  const { clause } = state;
  if (clause.trend !== undefined) readBareTrend(state, clause.trend, next);
  else if (clause.denial !== undefined) readDenial(state, clause.denial);
  else takeSubject(state, next);
  const comparison =
    clause.comparison === undefined ? undefined : { ...clause.comparison, collecting: false, here: false };
  state.clause = { ...emptyClause(), comparison };
}

/** 未安排…预算, …：无: a stated zero of what the clause names, for every period that it names. */
function readDenial(state: ReadingState, denial: Token): void {
  const { clause } = state;
  const behind = namesInTurn(state, clause.words);
  const listed = behind.length > 0 ? behind : namesInTurn(state, clause.beforeDenial);
  const planned = isPlan([...clause.beforeDenial, ...clause.words]);
  if (listed.length > 1) {
    const time = timeOf(state);
    const topics = listed.map((one) => asDenied(topicOf(state, one), planned));
    mentionWords(
      state,
      denial,
      'amount',
      topics.map((topic) => ({ relation: 'none', topic, time, own: true })),
    );
    return;
  }
  if (deniesPurchase(state, denial)) return;
  const subject = named(state, clause.words) ?? named(state, clause.beforeDenial);
  if (subject === undefined || subject.by === 'bare') {
    if (subject === undefined && isAlone(state) && state.current !== undefined) {
      mentionWords(state, denial, 'amount', [
        { relation: 'none', topic: state.current, time: timeOf(state), own: false },
      ]);
    }
    return;
  }
  const found = topicOf(state, subject);
  const topic = asDenied(found, planned);
  const periods = clause.periods.length > 1 ? clause.periods : [timeOf(state).period];
  mentionWords(
    state,
    denial,
    'amount',
    periods.map((period) => ({
      relation: 'none',
      topic,
      time: { period, basis: timeOf(state).basis },
      own: true,
    })),
  );
  if (!state.sentence.explaining) state.current = topic;
}

/** What is denied of vehicles and equipment is how many there are, or are to be bought. */
function asDenied(topic: Topic, planned: boolean): Topic {
  const things = topic.measure === 'assetVehicles' || topic.measure === 'assetEquipment';
  const counted = things || (planned && topic.measure !== 'vehiclePurchase');
  return counted ? (asMeasured(topic, 'count', '辆', planned) ?? topic) : topic;
}

/** 固定资产433.7万元，本年无购置计划: no purchase of what the sentence is about. */
function deniesPurchase(state: ReadingState, denial: Token): boolean {
  const { current, clause } = state;
  const word = denial.kind === 'word' ? denial.word : '';
  const isBare = [...clause.beforeDenial, ...clause.words].every(isUnspecific);
  if (current === undefined || !word.includes('购置') || !isBare) return false;
  const ofAssets = current.measure === 'assets' || current.measure === 'assetsTotal';
  const topic: Topic | undefined = ofAssets
    ? { ...current, measure: 'plannedAssets', names: [] }
    : asMeasured(current, 'count', '辆', true);
  if (topic === undefined) return false;
  mentionWords(state, denial, 'amount', [{ relation: 'none', topic, time: timeOf(state), own: false }]);
  return true;
}

function isUnspecific(token: Token): boolean {
  return isPeriod(token) || (token.kind === 'word' && token.sense.terms.length === 0);
}

/** 未安排购置车辆 denies the purchase, not the vehicles. */
function isPlan(words: readonly Token[]): boolean {
  return words.some((token) => token.kind === 'word' && /购置|更新|新增|配置|配备/.test(token.word));
}

/** 公务接待费：无。 says it of what stands before the colon. */
function isAlone({ clause }: ReadingState): boolean {
  return clause.words.length === 0 && clause.beforeDenial.length === 0;
}

/** A clause that only names its subject hands it to those that follow: 2023年，财政拨款支出预算中，…. */
function takeSubject(state: ReadingState, next: Token | undefined): void {
  const { words } = state.clause;
  if (words.length === 0 || state.sentence.explaining || state.sentence.purpose) return;
  if (state.sentence.defined !== undefined || saysOfAll(state, words)) return;
  const subject = named(state, words);
  if (subject === undefined) return;
  if (next === undefined && isNumberedTitle(state, subject)) {
    state.sentence.lead ??= topicOf(state, subject);
    return;
  }
  const goesOn = next?.kind === 'quantity' || isTitled(subject, next) || leadsToAmount(state, next);
  if (subject.by === 'bare' && !goesOn) return;
  if (subject.measure === undefined && subject.funds === undefined) return;
  const topic = topicOf(state, subject);
  state.current = topic;
  state.sentence.lead ??= topic;
  const last = words.at(-1);
  if (last?.kind === 'word' && last.word === '中') openList(state, topic, false);
}

/** 全部为服务类, 均为财政拨款: a remark on what was stated, which names nothing itself; the sentence stays with that. */
function saysOfAll(state: ReadingState, words: readonly Token[]): boolean {
  const at = words.findIndex((token, index) => {
    const next = words[index + 1];
    const isCopula = next?.kind === 'word' && /^(?:为|是)$/.test(next.word);
    return token.kind === 'word' && /^(?:全部|均|都)$/.test(token.word) && isCopula;
  });
  return at >= 0 && named(state, words.slice(0, at)) === undefined;
}

/** （一）河湖管护。投入64万元: a sentence that is only a numbered name is the title of those behind it. */
function isNumberedTitle({ text, topic }: ReadingState, { by, names }: Subject): boolean {
  const name = names[0];
  if (by !== 'bare' || name === undefined || !(topic === undefined || TITLED.has(topic.measure)))
    return false;
  return (
    /(?:\)|[、.])$/.test(text.slice(Math.max(0, name.start - 8), name.start)) &&
    !/(?:情况|说明|原因|概况)$/.test(name.text)
  );
}

const TITLED: ReadonlySet<MeasureId> = new Set([
  'project',
  'named',
  'projectCount',
  'performanceProjectCount',
  'performanceFunds',
]);

/** 渔港清淤工程，安排210万元: a verb with its amount follows the name. */
function leadsToAmount({ text }: ReadingState, next: Token | undefined): boolean {
  if (next?.kind !== 'word') return false;
  return /^(?:拟|计划|共|预算)?(?:安排|预算|投入|列支)(?:资金|经费|数|金额)?(?:为|约|共)?\d/.test(
    text.slice(next.start, next.start + 12),
  );
}

/** “智慧城管”平台运维项目：…: a name that a numbered item or its own ending shows to be one. */
function isTitled({ names }: Subject, next: Token | undefined): boolean {
  const name = names[0]?.text ?? '';
  return next?.kind === 'mark' && next.mark === ':' && NAME_ENDINGS.some((ending) => name.endsWith(ending));
}

/** The parts of a whole follow. */
export function openList(state: ReadingState, whole: Topic | undefined, open: boolean): void {
  if (whole !== undefined) state.frames.push({ whole, depth: state.depth });
  state.sentence.parted = [];
  state.events.push({ kind: 'cue', open, depth: state.depth, topic: whole });
}

/** Ends a sentence; the next one has its subject until it names one of its own. */
export function closeSentence(state: ReadingState, end: number): void {
  closeClause(state, undefined);
  const { sentence } = state;
  const started = state.sentences.at(-1)?.end ?? 0;
  if (end > started) state.sentences.push({ start: started, end });
  if (sentence.lead !== undefined && (!sentence.leadIsPart || sentence.parts === 1))
    state.topic = sentence.lead;
  endReason(state, end);
  if (sentence.parted.length > 0) state.partedBefore = sentence.parted;
  state.clause = emptyClause();
  state.current = undefined;
  state.frames = state.leadFrame === undefined || state.leadEnded ? [] : [state.leadFrame];
  state.queue = [];
  state.turn = [];
  state.sharers = [];
  state.sentence = newSentence(state.datedSentences, {
    index: sentence.index + 1,
    from: end,
    time: holdsOn(sentence.time) ? sentence.time : state.context.time,
  });
}

/** A year or a date by number holds until another is named; 上年 holds for its own sentence. */
function holdsOn({ period }: TimeAndBasis): boolean {
  return period.kind === 'year' || period.kind === 'date' || period.kind === 'priorYearEnd';
}

/** A reason or a purpose begins. */
export function beginReason(state: ReadingState, start: number): void {
  if (state.reasons.at(-1)?.end === -1) return;
  state.reasons.push({ start, end: -1, moved: [] });
}

/** A reason or a purpose ends with its sentence or at a semicolon. */
export function endReason(state: ReadingState, end: number): void {
  const last = state.reasons.at(-1);
  if (last?.end === -1) last.end = end;
  state.sentence.explaining = false;
  state.sentence.purpose = false;
}
