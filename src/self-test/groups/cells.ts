import { HostError } from '../../core/host';
import type { Assertion } from '../assertion';
import { expectSame, NotSo } from '../outcome';
import { sheetIn, valueAt } from '../scratch';
import { SCRATCH_VALUES } from '../scratch-values';

/** What our host reads of cells and sheets. */
export const cells: readonly Assertion[] = [
  ...SCRATCH_VALUES.map(({ name, read, formula, format }, row): Assertion => ({
    name,
    async run(scratch) {
      // Excel calculates at once; what shows a simulated one may take a moment.
      const sheet =
        formula === undefined
          ? await scratch.sheetRead(scratch.first)
          : await scratch.eventually(
              async () => sheetIn(await scratch.host.read(), scratch.first),
              (seen) => valueAt(seen, row, 0) === read,
            );
      expectSame(valueAt(sheet, row, 0), read);
      expectSame(sheet.formulas[row - sheet.top]?.[0] ?? null, formula ?? null);
      const shown = sheet.formats[row - sheet.top]?.[0] ?? '';
      if (format !== undefined && !format.test(shown)) throw new NotSo(shown, String(format));
    },
  })),
  {
    name: 'sheet-hidden',
    async run(scratch) {
      const name = `${scratch.first}隐`;
      await scratch.excel(async (context) => {
        context.workbook.worksheets.add(name).visibility = 'Hidden';
        await context.sync();
      });
      expectSame(sheetIn(await scratch.host.read(), name).visibility, 'hidden');
      const code = await scratch.host.goTo({ sheet: name, row: 0, column: 0 }).then(
        () => 'went there',
        (error: unknown) => (error instanceof HostError ? error.code : 'unknown'),
      );
      expectSame(code, 'hidden-sheet');
    },
  },
  {
    name: 'sheet-empty',
    async run(scratch) {
      const name = `${scratch.first}空`;
      await scratch.excel(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
      expectSame(sheetIn(await scratch.host.read(), name).values, []);
    },
  },
  {
    name: 'selected-range',
    async run(scratch) {
      await scratch.host.goTo({ sheet: scratch.first, row: 4, column: 1 });
      const { sheet, top, left } = (await scratch.host.selectedRange()) ?? {};
      expectSame([sheet, top, left], [scratch.first, 4, 1]);
    },
  },
];
