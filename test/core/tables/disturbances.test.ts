import { describe, expect, it } from '@jest/globals';
import { RULES } from '../../../src/core/rules';
import { findingsOf } from '../../../src/core/report';
import { reviewWorkbook } from '../../../src/core/run';
import { located, readTables } from '../../../src/core/tables';
import {
  addressText,
  valueText,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/core/workbook';
import {
  beside,
  insertColumns,
  insertRows,
  inFullWidth,
  numbersAsText,
  overTwoSheets,
  pasteAsText,
  shiftCells,
  stack,
  withValue,
} from '../../support/disturbances';
import { textWorkbook } from '../../support/text-workbook';

/** Four tables that agree with each other, each on a sheet of its own. */
const BUDGET = textWorkbook(`== 收入
2030年部门收入预算总表
编制部门： | 某市示例局 | | | | | 单位：元
项目 | | | | 收入预算
功能分类科目编码 | | | 功能分类科目名称 | 合计 | 财政拨款收入 | 事业收入
类 | 款 | 项
205 | | | 教育支出 | 30 | 20 | 10
205 | "02" | | 普通教育 | 30 | 20 | 10
205 | "02" | "05" | 高等教育 | 30 | 20 | 10
合计 | | | | 30 | 20 | 10
== 支出
2030年部门支出预算总表
编制部门： | 某市示例局 | | | | | 单位：元
项目 | | | | 支出预算
功能分类科目编码 | | | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
类 | 款 | 项
205 | | | 教育支出 | 30 | 12 | 18
205 | "02" | | 普通教育 | 30 | 12 | 18
205 | "02" | "05" | 高等教育 | 30 | 12 | 18
合计 | | | | 30 | 12 | 18
== 基本
2030年基本支出表
某市示例局 | 单位：元
项目 | 本年
合计 | 12
人员经费 | 8
日常公用经费 | 4
== 三公
2030年财政拨款“三公”经费表
某市示例局 | 单位：元
项目 | 本年
合计 | 3
1、因公出国（境）费 | 0
2、公务用车购置及运维费 | 1
3、公务接待费 | 2`);

const HEAD = [0, 1, 2, 3, 4];

function sheet(name: string): SheetSnapshot {
  const found = BUDGET.sheets.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { date1904: false, sheets };
}

/** The budget with one sheet replaced by others. */
function withSheets(name: string, ...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return workbook(...BUDGET.sheets.flatMap((each) => (each.name === name ? sheets : [each])));
}

function changed(change: (each: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot {
  return workbook(...BUDGET.sheets.map(change));
}

/** What a review says, without the addresses that move with the cells. */
function said(given: WorkbookSnapshot, without: readonly string[] = []): unknown {
  const rules = RULES.filter(({ code }) => !without.includes(code));
  const review = reviewWorkbook(given, { rules });
  return {
    remarks: review.remarks.map(({ message }) => message),
    tables: [...new Set(review.tables.map(({ key, used }) => `${key} ${String(used)}`))].sort(),
    outcomes: review.rules.map(({ code, outcome }) => [
      code,
      outcome.kind,
      'reasons' in outcome ? outcome.reasons : [],
    ]),
    findings: findingsOf(review).map(({ code, fingerprint, stated }) => [code, fingerprint, stated]),
  };
}

/** Rules on how numbers and signs are typed. */
const ABOUT_TYPING = ['A16', 'W02'];

/** The remarks a clerk reads, with the place each points to. */
function remarks(given: WorkbookSnapshot): string[] {
  return reviewWorkbook(given).remarks.map(({ at, message }) => `${addressText(at)} ${message}`);
}

function outcomeOf(code: string, given: WorkbookSnapshot): unknown {
  return reviewWorkbook(given).rules.find((rule) => rule.code === code)?.outcome;
}

const PLAIN = said(BUDGET);

it('未作改动的工作簿：各表相符，没有读表提示', () => {
  expect(remarks(BUDGET)).toEqual([]);
  expect(findingsOf(reviewWorkbook(BUDGET))).toEqual([]);
  for (const code of ['A04', 'A05', 'A06', 'A08'])
    expect(outcomeOf(code, BUDGET)).toEqual({ kind: 'passed' });
});

describe('不影响读取的改动：结果与改动前相同', () => {
  const renamed = (each: SheetSnapshot, index: number): SheetSnapshot => ({
    ...each,
    name: `Sheet${index + 1}`,
  });
  it.each<readonly [string, WorkbookSnapshot]>([
    ['插入空行', changed((each) => insertRows(each, [0, 1, 3, 4, 5, 5, 8]))],
    ['插入空列', changed((each) => insertColumns(each, [0, 1, 1, 2]))],
    ['首尾和中间有空行空列', changed((each) => insertColumns(insertRows(each, [0, 0, 6]), [0, 0, 0]))],
    ['工作表改名', workbook(...BUDGET.sheets.map(renamed))],
    ['工作表名称带空格', changed((each) => ({ ...each, name: ` ${each.name}　 ` }))],
    ['工作表换了顺序', workbook(...BUDGET.sheets.slice().reverse())],
    ['几张表上下排在一个工作表里', workbook(stack('全部', BUDGET.sheets))],
    [
      '两张表左右并排',
      workbook(beside('预算', sheet('收入'), sheet('支出')), beside('其他', sheet('基本'), sheet('三公'))),
    ],
    [
      '一张表分在两个工作表，重复标题（续）和表头',
      withSheets('支出', ...overTwoSheets(sheet('支出'), 7, HEAD, (title) => `${title}（续）`)),
    ],
    [
      '一张表分在两个工作表，标题写“续表”',
      withSheets('支出', ...overTwoSheets(sheet('支出'), 7, HEAD, () => '续表')),
    ],
    ['一张表分在两个工作表，只重复表头', withSheets('支出', ...overTwoSheets(sheet('支出'), 7, [2, 3, 4]))],
    [
      '一张表分在三个工作表',
      withSheets(
        '支出',
        ...overTwoSheets(sheet('支出'), 7, HEAD, (title) => `${title}（续）`).flatMap((page, index) =>
          index === 0 ? [page] : overTwoSheets(page, 6, HEAD),
        ),
      ),
    ],
    [
      '续表的列位置与前一页不同',
      withSheets(
        '支出',
        ...overTwoSheets(sheet('支出'), 7, HEAD, (title) => `${title}（续）`).map((page, index) =>
          index === 0 ? page : insertColumns(page, [0, 4, 6]),
        ),
      ),
    ],
  ])('%s', (_, given) => {
    expect(said(given)).toEqual(PLAIN);
  });

  it.each<readonly [string, WorkbookSnapshot]>([
    ['数字存成文本', changed((each) => numbersAsText(each, () => 'thousands'))],
    ['数字带空格', changed((each) => numbersAsText(each, () => 'padded'))],
    ['全部用全角字符', changed((each) => inFullWidth(numbersAsText(each, () => 'full-width')))],
  ])('%s：只有说明数字存成文本的提示', (_, given) => {
    expect(said(given, ABOUT_TYPING)).toEqual(said(BUDGET, ABOUT_TYPING));
    expect(outcomeOf('A16', given)).toMatchObject({ kind: 'found' });
  });

  it('隐藏的行和列：内容照样读取', () => {
    const hidden = { rows: [0, 5, 6], columns: [0, 4] };
    const given = withSheets('支出', { ...sheet('支出'), hidden });
    expect(readTables(given).tables).toEqual(readTables(BUDGET).tables);
  });

  it('续表的每个数仍指向它自己的工作表', () => {
    const given = withSheets('支出', ...overTwoSheets(sheet('支出'), 7, HEAD, (title) => `${title}（续）`));
    const { expenditureTable } = readTables(given).tables;
    const cells = expenditureTable?.lines.map(({ code, name, amounts }) =>
      [code, name, located(amounts.project)].map((each) => (each === undefined ? '' : addressText(each.at))),
    );
    expect(cells?.at(-1)).toEqual(['支出(2)!C6', '支出(2)!D6', '支出(2)!G6']);
    expect(cells?.[0]).toEqual(['支出!A6', '支出!D6', '支出!G6']);
    const wrong = withValue(given, '支出(2)', 5, 6, 17);
    expect(
      findingsOf(reviewWorkbook(wrong)).map(({ code, at }) => [code, at.map(addressText)]),
    ).toContainEqual(['A05', ['支出!G7', '支出(2)!G6']]);
  });
});

describe('同一张表有两份', () => {
  const copy = (values: SheetSnapshot['values']): WorkbookSnapshot =>
    workbook(...BUDGET.sheets, { ...sheet('三公'), name: '三公 (2)', values });

  it('两份相同：采用第一份，另一份列为未采用，不另提示', () => {
    const given = copy(sheet('三公').values);
    const review = reviewWorkbook(given);
    expect(review.tables.map(({ sheet: name, used }) => [name, used]).slice(-2)).toEqual([
      ['三公', true],
      ['三公 (2)', false],
    ]);
    expect(review.remarks).toEqual([]);
  });

  it('两份的数不同：说明采用哪一份，指出第一处不同', () => {
    const given = withValue(copy(sheet('三公').values), '三公 (2)', 6, 1, 5);
    expect(remarks(given)).toEqual([
      '三公!B7 《“三公”经费表》有两份：采用的是三公!A1:B7，没有采用三公 (2)!A1:B7。两份的数不同，第一处是三公!B7（2元）与三公 (2)!B7（5元）。',
    ]);
  });

  it('两份行数不同：采用行数多的一份', () => {
    const given = copy(sheet('三公').values.slice(0, -1));
    expect(remarks(given)).toEqual([
      '三公 (2)!A1 《“三公”经费表》有两份：采用的是三公!A1:B7，没有采用三公 (2)!A1:B6。两份的数不同，三公有4行，三公 (2)有3行。',
    ]);
  });

  it('隐藏的工作表里的旧表：不采用，也不提示', () => {
    const given = withValue(copy(sheet('三公').values), '三公 (2)', 6, 1, 5);
    const hidden = workbook(
      ...given.sheets.map((each) =>
        each.name === '三公 (2)' ? { ...each, visibility: 'hidden' as const } : each,
      ),
    );
    expect(remarks(hidden)).toEqual([]);
  });
});

describe('表头错开一列', () => {
  const moved = (name: string, rows: readonly number[], from: number): WorkbookSnapshot =>
    withSheets(name, shiftCells(sheet(name), rows, from));

  it('从“合计”起右移一列：指出没有表头的那一列，不读这张表', () => {
    const given = moved('支出', [2, 3, 4], 4);
    expect(remarks(given)).toEqual([
      '支出!D4 《支出预算总表》（支出!A1:H9）的表头没有读懂：E列有内容（如支出!E6），上面却没有表头，旁边的表头是“功能分类科目名称”（支出!D4）。为免读错数，这张表没有读取。',
    ]);
    expect(readTables(given).tables.expenditureTable).toBeUndefined();
    expect(reviewWorkbook(given).tables.map(({ key }) => key)).toContain('expenditureTable');
  });

  it('表头的一行右移一列', () => {
    expect(remarks(moved('支出', [3], 5))).toEqual([
      '支出!E4 《支出预算总表》（支出!A1:H9）的表头没有读懂：F列有内容（如支出!F6），上面却没有表头，旁边的表头是“合计”（支出!E4）。为免读错数，这张表没有读取。',
    ]);
  });

  it('“类、款、项”右移一列', () => {
    expect(remarks(moved('支出', [4], 0))).toEqual([
      '支出!D5 《支出预算总表》（支出!A1:G9）的表头没有读懂：表头“项”（支出!D5）不在它该在的位置。为免读错数，这张表没有读取。',
    ]);
  });

  it('整个表头右移一列', () => {
    expect(remarks(moved('三公', [2], 0))).toEqual([
      '三公!B3 《“三公”经费表》（三公!A1:C7）的表头没有读懂：表头“项目”（三公!B3）下面是数字（如三公!B4），不是文字。为免读错数，这张表没有读取。',
    ]);
  });

  it('用到这张表的规则说“没有读取”，不说“没有找到”，更不说相符', () => {
    expect(outcomeOf('A08', moved('三公', [2], 0))).toEqual({
      kind: 'cannot-check',
      reasons: ['《“三公”经费表》没有读取，原因见“读表时要留意”'],
    });
  });

  it('最后一列缺表头：说明这一列没有读，其余照读', () => {
    const given = withValue(BUDGET, '支出', 3, 6, null);
    expect(remarks(given)).toEqual([
      '支出!F4 《支出预算总表》（支出!A1:F9）的G列有内容（如支出!G6），上面却没有表头，旁边的表头是“基本支出”（支出!F4）。这一列没有读取。',
    ]);
    expect(outcomeOf('A04', given)).toMatchObject({
      kind: 'cannot-check',
      reasons: expect.arrayContaining([
        '《支出预算总表》有不认识的列“G列”，合计可能包括它，未能核对《支出预算总表》“205 教育支出”的合计',
      ]),
    });
  });
});

describe('粘贴成文字的表', () => {
  it.each([
    ['制表符', '\t'],
    ['几个空格', '   '],
    ['全角空格', '　'],
    ['一个空格', ' '],
  ])('一行挤在一个单元格里，用%s隔开：说明怎样分列，不读', (_, between) => {
    const given = withSheets('三公', pasteAsText(sheet('三公'), between));
    expect(reviewWorkbook(given).remarks).toEqual([
      {
        id: 'pasted-as-text',
        at: { sheet: '三公', row: 2, column: 0 },
        message:
          '《“三公”经费表》（三公!A3起）粘贴成了文字：一行的内容都在一个单元格里，分不清各列。这张表没有读取。',
        advice: '请选中这些单元格，用“数据”选项卡里的“分列”按空格或制表符分开，再重新核对。',
      },
    ]);
    expect(outcomeOf('A08', given)).toMatchObject({ kind: 'cannot-check' });
  });

  it('整张表挤在一个单元格里', () => {
    const pasted = pasteAsText(sheet('三公'), '\t');
    const text = pasted.values.map(([value = null]) => valueText(value)).join('\n');
    const given = withSheets('三公', {
      ...pasted,
      values: [[text]],
      formulas: [[null]],
      formats: [['General']],
    });
    expect(remarks(given)).toEqual([
      '三公!A1 《“三公”经费表》（三公!A1起）粘贴成了文字：一行的内容都在一个单元格里，分不清各列。这张表没有读取。',
    ]);
  });
});

describe('续表接不上', () => {
  it('续表没有表头：不把前一页当作整张表', () => {
    const pages = overTwoSheets(sheet('支出'), 7, [0], (title) => `${title}（续）`);
    expect(remarks(withSheets('支出', ...pages))).toEqual([
      '支出(2)!A1 《支出预算总表》（支出(2)!A1:G3）是续表，却没有表头。这张表没有读取。',
    ]);
  });

  it('续表的金额单位与前一页不同', () => {
    const pages = overTwoSheets(sheet('支出'), 7, HEAD, (title) => `${title}（续）`);
    const given = withValue(withSheets('支出', ...pages), '支出(2)', 1, 6, '单位：万元');
    expect(remarks(given)).toEqual([
      '支出(2)!A1 《支出预算总表》（支出(2)!A1:G7）是续表，却没有找到表头和金额单位与它一致的前一页。这张表没有读取。',
    ]);
  });
});

describe('单元格里的错误', () => {
  it('公式错误：说明是哪个单元格，不当作零', () => {
    const given = withValue(BUDGET, '三公', 4, 1, { error: '#REF!' });
    expect(outcomeOf('A08', given)).toEqual({
      kind: 'cannot-check',
      reasons: ['“因公出国（境）费”（三公!B5）是公式错误#REF!，请先改正公式'],
    });
    expect(outcomeOf('A06', withValue(BUDGET, '支出', 8, 4, { error: '#DIV/0!' }))).toMatchObject({
      kind: 'cannot-check',
      reasons: ['“《支出预算总表》合计行的合计”（支出!E9）是公式错误#DIV/0!，请先改正公式'],
    });
  });

  const asDate = (given: WorkbookSnapshot, row: number, column: number, serial: number): WorkbookSnapshot => {
    const dated = withValue(given, '支出', row, column, serial);
    return workbook(
      ...dated.sheets.map((each) =>
        each.name === '支出'
          ? {
              ...each,
              formats: each.formats.map((line, index) =>
                line.map((format, at) => (index === row && at === column ? 'm"月"d"日"' : format)),
              ),
            }
          : each,
      ),
    );
  };

  it('编码被Excel当成日期：指出单元格，不把它的前一段当作编码', () => {
    const given = asDate(asDate(BUDGET, 6, 1, 47515), 7, 1, 47515);
    expect(remarks(given)).toEqual([
      '支出!B7 《支出预算总表》（支出!A1:G9）“款”一栏有2个单元格被Excel当成了日期：支出!B7（2030年2月1日）、支出!B8（2030年2月1日）。这些编码没有读取。',
    ]);
    expect(readTables(given).tables.expenditureTable?.lines.map(({ code }) => code?.value)).toEqual([
      '205',
      undefined,
      undefined,
    ]);
    expect(findingsOf(reviewWorkbook(given)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('金额被Excel当成日期：不读成几万', () => {
    const given = asDate(BUDGET, 8, 4, 47515);
    expect(outcomeOf('A06', given)).toMatchObject({
      kind: 'cannot-check',
      reasons: ['“《支出预算总表》合计行的合计”（支出!E9）写的是“2030年2月1日”，不是数字'],
    });
  });
});

describe('一万行的工作表', () => {
  /** A list of projects, and how often one of its cells is looked at. */
  const list = (length: number): { readonly given: WorkbookSnapshot; readonly looks: () => number } => {
    const rows = [
      ['2030年项目支出表', null, null],
      ['某市示例局', null, '单位：元'],
      ['单位', '项目名称', '预算数'],
      ...Array.from({ length }, (_, index) => ['某市示例局', `第${index + 1}个项目`, 1]),
      ['合计', null, length],
    ];
    let count = 0;
    const counted = rows.map(
      (row) =>
        new Proxy(row, {
          get: (target, key, receiver): unknown => {
            if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
            return Reflect.get(target, key, receiver);
          },
        }),
    );
    const given = workbook({
      name: '项目',
      visibility: 'visible',
      own: false,
      top: 0,
      left: 0,
      values: counted,
      formulas: rows.map((row) => row.map(() => null)),
      formats: rows.map((row) => row.map(() => 'General')),
    });
    return { given, looks: () => count };
  };

  it('全部读到，每个单元格看的次数不随行数增加', () => {
    const [short, long] = [list(1000), list(10_000)];
    for (const [{ given }, length] of [
      [short, 1000],
      [long, 10_000],
    ] as const) {
      const { projectExpenditureTable: table } = readTables(given).tables;
      expect(table?.projects).toHaveLength(length);
      const total = located(table?.total);
      expect(total?.value.value.toNumber()).toBe(length);
    }
    expect(long.looks() / 10_000).toBeLessThan((short.looks() / 1000) * 1.1);
    expect(long.looks() / 30_000).toBeLessThan(30);
  });
});
