import type { CellStyle, WriteSheet } from 'hucre';
import { looks } from '../sheet/looks';
import { lengthwise } from '../sheet/page';
import { SheetDrawing, type Content } from '../sheet/sheet-drawing';
import { byEconomicClass, byFunctionalClass, revenueByClass, topClasses, totalOf } from './amounts';
import { threePublic, YEAR } from './budget';
import { economicNames, functionalNames } from './class-names';
import { classifiedSheet, type ClassifiedForm } from './classified-sheet';
import { agencyOperatingFunds, threePublicTotals } from './totals';
import { drawHead } from './table-head';

/** The numerals of the numbered classes. */
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八'];

/** The nine tables of the form, in order. */
export function budgetSheets(): WriteSheet[] {
  const functional = {
    codeHeader: '功能分类科目编码',
    nameHeader: '功能分类科目名称',
    parts: ['类', '款', '项'],
    names: functionalNames,
  };
  const expenditureColumns = [
    { header: '基本支出', key: 'basic' },
    { header: '项目支出', key: 'project' },
  ];
  const expenditure = (own: Pick<ClassifiedForm, 'sheet' | 'title' | 'heading' | 'classes' | 'note'>) =>
    classifiedSheet({ ...functional, columns: expenditureColumns, ...own });
  const empty = (budget: string) => ({
    classes: new Map(),
    note: `注：本部门${YEAR}年未安排${budget}支出，本表为空表。`,
  });
  return [
    summarySheet(),
    classifiedSheet({
      ...functional,
      sheet: '部门收入总表',
      title: '收入预算总表',
      heading: '收入预算',
      columns: [
        { header: '财政拨款收入', key: 'fiscal' },
        { header: '事业收入' },
        { header: '事业单位\n经营收入' },
        { header: '其他收入', key: 'other' },
      ],
      classes: revenueByClass(),
    }),
    expenditure({
      sheet: '部门支出总表',
      title: '支出预算总表',
      heading: '支出预算',
      classes: byFunctionalClass('all'),
    }),
    appropriationSheet(),
    expenditure({
      sheet: '部门一般公共预算拨款表',
      title: '一般公共预算支出功能分类预算表',
      heading: '一般公共预算支出',
      classes: byFunctionalClass('fiscal'),
    }),
    expenditure({
      sheet: '部门政府性基金拨款表',
      title: '政府性基金预算支出功能分类预算表',
      heading: '政府性基金预算支出',
      ...empty('政府性基金预算'),
    }),
    expenditure({
      sheet: '部门国有资本经营预算拨款表',
      title: '国有资本经营预算支出功能分类预算表',
      heading: '国有资本经营预算支出',
      ...empty('国有资本经营预算'),
    }),
    classifiedSheet({
      sheet: '部门一般公共预算拨款基本支出明细表',
      title: '一般公共预算基本支出部门预算经济分类预算表',
      heading: '一般公共预算基本支出',
      codeHeader: '部门预算经济分类科目编码',
      nameHeader: '经济分类科目名称',
      parts: ['类', '款'],
      columns: [
        { header: '人员经费', key: 'personnel' },
        { header: '公用经费', key: 'dailyPublic' },
      ],
      names: economicNames,
      classes: byEconomicClass(),
    }),
    threePublicSheet(),
  ];
}

const SIDE_TOP = 5;

/** 财务收支预算总表: sources of revenue at the left, functional classes at the right. */
function summarySheet(): WriteSheet {
  const sheet = new SheetDrawing('部门收支总表', [34, 20, 34, 20], lengthwise);
  drawHead(sheet, '财务收支预算总表', 4, '元');
  sheet.put('A3:B3', '本年收入', looks.header);
  sheet.put('C3:D3', '本年支出', looks.header);
  sheet.putRow(4, ['项目', '预算数', '项目', '预算数'], looks.header);
  const revenue = revenueByClass();
  const fiscal = totalOf(revenue, '', ['fiscal']);
  const left: readonly (readonly [string, Content])[] = [
    ['一、财政拨款收入', { formula: 'SUM(B6:B8)', result: fiscal }],
    ['1. 一般公共预算', fiscal],
    ['2. 政府性基金预算', 0],
    ['3. 国有资本经营预算', 0],
    ['二、事业收入', 0],
    ['三、事业单位经营收入', 0],
    ['四、其他收入', totalOf(revenue, '', ['other'])],
  ];
  const expenditure = byFunctionalClass('all');
  const classes = topClasses(expenditure);
  const total = SIDE_TOP + left.length;
  left.forEach(([label, amount], index) => {
    const row = SIDE_TOP + index;
    sheet.put(`A${row}`, label, /^\d/.test(label) ? looks.partLabel : looks.label);
    sheet.put(`B${row}`, amount, looks.yuan);
    const code = classes[index];
    sheet.put(`C${row}`, code === undefined ? undefined : numbered(index, code), looks.label);
    sheet.put(`D${row}`, code === undefined ? undefined : totalOf(expenditure, code), looks.yuan);
  });
  sheet.putRow(
    total,
    [
      '收入总计',
      { formula: 'B5+B9+B10+B11', result: totalOf(revenue) },
      '支出总计',
      { formula: `SUM(D${SIDE_TOP}:D${total - 1})`, result: totalOf(expenditure) },
    ],
    [looks.totalLabel, looks.totalYuan, looks.totalLabel, looks.totalYuan],
  );
  return sheet.toSheet();
}

