/** How a published form is printed. */
export interface FormWords {
  readonly sheet: string;
  readonly title: string;
  /** What stands at the left of the line below the title. */
  readonly head: string;
  /** The line over the rows, or several. */
  readonly header: string;
}

/**
 * Prints a form on a sheet of its own, for a text workbook: title in row 1, head and unit line in row 2, header, rows.
 * @param rows lines of cells, as the header prints its columns
 * @param unit the unit line, in the last column; '' for none
 */
export type FormPrinter = (rows: string, unit?: string, words?: Partial<FormWords>) => string;

function printer(usual: FormWords, usualUnit: string): FormPrinter {
  return (rows, unit = usualUnit, words = {}) => {
    const { sheet, title, head, header } = { ...usual, ...words };
    const columns = Math.max(...header.split('\n').map((line) => line.split('|').length));
    return `\n== ${sheet}\n${title}\n${head}${' |'.repeat(columns - 1)} ${unit}\n${header}\n${rows}`;
  };
}

const WAN = '单位：万元';
const YUAN = '单位：元';
const DEPARTMENT = '某市示例局';

/** 收支预算总表: revenue at the left, expenditure at the right; rows from row 4 on. */
export const summary = printer(
  {
    sheet: '总表',
    title: '2030年收支预算总表',
    head: DEPARTMENT,
    header: '项目 | 预算数 | 项目 | 预算数',
  },
  WAN,
);

/** As `summary`, with last year's figures and the change at the right: `预算数 | 上年预算数 | 较上年增减`. */
export const summaryOfYears: FormPrinter = (rows, unit, words) =>
  summary(rows, unit, { header: '项目 | 预算数 | 项目 | 预算数 | 上年预算数 | 较上年增减', ...words });

/** As `summary`, as units print it: 基本 (人员经费 and 公用经费) and 项目 of each class beside the total; rows from row 6 on. */
export const summaryOfKinds: FormPrinter = (rows, unit = YUAN, words) =>
  summary(rows, unit, {
    title: '2030年预算单位财务收支预算总表',
    header: `项目 | 预算数 | 项目 | 预算数
 | | | 合计 | 基本支出 | | 项目支出
 | | | | 人员经费 | 公用经费`,
    ...words,
  });

/** Rows of the expenditure side: the columns of revenue stay empty. A row of revenue (收入总计) is left as it is. */
export function atRight(rows: string): string {
  return rows
    .split('\n')
    .map((row) => (row.startsWith('收入') ? row : ` | | ${row}`))
    .join('\n');
}

/** The columns of a table by functional class that prints the parts of 基本支出 as well. */
export const WITH_PARTS = '合计 | 基本支出 | 人员经费 | 公用经费 | 项目支出';

/** A table by class; `columns` are those behind code and name. Rows from row 4 on. */
function byClass(
  sheet: string,
  title: string,
  columns: string,
): (rows: string, unit?: string, words?: Partial<FormWords> & { readonly columns?: string }) => string {
  return (rows, unit = YUAN, { columns: own = columns, ...words } = {}) => {
    const header = `科目编码 | 科目名称 | ${own}`;
    return printer({ sheet, title: `2030年部门${title}`, head: DEPARTMENT, header }, unit)(rows, unit, words);
  };
}

/** 收入预算总表. */
export const revenueTable = byClass('收入', '收入预算总表', '合计 | 财政拨款收入 | 事业收入');
/** 支出预算总表. */
export const expenditureTable = byClass('支出', '支出预算总表', '合计 | 基本支出 | 项目支出');
/** 一般公共预算支出表. */
export const generalPublicTable = byClass(
  '一般',
  '一般公共预算支出功能分类预算表',
  '合计 | 基本支出 | 项目支出',
);
/** 政府性基金预算支出表. */
export const governmentFundTable = byClass(
  '基金',
  '政府性基金预算支出功能分类预算表',
  '合计 | 基本支出 | 项目支出',
);
/** 国有资本经营预算支出表. */
export const stateCapitalTable = byClass(
  '国资',
  '国有资本经营预算支出功能分类预算表',
  '合计 | 基本支出 | 项目支出',
);
/** 一般公共预算基本支出表, by economic class. */
export const economicTable = byClass(
  '经济',
  '一般公共预算基本支出部门预算经济分类预算表',
  '合计 | 人员经费 | 公用经费',
);

