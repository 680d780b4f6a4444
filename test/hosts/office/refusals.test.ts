import { describe, expect, it } from '@jest/globals';
import { NOTHING_LEFT, PLAIN_MARK_FORMULA, type CellRemark, type Highlight } from '../../../src/core/host';
import type { CellAt } from '../../../src/core/workbook';
import { gridSheet } from '../simulator/grid-sheets';
import { openInExcel, type OfficeBench } from './office-bench';

/** What one Excel or another refuses: the rest is done all the same, and what was left out is said. */

const SHEET = '收支总表';
const OTHER = '空表';

const at = (row: number, column: number, sheet = SHEET): CellAt => ({ sheet, row, column });

const mark = (cells: readonly CellAt[], formula = '=AND("BDA"<>"",$B$2=120.5)'): Highlight => ({
  sheet: cells[0]?.sheet ?? SHEET,
  look: 'error',
  cells,
  formula,
});

const NOTE = {
  name: '清单',
  kind: 'findings',
  columnWidths: [20],
  printedColumns: 1,
  rows: [[{ text: '问题清单', style: 'title' }], [{ text: '一', style: 'body' }]],
} as const;

/** Two conditional formats of the user's on the first sheet; the first is one that Excel does not tell everything of. */
function withUsersFormats(opened: OfficeBench, unreadable: 'formula' | 'type'): void {
  const sheet = opened.workbook.findSheet(SHEET);
  const [first, second] = ['=B2>100', '=B3>100'].map((formula) => {
    const format = sheet?.addFormat(`user ${formula}`, 'Custom', [{ top: 1, left: 1, bottom: 2, right: 1 }]);
    if (format === undefined) throw new Error('there is no sheet');
    format.formula = formula;
    format.fillColor = '#00FF00';
    return format;
  });
  if (first === undefined || second === undefined) throw new Error('there is no format');
  first.unreadable = unreadable;
}

const formulasOn = (opened: OfficeBench, sheet: string): string[] =>
  opened.workbook
    .findSheet(sheet)
    ?.formatsIn([{ top: 0, left: 0, bottom: 99, right: 99 }])
    .map(({ formula }) => formula) ?? [];

describe('a conditional format of the user’s', () => {
  it('whose formula Excel does not tell is passed over and counted; marks come and go', async () => {
    const opened = openInExcel();
    withUsersFormats(opened, 'formula');
    const before = formulasOn(opened, SHEET);
    expect(await opened.office.mark([mark([at(1, 1)])], [])).toMatchObject({
      unreadFormats: 1,
      unreadSheets: [],
    });
    expect(formulasOn(opened, SHEET)).toHaveLength(3);
    // Marked again, ours is told from the one that cannot be read.
    expect(await opened.office.mark([mark([at(2, 1)])], [])).toMatchObject({ unreadFormats: 1 });
    expect(formulasOn(opened, SHEET)).toHaveLength(3);
    expect(await opened.office.clearMarks()).toEqual({ ...NOTHING_LEFT, unreadFormats: 1 });
    expect(formulasOn(opened, SHEET)).toEqual(before);
  });

  it('that Excel cannot list keeps only its own sheet from being marked', async () => {
    const opened = openInExcel();
    withUsersFormats(opened, 'type');
    const sheet = JSON.stringify(opened.workbook.findSheet(SHEET)?.toGrid());
    const highlights = [mark([at(1, 1)]), mark([at(0, 0, OTHER)])];
    expect(await opened.office.mark(highlights, [])).toMatchObject({ unreadSheets: [SHEET], plain: [] });
    expect(formulasOn(opened, OTHER)).toHaveLength(1);
    expect(await opened.office.clearMarks()).toEqual({ ...NOTHING_LEFT, unreadSheets: [SHEET] });
    expect(formulasOn(opened, OTHER)).toEqual([]);
    expect(JSON.stringify(opened.workbook.findSheet(SHEET)?.toGrid())).toBe(sheet);
  });

  it('is no excuse where the workbook itself cannot be reached', async () => {
    const { office, host } = openInExcel();
    host.faults.refuse({ member: 'WorksheetProtection.protected', code: 'GeneralException' });
    await expect(office.clearMarks()).rejects.toMatchObject({ code: 'GeneralException' });
  });
});

describe('the formula of a mark that Excel refuses', () => {
  const tooLong = (given: unknown): boolean => typeof given === 'string' && given.length > 60;
  const long = `=AND("BDA"<>"",$B$2=120.5,$B$3=99,EXACT($A$2,"收入"),EXACT($A$3,"支出"))`;
  const short = '=AND("BDA"<>"",$B$2=120.5)';

  it('is planned again as more marks with shorter ones, which still go out by themselves', async () => {
    const opened = openInExcel();
    opened.host.faults.refuse({
      member: 'ConditionalFormatRule.formula',
      code: 'InvalidArgument',
      when: tooLong,
    });
    const instead = [mark([at(1, 1)], short), mark([at(2, 1)], short)];
    const result = await opened.office.mark([{ ...mark([at(1, 1), at(2, 1)], long), instead }], []);
    expect(result.plain).toEqual([]);
    expect(formulasOn(opened, SHEET)).toEqual([short, short]);
  });

  it('leaves a plain mark where the shorter one is refused as well, and says at which cells', async () => {
    const opened = openInExcel();
    opened.host.faults.refuse({
      member: 'ConditionalFormatRule.formula',
      code: 'InvalidArgument',
      when: tooLong,
    });
    const instead = [mark([at(1, 1)], short), mark([at(2, 1)], long)];
    const result = await opened.office.mark([{ ...mark([at(1, 1), at(2, 1)], long), instead }], []);
    expect(result.plain).toEqual([at(2, 1)]);
    expect(formulasOn(opened, SHEET).sort()).toEqual([PLAIN_MARK_FORMULA, short].sort());
  });
});

