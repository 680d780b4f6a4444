import type { Decimal, MoneyUnit } from '../money';
import type { MeasureId } from './words/measures';

/**
 * What a text says, in a form that knows no tables: paragraphs hold mentions (numbers, names, trend words, each with its place),
 * mentions make statements, and grammar implies sums and counts between them. The model of design document `prose.md`, part 1.
 */

/** A stretch of a paragraph in UTF-16 units of the text as stored; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * - `amount`: money, or words that state none of it (无, 未安排); `count`: a number with its measure word.
 * - `points`: percentage points; `date` has a day, or a month and 末; `year` is a year alone.
 * - `name`: words that name a class, a project or an item; `trend`: 增加, 减少, 持平 and the like.
 * - `threshold`: 单价50万元以上; `legal`: 财预〔2023〕7号, 第28号, and ordinals. Neither states anything.
 */
export type MentionKind =
  'amount' | 'percent' | 'points' | 'count' | 'year' | 'date' | 'name' | 'trend' | 'threshold' | 'legal';

/** Units of money as text prints them; 万 without 元 is 万元. */
export type PrintedUnit = MoneyUnit | '千元' | '百万元';

/** A number as printed: 2,000余万元 is 2000 万元, no decimals, `more`. */
export interface Quantity {
  readonly value: Decimal;
  /** Money: a `PrintedUnit`; count: the measure word; `undefined` where none is printed. */
  readonly unit: string | undefined;
  /** Decimals printed, in the printed unit; the last place a rounding can have touched. */
  readonly places: number;
  /** 约, 近, 左右 (`about`), 余, 多, 超过 (`more`), 不足, 不到 (`less`); absent where the number claims to be exact. */
  readonly approximate?: 'about' | 'more' | 'less';
  /** The other end of a range: 10至20万元. */
  readonly upTo?: Decimal;
}

/** Why a mention states nothing. */
export type NoStatement =
  /** A bound of a definition: 单价50万元以上. */
  | 'threshold'
  /** A document's number, a law's, an ordinal. */
  | 'legal'
  /** Part of a name: 提前下达2023年…资金. */
  | 'in-name'
  /** A year, date or figure of a plan, a history, a period. */
  | 'history'
  /** A target or standard: 满意度达到90%以上, 每人每月300元. */
  | 'target'
  /** Grammar gives no subject. */
  | 'no-subject'
  /** Years, dates and names are the circumstances of statements, not statements. */
  | 'circumstance';

export interface Mention extends Span {
  readonly kind: MentionKind;
  /** The words as they stand in the paragraph. */
  readonly raw: string;
  /** Absent for names, trend words, and what has no number to compute with. */
  readonly quantity?: Quantity;
  readonly statements: readonly Statement[];
  /** Set where `statements` is empty. */
  readonly reason?: NoStatement;
}

/** The year a figure is of: the budget year, the year before it, or one named by number. */
export type Period =
  | { readonly kind: 'current' }
  | { readonly kind: 'prior' }
  | { readonly kind: 'year'; readonly year: number }
  /** `day` and `month` as printed; 上年末 is `priorYearEnd`. */
  | {
      readonly kind: 'date';
      readonly year: number;
      readonly month: number | undefined;
      readonly day: number | undefined;
    }
  | { readonly kind: 'priorYearEnd' };

/** Budget, adjusted budget, expected execution (预计执行), execution (执行数), final accounts (决算); : what there is of assets, units, people. */
export type Basis = 'budget' | 'adjusted' | 'expected' | 'execution' | 'final' | 'actual';

/** Where the money comes from; `all` where nothing narrows it. */
export type Funds =
  | 'all'
  | 'fiscalAppropriation'
  | 'generalPublicBudget'
  | 'governmentFundBudget'
  | 'stateCapitalBudget'
  | 'specialAccount'
  | 'business'
  | 'operating'
  | 'superior'
  | 'affiliated'
  | 'unitFunds'
  | 'other';

export type Nature = 'basic' | 'project' | 'personnel' | 'dailyPublic';

/** The department with its units, the department's own office (本级), or a unit by name. */
export type Scope =
  | { readonly kind: 'department' }
  | { readonly kind: 'own' }
  | { readonly kind: 'unit'; readonly name: string };

