import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook';
import type {
  Amounts,
  BudgetTables,
  ClassifiedData,
  ClassifiedKey,
  Hundredths,
  SideData,
  SummaryData,
} from './budget-tables';

/** How a workbook is printed. */
export interface Printing {
  readonly family: 'hebei' | 'shanghai';
  /** Whose budget the Shanghai family prints. */
  readonly body: '部门' | '预算单位';
  readonly year: number;
  readonly unit: '元' | '万元';
  readonly department: string;
  /** Codes in one cell, or 类, 款 and 项 in columns of their own: as text, or as numbers without their leading zero. */
  readonly codes: 'whole' | 'text-parts' | 'number-parts';
  /** Paragraphs of a text in a cell each, or all in one. */
  readonly paragraphs: 'cells' | 'one-cell';
  /** A line below every table. */
  readonly note?: string;
}

type Row = readonly CellValue[];
interface Column {
  readonly key: string;
  readonly upper: string;
  readonly lower: string;
}

/**
 * Writes tables with chosen data, each on a sheet of its own, in the words and the order in which the family prints them. Tables
 * the family does not have are left out.
 */
export function budgetWorkbook(tables: BudgetTables, printing: Printing): WorkbookSnapshot {
  const sheets =
    printing.family === 'hebei' ? hebeiSheets(tables, printing) : shanghaiSheets(tables, printing);
  const noted = sheets.map(({ name, rows }) =>
    sheetOf(name, printing.note === undefined ? rows : [...rows, [printing.note]]),
  );
  const texts = tables.duties === undefined ? [] : [dutiesSheet(tables.duties, printing)];
  return { date1904: false, sheets: [...texts, ...noted] };
}

/** The title the family prints, and the paragraphs below it. */
function dutiesSheet(
  paragraphs: readonly string[],
  { family, body, department, ...printing }: Printing,
): SheetSnapshot {
  const title =
    family === 'hebei' ? '部门职责' : `${department}（${body === '部门' ? body : '单位'}）主要职能`;
  const cells = printing.paragraphs === 'cells' ? paragraphs : [paragraphs.join('\n')];
  return sheetOf('职能', [[title], [], ...cells.map((text) => [text])]);
}

interface PrintedSheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

function shanghaiSheets(tables: BudgetTables, printing: Printing): PrintedSheet[] {
  const { body, year, department, unit } = printing;
  const printed = (title: string, rows: readonly Row[]): PrintedSheet => ({
    name: title.slice(0, 31),
    rows: [
      [`${year}年${body}${title}`],
      [],
      [`编制${body === '部门' ? '部门' : '单位'}：${department}`, null, null, `单位：${unit}`],
      [],
      ...rows,
    ],
  });
  const { revenueExpenditureSummary, appropriationSummary, threePublicTable } = tables;
  return [
    ...(revenueExpenditureSummary === undefined
      ? []
      : [printed('财务收支预算总表', summaryRows(revenueExpenditureSummary, '本年收入', '本年支出'))]),
    ...CLASSIFIED.flatMap(({ key, title, ...form }) => {
      const data = tables[key];
      if (data === undefined) return [];
      const emptyNote = data.rows.length > 0 ? [] : [[`${year}年本部门未安排${form.heading}，本表为空表。`]];
      return [printed(title, [...classifiedRows(data, form, printing), ...emptyNote])];
    }),
    ...(appropriationSummary === undefined
      ? []
      : [printed('财政拨款收支预算总表', summaryRows(appropriationSummary, '财政拨款收入', '财政拨款支出'))]),
    ...(threePublicTable === undefined
      ? []
      : [printed('“三公”经费和机关运行经费预算表', threePublicRow(threePublicTable))]),
  ];
}

