import { zhList } from './lists';

/** The list of tables and the chart. */
export const zh = {
  remarks: (count: number) => `读表时有${count}处要留意`,
  tablesFound: (found: number, all: number) => `认出${found}种表，共${all}种`,
  notFound: '没有找到',
  notFoundNext: '如果工作簿里有这张表，请核对它的表名和表头。',
  moneyUnit: (unit: string) => `单位：${unit}`,
  used: '采用',
  notUsed: '未采用，用的是另一份',
  hiddenSheet: '工作表已隐藏',
  hiddenSheets: (sheets: readonly string[]) => `隐藏的工作表也会核对：${zhList(sheets)}`,
  copies: (count: number) => `${count}张`,
  tableMapLabel: '表格清单',
  sheets: '各工作表读到了什么',
  sheetsNotRead: (count: number) => `${count}张工作表上有没有读取的内容`,
  chart: '问题分布',
  chartTable: '表',
};
