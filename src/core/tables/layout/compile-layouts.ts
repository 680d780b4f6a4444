import type * as z from 'zod/mini';
import { labelKey, rowLabel } from '../../workbook';
import { FORMS } from '../forms';
import { tableKeySchema } from '../table-key';
import type { layoutSchema } from './schema';
import type { TableLayout } from './table-layout';

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
          structure: FORMS[key].structure,
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
