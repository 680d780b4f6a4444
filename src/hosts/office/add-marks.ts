import { PLAIN_MARK_FORMULA, type Highlight } from '../../core/host';
import { localAddress, type CellAt } from '../../core/workbook';
import { MARK_FILLS } from '../own-sheet';
import { codeOf } from './host-errors';
import { requestBytes, syncInParts, type RequestPart } from './request-parts';

/** What Excel answers where it does not take a formula. */
const REFUSALS: readonly string[] = ['InvalidArgument', 'FormulaLengthExceedsLimit'];

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
 * Adds conditional formats of ours. Where Excel refuses a formula, which older ones may, each is tried by itself, and those that are
 * refused become plain marks, which do not go out by themselves.
 * @param highlights the one that is to show where several reach over a cell first
 * @returns the cells with plain marks
 */
export async function addMarks(
  context: Excel.RequestContext,
  highlights: readonly Highlight[],
  { sheets, removal, removeNew }: MarkedWorkbook,
): Promise<CellAt[]> {
  // Excel lays each new format over the ones before.
  const marks = [...highlights].reverse().flatMap((highlight) => {
    const sheet = sheets.get(highlight.sheet);
    return sheet === undefined ? [] : [{ highlight, sheet }];
  });
  const add = (refused: readonly SheetMark[], before: readonly RequestPart[]): Promise<void> =>
    syncInParts(context, [...before, ...marks.map((mark) => markPart(mark, refused.includes(mark)))]);
  try {
    await add([], removal);
    return [];
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  await removeNew();
  const refused = await refusedOf(context, marks);
  await removeNew();
  await add(refused, []);
  return refused.flatMap(({ highlight }) => highlight.cells);
}

interface SheetMark {
  readonly highlight: Highlight;
  readonly sheet: Excel.Worksheet;
}

/** Tries each mark by itself. A refusal ends a request, so that no two of them may stand in one. */
async function refusedOf(context: Excel.RequestContext, marks: readonly SheetMark[]): Promise<SheetMark[]> {
  const [mark, ...others] = marks;
  if (mark === undefined) return [];
  const isRefused = await syncInParts(context, [markPart(mark, false)]).then(
    () => false,
    (error: unknown) => {
      if (!isRefusal(error)) throw error;
      return true;
    },
  );
  return [...(isRefused ? [mark] : []), ...(await refusedOf(context, others))];
}

function markPart({ highlight: { cells, look, formula }, sheet }: SheetMark, isPlain: boolean): RequestPart {
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

function isRefusal(error: unknown): boolean {
  return REFUSALS.includes(codeOf(error));
}
