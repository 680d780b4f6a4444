import { declared, projectTitle, type FactName, type Facts } from '../facts';
import type { Message, Severity, Slots } from '../findings';
import type { PerformanceSheet, TableKey, Tables } from '../tables';
import type { Report } from './reporting';

export type Needed<K extends TableKey> = { readonly [key in K]: NonNullable<Tables[key]> };

/** What is said where a rule found nothing to compare: that it could not check, or that it does not apply. */
export type Nothing<R extends string> = { readonly cannotCheck: R } | { readonly notApplicable: R };

/** A rule as its author writes it. */
export interface RuleDefinition<
  N extends TableKey,
  U extends TableKey,
  F extends FactName,
  M extends string,
  R extends string,
> {
  /** File, doc and test name; never reused. */
  readonly id: string;
  /** The code bureaus quote; never reused. */
  readonly code: string;
  readonly severity: Severity;
  /** What must hold, in one line of Chinese. */
  readonly title: string;
  /** Tables without which nothing can be checked. */
  readonly needs?: readonly N[];
  /** Tables of which one is enough to check something. */
  readonly needsOneOf?: readonly U[];
  /** Tables it also reads where they are there. */
  readonly uses?: readonly U[];
  /** What it reads of the facts. */
  readonly facts?: readonly F[];
  readonly messages: Readonly<Record<M, Message>>;
  /** Why it could not check, or why it does not apply. */
  readonly reasons?: Readonly<Record<R, string>>;
  /** Said where the check says nothing: no finding, no comparison, no reason. */
  readonly nothing?: Nothing<NoInfer<R>>;
  /** Gets the tables and facts declared above, and no others. */
  check?(tables: Needed<N> & Pick<Tables, U>, report: Report<M, R>, facts: Pick<Facts, F>): void;
  /**
   * Called once for each performance sheet instead; every message and reason has the slot `{project}`. The sheets need not be
   * declared.
   */
  checkSheet?(sheet: PerformanceSheet, report: Report<M, R>, facts: Pick<Facts, F>): void;
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
  readonly nothing: Nothing<string> | undefined;
  /** Checks, or returns the missing tables without checking: those it needs, or all of which one would be enough. */
  run(tables: Tables, report: RunReport, facts: Facts): readonly TableKey[];
}

/** A report that can be told what all it hears next is about. */
export interface RunReport extends Report {
  /** The report for one subject: its slots are filled in every message and reason. */
  about(slots: Slots): Report;
}

/** Makes a rule of its definition; its tables and facts are handed over as declared. */
export function defineRule<
  N extends TableKey = never,
  U extends TableKey = never,
  F extends FactName = never,
  M extends string = string,
  R extends string = never,
>(definition: RuleDefinition<N, U, F, M, R>): Rule {
  const { id, code, severity, title, needsOneOf = [], uses = [], facts: wanted = [], messages } = definition;
  const needs = definition.needs ?? [];
  const performance: readonly TableKey[] = definition.checkSheet === undefined ? [] : ['performanceSheets'];
  return {
    id,
    code,
    severity,
    title,
    needs: [...needs, ...performance],
    needsOneOf,
    uses: [...needsOneOf, ...uses],
    messages,
    reasons: definition.reasons ?? {},
    nothing: definition.nothing,
    run(tables, report, facts) {
      const missing = [...needs, ...performance].filter((key) => tables[key] === undefined);
      const missingAll = needsOneOf.every((key) => tables[key] === undefined) ? needsOneOf : [];
      if (missing.length + missingAll.length > 0) return [...missing, ...missingAll];
      const own = declared(facts, wanted);
      const given = declared(tables, [...needs, ...needsOneOf, ...uses]);
      if (hasTables(given, needs)) definition.check?.(given, report, own);
      for (const sheet of definition.checkSheet === undefined ? [] : (tables.performanceSheets ?? []))
        definition.checkSheet?.(sheet, report.about({ project: projectTitle(sheet) }), own);
      return [];
    },
  };
}

function hasTables<N extends TableKey, U extends TableKey>(
  tables: Pick<Tables, N | U>,
  keys: readonly N[],
): tables is Pick<Tables, N | U> & Needed<N> {
  return keys.every((key) => tables[key] !== undefined);
}
