import * as z from 'zod/mini';
import { labelKey, rowLabel } from '../../workbook';
import { tableKeySchema, type TableKey } from '../table-key';

/**
 * A layout file says in which words a region prints its tables. It holds data only; what a column or an item means is fixed
 * by the reader of that table. Words are written as printed and compared in their normalised form.
 */
const word = z.string().check(z.trim(), z.minLength(1));
const words = z.array(word).check(z.minLength(1));

/** The closing words of a title; `*` stands for anything between two parts. */
const titleWords = word.check(z.refine((title) => !title.endsWith('*'), '表名不能以“*”结尾'));

const tableLayoutSchema = z.strictObject({
  titles: z.array(titleWords).check(z.minLength(1)),
  /** Where fixed items stand: in the label column (`down`), or side by side in the header over one row of amounts (`across`). */
  orientation: z._default(z.enum(['down', 'across']), 'down'),
  /** Column key → header words. */
  columns: z._default(z.record(z.string(), words), {}),
  /** Item key → row labels, for tables whose rows are fixed items. */
  items: z._default(z.record(z.string(), words), {}),
});

export const layoutSchema = z
  .strictObject({
    version: z.literal(1),
    name: word,
    tables: z.partialRecord(tableKeySchema, tableLayoutSchema),
    /** The tables a department has to publish, empty ones with a note among them. */
    required: z._default(z.array(tableKeySchema), []),
    /** Titles of tables the region prints but the product does not read: they keep a longer title from passing for a shorter one. */
    otherTitles: z._default(z.array(titleWords), []),
    /** Words in front of the department's name in the head of a table, beside those known everywhere (`编制单位：`). */
    unitLabels: z._default(z.array(word), []),
    /** Words that open a note below a table, beside `注`, `备注` and `说明`. */
    noteLabels: z._default(z.array(word), []),
  })
  .check(
    z.refine(({ tables, required }) => required.every((key) => tables[key] !== undefined), {
      error: '必须公开的表都要在“tables”中写明',
      path: ['required'],
    }),
  );

export type LayoutFile = z.input<typeof layoutSchema>;

/** One table of one layout, ready for matching. */
export interface TableLayout {
  readonly key: TableKey;
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
  readonly orientation: 'down' | 'across';
  /** Comparable header word → column keys it may stand for. */
  readonly columnWords: ReadonlyMap<string, readonly string[]>;
  /** Comparable row label → item key. */
  readonly itemWords: ReadonlyMap<string, string>;
}

/** Prepares the tables of checked layouts, in the order given. */
export function compileLayouts(layouts: readonly z.output<typeof layoutSchema>[]): TableLayout[] {
  return layouts.flatMap((layout) => {
    const otherTitles = layout.otherTitles.length === 0 ? undefined : titlePattern(layout.otherTitles);
    return tableKeySchema.options.flatMap((key) => {
      const table = layout.tables[key];
      if (table === undefined) return [];
      const columnWords = new Map<string, string[]>();
      for (const [column, columnLabels] of Object.entries(table.columns)) {
        for (const word of columnLabels) {
          const label = labelKey(word);
          columnWords.set(label, [...(columnWords.get(label) ?? []), column]);
        }
      }
      const itemWords = new Map<string, string>();
      for (const [item, labels] of Object.entries(table.items)) {
        for (const word of labels) itemWords.set(rowLabel(word), item);
      }
      return [
        {
          key,
          layout: layout.name,
          required: layout.required.includes(key),
          otherTitles,
          titlePattern: titlePattern(table.titles),
          titleEndings: new Set(
            [...table.titles, ...layout.otherTitles].map((title) => labelKey(title).slice(-1)),
          ),
          unitLabels: new Set(layout.unitLabels.map(labelKey)),
          noteLabels: layout.noteLabels.map(labelKey),
          orientation: table.orientation,
          columnWords,
          itemWords,
        },
      ];
    });
  });
}

function titlePattern(titles: readonly string[]): RegExp {
  const alternatives = titles
    .map((title) => labelKey(title).split('*').map(escapeRegExp).join('.*'))
    .sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${alternatives.join('|')})$`, 'u');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
