import type { ReadingState, Topic } from './reading-state';
import type { Subject } from './subject';
import { nameAt } from './subject-words';
import { asMeasured, frameOf, named, topicOf } from './topics';
import type { QuantityToken, Token } from './tokens';
import { familyOf, wholeOf } from './words/measure-families';
import { MEASURES } from './words/measures';
import { BODY_ENDINGS, NAME_ENDINGS } from './words/grammar-words';
import type { Term } from './words/term';

/** The words before the number, those behind it (5个预算单位), or the next of those in turn (分别为). */
export function subjectOfFigure(state: ReadingState, token: QuantityToken, at: number): Subject | undefined {
  const before = named(state, state.clause.words, true);
  if (token.of === 'count' && (before === undefined || before.by === 'bare')) {
    const behind = nounBehind(state, at, token.quantity.unit);
    if (behind !== undefined) return behind;
    if (before?.by === 'bare') return countedBare(state, before, token.quantity.unit);
  }
  return before ?? state.queue.shift() ?? nameBehind(state, at);
}

/** 其余12.40万元为捐赠收入, 安排4,500万元用于滨河步道贯通: the name stands behind its amount. */
function nameBehind(state: ReadingState, at: number): Subject | undefined {
  const verb = state.tokens[at + 1];
  const rest = state.clause.words.some((token) => token.kind === 'word' && RESTS.has(token.word));
  const provided = isPurpose(verb) && (state.current ?? state.topic) === undefined;
  if (verb?.kind !== 'word' || !(provided || (rest && COPULAS.has(verb.word)))) return undefined;
  const words: Token[] = [];
  for (let index = at + 2; index < state.tokens.length; index += 1) {
    const token = state.tokens[index];
    if (token === undefined || token.kind === 'mark' || token.kind === 'quantity') break;
    words.push(token);
  }
  return named(state, words, true);
}

function isPurpose(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.sense.role === 'purpose';
}

const RESTS: ReadonlySet<string> = new Set(['其余', '剩余', '另有', '另外', '另']);
const COPULAS: ReadonlySet<string> = new Set(['为', '是', '系', '用于']);

/** 其他按规定配备的用车6辆: a name of its own among parts that are counted. */
function countedBare(state: ReadingState, subject: Subject, unit: string | undefined): Subject | undefined {
  // 管网改造、路灯更新两类 counts the names before it.
  if (subject.names.some(({ text }) => text.includes('、'))) return undefined;
  const whole = frameOf(state);
  if (whole?.measure === 'assets' || whole?.measure === 'assetsTotal') return subject;
  if (whole?.measure === 'assetVehicles' || whole?.measure === 'assetEquipment')
    return { ...subject, measure: whole.measure };
  if (unit === '辆') return vehicleOf(subject, state.text);
  if (unit === '家' || (unit === '所' && isBody(subject))) return { ...subject, measure: 'unitCount' };
  return whole === undefined || MEASURES[whole.measure].kind !== 'count'
    ? undefined
    : { ...subject, measure: whole.measure };
}

/** 拟购置执法车1辆: a kind of vehicle of its own name; what is given up is none that there is. */
function vehicleOf(subject: Subject, text: string): Subject | undefined {
  const name = subject.names[0];
  if (name?.text.endsWith('车') !== true || /报废|处置|淘汰|核减/.test(name.text)) return undefined;
  const verb = /^拟?(?:购置|更新|新增|采购|配备)/.exec(name.text)?.[0] ?? '';
  return { ...subject, measure: 'assetVehicles', names: [nameAt(text, name.start + verb.length, name.end)] };
}

/** 小学7所: schools and the like are counted so; buildings are, too. */
function isBody({ names }: Subject): boolean {
  return names.some(({ text }) => BODY_ENDINGS.some((ending) => text.endsWith(ending)));
}