function hebeiSheets(tables: BudgetTables, { year, unit, department }: Printing): PrintedSheet[] {
  const printed = (title: string, rows: readonly Row[], asOf: CellValue = null): PrintedSheet => ({
    name: title.slice(0, 31),
    rows: [[`${year}年${title}`], [`部门：${department}`, asOf, `单位：${unit}`], ...rows],
  });
  const { revenueExpenditureSummary, basicExpenditureTable, threePublicTable, projectExpenditureTable } =
    tables;
  const { organisationTable, procurementTable, fixedAssetsTable } = tables;
  const items = (amounts: Amounts, labels: Readonly<Record<string, string>>): Row[] => [
    ['项目', '本年'],
    ...Object.entries(labels).flatMap(([item, label]): Row[] =>
      item in amounts ? [[label, money(amounts[item])]] : [],
    ),
  ];
  return [
    ...(revenueExpenditureSummary === undefined
      ? []
      : [printed('收支预算总表', summaryRows(revenueExpenditureSummary))]),
    ...(basicExpenditureTable === undefined
      ? []
      : [printed('基本支出表', items(basicExpenditureTable, HEBEI_BASIC))]),
    ...(projectExpenditureTable === undefined
      ? []
      : [
          printed('项目支出表', [
            ['单位', '项目名称', '预算数'],
            ...projectExpenditureTable.projects.map(({ name, amount }): Row => [
              department,
              name,
              money(amount),
            ]),
            ['合计', null, money(projectExpenditureTable.total)],
          ]),
        ]),
    ...(threePublicTable === undefined
      ? []
      : [printed('财政拨款“三公”经费表', items(threePublicTable, HEBEI_THREE_PUBLIC))]),
    ...(organisationTable === undefined
      ? []
      : [
          printed('机构设置表', [
            ['单位名称', '单位性质', '单位规格', '经费保障形式'],
            ...organisationTable.map(({ name, nature }): Row => [name, nature, '正科级', '财政拨款']),
          ]),
        ]),
    ...(procurementTable === undefined
      ? []
      : [printed('政府采购预算明细表', purchaseRows(procurementTable))]),
    ...(fixedAssetsTable === undefined
      ? []
      : [
          printed(
            '固定资产占用情况表',
            [
              ['项目', '数量', '价值'],
              ...fixedAssetsTable.map(({ item, quantity, value }): Row => [
                HEBEI_ASSETS[item] ?? item,
                money(quantity),
                money(value),
              ]),
            ],
            `截止时间：${year - 1}年12月31日`,
          ),
        ]),
  ];
}

const PURCHASE_COLUMNS = ['total', 'generalPublic', 'unitFunds'];

function purchaseRows({ purchases, totals }: NonNullable<BudgetTables['procurementTable']>): Row[] {
  return [
    ['采购物品名称', '数量', '单价', '合计', '一般公共预算拨款', '单位资金'],
    ...purchases.map(({ item, quantity, amounts }): Row => [
      item,
      money(quantity),
      money(amounts.unitPrice),
      ...PURCHASE_COLUMNS.map((key) => money(amounts[key])),
    ]),
    ['合计', null, null, ...PURCHASE_COLUMNS.map((key) => money(totals[key]))],
  ];
}

const HEBEI_ASSETS: Readonly<Record<string, string>> = {
  total: '资产总额',
  buildings: '1、房屋（平方米）',
  vehicles: '2、车辆（台、辆）',
  other: '3、其他固定资产',
};

const HEBEI_BASIC = { total: '合计', personnel: '人员经费', dailyPublic: '日常公用经费' };
const HEBEI_THREE_PUBLIC = {
  total: '合计',
  abroad: '1、因公出国（境）费',
  vehicles: '2、公务用车购置及运维费',
  vehicleRunning: '其中：公务用车运行维护费',
  vehiclePurchase: '公务用车购置费',
  reception: '3、公务接待费',
  agencyOperating: '机关运行经费',
};

interface ClassifiedForm {
  readonly heading: string;
  readonly codeHeader: string;
  readonly nameHeader: string;
  readonly parts: readonly string[];
  readonly columns: readonly Column[];
}

