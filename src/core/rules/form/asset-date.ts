import { printDay } from '../../tables';
import { sameCell } from '../../workbook';
import { defineRule } from '../define-rule';

/** D06. Source: form 固定资产占用情况表; 2023 disclosure: 截止时间：2022年12月31日. */
export const assetDate = defineRule({
  id: 'asset-date',
  code: 'D06',
  severity: 'warning',
  title: '固定资产的截止时间是上年12月31日',
  needs: ['fixedAssetsTable'],
  facts: ['year'],
  messages: {
    otherDay: {
      text: '固定资产占用情况表的截止时间是{stated}，应为上年年末，即{expected}。',
      advice: '请改正日期；如果表中的数据也是那一天的，请换成上年年末的数据。',
    },
  },
  reasons: {
    noDay: '固定资产占用情况表没有读到截止时间，请在表名下写明年月日',
    noYear: '没有读到预算年度（表的标题、封面或总体绩效目标中），请指定年度',
  },
  check({ fixedAssetsTable: { asOf, head } }, report, { year }) {
    // The year in this table's own title may be the year of the assets: it proves a budget year only where the date agrees.
    const ownTitle = year?.at !== undefined && head.title !== undefined && sameCell(year.at, head.title.at);
    const unproven = ownTitle && asOf?.value.year === year.value;
    if (year === undefined || unproven) report.cannotCheck('noYear');
    if (asOf === undefined) report.cannotCheck('noDay');
    if (year === undefined || unproven || asOf === undefined) return;
    const expected = printDay({ year: year.value - 1, month: 12, day: 31 });
    const stated = printDay(asOf.value);
    if (stated === expected) report.holds();
    else report.found('otherDay', { at: asOf, stated, expected });
  },
});
