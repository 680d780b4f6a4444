import type { Facts, TextCell } from '../../facts';
import { saysEmpty, type TableHead } from '../../tables';
import { sameCell } from '../../workbook';

/** What an empty table says of its being empty: in its title, or in a note, which may stand under the table, above it or in it. */
export interface EmptinessTexts {
  readonly inTitle: boolean;
  readonly notes: readonly TextCell[];
}

/** Every text between a table's title and its last note that says it is empty. */
export function emptinessTexts(
  { title, range: { sheet, top, bottom } }: TableHead,
  { textCells }: Pick<Facts, 'textCells'>,
): EmptinessTexts {
  const texts = textCells.filter(({ at, text }) => {
    const isInside = at.sheet === sheet && at.row >= top && at.row <= bottom;
    return isInside && saysEmpty(text);
  });
  const notes = texts.filter(({ at }) => title === undefined || !sameCell(at, title.at));
  return { inTitle: notes.length < texts.length, notes };
}
