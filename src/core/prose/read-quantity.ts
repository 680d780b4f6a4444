import { endReason } from './clauses';
import {
  addsUpBefore,
  isTotal,
  isWholeOfItems,
  subjectOfFigure,
  takeRated,
  totalTopic,
} from './figure-subject';
import { readChange } from './read-changes';
import { readPercentage, readShare } from './read-percentages';
import type { ReadingState, TimeAndBasis, Topic } from './reading-state';
import { mentionNumber, type Said } from './statements';
import { timeOf } from './times';
import { asMeasured, frameOf, named, namesInTurn, topicOf } from './topics';
import type { QuantityToken, Token, WordToken } from './tokens';
import { MEASURES } from './words/measures';

/** Reads one number of a clause and what it states. */
export function readQuantity(state: ReadingState, token: QuantityToken, at: number): void {
  if (token.bound || (state.sentence.standard && token.of !== 'percent')) {
    takeRated(state);
    mentionNumber(state, token, [], token.of === 'amount' || token.of === 'bare' ? 'threshold' : 'target');
    state.clause.words.push(token);
    return;
  }
  if (token.of === 'time') {
    // 九年一贯制学校: a length of time may begin a name.
    state.clause.words.push(token);
    return;
  }
  const { clause } = state;
  // What a reason counts (因三名人员退休) is no figure of the budget.
  if (token.of === 'count' && state.sentence.explaining) {
    mentionNumber(state, token, []);
    clause.words = [];
    return;
  }
  if (token.of === 'count' && countsWhatIsAddedUp(state, at)) {
    mentionNumber(state, token, []);
    clause.words.push(token);
    return;
  }
  if (token.of === 'bare') {
    if (!standsForAmount(state, token, at)) return;
  }
  const trend = clause.trend;
  const sharer = token.of === 'percent' ? state.sharers.shift() : undefined;
  if (sharer !== undefined) {
    const whole = frameOf(state) ?? state.topic;
    state.sentence.shared.push(sharer);
    mentionNumber(state, token, [
      { relation: 'share', topic: sharer, time: timeOf(state), whole, own: true },
    ]);
  } else if (clause.share !== undefined && (token.of === 'percent' || token.of === 'points'))
    readShare(state, token);
  else if (trend !== undefined) readChange(state, token, trend);
  else if (token.of === 'percent' || token.of === 'points') readPercentage(state, token, at);
  else readFigure(state, token, at);
  clause.words = [];
}

/** 三项合计, 以上两类共计: how many figures are added up, not a figure of its own. */
function countsWhatIsAddedUp({ clause, tokens }: ReadingState, at: number): boolean {
  const next = tokens[at + 1];
  const totals = next?.kind === 'word' && isTotal([next]);
  return totals && clause.words.every((token) => token.kind === 'word' && token.sense.terms.length === 0);
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
  if ((before?.kind !== 'word' && before?.kind !== 'text') || before.end !== token.start) return false;
  const { value, places } = token.quantity;
  const slot = state.clause.trend !== undefined || state.clause.comparison?.here === true;
  const subject = named(state, state.clause.words);
  const money =
    subject?.measure !== undefined && MEASURES[subject.measure].kind === 'money' && subject.by !== 'bare';
  const grouped = state.text.slice(token.start, token.end).includes(',');
  return (
    (slot || money || grouped || (state.current !== undefined && places > 0)) &&
    (places > 0 || value.isZero() || money || grouped)
  );
}

/** An amount or a count without a word of direction: the figure of its subject. */
function readFigure(state: ReadingState, token: QuantityToken, at: number): void {
  if (readEach(state, token)) return;
  endAttribute(state);
  const { clause } = state;
  const prior = clause.comparison?.here === true && trendFollows(state, at) ? clause.comparison : undefined;
  const from = isFrom(state.clause.words) && trendFollows(state, at);
  const subject = subjectOfFigure(state, token, at);
  if (subject?.by === 'bare' && /^\d{4}年/.test(subject.names[0]?.text ?? '')) {
    clause.period = undefined;
    state.sentence.time = state.context.time;
  }
  if (isHistory(clause.words)) {
    mentionNumber(state, token, [], 'history');
    return;
  }
  const planned = isPlanned(clause.words) || state.sentence.planned;
  const total = subject === undefined ? totalTopic(state, token.of) : undefined;
  const inTurn = subject === undefined && clause.words.length === 0 ? state.turn.shift() : undefined;
  const found =
    subject === undefined ? (total ?? inTurn ?? inheritedTopic(state, at)) : topicOf(state, subject);
  const topic = found === undefined ? undefined : asMeasured(found, token.of, token.quantity.unit, planned);
  const time: TimeAndBasis = isBudgetMade(state, at)
    ? { period: timeOf(state).period, basis: 'budget' }
    : (prior ?? (from ? { period: { kind: 'prior' }, basis: 'budget' } : timeOf(state)));
  if (topic === undefined || (subject === undefined && total === undefined && !mayInherit(state))) {
    mentionNumber(state, token, []);
    return;
  }
  mentionNumber(state, token, [
    {
      relation: token.of === 'count' ? 'count' : 'is',
      topic,
      time: { period: time.period, basis: time.basis },
      own: subject !== undefined || topic.measure !== found?.measure,
    },
  ]);
  if (total !== undefined) state.current = total;
  const closes = state.sentence.statements >= 2 || isWholeOfItems(state, topic) || addsUpBefore(state, topic);
  if (isTotal(clause.words) && closes) {
    state.events.push({ kind: 'total', mention: state.mentions.length - 1, depth: state.depth });
  }
  if (subject !== undefined && token.of !== 'bare') noteStated(state, [topic]);
  if (subject === undefined && token.of === 'amount' && topic.measure !== found?.measure)
    state.current = topic;
  if (subject === undefined && total === undefined && state.topic === undefined) state.current ??= topic;
  if (subject !== undefined) {
    // The money of what was counted goes on: 公务用车购置费18万元，购置1辆，比上年增加18万元.
    state.current = topic.measure === found?.measure ? topic : found;
    state.sentence.lead ??= topic;
    if (state.sentence.leadIsPart) state.sentence.parts += 1;
  }
  if (time.basis !== 'budget' && time.basis !== 'adjusted' && time.basis !== 'actual')
    state.sentence.executed = time;
  const isLater = time.period.kind === 'current' && state.sentence.time.period.kind !== 'current';
  state.sentence.latest = isLater ? { period: time.period, basis: time.basis } : undefined;
  if (time.period.kind === 'prior') state.sentence.prior = { period: time.period, basis: time.basis };
  state.sentence.statements += 1;
  if (planned && token.of === 'count') state.sentence.planned = true;
}

