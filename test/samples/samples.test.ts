import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  cellRef,
  parseCellRef,
  parseRange,
  readXlsx,
  type Cell,
  type CellValue,
  type Sheet,
  type Workbook,
} from 'hucre';
import { sampleWorkbooks } from '../../scripts/samples/sample-workbooks';

const folder = join(__dirname, '../../samples');

describe.each(sampleWorkbooks)('$fileName', ({ fileName, build }) => {
  test('is what the typed data gives, byte for byte', async () => {
    const committed = await readFile(join(folder, fileName));
    const built = await build();
    expect(Buffer.compare(committed, Buffer.from(built))).toBe(0);
  });
});

describe('the 2023 workbook', () => {
  const book = opened('huailai-2023.xlsx');

  test('holds its sheets in order', () => {
    expect(book.sheetNames()).toEqual([
      '封面',
      '收支预算总表',
      '基本支出表',
      '项目支出表',
      '“三公”经费表',
      '机构设置',
      '项目绩效目标表',
      '政府采购预算明细表',
      '固定资产占用情况表',
      '部门职责',
      '总体绩效目标',
      '分项绩效目标',
      '工作保障措施',
      '名词解释',
      '其他说明',
    ]);
  });

  test.each<[sheet: string, cell: string, value: CellValue]>([
    ['封面', 'A2', '2023年部门预算信息公开情况说明'],
    ['收支预算总表', 'B15', 7192.4],
    ['收支预算总表', 'C7', '      日常公用经费'],
    ['收支预算总表', 'F8', -1052.79],
    ['收支预算总表', 'E9', null],
    ['收支预算总表', 'E15', 8203.23],
    ['收支预算总表', 'F15', -1010.83],
    ['基本支出表', 'C6', 367.44],
    ['项目支出表', 'D6', '行政运行'],
    ['项目支出表', 'E13', 6783],
    ['“三公”经费表', 'C4', 1.9],
    ['“三公”经费表', 'C11', 31.75],
    ['机构设置', 'A3', '怀来县医疗保障局'],
    ['项目绩效目标表', 'B7', 0.25],
    ['项目绩效目标表', 'F31', '≤280万'],
    ['固定资产占用情况表', 'B4', 277],
    ['固定资产占用情况表', 'C4', 28.55],
    ['固定资产占用情况表', 'C9', 13.15],
    ['名词解释', 'A10', '9、上年结转：指以前年度尚未完成、结转到本年仍按原规定用途继续使用的资金'],
  ])('%s!%s reads %p', (sheet, cell, value) => {
    expect(book.value(sheet, cell)).toBe(value);
  });

  test.each([
    ['收支预算总表', 'B15', 'SUM(B5:B8)'],
    ['收支预算总表', 'D15', 'D5+D8'],
    ['收支预算总表', 'E15', 'E5+E8'],
    ['收支预算总表', 'F15', 'F5+F8'],
    ['基本支出表', 'B6', 'SUM(B4:B5)'],
    ['基本支出表', 'C6', 'SUM(C4:C5)'],
    ['项目支出表', 'E13', 'SUM(E4:E12)'],
    ['“三公”经费表', 'B4', 'B5+B6+B9'],
    ['“三公”经费表', 'B6', 'B7+B8'],
    ['“三公”经费表', 'C4', 'C5+C6+C9'],
    ['“三公”经费表', 'C6', 'C7+C8'],
  ])('%s!%s shows what %s gives', (sheet, cell, formula) => {
    expect(book.formula(sheet, cell)).toBe(formula);
    expect(book.value(sheet, cell)).toBe(book.calculate(sheet, formula));
  });

  test('stacks nine performance forms, two blank rows between them', () => {
    const titles = book.rows('项目绩效目标表').flatMap((row, index) => {
      const [text] = row;
      return typeof text === 'string' && text.endsWith('绩效目标表') ? [{ row: index, text }] : [];
    });
    expect(titles.map(({ text }) => text.charAt(0))).toEqual(['1', '2', '3', '1', '2', '3', '4', '5', '6']);
    for (const { row } of titles.slice(1)) {
      const above = book.rows('项目绩效目标表').slice(row - 3, row);
      expect(above.map((cells) => cells.some((value) => value !== null))).toEqual([true, false, false]);
    }
  });
});

describe('the 2024 workbook', () => {
  const book = opened('huailai-2024.xlsx');

  test('holds its sheets in order', () => {
    expect(book.sheetNames()).toEqual([
      '封面',
      '总体绩效目标',
      '分项绩效目标',
      '工作保障措施',
      '项目支出表',
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `绩效目标表${number}`),
    ]);
  });

  test.each<[sheet: string, cell: string, value: CellValue]>([
    [
      '分项绩效目标',
      'A3',
      '２.做好全县医院、门诊、药店的药品和医疗服务价格的监督管理工作，确保医保基金的安全使用；',
    ],
    ['项目支出表', 'D4', null],
    ['项目支出表', 'E7', 1.57],
    ['项目支出表', 'E13', 4],
    ['绩效目标表1', 'B3', '13073024P00064710001C'],
    ['绩效目标表1', 'C4', 0],
    ['绩效目标表1', 'F13', '15元'],
    ['绩效目标表1', 'F7', '100%'],
    ['绩效目标表10', 'B8', '1.2.保障城乡居民基本医疗保险代办员综合素质和服务能力提升。'],
  ])('%s!%s reads %p', (sheet, cell, value) => {
    expect(book.value(sheet, cell)).toBe(value);
  });

  test('keeps the stray bracket and the two blanks of the first project name', () => {
    expect(book.value('绩效目标表1', 'E3')).toMatch(/^\]怀财字【2024】7号河北省财政厅 {2}河北省医保局/);
  });
});