const plain = (key: string, upper: string): Column => ({ key, upper, lower: '' });
const FUNCTIONAL = {
  codeHeader: '功能分类科目编码',
  nameHeader: '功能分类科目名称',
  parts: ['类', '款', '项'],
};
const EXPENDITURE = [
  plain('total', '合计'),
  plain('basic', '基本支出'),
  { key: 'personnel', upper: '', lower: '人员经费' },
  { key: 'dailyPublic', upper: '', lower: '公用经费' },
  plain('project', '项目支出'),
];

const CLASSIFIED: readonly (ClassifiedForm & { readonly key: ClassifiedKey; readonly title: string })[] = [
  {
    key: 'revenueTable',
    title: '收入预算总表',
    heading: '收入预算',
    ...FUNCTIONAL,
    columns: [
      plain('total', '合计'),
      plain('fiscalAppropriation', '财政拨款收入'),
      plain('business', '事业收入'),
      plain('operating', '事业单位\n经营收入'),
      plain('other', '其他收入'),
    ],
  },
  {
    key: 'expenditureTable',
    title: '支出预算总表',
    heading: '支出预算',
    ...FUNCTIONAL,
    columns: EXPENDITURE,
  },
  {
    key: 'generalPublicExpenditure',
    title: '一般公共预算支出功能分类预算表',
    heading: '一般公共预算支出',
    ...FUNCTIONAL,
    columns: EXPENDITURE,
  },
  {
    key: 'governmentFundExpenditure',
    title: '政府性基金预算支出功能分类预算表',
    heading: '政府性基金预算支出',
    ...FUNCTIONAL,
    columns: EXPENDITURE,
  },
  {
    key: 'stateCapitalExpenditure',
    title: '国有资本经营预算支出功能分类预算表',
    heading: '国有资本经营预算支出',
    ...FUNCTIONAL,
    columns: EXPENDITURE,
  },
  {
    key: 'basicExpenditureByEconomicClass',
    title: '一般公共预算基本支出部门预算经济分类预算表',
    heading: '一般公共预算基本支出',
    codeHeader: '部门预算经济分类科目编码',
    nameHeader: '经济分类科目名称',
    parts: ['类', '款'],
    columns: [plain('total', '合计'), plain('personnel', '人员经费'), plain('dailyPublic', '公用经费')],
  },
];

function classifiedRows(
  { rows, totals }: ClassifiedData,
  { heading, codeHeader, nameHeader, parts, columns }: ClassifiedForm,
  { codes }: Printing,
): Row[] {
  const printed = columnsIn(columns, totals);
  const width = codes === 'whole' ? 1 : parts.length;
  const blanks = (count: number): CellValue[] => Array.from({ length: count }, () => null);
  const codeCells = (code: string): CellValue[] => {
    if (codes === 'whole') return [code];
    const cells = parts.map((_, index) =>
      index === 0 ? code.slice(0, 3) : code.slice(2 * index + 1, 2 * index + 3),
    );
    return cells.map((cell) => (cell === '' ? null : codes === 'text-parts' ? cell : Number(cell)));
  };
  return [
    ['项目', ...blanks(width), heading],
    [codeHeader, ...blanks(width - 1), nameHeader, ...printed.map(({ upper }) => upper || null)],
    [...(codes === 'whole' ? [null] : parts), null, ...printed.map(({ lower }) => lower || null)],
    ...rows.map(({ code, name, amounts }) => [
      ...codeCells(code),
      name,
      ...printed.map(({ key }) => money(amounts[key])),
    ]),
    ['合计', ...blanks(width), ...printed.map(({ key }) => money(totals[key]))],
  ];
}