/** 用于保障机构运转的基本支出986.40万元: a purpose at the head of a sentence that only leads up to its subject. */
function endAttribute(state: ReadingState): void {
  const { sentence, clause } = state;
  if (!sentence.purpose || sentence.statements > 0 || sentence.lead !== undefined) return;
  const of = clause.words.findLastIndex((token) => token.kind === 'word' && token.word === '的');
  if (of < 0 || named(state, clause.words.slice(of + 1))?.by !== 'known') return;
  clause.words = clause.words.slice(of + 1);
  endReason(state, clause.words[0]?.start ?? 0);
}

/** 货物、工程均为0万元: one number for each of the names; the sentence stays with what it was about. */
function readEach(state: ReadingState, token: QuantityToken): boolean {
  const { words } = state.clause;
  if (!words.some((word) => word.kind === 'word' && EACH.has(word.word))) return false;
  const listed = namesInTurn(state, words);
  if (listed.length < 2) return false;
  const time = timeOf(state);
  const current = state.current;
  const said = listed.flatMap((subject): Said[] => {
    const topic = asMeasured(topicOf(state, subject), token.of, token.quantity.unit, isPlanned(words));
    const relation = token.of === 'count' ? 'count' : 'is';
    return topic === undefined ? [] : [{ relation, topic, time, own: true }];
  });
  mentionNumber(state, token, said);
  noteStated(
    state,
    said.map(({ topic }) => topic),
  );
  state.sentence.statements += said.length;
  state.current = current;
  return true;
}

function noteStated({ sentence }: ReadingState, topics: readonly Topic[]): void {
  sentence.parted.push(...topics);
  sentence.stated.push(...topics);
}

const EACH: ReadonlySet<string> = new Set(['均', '都', '各']);

/** 完成预算10.50万元的93.30%: the number is the budget of what was executed. */
function isBudgetMade({ clause, tokens }: ReadingState, at: number): boolean {
  const [of, percent] = [tokens[at + 1], tokens[at + 2]];
  const made = clause.words.some((token) => token.kind === 'word' && token.word === '完成');
  const ofIt =
    of?.kind === 'word' && of.word === '的' && percent?.kind === 'quantity' && percent.of === 'percent';
  return made && ofIt && clause.basis === undefined;
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

/** “十四五”期间（2021-2025年）累计投入2.6亿元 is of years past. */
function isHistory(words: readonly Token[]): boolean {
  const sums = words.some((token) => token.kind === 'word' && token.word === '累计');
  const overYears = words.some(
    (token) =>
      (token.kind === 'aside' && /20\d{2}(?:年)?[-至~]/.test(token.content)) ||
      (token.kind === 'word' && token.word === '期间'),
  );
  return sums && overYears;
}

function trendFollows({ tokens }: ReadingState, at: number): boolean {
  return trendBehind(tokens, at) !== undefined;
}

/** The word of direction behind a number, before anything else is stated. */
function trendBehind(tokens: readonly Token[], at: number): WordToken | undefined {
  for (let index = at + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark' || token.kind === 'quantity') return undefined;
    if (token.kind === 'word' && (token.sense.trend !== undefined || token.sense.role === 'toward'))
      return token;
  }
  return undefined;
}

function inheritedTopic(state: ReadingState, at: number): Topic | undefined {
  return state.current ?? state.topic ?? sideSaid(state, at);
}

/** 实际支出, 执行数, 减支: of all expenditure where the text has named nothing; 增收 and 减收 of all revenue. */
function sideSaid(state: ReadingState, at: number): Topic | undefined {
  const { clause, tokens } = state;
  const trend = trendBehind(tokens, at);
  const executed = clause.basis !== undefined && clause.basis !== 'budget';
  if (!executed && !/[支收]$/.test(trend?.word ?? '')) return undefined;
  return {
    measure: trend?.word.endsWith('收') === true ? 'revenue' : 'expenditure',
    also: undefined,
    names: [],
    funds: state.funds ?? 'all',
    nature: undefined,
    scope: { kind: 'department' },
    outside: true,
  };
}

/** Words that are no fillers stand before the number: it is the number of something we do not know. */
function mayInherit(state: ReadingState): boolean {
  if (state.sentence.purpose) return false;
  return state.clause.words.every(
    (token) => token.kind === 'word' || token.kind === 'year' || token.kind === 'date',
  );
}
