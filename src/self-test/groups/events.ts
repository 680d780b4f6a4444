import { isAvailable } from '../../hosts/office';
import type { Assertion } from '../assertion';
import { expectSame, Unavailable } from '../outcome';
import { sheetIn, valueAt, type Scratch } from '../scratch';

/** What of an event is looked at. */
interface Seen {
  readonly sheet: string;
  readonly address: string;
  readonly source: string;
}

const ignore = (): void => undefined;

/** Events of the workbook: those Excel raises for writes, and what our host makes of others. */
export const events: readonly Assertion[] = [
  {
    name: 'event-edit',
    run: async (scratch) => {
      const seen = await changesDuring(scratch, scratch.first, 'D1', [[11]]);
      expectSame(
        seen.map(({ sheet }) => sheet),
        [scratch.first],
      );
    },
  },
  {
    name: 'event-own',
    run: async (scratch) => {
      const seen = await changesDuring(scratch, scratch.first, 'D2', [[12]]);
      expectSame(
        seen.map(({ source }) => source),
        ['ThisLocalAddin'],
      );
    },
  },
  {
    name: 'event-block',
    run: async (scratch) => {
      const seen = await changesDuring(scratch, scratch.first, 'D3:E4', [
        [1, 2],
        [3, 4],
      ]);
      expectSame(
        seen.map(({ address }) => address),
        ['D3:E4'],
      );
    },
  },
  {
    name: 'event-fill',
    run: async (scratch) => {
      const seen = await changesDuring(scratch, scratch.first, 'D5:D8', [
        ['=A1'],
        ['=A1+1'],
        ['=A1+2'],
        ['=A1+3'],
      ]);
      expectSame(
        seen.map(({ address }) => address),
        ['D5:D8'],
      );
    },
  },
  {
    name: 'event-other-sheet',
    run: async (scratch) => {
      const seen = await changesDuring(scratch, scratch.second, 'D1', [[13]]);
      expectSame(
        seen.map(({ sheet }) => sheet),
        [scratch.second],
      );
    },
  },
  {
    name: 'event-recalculated',
    async run(scratch) {
      await write(scratch, scratch.first, 'F1', [[`='${scratch.second}'!B1+1`]]);
      const values: unknown[] = [];
      await scratch.host.read();
      const stop = await scratch.host.watch((workbook) => {
        values.push(valueAt(sheetIn(workbook, scratch.first), 0, 5));
      }, ignore);
      await write(scratch, scratch.second, 'B1', [[41]]);
      const last = await scratch.eventually(
        () => values.at(-1),
        (value) => value === 42,
      );
      await stop();
      expectSame(last, 42);
    },
  },
  {
    name: 'event-added',
    async run(scratch) {
      const name = `${scratch.first}增`;
      const names: string[][] = [];
      await scratch.host.read();
      const stop = await scratch.host.watch(({ sheets }) => {
        names.push(sheets.map((sheet) => sheet.name).filter((each) => each === name));
      }, ignore);
      await scratch.excel(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
      await scratch.eventually(
        () => names.at(-1)?.length,
        (count) => count === 1,
      );
      const wasSeen = names.at(-1)?.length === 1;
      await scratch.excel(async (context) => {
        context.workbook.worksheets.getItemOrNullObject(name).delete();
        await context.sync();
      });
      await scratch.eventually(
        () => names.at(-1)?.length,
        (count) => count === 0,
      );
      await stop();
      expectSame([wasSeen, names.at(-1)?.length], [true, 0]);
    },
  },
  {
    name: 'event-renamed',
    async run(scratch) {
      const renamed: string[] = [];
      await scratch.excel(async (context) => {
        const { worksheets } = context.workbook;
        const name = `${scratch.first}名`;
        const sheet = worksheets.add(name);
        if (!isAvailable('1.17', worksheets, 'onNameChanged'))
          throw new Unavailable('needs ExcelApi 1.17; a new name is seen with the next change');
        const result = worksheets.onNameChanged.add(({ nameAfter }) => {
          renamed.push(nameAfter);
          return Promise.resolve();
        });
        await context.sync();
        sheet.name = `${name}二`;
        await context.sync();
        await scratch.eventually(
          () => renamed.length,
          (count) => count > 0,
        );
        result.remove();
        await context.sync();
      });
      expectSame(renamed, [`${scratch.first}名二`]);
    },
  },
  {
    name: 'event-selected',
    async run(scratch) {
      const seen: unknown[] = [];
      await scratch.host.read();
      const stop = await scratch.host.watchSelection(({ sheet, row, column }) => {
        seen.push([sheet, row, column]);
      });
      await scratch.host.goTo({ sheet: scratch.second, row: 2, column: 1 });
      const wanted = JSON.stringify([scratch.second, 2, 1]);
      const last = await scratch.eventually(
        () => seen.at(-1),
        (at) => JSON.stringify(at) === wanted,
      );
      await stop();
      expectSame(last, [scratch.second, 2, 1]);
    },
  },
];

function write(
  scratch: Scratch,
  sheet: string,
  address: string,
  values: readonly (readonly (string | number)[])[],
): Promise<void> {
  return scratch.excel(async (context) => {
    const range = context.workbook.worksheets.getItemOrNullObject(sheet).getRange(address);
    range.values = values.map((row) => [...row]);
    await context.sync();
  });
}

/** Writes cells and gives the events of changes on scratch sheets that come of it. */
async function changesDuring(
  scratch: Scratch,
  sheet: string,
  address: string,
  values: readonly (readonly (string | number)[])[],
): Promise<Seen[]> {
  return scratch.excel(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = [scratch.first, scratch.second].map((name) => ({
      name,
      sheet: worksheets.getItemOrNullObject(name),
    }));
    for (const each of sheets) each.sheet.load('id');
    const seen: Seen[] = [];
    const result = worksheets.onChanged.add((event) => {
      const name = sheets.find((each) => each.sheet.id === event.worksheetId)?.name;
      if (name !== undefined) seen.push({ sheet: name, address: event.address, source: event.triggerSource });
      return Promise.resolve();
    });
    await context.sync();
    const range = worksheets.getItemOrNullObject(sheet).getRange(address);
    range.values = values.map((row) => [...row]);
    await context.sync();
    await scratch.eventually(
      () => seen.length,
      (count) => count > 0,
    );
    result.remove();
    await context.sync();
    return seen;
  });
}
