import { expenditureTable, organisationTable, threePublicRows, threePublicTable } from './published-forms';

/* A small budget that texts are held against, and its text: what the tests of rules on texts have in common. */

const DEPARTMENT = { head: '部门：某市示例局' };

/** 财政拨款“三公”经费表 in 万元: 12 in all (C4), 10 the year before; each of its rows `上年 | 本年`. */
export function threePublicOf(
  total = '10 | 12',
  abroad = '0 | 0',
  vehicles = '8 | 9',
  reception = '2 | 3',
): string {
  return threePublicTable(threePublicRows(total, abroad, vehicles, reception), undefined, DEPARTMENT);
}
export const THREE_PUBLIC = threePublicOf();

/** 支出预算总表 in 万元: 700 of one class, in C4 to C7. */
export const EXPENDITURE = expenditureTable(
  `205 | 教育支出 | 700 | 400 | 300
20502 | 普通教育 | 700 | 400 | 300
2050202 | 小学教育 | 700 | 400 | 300
合计 | | 700 | 400 | 300`,
  '单位：万元',
  DEPARTMENT,
);

/** 机构设置 with two units, in A3 and A4. */
export const ORGANISATION = organisationTable('某市示例局 | 行政\n某市示例中心 | 事业');

/** The text of the budget: its title in A1, a paragraph a row from A2 on. */
export function explanation(...paragraphs: readonly string[]): string {
  return explanationOf('2030年部门预算说明', ...paragraphs);
}

/** As `explanation`, under another title. */
export function explanationOf(title: string, ...paragraphs: readonly string[]): string {
  return ['\n== 说明', title, ...paragraphs].join('\n');
}
