import type { Decimal } from '../money';
import type { TrendDirection } from './lexicon';
import type {
  Basis,
  Funds,
  MentionKind,
  MovedMeasure,
  Nature,
  NoStatement,
  Period,
  Quantity,
  Relation,
  Scope,
} from './model';
import type { NameAt, Subject } from './subject';
import type { QuantityToken, Token, WordToken } from './tokens';
import type { MeasureId } from './words/measures';

/** What a clause is about, without period and basis; `also` where one number stands for two measures (收支). */
export interface Topic {
  readonly measure: MeasureId;
  readonly also: MeasureId | undefined;
  readonly names: readonly NameAt[];
  readonly funds: Funds;
  readonly nature: Nature | undefined;
  readonly scope: Scope;
  /** True for a topic that was stated outside the text being read: its names have no place in it. */
  readonly outside: boolean;
}

export interface TimeAndBasis {
  readonly period: Period;
  readonly basis: Basis;
}

/** A heading in force for the paragraphs below it. */
export interface Section {
  readonly level: number;
  readonly topic: Topic | undefined;
  readonly funds: Funds | undefined;
  readonly nature: Nature | undefined;
  readonly time: TimeAndBasis | undefined;
}

/** What a paragraph takes over from the paragraphs before it. */
export interface Context {
  readonly sections: readonly Section[];
  /** What the list that is going on below a leading sentence has in common. */
  readonly lead: Topic | undefined;
  /** What numbered items deeper than `level` may be parts of, though no word opens a list. */
  readonly above: { readonly topic: Topic; readonly level: number } | undefined;
  readonly topic: Topic | undefined;
  readonly time: TimeAndBasis;
}

export interface StatementDraft {
  readonly topic: Topic;
  readonly measure: MeasureId;
  readonly relation: Relation;
  readonly time: TimeAndBasis;
  readonly direction?: 'up' | 'down';
  readonly baseline?: TimeAndBasis;
  readonly whole?: Topic;
  readonly value?: Decimal;
  readonly quantity?: Quantity;
  readonly sentence: number;
  readonly inherited: boolean;
}

export interface MentionDraft {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  readonly quantity?: Quantity;
  readonly statements: readonly StatementDraft[];
  readonly reason?: NoStatement;
}

/** What happened in the order of the text, for lists: statements, what opens a list, what separates its parts. */
export type ListEvent =
  | {
      readonly kind: 'statement';
      readonly mention: number;
      readonly statement: number;
      readonly depth: number;
      readonly own: boolean;
    }
  | { readonly kind: 'item'; readonly mention: number; readonly depth: number }
  | {
      readonly kind: 'cue';
      readonly open: boolean;
      readonly depth: number;
      /** What the parts are parts of. */
      readonly topic: Topic | undefined;
    }
  | { readonly kind: 'counted'; readonly mention: number; readonly depth: number }
  | { readonly kind: 'separator'; readonly strength: Strength; readonly depth: number }
  | { readonly kind: 'numbering'; readonly level: number; readonly depth: number }
  | { readonly kind: 'total'; readonly mention: number; readonly depth: number }
  | { readonly kind: 'open-list'; readonly depth: number };

/** 、 1, ， 2, ； 3, end of sentence 4, end of paragraph 5, heading 6. */
export type Strength = 1 | 2 | 3 | 4 | 5 | 6;

/** A comparison: what is measured against, and whether words of it may still follow. */
export interface Comparison extends TimeAndBasis {
  readonly collecting: boolean;
  /** True where it stands in the clause being read, not before its comma. */
  readonly here: boolean;
  /** True where it names a period. */
  readonly dated: boolean;
}

export interface PendingTrend {
  readonly token: WordToken;
  readonly direction: TrendDirection;
  /** 增加到: what follows is where it led. */
  readonly toward: boolean;
  readonly before: Subject | undefined;
  /** True once its noun was found behind it: 增加人员经费. */
  readonly verbFirst: boolean;
}

export interface ClauseState {
  words: Token[];
  period: Period | undefined;
  /** 本年度与上年度均: every period that the clause names. */
  periods: Period[];
  basis: Basis | undefined;
  comparison: Comparison | undefined;
  trend: PendingTrend | undefined;
  /** The last trend of the clause that a number has used, for a percentage in brackets behind it. */
  usedTrend: PendingTrend | undefined;
  share: { readonly of: Subject | undefined; readonly topic: Topic | undefined } | undefined;
  /** 执行率: the percentage is that of the execution to the budget. */
  rate: boolean;
  denial: WordToken | undefined;
  beforeDenial: Token[];
}

