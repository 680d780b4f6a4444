import { namesBody } from './bare-names';
import {
  isPeriod,
  isTerm,
  isWord,
  nameAt,
  termOf,
  termsAmong,
  type NameAt,
  type Subject,
  type SubjectHints,
} from './subject-words';
import type { Token } from './tokens';
import { MEASURES, type MeasureId } from './words/measures';
import type { Term } from './words/term';

/** Any name may stand in front of these, and then names something else: 城乡医疗救助支出. */
const OPEN: ReadonlySet<MeasureId> = new Set([
  'revenue',
  'expenditure',
  'revenueOfYear',
  'expenditureOfYear',
  'projectCount',
  'assets',
  'assetVehicles',
  'named',
]);

const SOURCES: ReadonlySet<MeasureId> = new Set([
  'revenueOfYear',
  'expenditureOfYear',
  'toSuperior',
  'toAffiliated',
  'operatingExpenditure',
  'carryOver',
  'priorSurplusUsed',
  'carriedForward',
]);

/** How many unknown characters may stand among the words of a measure that is like no other: 政府采购信息类预算. */
const STRANGE = 6;

/** Words of the vocabulary side by side: 财政拨款 + 三公经费 + 预算. A body's name may stand in front. */
export function composedSubject(
  words: readonly Token[],
  text: string,
  hints: SubjectHints,
): Subject | undefined {
  const first = words.findIndex((token) => isTerm(token) && termOf(token, hints.within) !== undefined);
  if (first < 0) return undefined;
  const rest = words.slice(first);
  const terms = termsAmong(rest, hints.within);
  const head = headOf(terms);
  const funds = fundsAmong(terms);
  if (head === undefined && funds === undefined) return undefined;
  const at = rest.findLastIndex(
    (token) => isTerm(token) && (head === undefined || termOf(token, hints.within) === head),
  );
  if (!fits(words, first, { head, at: first + at, funds: funds !== undefined, text, hints }))
    return undefined;
  return {
    measure: head?.measure,
    also: head?.also,
    names: namesOf(text, words, head, {
      named: rest[at],
      first: funds === undefined ? undefined : rest[0],
    }),
    funds,
    nature: terms.findLast((term) => term.nature !== undefined)?.nature,
    said: rest[at] === undefined ? undefined : nameAt(text, rest[at].start, rest[at].end),
    own: words.some((token) => isWord(token, '本级')),
    by: 'known',
  };
}

/** The narrowest funds named: 一般公共预算当年财政拨款 is the general public budget. */
function fundsAmong(terms: readonly Term[]): Term['funds'] {
  const funds = terms.flatMap((term) => term.funds ?? []);
  return funds.findLast((one) => one !== 'fiscalAppropriation') ?? funds.at(-1);
}

/** The term that says what is measured: the last one that is more than a side of the budget, else the side. */
function headOf(terms: readonly Term[]): Term | undefined {
  const heads = terms.filter((term) => term.measure !== undefined);
  return (
    heads.find(({ measure }) => measure === 'procurementReserved') ??
    heads.findLast((term) => !isSide(term) && term.general !== true) ??
    heads.findLast((term) => term.general !== true) ??
    heads.at(-1)
  );
}

/** What is counted: 其他 in front of it makes a part of its own (其他事业单位). */
function isThing(measure: MeasureId): boolean {
  return MEASURES[measure].kind === 'count' || measure === 'assetVehicles' || measure === 'assetEquipment';
}

function isSide({ measure, funds, nature }: Term): boolean {
  return (measure === 'revenue' || measure === 'expenditure') && funds === undefined && nature === undefined;
}

/** True where the words around the terms leave them what they are. */
function fits(
  words: readonly Token[],
  first: number,
  found: {
    readonly head: Term | undefined;
    readonly at: number;
    readonly funds: boolean;
    readonly text: string;
    readonly hints: SubjectHints;
  },
): boolean {
  const { head, at, funds, text, hints } = found;
  const rest = words.slice(first);
  const measure = head?.measure;
  if (words.slice(at).every(isKnown) && words.some((token) => isWord(token, '其他'))) {
    if (measure !== undefined && isThing(measure)) return true;
  }
  const counts = measure !== undefined && MEASURES[measure].kind === 'count';
  // 纳入…编制范围的预算单位: what 的 leads to is the noun.
  if (counts && isWord(words[at - 1], '的') && words.slice(at).every(isKnown)) return true;
  const open =
    head === undefined ||
    head.named === true ||
    OPEN.has(measure ?? 'named') ||
    (counts && measure !== 'performanceProjectCount');
  // 物业服务 among the purposes of procurement is no kind of it.
  if (head?.within !== undefined && KINDS.has(head.measure ?? 'named') && isOtherName(words[at - 1], text))
    return false;
  if (!open) return rest.every((token) => token.kind !== 'text' || token.end - token.start <= STRANGE);
  return rest.every(isKnown) && (funds || namesBody(words.slice(0, first), text, hints));
}

const KINDS: ReadonlySet<MeasureId> = new Set([
  'procurementGoods',
  'procurementWorks',
  'procurementServices',
]);

/** Unknown words in front of a kind make another name of it; how many of it there are (三种货物) does not. */
function isOtherName(before: Token | undefined, text: string): boolean {
  return (
    before?.kind === 'text' && !/^[一二三四五六七八九十两]+[种类]$/.test(text.slice(before.start, before.end))
  );
}

function isKnown(token: Token): boolean {
  return (
    token.kind === 'quantity' ||
    token.kind === 'aside' ||
    token.kind === 'word' ||
    token.kind === 'mark' ||
    isPeriod(token)
  );
}

/** Names that say which one of its measure is meant, or which source of revenue. */
function namesOf(
  text: string,
  words: readonly Token[],
  head: Term | undefined,
  { named, first }: { readonly named: Token | undefined; readonly first: Token | undefined },
): NameAt[] {
  if (named === undefined || head?.also !== undefined) return [];
  const other = words.slice(0, words.indexOf(named)).find((token) => isWord(token, '其他'));
  if (other !== undefined && head?.measure !== undefined && isThing(head.measure))
    return [nameAt(text, other.start, named.end)];
  const from = first === undefined || first.start > named.start ? named : first;
  if (head === undefined) return first === undefined ? [] : [nameAt(text, first.start, named.end)];
  if (head.named === true && head.measure !== 'revenue') {
    const area =
      head.measure === 'assetBuildings' ? /(?:建筑)?面积$/.exec(text.slice(named.start, named.end)) : null;
    return [nameAt(text, boundedStart(text, words, named), named.end - (area?.[0].length ?? 0))];
  }
  const source =
    head.measure === 'revenue' && (from !== named || head.funds !== undefined || head.named === true);
  return source || SOURCES.has(head.measure ?? 'named') ? [nameAt(text, from.start, named.end)] : [];
}

/** 单价50万元以上 in front of what is counted belongs to its name. */
function boundedStart(text: string, words: readonly Token[], named: Token): number {
  const bound = words.slice(0, words.indexOf(named)).findLast((token) => token.kind === 'quantity');
  if (bound === undefined) return named.start;
  const lead = /(?:单价|单位价值|单台价值|单台|单位价格|单件价值)(?:在)?(?:人民币)?$/.exec(
    text.slice(Math.max(0, bound.start - 12), bound.start),
  )?.[0];
  return bound.start - (lead?.length ?? 0);
}
