import { describe, expect, it } from '@jest/globals';
import { reshapedSheet, type Level } from '../../../src/hosts/simulator';
import { bench, cell, gridSheet, type Bench } from './grid-sheets';

const FIRST = '{收支总表}';
const SECOND = '{空表}';

interface Listening extends Bench {
  readonly heard: Record<string, unknown>[];
}

/** A workbook whose change events are listened to. */
async function listening(level: Level = '1.14'): Promise<Listening> {
  const set = bench(undefined, { level });
  const heard: Record<string, unknown>[] = [];
  const hear = (event: object): Promise<void> => {
    heard.push(Object.fromEntries(Object.entries(event)));
    return Promise.resolve();
  };
  await set.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(hear);
    worksheets.onCalculated.add(hear);
    worksheets.onAdded.add(hear);
    worksheets.onDeleted.add(hear);
    worksheets.onActivated.add(hear);
    worksheets.onSelectionChanged.add(hear);
    await context.sync();
  });
  return { ...set, heard };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('events of what the user does', () => {
  it('carry place, source and, for a single cell, what was there before and is now', async () => {
    const { workbook, heard } = await listening();
    workbook.applyUserChange({ kind: 'edited', sheetId: FIRST, cells: [cell(1, 1, 121)] });
    await settled();
    expect(heard).toEqual([
      expect.objectContaining({
        type: 'WorksheetChanged',
        worksheetId: FIRST,
        address: 'B2',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        details: expect.objectContaining({ valueBefore: 120.5, valueAfter: 121 }),
      }),
    ]);
  });

  it('of several cells list their areas and no details', async () => {
    const { workbook, heard } = await listening();
    const cells = [cell(1, 0, 'a'), cell(1, 1, 1), cell(5, 3, 2)];
    workbook.applyUserChange({ kind: 'edited', sheetId: FIRST, cells });
    await settled();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ address: 'A2:B2,D6' });
    expect(heard[0]?.details).toBeUndefined();
  });

  it('of very many areas give the rectangle around them', async () => {
    const { workbook, heard } = await listening();
    const cells = Array.from({ length: 60 }, (_, index) => cell(index * 2, index % 2 === 0 ? 1 : 4, index));
    workbook.applyUserChange({ kind: 'edited', sheetId: FIRST, cells });
    await settled();
    expect(heard[0]).toMatchObject({ address: 'B1:E119' });
  });

  it('are not raised by an edit that changes nothing', async () => {
    const { workbook, heard } = await listening();
    workbook.applyUserChange({ kind: 'edited', sheetId: FIRST, cells: [cell(1, 1, 120.5)] });
    await settled();
    expect(heard).toEqual([]);
  });

  it.each([
    ['RowInserted', '2:3'],
    ['RowDeleted', '2:2'],
    ['ColumnInserted', 'B:B'],
  ] as const)('tell of %s', async (kind, address) => {
    const { workbook, heard } = await listening();
    const change = { kind, at: 1, count: kind === 'RowInserted' ? 2 : 1 };
    workbook.applyUserChange({ kind: 'reshaped', sheet: reshapedSheet(workbook.gridSheet(FIRST), change) });
    await settled();
    expect(heard).toEqual([expect.objectContaining({ changeType: kind, address })]);
  });

  it('come in the order in which things happened', async () => {
    const { workbook, heard } = await listening();
    workbook.applyUserChange({ kind: 'edited', sheetId: FIRST, cells: [cell(1, 1, 1)] });
    workbook.applyUserChange({ kind: 'calculated', sheetId: SECOND, cells: [cell(0, 0, 1)] });
    workbook.applyUserChange({ kind: 'sheet-added', sheet: gridSheet('新表'), position: 2 });
    workbook.applyUserChange({ kind: 'activated', sheetId: SECOND });
    workbook.applyUserChange({
      kind: 'selected',
      sheetId: SECOND,
      area: { top: 0, left: 0, bottom: 1, right: 1 },
    });
    workbook.applyUserChange({ kind: 'sheet-removed', sheetId: '{新表}' });
    await settled();
    expect(heard.map(({ type, worksheetId, address }) => [type, worksheetId, address])).toEqual([
      ['WorksheetChanged', FIRST, 'B2'],
      ['WorksheetCalculated', SECOND, 'A1'],
      ['WorksheetAdded', '{新表}', undefined],
      ['WorksheetActivated', SECOND, undefined],
      ['WorksheetSelectionChanged', SECOND, 'A1:B2'],
      ['WorksheetDeleted', '{新表}', undefined],
    ]);
  });

  it('say where a co-author did it', async () => {
    const { workbook, heard } = await listening();
    workbook.applyUserChange({ kind: 'edited', sheetId: FIRST, cells: [cell(1, 1, 1)] }, 'Remote');
    await settled();
    expect(heard).toEqual([expect.objectContaining({ source: 'Remote', triggerSource: 'Unknown' })]);
  });
});

describe('events of what the add-in does', () => {
  it('come back to it, known by their trigger', async () => {
    const { Excel, heard } = await listening();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('空表').getRange('A1').values = [['新']];
      await context.sync();
    });
    await settled();
    expect(heard).toEqual([
      expect.objectContaining({ worksheetId: SECOND, triggerSource: 'ThisLocalAddin' }),
    ]);
  });

  it('end with the registration', async () => {
    const set = bench();
    let count = 0;
    const registration = await set.Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(() => {
        count += 1;
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    set.workbook.applyUserChange({ kind: 'edited', sheetId: FIRST, cells: [cell(1, 1, 1)] });
    await settled();
    await set.Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    set.workbook.applyUserChange({ kind: 'edited', sheetId: FIRST, cells: [cell(1, 1, 2)] });
    await settled();
    expect(count).toBe(1);
  });
});
