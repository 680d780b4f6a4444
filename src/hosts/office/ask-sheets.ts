import { codeOf } from './host-errors';
import { oneByOne } from './one-by-one';

/** What Excel answers where a sheet has no cells: a chart, or a macro of old. */
const NO_CELLS = 'UnsupportedSheet';

/**
 * Asks the same of many sheets in one sync. Where one of them has no cells, which ends the request, each is asked by itself.
 * @param ask queues what is asked of a sheet; called again where it has to be asked by itself
 * @returns the answers of the sheets that have cells, in their order
 */
export async function askSheets<T>(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  ask: (sheet: Excel.Worksheet) => T,
): Promise<T[]> {
  const answers = sheets.map(ask);
  try {
    await context.sync();
    return answers;
  } catch (error) {
    if (codeOf(error) !== NO_CELLS) throw error;
  }
  const asked = await oneByOne(sheets, async (sheet) => {
    const answer = ask(sheet);
    try {
      await context.sync();
      return [answer];
    } catch (error) {
      if (codeOf(error) !== NO_CELLS) throw error;
      return [];
    }
  });
  return asked.flat();
}
