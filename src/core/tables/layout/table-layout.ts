import type { Orientation, Structure } from '../structure';
import type { TableKey } from '../table-key';

/** One table of one layout, ready for matching. */
export interface TableLayout {
  readonly key: TableKey;
  readonly structure: Structure;
  readonly layout: string;
  /** True for a table that the layout's departments have to publish. */
  readonly required: boolean;
  /** Tests a comparable title for the layout's tables that are not read. */
  readonly otherTitles: RegExp | undefined;
  /** Tests a comparable title; the whole match ends the title. */
  readonly titlePattern: RegExp;
  /** Last characters of all title words, read or not: most cells of a sheet are told from titles by them. */
  readonly titleEndings: ReadonlySet<string>;
  /** Comparable words in front of the department's name. */
  readonly unitLabels: ReadonlySet<string>;
  /** Comparable words that open a note. */
  readonly noteLabels: readonly string[];
  readonly orientation: Orientation;
  /** Comparable header word → column keys it may stand for. */
  readonly columnWords: ReadonlyMap<string, readonly string[]>;
  /** Comparable row label → item key. */
  readonly itemWords: ReadonlyMap<string, string>;
}
