import { compareAmounts, sameAmount, sumOf, type Amount } from '../../money';
import { located, type FixedAssetsTable, type Located } from '../../tables';
import { defineRule, type Report } from '../define-rule';
import { rowName } from '../row-name';
import { checkSum, SUM_MESSAGES } from '../sums';
import { ASSET_REASONS, listsOnlySome, totalName } from './asset-lines';
import { certainParts, readings } from './list-readings';

type Messages = keyof typeof SUM_MESSAGES | 'partExceedsWhole';

/** A13. Source: form 固定资产占用情况表; the 2023 disclosure states 28.55 over items that add up to 13.15. */
export const assetValueTotal = defineRule({
  id: 'asset-value-total',
  code: 'A13',
  severity: 'error',
  title: '固定资产占用情况表：价值总额等于各项之和，“其中”不重复计算',
  needs: ['fixedAssetsTable'],
  messages: {
    ...SUM_MESSAGES,
    partExceedsWhole: {
      text: '“其中：{part}”的价值{stated}超过了“{whole}”的价值{expected}，多出{difference}。',
      advice: '其中数不能大于总数：请核对两行的价值。',
    },
  },
  reasons: ASSET_REASONS,
  check({ fixedAssetsTable }, report) {
    const total = report.need(fixedAssetsTable.total?.value, `${totalName(fixedAssetsTable.total)}的价值`);
    if (total !== undefined) checkTotal(fixedAssetsTable, total, report);
    for (const whole of fixedAssetsTable.items) {
      for (const line of certainParts(whole)) {
        const part = located(line.value);
        const limit = located(whole.value);
        if (part === undefined || limit === undefined || compareAmounts(part.value, limit.value) <= 0)
          continue;
        report.found('partExceedsWhole', {
          at: [part, limit],
          stated: part.value,
          expected: limit.value,
          data: { part: rowName(line), whole: rowName(whole) },
        });
      }
    }
  },
});

function checkTotal(
  table: FixedAssetsTable,
  total: Located<Amount>,
  report: Report<Messages, keyof typeof ASSET_REASONS>,
): void {
  const name = totalName(table.total);
  const sum = (lines: FixedAssetsTable['items']): Amount =>
    sumOf(
      lines.flatMap(({ value }) => located(value)?.value ?? []),
      total.value.unit,
    );
  const items = readings(table.items).find((reading) => sameAmount(sum(reading), total.value)) ?? table.items;
  if (items.length === 0) {
    report.cannotCheck('noItems', { total: name });
  } else if (listsOnlySome(items) && compareAmounts(sum(items), total.value) < 0) {
    report.cannotCheck('someOnly', { total: name });
  } else {
    const parts = items.map((line) => ({ field: line.value, name: rowName(line) }));
    checkSum(report, { what: `${name}的价值`, total, parts });
  }
}
