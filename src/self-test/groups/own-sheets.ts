import type { OwnSheet } from '../../core/host';
import { OWN_PROPERTY } from '../../hosts/own-sheet';
import type { Assertion } from '../assertion';
import { expectSame, NotSo } from '../outcome';
import { sheetIn, type Scratch } from '../scratch';

const PARAGRAPH = '本部门预算公开说明的一段正文。'.repeat(12);

/** A sheet of ours with one of everything that writing one takes; its link goes to the first scratch sheet. */
function ownSheet({ first }: Scratch): OwnSheet {
  const link = { sheet: first, row: 0, column: 0 };
  return {
    name: '自检清单',
    kind: 'findings',
    columnWidths: [12, 40, 20],
    printedColumns: 3,
    rows: [
      [
        { text: '编号', style: 'label' },
        { text: '内容', style: 'label' },
        { text: '来源', style: 'label' },
      ],
      [
        { text: '1', style: 'value' },
        { text: PARAGRAPH, style: 'body' },
        { text: '120.5 ← A1', style: 'link', link },
      ],
      [
        { text: '=1+1', style: 'value' },
        { text: '短', style: 'body' },
        { text: '007', style: 'value' },
      ],
      [
        { text: '3', style: 'value' },
        { text: PARAGRAPH, style: 'body' },
        { text: '', style: 'value' },
      ],
    ],
  };
}

/** What becomes of a sheet of ours: each assertion looks at one that is written once. */
export const ownSheets: readonly Assertion[] = [
  {
    name: 'own-text',
    run: (scratch) =>
      looked(
        scratch,
        (sheet) => {
          const range = sheet.getRange('A1:B2');
          range.load('values');
          return () => range.values;
        },
        [
          ['编号', '内容'],
          ['1', PARAGRAPH],
        ],
      ),
  },
  {
    name: 'own-no-formula',
    run: (scratch) =>
      looked(
        scratch,
        (sheet) => {
          const range = sheet.getRange('A3:C3');
          range.load('values');
          return () => {
            const [row]: unknown[][] = range.values;
            return [row?.[0], row?.[2]];
          };
        },
        ['=1+1', '007'],
      ),
  },
  {
    name: 'own-widths',
    run: (scratch) =>
      looked(
        scratch,
        (sheet) => {
          const narrow = sheet.getRange('A:A').format;
          const wide = sheet.getRange('B:B').format;
          narrow.load('columnWidth');
          wide.load('columnWidth');
          return () => wide.columnWidth > narrow.columnWidth * 2;
        },
        true,
      ),
  },
  {
    name: 'own-row-height',
    run: (scratch) =>
      looked(
        scratch,
        (sheet) => {
          const long = sheet.getRange('A2').format;
          const short = sheet.getRange('A3').format;
          long.load('rowHeight');
          short.load('rowHeight');
          return () => long.rowHeight > short.rowHeight * 2;
        },
        true,
      ),
  },
  {
    name: 'own-row-heights',
    run: (scratch) =>
      looked(
        scratch,
        (sheet) => {
          const rows = ['A2', 'A4'].map((address) => sheet.getRange(address).format);
          for (const row of rows) row.load('rowHeight');
          return () => new Set(rows.map(({ rowHeight }) => rowHeight)).size;
        },
        1,
      ),
  },
  { name: 'own-border', run: (scratch) => looked(scratch, bordersOf('C2'), ['Continuous', 'Continuous']) },
  {
    name: 'own-borders',
    run: (scratch) => looked(scratch, bordersOf('A2:C4'), ['Continuous', 'Continuous']),
  },
  {
    name: 'own-wrap',
    run: (scratch) =>
      looked(
        scratch,
        (sheet) => {
          const { format } = sheet.getRange('B2');
          format.load('wrapText');
          return () => format.wrapText;
        },
        true,
      ),
  },
  {
    name: 'own-page',
    run: (scratch) =>
      looked(
        scratch,
        (sheet) => {
          sheet.pageLayout.load('paperSize,orientation,zoom');
          return () => {
            const { paperSize, orientation, zoom } = sheet.pageLayout;
            return [paperSize.toLowerCase(), orientation, zoom.horizontalFitToPages];
          };
        },
        ['a4', 'Landscape', 1],
      ),
  },
  {
    name: 'own-margins',
    run: (scratch) =>
      looked(
        scratch,
        (sheet) => {
          sheet.pageLayout.load('leftMargin,footerMargin');
          return () => sheet.pageLayout.leftMargin > 0 && sheet.pageLayout.footerMargin > 0;
        },
        true,
      ),
  },
  {
    name: 'own-gridlines',
    run: (scratch) =>
      looked(
        scratch,
        (sheet) => {
          sheet.load('showGridlines');
          return () => sheet.showGridlines;
        },
        false,
      ),
  },
  {
    name: 'own-link',
    async run(scratch) {
      const name = await written(scratch);
      const link = await scratch.excel(async (context) => {
        const range = context.workbook.worksheets.getItemOrNullObject(name).getRange('C2');
        range.load('hyperlink,values');
        await context.sync();
        const [row]: unknown[][] = range.values;
        return [referenceOf(range.hyperlink), row?.[0]];
      });
      expectSame(link, [`'${scratch.first}'!A1`, '120.5 ← A1']);
    },
  },
  {
    name: 'own-property',
    run: (scratch) =>
      looked(
        scratch,
        (sheet) => {
          sheet.customProperties.load('items/key');
          return () => sheet.customProperties.items.some(({ key }) => key === OWN_PROPERTY);
        },
        true,
      ),
  },
  {
    name: 'own-not-read',
    async run(scratch) {
      const name = await written(scratch);
      const sheet = sheetIn(await scratch.host.read(), name);
      expectSame([sheet.own, sheet.values], [true, []]);
    },
  },
  {
    name: 'own-name-free',
    async run(scratch) {
      const before = await written(scratch);
      await scratch.host.writeSheet(ownSheet(scratch));
      const names = await ownNames(scratch);
      expectSame(names.length, 2);
      expectSame(names.includes(before), true);
    },
  },
];

/** Where a link leads; Excel gives null for a cell without one, although the types promise an object. */
function referenceOf(link: Excel.RangeHyperlink | null): string | undefined {
  return link?.documentReference;
}

/** The styles of the lower and the right border of cells. */
function bordersOf(address: string) {
  return (sheet: Excel.Worksheet): (() => unknown) => {
    const { borders } = sheet.getRange(address).format;
    const edges = [borders.getItem('EdgeBottom'), borders.getItem('EdgeRight')];
    for (const edge of edges) edge.load('style');
    return () => edges.map(({ style }) => style);
  };
}

/** Looks at the sheet of ours in one request. @throws NotSo */
async function looked(
  scratch: Scratch,
  look: (sheet: Excel.Worksheet) => () => unknown,
  expected: unknown,
): Promise<void> {
  const name = await written(scratch);
  await scratch.excel(async (context) => {
    const found = look(context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    expectSame(found(), expected);
  });
}

/** The name of the sheet of ours, which is written where it is not there yet. */
async function written(scratch: Scratch): Promise<string> {
  scratch.requireNothingOfOurs();
  const [name] = await ownNames(scratch);
  if (name !== undefined) return name;
  await scratch.host.writeSheet(ownSheet(scratch));
  const [made] = await ownNames(scratch);
  if (made === undefined) throw new NotSo('no sheet', '自检清单');
  return made;
}

async function ownNames(scratch: Scratch): Promise<string[]> {
  return (await scratch.added()).filter((name) => name.startsWith('自检清单'));
}