/** The noun behind a count: 5个预算单位. */
function nounBehind(state: ReadingState, at: number, unit: string | undefined): Subject | undefined {
  const words: Token[] = [];
  const noun = state.text.slice(state.tokens[at]?.end, (state.tokens[at]?.end ?? 0) + 3);
  if (unit === '家' && noun.startsWith('单位')) return UNITS;
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

/** 3家单位. */
const UNITS: Subject = {
  measure: 'unitCount',
  also: undefined,
  names: [],
  funds: undefined,
  nature: undefined,
  own: false,
  said: undefined,
  by: 'known',
};

const NOUN_REACH = 6;

function isCounted({ measure }: Term): boolean {
  return measure !== undefined && MEASURES[measure].kind === 'count';
}

/** 护林员补助按人均每月600元发放: what stands before a rate is what the clauses behind it are about. */
export function takeRated(state: ReadingState): void {
  const { clause } = state;
  const rate = clause.words.findIndex((token) => token.kind === 'word' && RATES.has(token.word));
  if (rate <= 0 || clause.trend !== undefined) return;
  const subject = named(state, clause.words.slice(0, rate), true);
  const isVerb =
    subject?.by === 'bare' && !NAME_ENDINGS.some((ending) => subject.names[0]?.text.endsWith(ending));
  if (subject !== undefined && !isVerb) state.current = topicOf(state, subject);
}

const RATES: ReadonlySet<string> = new Set(['按', '按照', '人均', '每人']);

/** 合计890万元 behind the parts, 两项合计 in the sentence behind them: the whole that they are parts of. */
export function totalTopic(state: ReadingState, of: QuantityToken['of']): Topic | undefined {
  const { clause, sentence } = state;
  if (!isTotal(clause.words)) return undefined;
  const parts =
    sentence.statements >= 2 ? sentence.parted : pointsBack(clause.words) ? state.partedBefore : [];
  const last = (sentence.statements >= 2 ? state.current : undefined) ?? parts.at(-1);
  if (last === undefined) return undefined;
  const whole = frameOf(state);
  if (of === 'count') return countedWhole(parts, parts.at(-1) ?? last);
  if (whole !== undefined) return moneyOf(whole) ?? whole;
  const about = sentence.lead ?? state.topic;
  const counted = about !== undefined && familyOf(last) === 'class' ? countedMoney(about) : undefined;
  if (counted !== undefined) return counted;
  const sum = wholeOf(parts.length === 0 ? [last] : parts);
  return sum === undefined
    ? undefined
    : { ...last, ...sum, also: undefined, names: [], funds: state.funds ?? 'all' };
}

/** The money of a whole that is counted: 政府采购共二项：…，合计50万元. */
function countedMoney(topic: Topic): Topic | undefined {
  return MEASURES[topic.measure].kind === 'count' ? moneyOf(topic) : undefined;
}

function moneyOf(topic: Topic): Topic | undefined {
  return topic.measure === 'projectCount'
    ? { ...topic, measure: 'expenditure', nature: 'project', names: [] }
    : asMeasured(topic, 'amount', undefined, false);
}

/** 行政单位1家、事业单位6家，总计7家: those counted by name, together. */
function countedWhole(parts: readonly Topic[], { measure, ...last }: Topic): Topic | undefined {
  const counted = parts.filter((part) => part.measure === measure);
  const named = counted.length > 1 && counted.every(({ names }) => names.length > 0);
  return named && MEASURES[measure].kind === 'count' ? { ...last, measure, names: [] } : undefined;
}

/** 二者合计, 三项共计, 以上合计: of what the sentence before it has stated. */
function pointsBack(words: readonly Token[]): boolean {
  return words.some(
    (token) =>
      (token.kind === 'quantity' && token.of === 'count') ||
      (token.kind === 'word' && /^(?:[二两三]者|以上|上述|前述)/.test(token.word)),
  );
}

/** （三）基本支出合计: the last item of a list is the whole that its leading words name. */
export function isWholeOfItems({ leadFrame }: ReadingState, topic: Topic): boolean {
  return leadFrame?.whole.measure === topic.measure && leadFrame.whole.nature === topic.nature;
}

/** （1）A…；（2）B…。项目支出合计465万元: what the parts of the sentence before it add up to. */
export function addsUpBefore({ sentence, partedBefore }: ReadingState, topic: Topic): boolean {
  if (sentence.statements > 0 || partedBefore.length < 2 || topic.names.length > 0) return false;
  const sum = wholeOf(partedBefore);
  const ofProjects = topic.nature === 'project' && partedBefore.every((part) => familyOf(part) === 'class');
  return sum?.measure === topic.measure && (sum.nature === topic.nature || ofProjects);
}

/** True where words say that a number is a total: 合计, 总支出. */
export function isTotal(words: readonly Token[]): boolean {
  return words.some(
    (token) => token.kind === 'word' && (TOTALS.has(token.word) || /^总(?:支出|收入)$/.test(token.word)),
  );
}

const TOTALS: ReadonlySet<string> = new Set(['合计', '共计', '总计', '共', '总共', '一共', '小计']);
