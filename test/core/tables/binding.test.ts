import { describe, expect, it } from '@jest/globals';
import { reviewWorkbook } from '../../../src/core/run';
import {
  BUILT_IN_LAYOUTS,
  bindingOf,
  previewBinding,
  proposeBinding,
  readTables,
  tableBindingSchema,
  type BindingDraft,
  type TableBinding,
  type TableKey,
} from '../../../src/core/tables';
import {
  columnLetters,
  parseLocalRange,
  SheetGrid,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/core/workbook';
import { insertColumns, insertRows, shift, withValue } from '../../support/disturbances';
import { textWorkbook } from '../../support/text-workbook';

/** A form in words nobody knows, with a unit line and a table below it. */
const ODD = `== 附件三
2030年出行与招待一览
编制：某市示例局 | | 金额单位：万元
名目 | 去年 | 今年
合计 | 3.00 | 4.00
因公出国（境）费 | 0 | 0
公务用车购置及运行维护费 | 1.00 | 1.50
公务接待费 | 2.00 | 2.50
以下由财政部门填写
复核 | 张三 | 2030`;

function sheetOf(workbook: WorkbookSnapshot, index = 0): SheetSnapshot {
  const sheet = workbook.sheets[index];
  if (sheet === undefined) throw new Error('no such sheet');
  return sheet;
}

function proposed(workbook: WorkbookSnapshot, table: TableKey, range: string, sheet = 0): BindingDraft {
  const area = parseLocalRange(range);
  if (area === undefined) throw new Error(`not a range: ${range}`);
  const grid = new SheetGrid(sheetOf(workbook, sheet));
  return proposeBinding(grid, table, { sheet: grid.name, ...area });
}

/** `A=label D=right:current` */
function meant({ meanings }: BindingDraft): string {
  return [...meanings]
    .sort(([a], [b]) => a - b)
    .map(([column, { as, side }]) => `${columnLetters(column)}=${side === undefined ? '' : `${side}:`}${as}`)
    .join(' ');
}

/** The draft with the columns a user has named by hand. */
function named(draft: BindingDraft, meanings: Readonly<Record<number, string>>): BindingDraft {
  return {
    ...draft,
    meanings: new Map(
      Object.entries(meanings).map(([column, as]) => [Number(column), { as, side: undefined }]),
    ),
  };
}

function bound(workbook: WorkbookSnapshot, draft: BindingDraft, sheet = 0): TableBinding {
  return tableBindingSchema.parse(bindingOf(new SheetGrid(sheetOf(workbook, sheet)), draft));
}

const BOOK = textWorkbook(ODD);
const DRAFT = named(proposed(BOOK, 'threePublicTable', 'A3:C7'), { 0: 'label', 1: 'prior', 2: 'current' });
const BINDING = bound(BOOK, DRAFT);

/** What was read of the bound table, and what was said. */
function read(
  workbook: WorkbookSnapshot,
  bindings: readonly TableBinding[] = [BINDING],
): {
  found: string[];
  reception: string | undefined;
  remarks: readonly string[];
} {
  const { tables, found, remarks } = readTables(workbook, BUILT_IN_LAYOUTS, bindings);
  const field = tables.threePublicTable?.reception?.current;
  return {
    found: found.map(
      ({ head, used }) => `${head.key}${head.bound === true ? ' bound' : ''}${used ? '' : ' unused'}`,
    ),
    reception:
      field?.state === 'stated' ? `${field.value.value.toFixed(2)}${field.value.unit}` : field?.state,
    remarks: remarks.map(({ message }) => message),
  };
}

function changed(change: (sheet: SheetSnapshot) => SheetSnapshot, workbook = BOOK): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map(change) };
}

