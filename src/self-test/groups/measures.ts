import type { Assertion } from '../assertion';
import { expectSame, NotSo } from '../outcome';

/** A round trip that takes more than this share of the patience, two seconds, makes the pane feel broken. */
const SLOWEST_SYNC = 0.4;
const SYNCS = 5;
/** Bytes of text of one request, half of what our host puts into one at most. */
const BYTES = 500_000;
const CELLS = 100;

/** How long Excel takes, and how much it takes at once. The milliseconds stand in the result. */
export const measures: readonly Assertion[] = [
  {
    name: 'measure-syncs',
    async run(scratch) {
      const start = Date.now();
      await scratch.excel(async (context) => {
        const range = context.workbook.worksheets.getItemOrNullObject(scratch.first).getRange('A1');
        for (let number = 0; number < SYNCS; number += 1) {
          range.load('values');
          // One after the other is what is measured.
          await context.sync();
        }
      });
      const each = (Date.now() - start) / SYNCS;
      const most = scratch.patience * SLOWEST_SYNC;
      if (each > most) throw new NotSo(`${Math.round(each)} ms`, `at most ${most} ms a sync`);
    },
  },
  {
    name: 'measure-bytes',
    async run(scratch) {
      const text = '字'.repeat(BYTES / 3 / CELLS);
      const length = await scratch.excel(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(scratch.second);
        const range = sheet.getRange(`L1:L${CELLS}`);
        range.values = Array.from({ length: CELLS }, () => [text]);
        await context.sync();
        range.load('values');
        await context.sync();
        return range.values.map(([value]) => String(value).length).reduce((sum, each) => sum + each, 0);
      });
      expectSame(length, text.length * CELLS);
    },
  },
];
