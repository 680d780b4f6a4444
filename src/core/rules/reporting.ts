import type { CellFragment, Relation, Slots, SlotValue, TextFragment } from '../findings';
import type { Comparison, Named, NamedAmount } from '../identities';
import type { Amount, Decimal } from '../money';
import type { Field, Located, Place } from '../tables';
import type { CellAt } from '../workbook';

/** Anything that knows its cell. */
export type At = CellAt | { readonly at: CellAt; readonly place?: Place };

/** What a finding points at and what it compares. */
export interface Evidence {
  /** The cells concerned; the first is where to jump. May be none where `text` says where the words stand. */
  readonly at: At | readonly At[];
  /** The words concerned, in a cell or in a text from outside the workbook. */
  readonly fragment?: CellFragment | undefined;
  readonly text?: TextFragment | undefined;
  readonly stated?: SlotValue | undefined;
  readonly expected?: SlotValue | undefined;
  /** Stated − expected; computed where both are amounts or both are numbers. */
  readonly difference?: SlotValue | undefined;
  /** The arithmetic that does not hold. */
  readonly relation?: Relation | undefined;
  /** Further values for the sentence. */
  readonly data?: Slots;
  /** What tells this finding from others of the rule where the place of its first cell does not. */
  readonly key?: string | undefined;
}

/** What explains a difference: a sentence, and the cells it names. */
export interface Explanation {
  /** Where there is none, the likely cause is told from the figures. */
  readonly text?: string;
  readonly cells?: readonly At[];
}

/** What may be said of any comparison beside the figures. */
export interface Wording<M extends string = string, R extends string = string> {
  /** True for a table that may be empty: where no side states anything, nothing is said. */
  readonly mayBeEmpty?: boolean;
  /** True where every cell has to be filled: a blank is missing, no nought. */
  readonly complete?: boolean;
  /** True where a form leaves such cells blank: then a blank one is noted, and no finding. */
  readonly blankIsUnknown?: boolean;
  /** What was not understood and may account for a contradiction: then it is said instead. */
  readonly doubt?: { readonly reason: R; readonly data: Slots } | undefined;
  /** The message a contradiction is, given stated − expected; `undefined` where it is none. Left out: `unequal`. */
  readonly unequal?: (difference: Amount) => M | undefined;
  /** True where what rounding and hidden decimals cause is not the matter of the rule. */
  readonly ignoresRounding?: boolean;
  /** The message where the other table prints no such row. Left out: `missing`. */
  readonly missing?: M;
  /** What explains a contradiction better than the likely cause. */
  readonly explain?: (difference: Amount) => Explanation | undefined;
  /** Evidence that says more than the comparison itself: other words for the figures, fewer cells, further slots. */
  readonly evidence?: Partial<Evidence>;
}

/** `stated` is the sum of `parts`, each with the name the form gives it; blank parts count as nought. */
export interface SumComparison<M extends string = string, R extends string = string> extends Wording<M, R> {
  /** The total as people call it: `收入总计`. */
  readonly what: string;
  readonly stated: Field<Amount> | undefined;
  readonly parts: readonly NamedAmount[];
  /** Amounts that count against the parts. */
  readonly less?: readonly NamedAmount[];
  /** True where every form prints all of these rows: one that is not there has been left out. */
  readonly printsAll?: boolean;
  /** True where the table fills these columns elsewhere: then parts that are all blank are nought. */
  readonly blankIsNought?: boolean;
  /** Amounts that may have been copied into the total, such as last year's. */
  readonly neighbours?: readonly NamedAmount[];
}

/** `stated` and `reference` state the same amount. A blank beside a nought agrees with it. */
export interface SameComparison<M extends string = string, R extends string = string>
  extends Comparison, Wording<M, R> {}

/** `stated` is quantity × price. */
export interface ProductComparison<M extends string = string, R extends string = string> extends Wording<
  M,
  R
> {
  readonly what: string;
  readonly stated: Field<Amount> | undefined;
  readonly quantity: Field<Decimal> | undefined;
  readonly price: Field<Amount> | undefined;
}

/** `count` is the sum of `parts`, to the piece; blank parts count as nought. */
export interface CountComparison<M extends string = string, R extends string = string> extends Pick<
  Wording<M, R>,
  'doubt' | 'evidence'
> {
  readonly what: string;
  readonly count: Field<Decimal> | undefined;
  readonly parts: readonly Named<Decimal>[];
  /** The message a contradiction is. Left out: `unequal`. */
  readonly unequal?: M;
}

/** What must hold. */
export type Claim<M extends string = string, R extends string = string> =
  SumComparison<M, R> | SameComparison<M, R> | ProductComparison<M, R> | CountComparison<M, R>;

/**
 * What a rule says while it checks. Every comparison ends in `compare`, `found` or `holds`; a value it needs and does not have ends
 * in `cannotCheck`. Where it says nothing at all, the rule's `nothing` is said for it; a rule without one has a bug and counts as
 * failed, never as passed.
 */
export interface Report<M extends string = string, R extends string = string> {
  /** Judges an amount against what it must equal, and says how it ended with the words of `SUM_MESSAGES` or `SAME_MESSAGES`. */
  compare(claim: Claim<M, R>): void;
  /** The value of a field; where there is none, notes that this could not be checked and why. */
  need<T>(field: Field<T> | undefined, name: string): Located<T> | undefined;
  /** The value of a field that may be blank or absent; one that cannot be read is noted. */
  readable<T>(field: Field<T> | undefined, name: string): Located<T> | undefined;
  /**
   * The stated values among the parts of a sum; a blank one counts as zero and is left out. `undefined`, with a note, where one
   * cannot be read.
   */
  addends<T>(parts: readonly Named<T>[]): readonly Located<T>[] | undefined;
  found(message: M, evidence: Evidence): void;
  /** A comparison that is no matter of amounts: agrees where `holds` is true, else it is found. */
  expect(holds: boolean, message: M, evidence: Evidence): void;
  /** A comparison was made and agrees. */
  holds(): void;
  cannotCheck(reason: R, slots?: Slots): void;
  /** The subject of the rule is absent and may be. Stands only where nothing else is said. */
  notApplicable(reason: R, slots?: Slots): void;
}
