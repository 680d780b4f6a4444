import type { WriteSheet } from 'hucre';
import { coverSheet } from '../sheet/text-sheet';
import { typedSheet } from '../sheet/typed-table';
import { department, YEAR } from './budget';
import { fictionalCover } from './cover';
import type { Drawn } from './tables';

/** A table and its title without the year. */
export type TitledTable = readonly [title: string, drawn: Drawn];

/**
 * The cover and the tables of a fictional department, amounts in 万元.
 * @param form whose form they are printed in, as the cover says
 * @param headOf how a table's sheet is called, and the number printed above it where the form has one
 */
export function fictionalSheets(
  form: string,
  tables: readonly TitledTable[],
  headOf: (title: string, number: number) => { readonly sheet: string; readonly number?: string },
): WriteSheet[] {
  return [
    coverSheet(fictionalCover(form)),
    ...tables.map(([title, drawn], index) =>
      typedSheet({
        ...headOf(title, index + 1),
        title: `${YEAR}年${title}`,
        department,
        unit: '万元',
        ...drawn,
      }),
    ),
  ];
}
