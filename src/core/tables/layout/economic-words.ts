import { CODE_COLUMNS } from './national-words';

/** What heads codes and names of economic classes in tables by economic class. */
export const ECONOMIC_COLUMNS = {
  code: [
    '科目编码',
    '科目代码',
    '经济分类科目编码',
    '经济分类科目代码',
    '部门预算经济分类科目编码',
    '部门经济分类科目编码',
    '支出经济分类科目编码',
    '支出部门经济分类科目编码',
    '部门经济科目编码',
    '部门预算经济科目编码',
    '经济科目编码',
    '编码',
    '代码',
  ],
  classCode: ['类'],
  groupCode: ['款'],
  unitCode: CODE_COLUMNS.unitCode,
  name: [
    '科目名称',
    '经济分类科目名称',
    '经济分类科目',
    '部门预算经济分类科目',
    '部门预算经济分类科目名称',
    '部门经济分类科目名称',
    '部门经济分类科目',
    '支出经济分类科目名称',
    '支出经济分类科目',
    '支出部门经济分类科目',
    '部门经济科目名称',
    '部门预算经济科目名称',
    '经济科目名称',
    '经济分类',
    '科目',
    '名称',
    '单位名称（科目）',
    '科目名称（单位）',
    '科目（单位）名称',
    '项目',
  ],
};

/** The economic class in a list of projects or items, beside their functional class. */
export const LISTED_ECONOMIC_COLUMNS = {
  economicClass: [
    '部门经济科目编码',
    '经济科目编码',
    '经济分类科目编码',
    '部门预算支出经济分类科目编码',
    '部门经济科目代码',
    '经济科目代码',
  ],
  economicName: [
    '部门经济科目名称',
    '经济科目名称',
    '经济分类科目名称',
    '部门预算支出经济分类科目名称',
    '部门经济科目',
    '经济科目',
  ],
};

/** The government's economic classes beside those of the department: their heads say 政府, or stand below one that does. */
export const GOVERNMENT_COLUMNS = {
  government: [
    '政府预算经济分类',
    '政府预算经济分类科目',
    '政府预算支出经济分类',
    '政府预算支出经济分类科目',
    '政府经济分类',
    '政府经济分类科目',
    '政府支出经济分类',
  ],
  governmentCode: [
    '政府预算经济分类科目编码',
    '政府预算支出经济分类科目编码',
    '政府经济分类科目编码',
    '政府预算经济科目编码',
    '政府经济科目编码',
    ...ECONOMIC_COLUMNS.code,
  ],
  governmentClass: ECONOMIC_COLUMNS.classCode,
  governmentGroup: ECONOMIC_COLUMNS.groupCode,
  governmentName: [
    '政府预算经济分类科目名称',
    '政府预算支出经济分类科目名称',
    '政府经济分类科目名称',
    '政府预算经济科目名称',
    '政府经济科目名称',
    ...ECONOMIC_COLUMNS.name,
  ],
};
