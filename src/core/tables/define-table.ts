import type { TableBlock, TableHead } from './reading/block';
import type { Emptiness } from './reading/emptiness';
import type { Located } from './reading/field';
import type { MoneyTable } from './reading/money-table';
import type { PerformanceSheet } from './reading/performance-sheet';
import { list, record, text, type Shape } from './reading/record-shape';
import type { StatementsOf } from './reading/statement';
import type { TextSection } from './reading/text-section';
import type { Structure } from './structure';
import type { TableKey } from './table-key';

/** What was recognised of one kind of table, ready for its reader. */
export interface Found {
  /** The copy that is used. */
  readonly block: TableBlock | undefined;
  /** The table of the same kind that is printed beside it: see `isSecond`. */
  readonly second: TableBlock | undefined;
  readonly sections: readonly TextSection[];
  readonly sheets: readonly PerformanceSheet[];
}

/** What the product asks of every kind of table. */
interface Answers<T, M, E> {
  readonly key: TableKey;
  /** How messages call it: the name on the form. */
  readonly name: string;
  /** Its place in the published document: tables are listed by it. Leave gaps. */
  readonly position: number;
  readonly structure: Structure;
  /** Its money cells; `undefined` where it states no money. */
  readonly money: M;
  /** What is asked of it where it is published empty; `undefined` where it may not be. */
  readonly emptiness: E;
  /** What it states of quantities other tables state too; by them its unit line is held against theirs. */
  readonly states: StatementsOf<T> | undefined;
  /** The units (departments) its rows name, its head aside. */
  readonly unitCells: ((table: T) => readonly Located<string>[]) | undefined;
  /** Its prose, for rules that read all text; `undefined` for a table of figures. */
  readonly prose: ((table: T) => readonly TextSection[]) | undefined;
  /** True for figures of the end of last year: its title and notes may name that year. */
  readonly isOfPriorYearEnd: boolean;
  /** True for the second of two tables of the kind that stand beside each other and are no copies; left out where there is one. */
  readonly isSecond?: ((block: TableBlock) => boolean) | undefined;
  /** Its record as plain data, with what every field means. */
  readonly record: Shape<T | undefined>;
}

/**
 * All the product knows of one published form.
 * @typeParam T what a workbook holds of it: a record, or a list where there is one per project
 */
export interface TableForm<T, M = MoneyOf<T> | undefined, E = Emptiness<T> | undefined> extends Answers<
  T,
  M,
  E
> {
  /** True where a workbook holds many of them. */
  readonly isMany: boolean;
  /** Puts the table together; `undefined` where it was not found. */
  readonly take: (found: Found) => T | undefined;
}

/** Reads the money cells of a kind of table. */
export type MoneyOf<T> = (table: T) => readonly MoneyTable[];

/** A table of rows and columns, of which a workbook has one, as its author writes it: every question is answered. */
interface TableDefinition<T, M, E> extends Omit<Answers<T, M, E>, 'prose'> {
  /** @param second the second table of the kind where both are printed */
  readonly read: (block: TableBlock, second: TableBlock | undefined) => T;
}

/** Defines a table of rows and columns. */
export function defineTable<
  T extends { readonly head: TableHead },
  M extends MoneyOf<T> | undefined,
  E extends Emptiness<T> | undefined,
>({ read, ...answers }: TableDefinition<T, M, E>): TableForm<T, M, E> {
  return {
    ...answers,
    prose: undefined,
    isMany: false,
    take: ({ block, second }) => (block === undefined ? undefined : read(block, second)),
  };
}

type TextAnswers = Pick<Answers<TextSection, undefined, undefined>, 'key' | 'name' | 'position'>;

const TEXT: Structure = { kind: 'text', columns: {}, items: [], required: [], evidence: [] };
const SECTION = record<TextSection>('TextSection', '一段文字', { paragraphs: list('各段', text('一段')) });
const NO_FIGURES = {
  structure: TEXT,
  money: undefined,
  emptiness: undefined,
  states: undefined,
  unitCells: undefined,
  isOfPriorYearEnd: false,
} as const;

/** Defines a section of prose, of which a workbook has one. */
export function defineText(answers: TextAnswers): TableForm<TextSection, undefined, undefined> {
  return {
    ...answers,
    ...NO_FIGURES,
    record: SECTION,
    prose: (section) => [section],
    isMany: false,
    take: ({ sections }) => sections[0],
  };
}

/** Defines a section of prose, of which a workbook may have many, one for each project. */
export function defineTexts(answers: TextAnswers): TableForm<readonly TextSection[], undefined, undefined> {
  return {
    ...answers,
    ...NO_FIGURES,
    record: list(SECTION.note, SECTION),
    prose: (sections) => sections,
    isMany: true,
    take: ({ sections }) => (sections.length === 0 ? undefined : sections),
  };
}

/** Defines a form of labels and values, of which a workbook has one for each project. */
export function defineForms<
  M extends MoneyOf<readonly PerformanceSheet[]> | undefined,
  E extends Emptiness<readonly PerformanceSheet[]> | undefined,
>(
  answers: Omit<Answers<readonly PerformanceSheet[], M, E>, 'prose'>,
): TableForm<readonly PerformanceSheet[], M, E> {
  return {
    ...answers,
    prose: undefined,
    isMany: true,
    take: ({ sheets }) => (sheets.length === 0 ? undefined : sheets),
  };
}