describe('a table in words nobody knows', () => {
  it('is not recognised', () => {
    expect(readTables(BOOK).found).toEqual([]);
  });

  it('is read where it was bound, with title, year, unit and department of its head', () => {
    const { tables } = readTables(BOOK, BUILT_IN_LAYOUTS, [BINDING]);
    expect(read(BOOK)).toEqual({ found: ['threePublicTable bound'], reception: '2.50万元', remarks: [] });
    expect(tables.threePublicTable?.head).toMatchObject({
      title: { value: '2030年出行与招待一览' },
      year: 2030,
      unit: { value: '万元' },
      unitName: { value: '某市示例局' },
      range: { sheet: '附件三', top: 0, left: 0, bottom: 6, right: 2 },
    });
  });

  it('is checked by the rules like any other, and shown as bound', () => {
    const wrong = withValue(BOOK, '附件三', 6, 2, 9);
    const review = reviewWorkbook(wrong, { bindings: [BINDING] });
    expect(review.tables).toMatchObject([{ key: 'threePublicTable', bound: true, unit: '万元' }]);
    expect(review.rules.find(({ code }) => code === 'A08')?.outcome.kind).toBe('found');
  });

  it('takes the unit the user states only where the sheet states none', () => {
    const yuan = { ...BINDING, unit: '元' as const };
    expect(read(BOOK, [yuan]).reception).toBe('2.50万元');
    const unstated = withValue(BOOK, '附件三', 1, 2, null);
    expect(read(unstated).reception).toBe('unreadable');
    expect(read(unstated, [yuan]).reception).toBe('2.50元');
  });
});

describe('a binding follows its table', () => {
  it.each([
    ['rows above', changed((sheet) => insertRows(sheet, [0, 0]))],
    ['a column at the left', changed((sheet) => insertColumns(sheet, [0]))],
    ['a column within', changed((sheet) => insertColumns(sheet, [2]))],
    ['the sheet moved', changed((sheet) => shift(sheet, 3, 2))],
    ['rows within', changed((sheet) => insertRows(sheet, [4, 6]))],
    ['another year', textWorkbook(ODD.replace(/2030/g, '2031'))],
    ['full-width blanks in the header', textWorkbook(ODD.replace('名目', '名　目'))],
    ['a blank behind the sheet name', changed((sheet) => ({ ...sheet, name: '附件三 ' }))],
  ])('%s', (_, workbook) => {
    expect(read(workbook)).toEqual({ found: ['threePublicTable bound'], reception: '2.50万元', remarks: [] });
  });

  it('to rows added at its end, and not beyond', () => {
    const longer = textWorkbook(ODD.replace('\n以下', '\n机关运行经费 | 7 | 8\n以下'));
    const { tables } = readTables(longer, BUILT_IN_LAYOUTS, [BINDING]);
    expect(tables.threePublicTable?.agencyOperating?.current).toMatchObject({ state: 'stated' });
    expect(tables.threePublicTable?.head.range.bottom).toBe(7);
  });

  it('to the only sheet with its header where it names none', () => {
    const anywhere = tableBindingSchema.parse({ ...BINDING, sheet: undefined });
    expect(
      read(
        changed((sheet) => ({ ...sheet, name: '改名' })),
        [anywhere],
      ).found,
    ).toEqual(['threePublicTable bound']);
    const twice = textWorkbook(`${ODD}\n${ODD.replace('附件三', '附件四')}`);
    expect(read(twice, [anywhere])).toMatchObject({
      found: [],
      remarks: [expect.stringContaining('同样的表头不止一处（如附件四!A3）')],
    });
  });
});