describe('the workbook of a fictional department', () => {
  const book = opened('shanghai-style-2030.xlsx');

  test('holds its sheets in order', () => {
    expect(book.sheetNames()).toEqual([
      '封面',
      '目录',
      '部门主要职能',
      '部门机构设置',
      '名词解释',
      '部门编制说明',
      '部门收支总表',
      '部门收入总表',
      '部门支出总表',
      '部门财政拨款收支总表',
      '部门一般公共预算拨款表',
      '部门政府性基金拨款表',
      '部门国有资本经营预算拨款表',
      '部门一般公共预算拨款基本支出明细表',
      '部门“三公”经费和机关运行费预算表',
      '其他相关情况说明',
      '项目经费情况说明',
    ]);
  });

  test('says on its cover that nothing in it is real', () => {
    expect(book.value('封面', 'A4')).toMatch(/^说明：本工作簿是示例。.*全部数字.*均属虚构/);
  });

  test.each<[sheet: string, cell: string, value: CellValue]>([
    ['部门收支总表', 'B12', 20336051],
    ['部门收入总表', 'I12', 200000],
    ['部门支出总表', 'A8', 201],
    ['部门支出总表', 'B8', '03'],
    ['部门支出总表', 'C8', '01'],
    ['部门支出总表', 'G8', null],
    ['部门政府性基金拨款表', 'E10', null],
    ['部门政府性基金拨款表', 'A12', '注：本部门2030年未安排政府性基金预算支出，本表为空表。'],
    ['部门一般公共预算拨款基本支出明细表', 'D40', 14456551],
    ['部门“三公”经费和机关运行费预算表', 'G6', 165.3],
  ])('%s!%s reads %p', (sheet, cell, value) => {
    expect(book.value(sheet, cell)).toBe(value);
  });

  test('shows in every formula what the formula gives', () => {
    const formulas = book.formulas();
    expect(formulas.length).toBeGreaterThan(150);
    for (const { sheet, cell, formula } of formulas)
      expect([sheet, cell, book.value(sheet, cell)]).toEqual([sheet, cell, book.calculate(sheet, formula)]);
  });
});

describe.each(['national-2030.xlsx', 'jiangsu-style-2030.xlsx'])(
  'the nine tables of a fictional department, %s',
  (fileName) => {
    const book = opened(fileName);

    test('stand on a sheet each, behind a cover that says that nothing is real', () => {
      expect(book.sheetNames()).toHaveLength(10);
      expect(book.value('封面', 'A3')).toMatch(/^说明：本工作簿是示例。.*全部数字.*均属虚构/);
    });
  },
);

describe('the national form', () => {
  const book = opened('national-2030.xlsx');

  test.each<[sheet: string, cell: string, value: CellValue]>([
    ['公开01表', 'B10', 479],
    ['公开05表', 'C19', 469],
    ['公开06表', 'E23', 51.5],
    ['公开07表', 'A7', 6.2],
    ['公开07表', 'G7', 5.7],
    ['公开08表', 'A6', '注：某市示例县财政局2030年没有政府性基金预算安排的支出，本表为空表。'],
  ])('%s!%s reads %p', (sheet, cell, value) => {
    expect(book.value(sheet, cell)).toBe(value);
  });
});

/** The committed file, opened before the tests of the surrounding block. */
function opened(fileName: string) {
  let workbook: Workbook | undefined;
  beforeAll(async () => {
    workbook = await readXlsx(await readFile(join(folder, fileName)));
  });
  const sheetOf = (name: string): Sheet => {
    const sheet = workbook?.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  return {
    sheetNames: () => workbook?.sheets.map(({ name }) => name),
    rows: (sheet: string) => sheetOf(sheet).rows,
    value: (sheet: string, cell: string) => valueAt(sheetOf(sheet), cell),
    formula: (sheet: string, cell: string) => cellAt(sheetOf(sheet), cell)?.formula,
    calculate: (sheet: string, formula: string) => sumOf(sheetOf(sheet), formula),
    formulas: () =>
      (workbook?.sheets ?? []).flatMap(({ name, cells }) =>
        [...(cells ?? [])].flatMap(([key, { formula }]) => {
          const [row = 0, column = 0] = key.split(',').map(Number);
          return formula === undefined ? [] : [{ sheet: name, cell: cellRef(row, column), formula }];
        }),
      ),
  };
}

function cellAt(sheet: Sheet, address: string): Cell | undefined {
  const { row, col } = parseCellRef(address);
  return sheet.cells?.get(`${row},${col}`);
}

function valueAt(sheet: Sheet, address: string): CellValue {
  const { row, col } = parseCellRef(address);
  return cellAt(sheet, address)?.formulaResult ?? sheet.rows[row]?.[col] ?? null;
}

/** Calculates the formulas the samples use: a `SUM` of one range, or single cells joined by `+`; exact to the cent. A blank cell is nothing. */
function sumOf(sheet: Sheet, formula: string): number {
  const range = /^SUM\((.+)\)$/.exec(formula)?.[1];
  const values =
    range === undefined
      ? formula.split('+').map((cell) => valueAt(sheet, cell) ?? 0)
      : valuesIn(sheet, range);
  const cents = values.map((value) => (typeof value === 'number' ? Math.round(value * 100) : Number.NaN));
  return cents.reduce((sum, value) => sum + value, 0) / 100;
}

function valuesIn(sheet: Sheet, range: string): CellValue[] {
  const { startRow, endRow, startCol, endCol } = parseRange(range);
  const cells: CellValue[] = [];
  for (let row = startRow; row <= endRow; row += 1)
    for (let column = startCol; column <= endCol; column += 1)
      cells.push(valueAt(sheet, cellRef(row, column)) ?? 0);
  return cells;
}