/** 财政拨款收支预算总表: the right side by 合计 and the three budgets; rows from row 4 on. */
export const appropriationSummary = printer(
  {
    sheet: '拨款',
    title: '2030年部门财政拨款收支预算总表',
    head: DEPARTMENT,
    header: '项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算',
  },
  YUAN,
);

/** 基本支出表, rows of `项目 | 本年 | 上年` from row 4 on. */
export const basicTable = printer(
  { sheet: '基本', title: '2030年基本支出表', head: DEPARTMENT, header: '项目 | 本年 | 上年' },
  WAN,
);

/** 项目支出表, rows of `单位 | 项目编码 | 项目名称 | 支出功能分类（项） | 预算数` from row 4 on. */
export const projectExpenditureTable = printer(
  {
    sheet: '项目支出表',
    title: '2030年项目支出表',
    head: DEPARTMENT,
    header: '单位 | 项目编码 | 项目名称 | 支出功能分类（项） | 预算数',
  },
  WAN,
);

/** 财政拨款“三公”经费表, rows of `项目 | 上年 | 本年` from row 4 on. */
export const threePublicTable = printer(
  { sheet: '三公', title: '2030年财政拨款“三公”经费表', head: DEPARTMENT, header: '项目 | 上年 | 本年' },
  WAN,
);

/** The same figures, each `上年 | 本年`, as rows of 财政拨款“三公”经费表. */
export function threePublicRows(total: string, abroad: string, vehicles: string, reception: string): string {
  return `合计 | ${total}
因公出国（境）费 | ${abroad}
公务用车购置及运维费 | ${vehicles}
公务接待费 | ${reception}`;
}

/**
 * 政府采购预算明细表, rows from row 5 on: 项目 预算资金 物品(C) 目录 单位 数量(F) 单价(G) 合计(H) 一般(I) 基金(J) 国资(K)
 * 专户(L) 单位资金(M).
 */
export const procurementTable = printer(
  {
    sheet: '采购',
    title: '2030年部门政府采购预算明细表',
    head: DEPARTMENT,
    header: `政府采购项目来源 | | 采购物品名称 | 政府采购目录序号 | 计量单位 | 数量 | 单价 | 政府采购金额 | | | | |
项目名称 | 预算资金 | | | | | | 合计 | 一般公共预算拨款 | 基金预算拨款 | 国有资本经营预算拨款 | 财政专户核拨 | 单位资金`,
  },
  WAN,
);

/** 固定资产占用情况表, rows of `项目 | 数量 | 价值` from row 4 on; the unit stands in the header, the head dates the table. */
export function assetsTable(rows: string, words: Partial<FormWords> = {}): string {
  const usual = {
    sheet: '资产',
    title: '某市示例局固定资产占用情况表',
    head: '截止时间：2029年12月31日',
    header: '项目 | 数量 | 价值（金额单位：万元）',
  };
  const { sheet, title, head, header } = { ...usual, ...words };
  return `\n== ${sheet}\n${title}\n${head}\n${header}\n${rows}`;
}

/** What each row of the published 固定资产占用情况表 states. */
export interface AssetTexts {
  readonly total: string;
  readonly buildings?: string;
  readonly offices?: string;
  readonly vehicles?: string;
  readonly equipment?: string;
  readonly other?: string;
}

/** The rows of 固定资产占用情况表 as published; what is not named is `unnamed`. */
export function assetRows(texts: AssetTexts, cellsOf: (text: string) => string, unnamed = '0'): string {
  const { total, buildings, offices, vehicles, equipment, other } = texts;
  const row = (label: string, text = unnamed): string => `${label} | ${cellsOf(text)}`;
  return [
    row('资产总额', total),
    row('1、房屋（平方米）', buildings),
    row('其中：办公用房（平方米）', offices),
    row('2、车辆（台、辆）', vehicles),
    row('3、单价在20万元以上设备', equipment),
    row('4、其他固定资产', other),
  ].join('\n');
}

/** 机构设置, its first unit in row 3. */
export function organisationTable(rows: string, header = '单位名称 | 单位性质'): string {
  return `\n== 机构设置\n部门机构设置情况\n${header}\n${rows}`;
}

/** Cells of a sheet as findings name them. */
export function cellsOf(sheet: string): (...cells: readonly string[]) => string[] {
  return (...cells) => cells.map((cell) => `${sheet}!${cell}`);
}