export interface SentenceState {
  index: number;
  time: TimeAndBasis;
  explaining: boolean;
  purpose: boolean;
  /** What the sentence is about: its first own subject. */
  lead: Topic | undefined;
  leadIsPart: boolean;
  parts: number;
  statements: number;
  /** True once the sentence plans a purchase: what it counts after that is planned, too. */
  planned: boolean;
  /** What the sentence has stated figures of, by name. */
  parted: Topic[];
  /** Everything that it has stated figures of by name, in whichever list. */
  stated: Topic[];
  /** What the sentence defines, until it comes to figures. */
  defined: Topic | undefined;
  /** Of the last figure of the sentence, where it is one of the budget year though the sentence began with another year. */
  latest: TimeAndBasis | undefined;
  /** Period and basis of the last executed figure: 完成年初预算的90% is a part of the budget that it makes up. */
  executed: TimeAndBasis | undefined;
  /** When the figure of the year before was stated, if it was. */
  prior: TimeAndBasis | undefined;
  /** True where the sentence sets a standard: 采购限额标准为…. */
  standard: boolean;
  /** What the sentence has stated shares of. */
  shared: Topic[];
  /** What the last share was a share of. */
  shareWhole: Topic | undefined;
}

/** A list whose parts are being read. */
export interface Frame {
  readonly whole: Topic;
  readonly depth: number;
}

export interface ReadingState {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly year: number | undefined;
  /** True where the text speaks of procurement: 货物 in front of 政府采购合计. */
  readonly ofProcurement: boolean;
  readonly context: Context;
  /** Sentences that a date in brackets holds for: （截至2029年12月31日）. */
  readonly datedSentences: readonly { readonly from: number; readonly to: number; readonly period: Period }[];
  /** Funds and nature that headings and leading sentences set. */
  readonly funds: Funds | undefined;
  readonly nature: Nature | undefined;
  clause: ClauseState;
  sentence: SentenceState;
  topic: Topic | undefined;
  current: Topic | undefined;
  frames: Frame[];
  /** The list that a leading sentence opened, until something else is spoken of. */
  leadFrame: Frame | undefined;
  leadEnded: boolean;
  /** The whole of a list that the text opens at its end: …如下：. */
  opened: Topic | undefined;
  openedTime: TimeAndBasis;
  /** What the last sentence with figures has stated figures of: 两项合计 adds them up. */
  partedBefore: readonly Topic[];
  /** The last day that the text names: 本年 of what is held is that day. */
  asOf: Period | undefined;
  /** What comes in turn after 分别为. */
  queue: Subject[];
  /** What amounts behind 即 are of, in turn: what the shares before them are shares of. */
  turn: Topic[];
  /** What the percentages after 分别占 are shares of, in turn. */
  sharers: Topic[];
  depth: number;
  outer: { readonly current: Topic | undefined; readonly clause: ClauseState }[];
  mentions: MentionDraft[];
  events: ListEvent[];
  reasons: { start: number; end: number; moved: MovedMeasure[] }[];
  sentences: { start: number; end: number }[];
}

/** A sentence that begins at a place of the text, with what holds for it before it says anything. */
export function newSentence(
  datedSentences: ReadingState['datedSentences'],
  { index, from, time }: { readonly index: number; readonly from: number; readonly time: TimeAndBasis },
): SentenceState {
  const dated = datedSentences.find((sentence) => sentence.from <= from && from < sentence.to);
  return {
    index,
    time: dated === undefined ? time : { period: dated.period, basis: 'budget' },
    explaining: false,
    purpose: false,
    lead: undefined,
    leadIsPart: false,
    parts: 0,
    statements: 0,
    planned: false,
    shared: [],
    shareWhole: undefined,
    parted: [],
    stated: [],
    defined: undefined,
    latest: undefined,
    executed: undefined,
    prior: undefined,
    standard: false,
  };
}

export function emptyClause(): ClauseState {
  return {
    words: [],
    period: undefined,
    periods: [],
    basis: undefined,
    comparison: undefined,
    trend: undefined,
    usedTrend: undefined,
    share: undefined,
    rate: false,
    denial: undefined,
    beforeDenial: [],
  };
}

export const THIS_BUDGET: TimeAndBasis = { period: { kind: 'current' }, basis: 'budget' };

export type { QuantityToken };
