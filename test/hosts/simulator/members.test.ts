import { describe, expect, it } from '@jest/globals';
import { bench, codeOf, gridSheet, type Bench } from './grid-sheets';

function onSheet(
  { Excel }: Bench,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('空表'), context);
    await context.sync();
  });
}

describe('formats', () => {
  it('are put on all areas of several at once', async () => {
    const set = bench();
    await onSheet(set, (sheet) => {
      const { format } = sheet.getRanges('A1:B1,D3');
      format.font.size = 16;
      format.font.underline = 'Single';
      format.fill.color = '#F2F2F2';
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRanges('2:2,5:6').format.rowHeight = 30;
    });
    const sheet = set.workbook.findSheet('空表');
    for (const [row, column] of [
      [0, 0],
      [0, 1],
      [2, 3],
    ] as const) {
      expect(sheet?.cell(row, column).look).toEqual({
        fontSize: 16,
        underline: true,
        fillColor: '#F2F2F2',
        borders: ['bottom'],
      });
    }
    expect([1, 2, 4, 5].map((row) => sheet?.rowHeight(row))).toEqual([40, 20, 40, 40]);
  });

  it('of merged cells keep what the first one holds', async () => {
    const set = bench();
    await onSheet(set, (sheet) => {
      sheet.getRange('A1:C1').values = [['一', '二', '三']];
      sheet.getRange('A1:C1').merge();
    });
    const [, sheet] = set.workbook.gridSheets();
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(sheet?.cells.map(({ value }) => value)).toEqual(['一']);
  });
});

describe('the printed page', () => {
  it('is kept as it was set', async () => {
    const set = bench();
    await onSheet(set, ({ pageLayout, freezePanes }) => {
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.leftMargin = 36;
      pageLayout.centerHorizontally = true;
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '— &P —';
      pageLayout.setPrintArea('A1:C9');
      pageLayout.setPrintTitleRows('$2:$2');
      freezePanes.freezeRows(2);
    });
    const sheet = set.workbook.findSheet('空表');
    expect(sheet?.frozenRows).toBe(2);
    expect(sheet?.page).toMatchObject({
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1 },
      margins: { left: 36 },
      centerHorizontally: true,
      centerFooter: '— &P —',
      printArea: [{ top: 0, left: 0, bottom: 8, right: 2 }],
      printTitleRows: [{ top: 1, bottom: 1 }],
    });
  });
});

describe('links', () => {
  it('bring a text and a look of their own along', async () => {
    const set = bench();
    await onSheet(set, (sheet) => {
      const link = { documentReference: "'收支总表'!B2", textToDisplay: '去看', screenTip: '提示' };
      sheet.getRange('B2').hyperlink = link;
    });
    expect(set.workbook.findSheet('空表')?.cell(1, 1)).toMatchObject({
      value: '去看',
      link: { reference: "'收支总表'!B2", tip: '提示' },
      look: { fontColor: '#0563C1', underline: true },
    });
  });
});

describe('comments', () => {
  it('are listed by sheet, tell where they stand, and are one a cell', async () => {
    const set = bench();
    await onSheet(set, (_sheet, { workbook }) => {
      workbook.comments.add("'空表'!C3", '甲');
      workbook.comments.add("'收支总表'!A1", '乙');
    });
    const found = await set.Excel.run(async (context) => {
      const { comments } = context.workbook.worksheets.getItem('空表');
      comments.load('items/content');
      await context.sync();
      const places = comments.items.map((comment) => comment.getLocation().load('rowIndex,columnIndex'));
      await context.sync();
      return comments.items.map(({ content }, index) => [
        content,
        places[index]?.rowIndex,
        places[index]?.columnIndex,
      ]);
    });
    expect(found).toEqual([['甲', 2, 2]]);
    const second = onSheet(set, (_sheet, { workbook }) => {
      workbook.comments.add("'空表'!C3", '丙');
    });
    expect(await codeOf(second)).toBe('ItemAlreadyExists');
  });
});

describe('custom XML parts', () => {
  it('are the only one of their namespace, or none', async () => {
    const set = bench();
    const add = (): Promise<void> =>
      onSheet(set, (_sheet, { workbook }) => {
        workbook.customXmlParts.add('<a xmlns="urn:a">1</a>');
      });
    const isAlone = (): Promise<boolean> =>
      set.Excel.run(async (context) => {
        const part = context.workbook.customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject();
        await context.sync();
        return !part.isNullObject;
      });
    expect(await isAlone()).toBe(false);
    await add();
    expect(await isAlone()).toBe(true);
    await add();
    expect(await isAlone()).toBe(false);
  });
});

describe('a protected sheet', () => {
  it.each<[name: string, work: (sheet: Excel.Worksheet) => void]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
    [
      'merge',
      (sheet) => {
        sheet.getRange('A1:B1').merge();
      },
    ],
    ['format', (sheet) => (sheet.getRanges('A1,B2').format.wrapText = true)],
    ['conditionalFormats', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')],
  ])('refuses %s and stays as it was', async (_name, work) => {
    const set = bench([gridSheet('空表', [['a', 'b']], { isProtected: true })]);
    const before = set.workbook.contentHash();
    expect(await codeOf(onSheet(set, work))).toBe('AccessDenied');
    expect(set.workbook.contentHash()).toBe(before);
  });
});
