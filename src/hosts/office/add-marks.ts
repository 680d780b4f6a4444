import { PLAIN_MARK_FORMULA, type Highlight } from '../../core/host';
import { localAddress, type CellAt } from '../../core/workbook';
import { MARK_FILLS } from '../own-sheet';
import { oneByOne } from './one-by-one';
import { isRefusal, unlessRefused } from './refusal';
import { requestBytes, syncInParts, type RequestPart } from './request-parts';

/** Where marks go, and how earlier ones go away. */
interface MarkedWorkbook {
  /** The sheets by name; what is on others is passed over. */
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  /** Takes away what was there of ours. */
  readonly removal: readonly RequestPart[];
  /** Takes away every format that was added since. */
  readonly removeNew: () => Promise<void>;
}

/**
 * Adds conditional formats of ours. Where Excel refuses a formula, which older ones may, each is tried by itself; what is refused is
 * planned again as more formats with shorter formulas, and what is refused then becomes a plain mark, which does not go out by itself.
 * @param highlights the one that is to show where several reach over a cell first
 * @returns the cells with plain marks
 */
export async function addMarks(
  context: Excel.RequestContext,
  highlights: readonly Highlight[],
  { sheets, removal, removeNew }: MarkedWorkbook,
): Promise<CellAt[]> {
  const marks = highlights.flatMap((highlight) => {
    const sheet = sheets.get(highlight.sheet);
    return sheet === undefined ? [] : [{ highlight, sheet, isPlain: false }];
  });
  // Excel lays each new format over the ones before.
  const add = (all: readonly SheetMark[], before: readonly RequestPart[]): Promise<void> =>
    syncInParts(context, [...before, ...[...all].reverse().map(markPart)]);
  try {
    await add(marks, removal);
    return [];
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  await removeNew();
  const accepted = await oneByOne(marks, (mark) => acceptedOf(context, mark));
  await removeNew();
  await add(accepted.flat(), []);
  return accepted.flat().flatMap(({ highlight, isPlain }) => (isPlain ? highlight.cells : []));
}

interface SheetMark {
  readonly highlight: Highlight;
  readonly sheet: Excel.Worksheet;
  /** True where it does not go out by itself. */
  readonly isPlain: boolean;
}

/** The mark where Excel takes it, else what it takes instead. What was tried stays until it is taken away. */
async function acceptedOf(context: Excel.RequestContext, mark: SheetMark): Promise<SheetMark[]> {
  const { highlight, sheet } = mark;
  if ((await unlessRefused(syncInParts(context, [markPart(mark)]).then(() => true))) === true) return [mark];
  if (highlight.instead === undefined) return [{ ...mark, isPlain: true }];
  const accepted = await oneByOne(highlight.instead, (shorter) =>
    acceptedOf(context, { highlight: shorter, sheet, isPlain: false }),
  );
  return accepted.flat();
}

function markPart({ highlight: { cells, look, formula }, sheet, isPlain }: SheetMark): RequestPart {
  const address = cells.map(localAddress).join(',');
  return {
    bytes: requestBytes(5, address, formula),
    queue() {
      const format = sheet.getRanges(address).conditionalFormats.add('Custom');
      format.custom.rule.formula = isPlain ? PLAIN_MARK_FORMULA : formula;
      format.custom.format.fill.color = `#${MARK_FILLS[look]}`;
    },
  };
}
