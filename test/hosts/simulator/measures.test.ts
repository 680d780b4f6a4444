import { describe, expect, it } from '@jest/globals';
import { createSimulatedHost, type Level } from '../../../src/hosts/simulator';
import { bench, codeOf, gridSheet, type Bench } from './grid-sheets';
import { newPage, loadOfficeJs } from './office-js';

function write({ Excel }: Bench, text = '新'): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem('空表').getRange('A1').values = [[text]];
    await context.sync();
  });
}

function readNames({ Excel }: Bench): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

describe('counters', () => {
  it('tell syncs from the clean-up that follows', async () => {
    const set = bench();
    await readNames(set);
    await set.host.idle();
    expect(set.host.counters).toMatchObject({ syncs: 1, requests: 1 });
    await write(set);
    await set.host.idle();
    expect(set.host.counters).toMatchObject({ syncs: 2, requests: 3 });
    expect(set.host.log.requests.map(({ kind }) => kind)).toEqual(['sync', 'sync', 'clean-up']);
    expect(set.host.counters.requestBytes).toBeGreaterThan(500);
    set.host.counters.reset();
    expect(set.host.counters).toMatchObject({ syncs: 0, requests: 0, actions: 0, requestBytes: 0 });
  });
});

describe('the log', () => {
  it('lists what writes, wherever it stands in a request', async () => {
    const set = bench();
    await readNames(set);
    expect(set.host.log.writes).toEqual([]);
    await set.Excel.run(async (context) => {
      // Travels as the making of an object, not as a call.
      context.workbook.worksheets.add('新表');
      await context.sync();
    });
    await write(set);
    expect(set.host.log.writes.map(({ member, effect }) => [member, effect])).toEqual([
      ['WorksheetCollection.add', 'write'],
      ['Range.values', 'write'],
    ]);
  });

  it('lists document settings too, which do not travel in requests', () => {
    const host = createSimulatedHost(bench().workbook);
    const page = newPage();
    host.install(page);
    const shell = page.external;
    const call = (target: unknown, name: string, ...args: unknown[]): unknown => {
      const method: unknown =
        typeof target === 'object' && target !== null ? Reflect.get(target, name) : undefined;
      if (typeof method !== 'function') throw new Error(`there is no ${name}`);
      return Reflect.apply(method, target, args);
    };
    const settings = call(call(shell, 'GetContext'), 'GetSettings');
    const before = host.workbook.contentHash();
    call(settings, 'Write', ['k'], ['v']);
    expect(host.log.writes).toEqual([
      { member: 'Settings.write', kind: 'call', effect: 'write', request: 0 },
    ]);
    expect(host.workbook.contentHash()).not.toBe(before);
  });

  it('lists writes that were refused as well', async () => {
    const set = bench([gridSheet('空表', [], { isProtected: true })]);
    expect(await codeOf(write(set))).toBe('AccessDenied');
    expect(set.host.log.writes).toHaveLength(1);
  });
});

describe('the undo list', () => {
  it.each<[Level, number]>([
    ['1.14', 1],
    ['1.17', 1],
    ['1.20', 0],
  ])('in Excel %s is emptied %i times by one write', async (level, times) => {
    const set = bench(undefined, { level });
    let cleared = 0;
    set.workbook.onClearUndo(() => {
      cleared += 1;
    });
    await readNames(set);
    expect(cleared).toBe(0);
    await write(set);
    expect(cleared).toBe(times);
  });
});

describe('members', () => {
  it('that are not simulated fail by their name', async () => {
    const set = bench();
    const batch = set.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('空表').calculate(true);
      await context.sync();
    });
    expect(await codeOf(batch)).toBe('NotSimulated');
    expect(set.host.log.unknownMembers).toEqual(['Worksheet.calculate']);
  });

  it('that are newer than this Excel fail as in Excel', async () => {
    const { Excel, OfficeExtension } = bench(undefined, { level: '1.14' });
    // As inside Excel, where the library leaves it to the host what there is.
    const utility: unknown = Reflect.get(OfficeExtension, 'CommonUtility');
    if (typeof utility !== 'function') throw new Error('the library has changed');
    Object.assign(utility, { _doApiNotSupportedCheck: false });
    const batch = Excel.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
      await context.sync();
    });
    expect(await codeOf(batch)).toBe('ApiNotFound');
  });
});

describe('limits', () => {
  it('hold for requests', async () => {
    const set = bench(undefined, { payloadLimit: 20_000 });
    const before = set.workbook.contentHash();
    expect(await codeOf(write(set, 'a'.repeat(20_000)))).toBe('RequestPayloadSizeLimitExceeded');
    expect(set.workbook.contentHash()).toBe(before);
  });

  it('hold for responses', async () => {
    const set = bench([gridSheet('空表', [['很'.repeat(8000)]])], { payloadLimit: 20_000 });
    const batch = set.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('空表').getRange('A1').load('values');
      await context.sync();
    });
    expect(await codeOf(batch)).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('faults', () => {
  it('fail, hang, lose the connection after the first write, or let something happen before', async () => {
    const set = bench();
    set.host.faults.failSync(1, 'GeneralException');
    expect(await codeOf(readNames(set))).toBe('GeneralException');
    set.host.faults.dropDuringWrite(1);
    expect(await codeOf(write(set, '写到一半'))).toBe('ConnectionFailure');
    expect(set.workbook.findSheet('空表')?.cell(0, 0).value).toBe('写到一半');
    set.host.faults.beforeSync(1, (workbook) => {
      workbook.applyUserChange({ kind: 'sheet-removed', sheetId: '{空表}' });
    });
    expect(await codeOf(write(set))).toBe('ItemNotFound');
    set.host.faults.hangSync(1);
    const hanging = readNames(set).then(() => 'answered');
    const pause = new Promise((resolve) => setTimeout(resolve, 30));
    expect(await Promise.race([hanging, pause.then(() => 'silent')])).toBe('silent');
    expect(await readNames(set)).toEqual(['收支总表']);
  });
});

describe('a page that is loaded anew', () => {
  it('cuts the old one off', async () => {
    const set = bench();
    const old = set.Excel;
    const fresh = loadOfficeJs(set.host);
    const answered = readNames({ ...set, Excel: old }).then(() => 'answered');
    const pause = new Promise((resolve) => setTimeout(resolve, 30));
    expect(await Promise.race([answered, pause.then(() => 'silent')])).toBe('silent');
    expect(await readNames({ ...set, ...fresh })).toEqual(['收支总表', '空表']);
  });
});

describe('the content hash', () => {
  it('is the same after a write and its opposite, and another in between', async () => {
    const set = bench();
    const before = set.workbook.contentHash();
    await write(set, '新');
    expect(set.workbook.contentHash()).not.toBe(before);
    await write(set, '');
    expect(set.workbook.contentHash()).toBe(before);
  });
});
