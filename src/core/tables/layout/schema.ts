import * as z from 'zod/mini';
import { tableKeySchema } from '../table-key';

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
