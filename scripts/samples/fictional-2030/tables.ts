import type { TypedTable } from '../sheet/typed-table';
import { department, threePublic, YEAR } from './budget';
import { economicRows, expenditureRows, topClasses } from './by-class';
import { ALL, GENERAL, spent, wan } from './totals';

/** What a table prints, without where and under which number. */
export type Drawn = Pick<TypedTable, 'widths' | 'header' | 'rows' | 'note'>;
type Header = TypedTable['header'];

const WIDE = [14, 38, 16, 16, 16];
const NUMERALS = ['一', '二', '三', '四'];

const column = (index: number): string => String.fromCharCode(65 + index);

/** Labels side by side in one row of a header. */
export function labelsIn(row: number, labels: readonly string[]): Header {
  return labels.map((label, index) => [`${column(index)}${row}`, label] as const);
}

/** Sources of revenue, numbered, with what they bring. */
export function sources(): readonly (readonly [name: string, amount: number | undefined])[] {
  return [
    ['一、一般公共预算拨款收入', wan(spent('', GENERAL))],
    ['二、政府性基金预算拨款收入', 0],
    ['三、国有资本经营预算拨款收入', 0],
    ['四、其他收入', wan(spent('', ['other']))],
  ];
}

/** Functional classes, numbered, with what they spend. */
export function numberedClasses(): readonly (readonly [name: string, amount: number | undefined])[] {
  return topClasses(ALL).map(([name, amount], index) => [`${NUMERALS[index] ?? ''}、${name}`, wan(amount)]);
}

/** 收入总表: every class by source. */
export function revenueTable(): Drawn {
  return {
    widths: [14, 38, 16, 24, 16],
    header: labelsIn(1, ['科目编码', '科目名称', '合计', '一般公共预算拨款收入', '其他收入']),
    rows: expenditureRows(ALL).map(([code, name]) => {
      const own = code === '合计' || typeof code !== 'string' ? '' : code;
      return [code, name, wan(spent(own, ALL)), wan(spent(own, GENERAL)), wan(spent(own, ['other']))];
    }),
  };
}

/** Expenditure of every class, basic and project. */
export function expenditureTable(parts: typeof ALL | typeof GENERAL): Drawn {
  return { widths: WIDE, header: expenditureHeader(), rows: expenditureRows(parts) };
}

/** An expenditure table of a budget the department has no money of. */
export function emptyTable(budget: string): Drawn {
  return {
    widths: WIDE,
    header: expenditureHeader(),
    rows: [['合计', undefined]],
    note: `注：${department}${YEAR}年没有${budget}安排的支出，本表为空表。`,
  };
}

function expenditureHeader(): Header {
  return labelsIn(1, ['科目编码', '科目名称', '合计', '基本支出', '项目支出']);
}

/** 一般公共预算基本支出表. */
export function economicTable(): Drawn {
  return {
    widths: WIDE,
    header: labelsIn(1, ['科目编码', '科目名称', '合计', '人员经费', '公用经费']),
    rows: economicRows(),
  };
}

/** 财政拨款收支总表: revenue by budget at the left, functional classes by budget at the right. */
export function appropriationSummary(): Drawn {
  const whole = wan(spent('', GENERAL));
  const left = ['（一）一般公共预算拨款', '（二）政府性基金预算拨款', '（三）国有资本经营预算拨款'];
  const classes = topClasses(GENERAL).map(([name, amount], index) => [
    left[index],
    index === 0 ? whole : undefined,
    `（${NUMERALS[index] ?? ''}）${name}`,
    wan(amount),
    wan(amount),
  ]);
  return {
    widths: [32, 14, 32, 14, 16, 18, 20],
    header: [
      ['A1:B1', '收入'],
      ['C1:G1', '支出'],
      ...labelsIn(2, [
        '项目',
        '预算数',
        '项目',
        '合计',
        '一般公共预算',
        '政府性基金预算',
        '国有资本经营预算',
      ]),
    ],
    rows: [
      ['一、本年收入', whole, '一、本年支出', whole, whole],
      ...classes,
      ['二、上年结转', undefined, '二、结转下年', undefined],
      ['收入总计', whole, '支出总计', whole, whole],
    ],
  };
}

/** The six columns of “三公” from a column on, below a label. */
export function threePublicColumns(from: number, heading: string): Header {
  const at = (offset: number): string => column(from + offset);
  return [
    [`${at(0)}1:${at(5)}1`, heading],
    [`${at(0)}2:${at(0)}3`, '合计'],
    [`${at(1)}2:${at(1)}3`, '因公出国（境）费'],
    [`${at(2)}2:${at(4)}2`, '公务用车购置及运行费'],
    [`${at(2)}3`, '小计'],
    [`${at(3)}3`, '公务用车购置费'],
    [`${at(4)}3`, '公务用车运行费'],
    [`${at(5)}2:${at(5)}3`, '公务接待费'],
  ];
}

/** Their amounts of a year, in 万元; a nought is printed. */
export function threePublicAmounts(year: 'prior' | 'current'): number[] {
  const { abroad, purchase, running, reception } = threePublic[year];
  return [
    abroad + purchase + running + reception,
    abroad,
    purchase + running,
    purchase,
    running,
    reception,
  ].map((hundredths) => hundredths / 100);
}
