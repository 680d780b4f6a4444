import { deriveFigures } from '../../src/core/figures';
import { readWorkbook } from '../../src/core/run';
import { readerFor, tieOut, type Problem, type SourceText, type TieOut } from '../../src/core/tie-out';
import { addressText, type WorkbookSnapshot } from '../../src/core/workbook';
import { textWorkbook } from './text-workbook';

/** Holds paragraphs against the tables of a workbook, given as such or as text (see `textWorkbook`). */
export function tiedText(workbook: WorkbookSnapshot | string, paragraphs: readonly string[]): TieOut {
  const { reading, facts } = readWorkbook(typeof workbook === 'string' ? textWorkbook(workbook) : workbook);
  const figures = deriveFigures(reading.tables);
  const text: SourceText = {
    source: '正文',
    own: false,
    paragraphs: paragraphs.map((each) => ({ text: each })),
  };
  return tieOut([text], { figures, year: facts.year?.value, parse: readerFor(figures) });
}

/** `kind: words → expected ← cells`, as far as a problem has them. */
export function problemLine({ kind, words, expected, cells }: Problem): string {
  const right = expected === undefined ? '' : ` → ${expected}`;
  const where = cells.length === 0 ? '' : ` ← ${cells.map(addressText).join('、')}`;
  return `${kind}: ${words}${right}${where}`;
}

/** The problems of a text, one a line. */
export function problemsIn(workbook: WorkbookSnapshot | string, ...paragraphs: readonly string[]): string[] {
  return tiedText(workbook, paragraphs).problems.map(problemLine);
}

/** `words: state ← cells` for every number of a text that states something. */
export function statesIn(workbook: WorkbookSnapshot | string, ...paragraphs: readonly string[]): string[] {
  return tiedText(workbook, paragraphs).texts.flatMap((text) =>
    text.paragraphs.flatMap(({ mentions }) =>
      mentions
        .filter(({ state }) => state !== 'no-statement')
        .map(({ raw, state, cells }) => {
          const where = cells.length === 0 ? '' : ` ← ${cells.map(addressText).join('、')}`;
          return `${raw}: ${state}${where}`;
        }),
    ),
  );
}