/** 财政拨款收支预算总表: revenue by budget at the left, functional classes by budget at the right. */
function appropriationSheet(): WriteSheet {
  const sheet = new SheetDrawing('部门财政拨款收支总表', [24, 17, 26, 17, 17, 17, 20], lengthwise);
  drawHead(sheet, '财政拨款收支预算总表', 7, '元');
  sheet.put('A3:B3', '财政拨款收入', looks.header);
  sheet.put('C3:G3', '财政拨款支出', looks.header);
  sheet.putRow(
    4,
    ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
    looks.header,
  );
  const expenditure = byFunctionalClass('fiscal');
  const classes = topClasses(expenditure);
  const budgets = ['一、一般公共预算', '二、政府性基金预算', '三、国有资本经营预算'];
  const whole = totalOf(expenditure);
  const total = SIDE_TOP + classes.length;
  const styles = (text: CellStyle, money: CellStyle): CellStyle[] => [
    text,
    money,
    text,
    ...[money, money, money, money],
  ];
  classes.forEach((code, index) => {
    const row = SIDE_TOP + index;
    const budget = budgets[index];
    sheet.putRow(
      row,
      [
        budget,
        budget === undefined ? undefined : index === 0 ? whole : 0,
        numbered(index, code),
        { formula: `SUM(E${row}:G${row})`, result: totalOf(expenditure, code) },
        totalOf(expenditure, code),
        undefined,
        undefined,
      ],
      styles(looks.label, looks.yuan),
    );
  });
  const sum = (column: string): Content => ({
    formula: `SUM(${column}${SIDE_TOP}:${column}${total - 1})`,
    result: whole,
  });
  sheet.putRow(
    total,
    ['收入总计', sum('B'), '支出总计', sum('D'), sum('E'), undefined, undefined],
    styles(looks.totalLabel, looks.totalYuan),
  );
  return sheet.toSheet();
}

function numbered(index: number, code: string): string {
  return `${NUMERALS[index] ?? ''}、${functionalNames[code] ?? ''}`;
}

/** “三公”经费和机关运行经费预算表: one row, in 万元. */
function threePublicSheet(): WriteSheet {
  const sheet = new SheetDrawing(
    '部门“三公”经费和机关运行费预算表',
    [15, 19, 15, 15, 15, 15, 22],
    lengthwise,
  );
  drawHead(sheet, '“三公”经费和机关运行经费预算表', 7, '万元');
  sheet.put('A3:F3', '“三公”经费预算数', looks.header);
  sheet.put('G3:G5', '机关运行经费预算数', looks.header);
  sheet.put('A4:A5', '合计', looks.header);
  sheet.put('B4:B5', '因公出国（境）费', looks.header);
  sheet.put('C4:C5', '公务接待费', looks.header);
  sheet.put('D4:F4', '公务用车购置及运行费', looks.header);
  sheet.put('D5', '小计', looks.header);
  sheet.put('E5', '购置费', looks.header);
  sheet.put('F5', '运行费', looks.header);
  const { abroad, reception, vehiclePurchase, vehicleRunning } = threePublic;
  const { total, vehicles } = threePublicTotals('yuan');
  const wan = (yuan: number): number => yuan / 10_000;
  sheet.putRow(
    6,
    [
      { formula: 'B6+C6+D6', result: wan(total) },
      wan(abroad.yuan),
      wan(reception.yuan),
      { formula: 'E6+F6', result: wan(vehicles) },
      wan(vehiclePurchase.yuan),
      wan(vehicleRunning.yuan),
      wan(agencyOperatingFunds()),
    ],
    looks.money,
  );
  return sheet.toSheet();
}