/** The columns the totals name. 基本支出 heads its parts: over 小计 where it has an amount of its own, else over the first of them. */
function columnsIn(columns: readonly Column[], totals: Amounts): Column[] {
  const printed = columns.filter(({ key }) => key in totals);
  const first = printed.findIndex(({ key, upper }) => key === 'personnel' && upper === '');
  if (first < 0) return printed;
  return printed.map((column, index) => {
    if (column.key === 'basic') return { ...column, lower: '小计' };
    return index === first && !('basic' in totals) ? { ...column, upper: '基本支出' } : column;
  });
}

const EXPENDITURE_SIDE: readonly Column[] = [
  { key: 'current', upper: '预算数', lower: '合计' },
  { key: 'personnel', upper: '基本支出', lower: '人员经费' },
  { key: 'dailyPublic', upper: '', lower: '公用经费' },
  { key: 'project', upper: '项目支出', lower: '' },
  { key: 'generalPublicBudget', upper: '一般公共预算', lower: '' },
  { key: 'governmentFundBudget', upper: '政府性基金预算', lower: '' },
  { key: 'stateCapitalBudget', upper: '国有资本经营预算', lower: '' },
];

/** Both sides; with headings above them in the family that prints some. */
function summaryRows({ revenue, expenditure }: SummaryData, ...headings: readonly string[]): Row[] {
  const columns = EXPENDITURE_SIDE.filter(({ key }) => key in expenditure.totals);
  const left = sideRows(revenue, '收入总计', ['current']);
  const right = sideRows(
    expenditure,
    '支出总计',
    columns.map(({ key }) => key),
  );
  const length = Math.max(left.length, right.length);
  const [leftTotal = [], rightTotal = []] = [left.at(-1), right.at(-1)];
  const body = Array.from({ length: length - 1 }, (_, index): Row => [
    ...(index < left.length - 1 ? (left[index] ?? []) : [null, null]),
    ...(index < right.length - 1 ? (right[index] ?? []) : []),
  ]);
  const byBudget = 'generalPublicBudget' in expenditure.totals;
  const [leftHeading, rightHeading] = headings;
  return [
    ...(leftHeading === undefined || rightHeading === undefined ? [] : [[leftHeading, null, rightHeading]]),
    [
      '项目',
      '预算数',
      '项目',
      ...(byBudget ? columns.map(({ key, upper }) => (key === 'current' ? '合计' : upper)) : ['预算数']),
    ],
    ...('personnel' in expenditure.totals
      ? [
          [
            null,
            null,
            null,
            ...columns.map(({ key, upper }) => (key === 'current' ? '合计' : upper || null)),
          ],
          [null, null, null, ...columns.map(({ key, lower }) => (key === 'current' ? null : lower || null))],
        ]
      : []),
    ...body,
    [...leftTotal, ...rightTotal],
  ];
}

function sideRows({ rows, totals }: SideData, total: string, keys: readonly string[]): Row[] {
  return [...rows, { label: total, amounts: totals }].map(({ label, amounts }) => [
    label,
    ...keys.map((key) => money(amounts[key])),
  ]);
}

function threePublicRow(amounts: Amounts): Row[] {
  return [
    ['“三公”经费预算数', null, null, null, null, null, '机关运行经费预算数'],
    ['合计', '因公出国(境)费', '公务接待费', '公务用车购置及运行费'],
    [null, null, null, '小计', '购置费', '运行费'],
    ['total', 'abroad', 'reception', 'vehicles', 'vehiclePurchase', 'vehicleRunning', 'agencyOperating'].map(
      (item) => money(amounts[item]),
    ),
  ];
}

function money(amount: Hundredths): CellValue {
  return amount === undefined ? null : amount / 100;
}

function sheetOf(name: string, rows: readonly Row[]): SheetSnapshot {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return {
    name,
    visibility: 'visible',
    own: false,
    top: 0,
    left: 0,
    values,
    formulas: values.map((row) => row.map(() => null)),
    formats: values.map((row) => row.map((value) => (typeof value === 'number' ? '0.00' : 'General'))),
  };
}