describe('a binding that does not fit is reported, and its table recognised as if unbound', () => {
  it('another header', () => {
    expect(read(withValue(BOOK, '附件三', 2, 2, '执行数'))).toEqual({
      found: [],
      reception: undefined,
      remarks: [
        '《“三公”经费表》指定的区域是附件三!A3:C7，但附件三!C3当时写的是“今年”，现在写的是“执行数”。这次没有采用这项指定，改按表名和表头认表。',
      ],
    });
  });

  it('columns that have changed places', () => {
    const swapped = textWorkbook(ODD.replace('去年 | 今年', '今年 | 去年'));
    expect(read(swapped).remarks).toEqual([expect.stringContaining('B3当时写的是“去年”，现在写的是“今年”')]);
  });

  it('no such sheet', () => {
    const renamed = changed((sheet) => ({ ...sheet, name: '附件五' }));
    expect(read(renamed).remarks).toEqual([expect.stringContaining('但工作簿里没有工作表“附件三”')]);
  });

  it('the row it ends before is gone', () => {
    const other = textWorkbook(ODD.replace('以下由财政部门填写', '审核栏'));
    expect(read(other).remarks).toEqual([expect.stringContaining('没有找到“以下由财政部门填写”')]);
  });

  it('the header moved, and there twice', () => {
    const moved = textWorkbook(
      ODD.replace('名目 | 去年 | 今年', 'x\n名目 | 去年 | 今年').replace('复核', '名目 | 去年 | 今年\n复核'),
    );
    expect(read(moved).remarks).toEqual([expect.stringContaining('同样的表头不止一处')]);
  });

  it('two bindings of one table, and two of the same cells', () => {
    const twice = textWorkbook(`${ODD}\n${ODD.replace('附件三', '附件四')}`);
    const other = { ...BINDING, sheet: '附件四' };
    expect(read(twice, [BINDING, other]).remarks).toEqual([
      '《“三公”经费表》指定了两处：附件三!A3:C7和附件四!A3开始的区域。采用的是前一处。',
    ]);
    const same = { ...BINDING, table: 'basicExpenditureTable' as const };
    expect(read(BOOK, [BINDING, same])).toMatchObject({
      found: ['threePublicTable bound'],
      remarks: [
        '《基本支出表》指定的区域是附件三!A3:C7，与《“三公”经费表》指定的附件三!A3:C7重叠。采用的是《“三公”经费表》的指定。',
      ],
    });
  });

  it('is silent where another binding of the table fits', () => {
    expect(read(BOOK, [{ ...BINDING, sheet: '别的部门的表' }, BINDING]).remarks).toEqual([]);
  });
});

describe('a table that was wrongly recognised', () => {
  const WRONG = textWorkbook(`== 甲
2030年“三公”经费表
单位：万元
项目 | 上年 | 本年
合计 | 1.00 | 1.00
公务接待费 | 1.00 | 1.00
== 乙
收支预算总表
单位：万元
项目 | 上年 | 本年 | 预算数
合计 | 9 | 9 | 4.00
公务接待费 | 9 | 9 | 4.00`);

  it('is read where the user says; the other stays in the map as not used', () => {
    const draft = named(proposed(WRONG, 'threePublicTable', 'A3:D5', 1), { 0: 'label', 3: 'current' });
    const { found, reception } = read(WRONG, [bound(WRONG, draft, 1)]);
    expect(found).toEqual(['threePublicTable unused', 'threePublicTable bound']);
    expect(reception).toBe('4.00万元');
  });

  it('cells of a bound table are not read as another table, those around it are', () => {
    const both = textWorkbook(
      `${ODD}\n\n固定资产占用情况表\n截止时间：2029年12月31日\n项目 | 数量 | 价值（万元）\n资产总额 | 5 | 10.00\n1、房屋（平方米） | 0 | 0\n4、其他固定资产 | 5 | 10.00`,
    );
    const known = textWorkbook(`== 表
“三公”经费表
单位：万元
项目 | 本年
合计 | 3.00
公务接待费 | 3.00`);
    expect(read(both).found).toEqual(['threePublicTable bound', 'fixedAssetsTable']);
    const basic = bound(
      known,
      named(proposed(known, 'basicExpenditureTable', 'A3:B5'), { 0: 'label', 1: 'current' }),
    );
    expect(read(known, [basic]).found).toEqual(['basicExpenditureTable bound']);
  });
});