/** A name on the path that leads to a figure, the widest first. */
export interface SubjectName {
  /** As printed, without quotation marks, brackets of level and code. */
  readonly text: string;
  /** Where it stands; absent where it is inherited from another paragraph. */
  readonly span?: Span;
  /** A classification or project code that stands with it. */
  readonly code?: string;
  /** 类 1, 款 2, 项 3, where the text says so. */
  readonly level?: 1 | 2 | 3;
}

/** Which figure of the tables a statement is about. */
export interface Dimensions {
  readonly measure: MeasureId;
  readonly subject: readonly SubjectName[];
  readonly period: Period;
  readonly basis: Basis;
  readonly funds: Funds;
  readonly nature?: Nature;
  readonly scope: Scope;
}

/**
 * - `is`: the figure; `count`: how many; `none`: that there is none of it (无, 未安排): a stated zero.
 * - `increase`, `decrease`, `unchanged`: against `baseline`; without a value where only the word stands.
 * - `share`: a part of `whole` in per cent.
 * - `ratio`: to `baseline` in per cent: growth where `direction` is set (增长5.2%), the quotient itself where not (为上年的95%).
 */
export type Relation = 'is' | 'increase' | 'decrease' | 'unchanged' | 'share' | 'ratio' | 'count' | 'none';

export interface Statement extends Dimensions {
  readonly relation: Relation;
  readonly direction?: 'up' | 'down';
  /** What a change or a ratio is measured from. */
  readonly baseline?: { readonly period: Period; readonly basis: Basis };
  /** What a share is a share of. */
  readonly whole?: Dimensions;
  readonly value?: Decimal;
  readonly unit?: string;
  readonly places?: number;
  readonly approximate?: Quantity['approximate'];
  /** The words that state it: the number with its unit, or the trend word. */
  readonly span: Span;
  /** The sentence it stands in, counted within its paragraph. */
  readonly sentence: number;
  /** True where the subject comes from an earlier sentence. */
  readonly inherited: boolean;
}

/** A mention of a text, by place in its paragraph; `statement` where one of several is meant. */
export interface MentionRef {
  readonly paragraph: number;
  readonly mention: number;
  readonly statement?: number;
}

/**
 * What grammar implies: parts add up to their whole (其中, 包括, 分别为), or a count counts the list that follows. `open` lists
 * (等, 主要) need not be complete. The parts of a count are the names or amounts of its items.
 */
export interface Implied {
  readonly kind: 'sum' | 'count';
  readonly whole: MentionRef;
  readonly parts: readonly MentionRef[];
  readonly open: boolean;
  /** True where the text itself adds the parts up (合计, 三项共计): then they are all. */
  readonly added?: true;
}

/** `heading`: a title line; `item`: a numbered item; `text`: everything else. */
export type ParagraphRole = 'heading' | 'item' | 'text';

/** A stretch that gives a reason or a purpose, and the measures it says rose or fell. */
export interface Reason extends Span {
  readonly moved: readonly MovedMeasure[];
}

/** Words of a reason that say of a measure that it rose or fell, without being a statement: 主要原因是公务接待费增加. */
export interface MovedMeasure extends Span {
  readonly measure: MeasureId;
}

export interface ParsedParagraph {
  /** As stored. */
  readonly text: string;
  readonly role: ParagraphRole;
  /** Depth of its numbering: 一、 1, （一） 2, 1. 3, （1） 4; 0 without one. */
  readonly level: number;
  /** True where it goes on a sentence that the paragraph before it left unfinished. */
  readonly continued: boolean;
  readonly sentences: readonly Span[];
  /** Where a reason or a purpose is given: 主要原因是…, 用于…; in order. */
  readonly reasons: readonly Reason[];
  /** In order of `start`; no two amounts, counts or percentages overlap. */
  readonly mentions: readonly Mention[];
}

export interface ParsedText {
  readonly paragraphs: readonly ParsedParagraph[];
  readonly implied: readonly Implied[];
}

/** What is known beside the text. */
export interface ParseOptions {
  /** The budget year; without it the first year that stands before 部门预算 or 单位预算 counts as such. */
  readonly year?: number | undefined;
}

/**
 * Reads the paragraphs of one text (a document, a sheet, a pasted text), in order. Never throws: what it cannot read states
 * nothing, and each mention says why.
 */
export type ParseText = (paragraphs: readonly string[], options?: ParseOptions) => ParsedText;
