import type { Basis, Funds, MeasureId, MentionKind, Nature, NoStatement, Relation } from '../prose';
import type { TableKey } from '../tables';
import type { CellAt } from '../workbook';

/**
 * How a number of a text stands to the tables (design document `prose.md`, part 3).
 * - `agrees`, `rounding`, `contradicts`: it has a cell, or the text itself decides;
 * - `supported`: its name leads nowhere, but exactly one figure of its measure has its value;
 * - `not-placed`: no figure for certain; `not-checkable`: the table that would decide is not there;
 * - `no-statement`: it states nothing of the budget.
 */
export type TieState =
  'agrees' | 'rounding' | 'contradicts' | 'supported' | 'not-placed' | 'not-checkable' | 'no-statement';

export type Verdict = Exclude<TieState, 'no-statement'>;

/** A text and where it comes from. */
export interface SourceText {
  /** The sheet, the file, or what a pasted text is called. */
  readonly source: string;
  /** True for the narrative this product has written itself. */
  readonly own: boolean;
  /** True for a text about one project: its money is not the department's, so that only names lead to figures. */
  readonly ofProject?: boolean;
  readonly paragraphs: readonly SourceParagraph[];
}

export interface SourceParagraph {
  readonly text: string;
  /** The cell it stands in, for text of the workbook. */
  readonly cell?: CellAt | undefined;
  /** Where in the cell's text it begins, in UTF-16 units; a cell may hold several paragraphs. */
  readonly offset?: number | undefined;
}

/** Why a statement could not be held against a cell. */
export type WhyNot =
  /** Execution, adjusted budget, final accounts: no table has them. */
  | 'basis'
  /** A year that is neither the budget year nor the one before. */
  | 'year'
  /** No table that is read holds the year before. */
  | 'prior-year'
  /** The measure's table is not in the workbook. */
  | 'table'
  /** The tables show the department, not this unit. */
  | 'scope'
  /** The cell cannot be read. */
  | 'unreadable';

/** What probably happened to a wrong number. */
export type Cause =
  | { readonly kind: 'unit' | 'tenfold' | 'hundredfold' | 'swapped' | 'digit-added' | 'digit-lost' | 'sign' }
  | { readonly kind: 'other-year' }
  /** The value is that of another figure: the whole, a neighbour. */
  | { readonly kind: 'copied'; readonly label: string; readonly cells: readonly CellAt[] };

/** One statement with what became of it. Plain data: decimals are printed. */
export interface TiedStatement {
  readonly measure: MeasureId;
  /** The path of names, the widest first, as the text has them. */
  readonly subject: readonly string[];
  /** `current`, `prior`, `priorYearEnd`, a year or a day. */
  readonly period: string;
  readonly basis: Basis;
  readonly funds: Funds;
  readonly nature?: Nature;
  readonly scope?: string;
  readonly relation: Relation;
  readonly direction?: 'up' | 'down';
  readonly value?: string;
  readonly unit?: string;
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  readonly cells: readonly CellAt[];
  /** What the figure is called in its table. */
  readonly label?: string;
  readonly table?: TableKey;
  readonly stated?: string;
  readonly expected?: string;
  readonly why?: WhyNot;
  /** The tables of which one would make it checkable. */
  readonly needs?: readonly TableKey[];
}

/** A number, date, name or trend word of a text. Offsets are UTF-16 units of the paragraph as stored. */
export interface TiedMention {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly kind: MentionKind;
  readonly state: TieState;
  readonly cells: readonly CellAt[];
  readonly expected?: string;
  readonly statements: readonly TiedStatement[];
  readonly reason?: NoStatement;
}

export interface TiedParagraph extends SourceParagraph {
  readonly mentions: readonly TiedMention[];
}

/** What grammar implies between numbers; mentions by paragraph and place in it. */
export interface TiedImplied {
  readonly kind: 'sum' | 'count';
  readonly whole: MentionAt;
  readonly parts: readonly MentionAt[];
  readonly verdict: 'agrees' | 'contradicts' | 'not-checkable';
}

export interface MentionAt {
  readonly paragraph: number;
  readonly mention: number;
}

export interface TiedText {
  readonly source: string;
  readonly own: boolean;
  readonly paragraphs: readonly TiedParagraph[];
  readonly implied: readonly TiedImplied[];
}

/** How much of a text could be held against the tables. Silence is earned by `placed` near `checkable`. */
export interface Coverage {
  /** Amounts that have a cell. */
  readonly placed: number;
  /** Amounts that state something whose table is there. */
  readonly checkable: number;
  /** Amounts that state something. */
  readonly amounts: number;
  /** All numbers (amounts, percentages, counts) by state. */
  readonly byState: Readonly<Record<TieState, number>>;
}

/** Where a problem stands: a text, a paragraph of it and a stretch of that paragraph. */
export interface TextPlace {
  readonly text: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What is wrong with one number or name; the N rules are views on these.
 * - `amount` and `amount-copied` (the same wrong number twice in one sentence, a whole and its only part) N01, `rounding` N02, `sum` and `part-without-amount` N03, `change`, `direction`, `zero-change` N04, `name` and
 *   `other-item` N05, `count` N06, `unfounded` N07, `no-reason` N09, `ratio`, `growth-from-zero`, `too-large-change` N10,
 *   `repeated` N11, `no-unit` and `other-unit` W10.
 */
export type ProblemKind =
  | 'amount'
  | 'amount-copied'
  | 'rounding'
  | 'sum'
  | 'part-without-amount'
  | 'change'
  | 'direction'
  | 'zero-change'
  | 'name'
  | 'other-item'
  | 'count'
  | 'unfounded'
  | 'no-reason'
  | 'ratio'
  | 'growth-from-zero'
  | 'too-large-change'
  | 'repeated'
  | 'no-unit'
  | 'other-unit';

export interface Problem {
  readonly kind: ProblemKind;
  readonly place: TextPlace;
  /** The words in question. */
  readonly words: string;
  /** Which sentence of the paragraph it stands in. */
  readonly sentence: number;
  /** What it is about, in words: 基本支出, 小学教育. */
  readonly subject: string;
  /** The figure's cells in this year's workbook. */
  readonly cells: readonly CellAt[];
  readonly stated?: string;
  readonly expected?: string;
  readonly difference?: string;
  readonly cause?: Cause;
  /** Further words for the message, by problem: what was added up, the other place, the right name. */
  readonly detail?: string;
  /** What stays the same while rows and words around it move: measure, subject, period, basis, relation. */
  readonly key: string;
}

/** All texts held against the tables. Plain data, but for the cells' addresses nothing but text and numbers. */
export interface TieOut {
  readonly texts: readonly TiedText[];
  readonly problems: readonly Problem[];
  readonly coverage: Coverage;
}
