import type { Facts } from '../facts';
import type { Message, Severity, SlotValue, Slots } from '../findings';
import type { Amount } from '../money';
import type { Field, Located, Place, TableKey, Tables } from '../tables';
import type { CellAt } from '../workbook';

/** Anything that knows its cell. */
export type At = CellAt | { readonly at: CellAt; readonly place?: Place };

/** What a finding points at and what it compares. */
export interface Evidence {
  /** The cells concerned; the first is where to jump. */
  readonly at: At | readonly At[];
  readonly stated?: SlotValue;
  readonly expected?: SlotValue;
  /** Stated − expected; computed where both are amounts or both are numbers. */
  readonly difference?: SlotValue;
  /** Further values for the sentence. */
  readonly data?: Slots;
  /** What tells this finding from others of the rule where the place of its first cell does not. */
  readonly key?: string;
}

/** An amount a sum needs, with the name the form gives it. */
export interface NamedAmount {
  readonly field: Field<Amount> | undefined;
  readonly name: string;
}

/**
 * What a rule says while it checks. Every comparison ends in `found` or `holds`; a value it needs and does not have ends in
 * `cannotCheck`. A rule that says nothing at all has a bug and counts as failed, never as passed.
 */
export interface Report<M extends string = string, R extends string = string> {
  /** The value of a field; where there is none, notes that this could not be checked and why. */
  need<T>(field: Field<T> | undefined, name: string): Located<T> | undefined;
  /**
   * The stated amounts among the parts of a sum; a blank one counts as zero and is left out. `undefined`, with a note, where one
   * cannot be read.
   */
  addends(parts: readonly NamedAmount[]): readonly Located<Amount>[] | undefined;
  found(message: M, evidence: Evidence): void;
  /** A comparison was made and agrees. */
  holds(): void;
  cannotCheck(reason: R, slots?: Slots): void;
  /** The subject of the rule is absent and may be. */
  notApplicable(reason: R, slots?: Slots): void;
}

type Needed<K extends TableKey> = { readonly [key in K]: NonNullable<Tables[key]> };

/** A rule as its author writes it. */
export interface RuleDefinition<N extends TableKey, U extends TableKey, M extends string, R extends string> {
  /** File, doc and test name; never reused. */
  readonly id: string;
  /** The code bureaus quote; never reused. */
  readonly code: string;
  readonly severity: Severity;
  /** What must hold, in one line of Chinese. */
  readonly title: string;
  /** Tables without which nothing can be checked. */
  readonly needs: readonly N[];
  /** Tables of which one is enough to check something. */
  readonly needsOneOf?: readonly U[];
  /** Tables it also reads where they are there. */
  readonly uses?: readonly U[];
  readonly messages: Readonly<Record<M, Message>>;
  /** Why it could not check, or why it does not apply. */
  readonly reasons?: Readonly<Record<R, string>>;
  check(tables: Needed<N> & Pick<Tables, U>, report: Report<M, R>, facts: Facts): void;
}

/** What the runner knows of a rule. */
export interface Rule {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly needs: readonly TableKey[];
  readonly needsOneOf: readonly TableKey[];
  /** Tables it reads where they are there, those of `needsOneOf` among them. */
  readonly uses: readonly TableKey[];
  readonly messages: Readonly<Record<string, Message>>;
  readonly reasons: Readonly<Record<string, string>>;
  /** Checks, or returns the missing tables without checking: those it needs, or all of which one would be enough. */
  run(tables: Tables, report: Report, facts: Facts): readonly TableKey[];
}

export function defineRule<
  N extends TableKey,
  U extends TableKey,
  M extends string,
  R extends string = never,
>(definition: RuleDefinition<N, U, M, R>): Rule {
  const { id, code, severity, title, needs, needsOneOf = [], messages } = definition;
  return {
    id,
    code,
    severity,
    title,
    needs,
    needsOneOf,
    uses: [...needsOneOf, ...(definition.uses ?? [])],
    messages,
    reasons: definition.reasons ?? {},
    run(tables, report, facts) {
      const missing = needs.filter((key) => tables[key] === undefined);
      const missingAll = needsOneOf.every((key) => tables[key] === undefined) ? needsOneOf : [];
      if (hasTables(tables, needs) && missingAll.length === 0) definition.check(tables, report, facts);
      return [...missing, ...missingAll];
    },
  };
}

function hasTables<K extends TableKey>(tables: Tables, keys: readonly K[]): tables is Tables & Needed<K> {
  return keys.every((key) => tables[key] !== undefined);
}
