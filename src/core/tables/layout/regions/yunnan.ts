import { LISTED_ECONOMIC_COLUMNS } from '../economic-words';
import type { LayoutFile } from '../schema';

/**
 * 基本支出表 as a table of rows: in Yunnan a list of 人员类 and 运转类 items with their classes (部门基本支出预算表), elsewhere a row for
 * each unit.
 */
export const yunnan: LayoutFile = {
  version: 1,
  name: '云南',
  tables: {
    basicExpenditureTable: {
      titles: ['基本支出表', '基本支出预算表', '基本支出预算明细表', '基本支出明细表', '基本支出情况表'],
      orientation: 'across',
      columns: {
        heading: ['基本支出', '资金来源', '本年基本支出'],
        unitCode: ['单位代码', '单位编码', '部门代码', '部门（单位）代码'],
        unit: ['单位名称', '预算单位', '预算单位名称', '部门（单位）名称', '单位'],
        itemCode: ['项目代码', '项目编码'],
        item: ['项目名称', '支出项目', '支出明细项目'],
        functionalClass: ['功能科目编码', '功能分类科目编码', '支出功能分类科目编码', '功能科目代码'],
        functionalName: ['功能科目名称', '功能分类科目名称', '支出功能分类科目名称', '功能科目'],
        ...LISTED_ECONOMIC_COLUMNS,
        total: ['合计', '总计', '金额', '金额合计', '预算数', '预算金额', '本年预算数', '小计'],
        personnel: ['人员经费', '人员支出', '人员类'],
        dailyPublic: ['日常公用经费', '公用经费', '公用支出', '运转类公用经费'],
      },
      items: {
        total: ['合计', '总计', '共计'],
        current: ['本年', '本年预算数'],
        prior: ['上年', '上年预算数'],
      },
    },
  },
};
