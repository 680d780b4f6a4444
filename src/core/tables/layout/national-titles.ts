/** What the titles of the national set are made of: what a table is about, and the word it ends with. */

export const SUMMARY_ENDINGS = [
  '总表',
  '预算总表',
  '预算表',
  '总体情况表',
  '预算总体情况表',
  '情况表',
  '情况总表',
];
export const TABLE_ENDINGS = [
  '表',
  '预算表',
  '情况表',
  '预算情况表',
  '明细表',
  '预算明细表',
  '总表',
  '预算总表',
];

/** Tables of a part of the expenditure that are published beside those of all of it; no rule reads them. */
export const PARTS_OF_EXPENDITURE = [
  '一般公共预算项目支出*表',
  '一般公共预算财政拨款项目支出*表',
  '财政拨款支出表',
  '财政拨款支出总表',
  '财政拨款支出预算表',
  '财政拨款支出预算总表',
  '财政拨款支出情况表',
  '财政拨款支出明细表',
  '财政拨款支出预算明细表',
];

export const GOVERNMENT_FUND = [
  '政府性基金预算支出',
  '政府性基金支出',
  '政府性基金预算财政拨款支出',
  '政府性基金预算拨款支出',
];
export const STATE_CAPITAL = [
  '国有资本经营预算支出',
  '国有资本经营支出',
  '国有资本经营预算财政拨款支出',
  '国有资本经营预算拨款支出',
];
export const GENERAL_PUBLIC = [
  '一般公共预算支出',
  '一般公共预算财政拨款支出',
  '一般公共预算拨款支出',
  '财政拨款一般公共预算支出',
];
export const BASIC = [
  '一般公共预算基本支出',
  '一般公共预算财政拨款基本支出',
  '一般公共预算拨款基本支出',
  '财政拨款基本支出',
];
