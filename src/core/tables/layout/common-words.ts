import type * as z from 'zod/mini';
import { labelKey, rowLabel } from '../../workbook';
import { national } from './national';
import { layoutSchema } from './schema';

type Layout = z.output<typeof layoutSchema>;
type Words = Readonly<Record<string, readonly string[]>>;

const common = layoutSchema.parse(national);

/**
 * A layout with the words that are printed everywhere beside its own: a form of one region often uses the words of another. A word
 * the layout gives a meaning keeps that meaning; forms printed the other way (`across`) share none.
 */
export function withCommonWords(layout: Layout): Layout {
  return {
    ...layout,
    tables: Object.fromEntries(
      Object.entries(layout.tables).map(([key, table]) => {
        const shared = Object.entries(common.tables).find(([other]) => other === key)?.[1];
        if (shared?.orientation !== table.orientation) return [key, table];
        return [
          key,
          {
            ...table,
            columns: joined(table.columns, shared.columns, labelKey),
            items: joined(table.items, shared.items, rowLabel),
          },
        ];
      }),
    ),
  };
}

/** Own words with those of the others that have no meaning here. */
function joined(own: Words, others: Words, comparable: (word: string) => string): Record<string, string[]> {
  const taken = new Set(Object.values(own).flat().map(comparable));
  const all: Record<string, string[]> = Object.fromEntries(
    Object.entries(own).map(([key, words]) => [key, [...words]]),
  );
  for (const [key, words] of Object.entries(others)) {
    const free = words.filter((word) => !taken.has(comparable(word)));
    if (free.length > 0) all[key] = [...(all[key] ?? []), ...free];
  }
  return all;
}