describe('a proposal', () => {
  it.each([
    [
      'by the words of the layouts',
      'threePublicTable',
      ODD.replace('名目 | 去年 | 今年', '项目 | 上年 | 本年'),
      'A1:C7',
      'A=label B=prior C=current',
      '3-3',
    ],
    ['by what stands in the columns', 'threePublicTable', ODD, 'A3:C7', 'A=label B=current', '3-3'],
    [
      'of two lists',
      'revenueExpenditureSummary',
      '== 甲\n单位：万元\nIn | Sum | Out | Sum\n拨款 | 1 | 基本支出 | 1\n收入总计 | 1 | 支出总计 | 1',
      'A1:D4',
      'A=left:label B=left:current C=right:label D=right:current',
      '2-2',
    ],
    [
      'of codes',
      'expenditureTable',
      '== 甲\n单位：万元 | \nCode | Name | All | Part\n"20805" | 养老 | 3 | 1\n"2080505" | 缴费 | 3 | 1',
      'A1:D4',
      'A=code B=name C=total',
      '2-2',
    ],
    [
      'of items in the header',
      'threePublicTable',
      '== 甲\n单位：万元\n合计 | 因公出国（境）费 | 公务接待费\n3 | 1 | 2',
      'A1:C3',
      'A=total B=abroad C=reception',
      '2-2',
    ],
  ] as const)('%s', (_, table, text, range, columns, rows) => {
    const draft = proposed(textWorkbook(text), table, range);
    expect(meant(draft)).toBe(columns);
    expect(`${draft.header.top + 1}-${draft.header.bottom + 1}`).toBe(rows);
  });

  it('goes by the header rows and the direction the user has said', () => {
    const grid = new SheetGrid(sheetOf(BOOK));
    const area = { sheet: grid.name, top: 0, left: 0, bottom: 6, right: 2 };
    const said = proposeBinding(grid, 'threePublicTable', area, { header: { top: 1, bottom: 2 } });
    expect([said.header, meant(said)]).toEqual([{ top: 1, bottom: 2 }, 'A=label B=current']);
    const across = proposeBinding(grid, 'threePublicTable', area, { orientation: 'across' });
    expect([across.orientation, meant(across)]).toEqual(['across', 'B=total C=abroad']);
  });

  it('of whole columns ends with the sheet', () => {
    expect(proposed(BOOK, 'threePublicTable', 'A3:C1048576').range).toMatchObject({ top: 2, bottom: 8 });
  });
});

describe('a preview', () => {
  const preview = (draft: BindingDraft, workbook = BOOK): ReturnType<typeof previewBinding> =>
    previewBinding(new SheetGrid(sheetOf(workbook)), BUILT_IN_LAYOUTS, draft);

  it('shows rows as they would be read', () => {
    const { rows, columns, problems, rowCount } = preview(DRAFT);
    expect(columns.map(({ letters, meaning }) => `${letters} ${meaning.name}`)).toEqual([
      'A 项目',
      'B 上年',
      'C 本年',
    ]);
    expect(rows.map(({ row, cells }) => [row + 1, ...cells.map(({ text }) => text)])).toEqual([
      [4, '合计', '3.00万元', '4.00万元'],
      [5, '因公出国（境）费', '0.00万元', '0.00万元'],
      [6, '公务用车购置及运行维护费', '1.00万元', '1.50万元'],
      [7, '公务接待费', '2.00万元', '2.50万元'],
    ]);
    expect({ rowCount, problems }).toEqual({ rowCount: 4, problems: [] });
  });

  it('says which column is missing, that no unit is stated, that a column holds no figure', () => {
    const unstated = withValue(BOOK, '附件三', 1, 2, null);
    const draft = named(DRAFT, { 0: 'current', 1: 'prior' });
    expect(preview(draft, unstated).problems).toMatchObject([
      { kind: 'missing', meaning: { as: 'label' } },
      { kind: 'no-unit' },
      { kind: 'no-number', column: { letters: 'A' } },
    ]);
    expect(preview({ ...DRAFT, unit: '元' }, unstated).problems).toEqual([]);
    expect(preview(named(DRAFT, {})).problems).toMatchObject([{ kind: 'missing' }, { kind: 'missing' }]);
  });
});
