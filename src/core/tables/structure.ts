/** Where the fixed items of a table stand: down the rows, or side by side in the header. */
export type Orientation = 'down' | 'across';

/**
 * What the cells below a header word hold.
 * - `text`, `code`: words; digits that are no figures.
 * - `amount`, `count`: money; a plain number.
 * - `mixed`: words or figures, as the row has it.
 * - `heading`: nothing of its own, the word only stands over others.
 */
export type ColumnKind = 'text' | 'code' | 'amount' | 'count' | 'mixed' | 'heading';

/** What a header needs to be a table's, and what proves the table where it has no title. */
export interface Requirements {
  /** Column keys without which a header is not this table's. */
  readonly required: readonly string[];
  /** Item keys where the items stand down the rows, keys of header words otherwise. */
  readonly evidence: readonly string[];
}

/**
 * How a published form is built, whatever words a region prints on it.
 * - `sides`: two lists side by side, each with its own label column.
 * - `items`: fixed items down the rows.
 * - `list`: one record a row.
 * - `classified`: one row per classification code, 类, 款 and 项 one below the other.
 * - `form`: labels and values in fixed relation, stacked (performance sheets).
 * - `text`: a heading with paragraphs below it.
 */
export interface Structure extends Requirements {
  readonly kind: 'sides' | 'items' | 'list' | 'classified' | 'form' | 'text';
  /** Column key → what the column holds; every key a layout may give words for. */
  readonly columns: Readonly<Record<string, ColumnKind>>;
  /** Item keys a layout may give row labels for. */
  readonly items: readonly string[];
  /**
   * The same where a layout prints the fixed items side by side in the header; absent where no form does. `manyRows` where each row below
   * is a record of its own (a unit, an item), so that the table says something without a row of totals.
   */
  readonly across?: Requirements & { readonly manyRows?: true };
  /** Key of a header word that may head a group of columns → keys of the words printed below it. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Those of the groups whose columns are only theirs, whatever words stand below: last year's block beside this year's. */
  readonly closed?: readonly string[];
  /** Keys of a second list of classes beside the first: they count where the header names both lists. */
  readonly besides?: readonly string[];
  /** Which columns add up to which; a column in none of them (上年预算数, 增减额) is no part of a sum. */
  readonly sums?: readonly ColumnSum[];
}

/** A column and the columns it adds up in every row. A part that is not printed has its own parts in its place. */
export interface ColumnSum {
  readonly whole: string;
  readonly parts: readonly string[];
  /** True where the sum says something only with every part printed: of 其中 a form may print any. */
  readonly needsAll?: true;
}

/** True for a column that holds words or codes, false for one of figures. */
export function isTextColumn({ columns }: Structure, column: string): boolean {
  return columns[column] === 'text' || columns[column] === 'code';
}

/** True for a column that may hold codes: digits that are no figures. */
export function isCodeColumn({ columns }: Structure, column: string): boolean {
  return columns[column] === 'code';
}

/** What a header of the table needs, by where its layout prints the fixed items. */
export function requirementsOf({
  structure: { kind, across, required, evidence },
  orientation,
}: {
  readonly structure: Structure;
  readonly orientation: Orientation;
}): Requirements & { readonly inHeader: boolean } {
  if (orientation === 'across' && across !== undefined) return { ...across, inHeader: true };
  return { required, evidence, inHeader: kind === 'list' || kind === 'classified' };
}