describe('comments', () => {
  const remark = (cell: CellAt): CellRemark => ({ at: cell, text: `在${cell.row}` });

  it('that a note is in the way of are left out and counted; the others are there', async () => {
    const opened = openInExcel();
    opened.workbook.findSheet(SHEET)?.notes.add('1,1');
    const remarks = [remark(at(0, 0)), remark(at(1, 1)), remark(at(2, 1))];
    expect((await opened.office.mark([], remarks)).withoutRemark).toEqual([at(1, 1)]);
    const comments = opened.workbook.findSheet(SHEET)?.comments ?? [];
    expect(comments.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [2, 1],
    ]);
    await opened.office.clearMarks();
    expect(opened.workbook.findSheet(SHEET)?.comments).toEqual([]);
  });
});

describe('a sheet of ours', () => {
  it.each([
    ['PageLayout.', 'page'],
    ['RangeBorder.', 'frames'],
  ] as const)('is whole although Excel refuses %s', async (member, unset) => {
    const opened = openInExcel();
    opened.host.faults.refuse({ member, code: 'GeneralException' });
    expect(await opened.office.writeSheet(NOTE)).toEqual({ name: '清单', unset: [unset] });
    const sheet = opened.workbook.findSheet('清单');
    expect(sheet?.cell(0, 0).value).toBe('问题清单');
    expect(sheet?.cell(1, 0).value).toBe('一');
    expect((await opened.office.read()).sheets.at(-1)).toMatchObject({ name: '清单', own: true });
  });

  it('that the user has copied is the user’s, and one that was renamed is not', async () => {
    const opened = openInExcel();
    await opened.office.writeSheet(NOTE);
    const ours = opened.workbook.findSheet('清单');
    if (ours === undefined) throw new Error('there is no sheet of ours');
    const grid = { ...ours.toGrid(), id: 'copy', name: '清单 (2)' };
    opened.workbook.applyUserChange({ kind: 'sheet-added', sheet: grid, position: 3 });
    const copy = opened.workbook.findSheet('清单 (2)');
    for (const [key, property] of ours.properties) copy?.properties.set(key, { ...property });
    const own = async (): Promise<[string, boolean][]> =>
      (await opened.office.read()).sheets.slice(2).map((sheet) => [sheet.name, sheet.own]);
    expect(await own()).toEqual([
      ['清单', true],
      ['清单 (2)', false],
    ]);
    opened.workbook.findSheet('清单 (2)')?.properties.clear();
    ours.name = '我的清单';
    expect((await own())[0]).toEqual(['我的清单', true]);
  });
});

describe.each(['chart', 'macro'] as const)('a %s sheet', (kind) => {
  it('is passed over by reading, following, marking and writing', async () => {
    const opened = openInExcel([
      gridSheet(SHEET, [['项目', '预算数']]),
      gridSheet('图表', [['看不见']]),
      gridSheet(OTHER, [['别的']]),
    ]);
    const { office, workbook, host } = opened;
    const sheet = workbook.findSheet('图表');
    if (sheet === undefined) throw new Error('there is no such sheet');
    sheet.kind = kind;
    const names: (readonly string[])[] = [(await office.read()).sheets.map(({ name }) => name)];
    const stop = await office.watch(
      ({ sheets }) => names.push(sheets.map(({ name }) => name)),
      (error) => {
        throw error;
      },
    );
    workbook.applyUserChange({
      kind: 'edited',
      sheetId: workbook.findSheet(SHEET)?.id ?? '',
      cells: [{ row: 1, column: 1, value: 5, formula: null, format: 'General' }],
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    await host.idle();
    await stop();
    expect(names).toEqual([
      [SHEET, OTHER],
      [SHEET, OTHER],
    ]);
    expect(await office.mark([mark([at(1, 1)])], [])).toMatchObject(NOTHING_LEFT);
    expect(await office.writeSheet({ ...NOTE, name: '图表' })).toMatchObject({ name: '图表 (2)' });
  });
});

describe('events', () => {
  it.each([
    ['sent twice', 1],
    ['lost', 0],
  ] as const)(
    'that are %s tell of a change at most once, and the next reading has it',
    async (events, times) => {
      const { office, workbook, host } = openInExcel();
      await office.read();
      let heard = 0;
      const stop = await office.watch(
        () => (heard += 1),
        (error) => {
          throw error;
        },
      );
      host.faults.events = events;
      workbook.applyUserChange({
        kind: 'edited',
        sheetId: workbook.findSheet(SHEET)?.id ?? '',
        cells: [{ row: 1, column: 1, value: 7, formula: null, format: 'General' }],
      });
      await new Promise((resolve) => setTimeout(resolve, 60));
      await host.idle();
      expect(heard).toBe(times);
      expect((await office.read()).sheets[0]?.values[1]?.[1]).toBe(7);
      await stop();
    },
  );
});
