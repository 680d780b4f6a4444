import { certainParts, readings } from '../../identities';
import { type Amount, compareAmounts, sameAmount, sumOf } from '../../money';
import { type AssetLine, located, rowName } from '../../tables';
import { defineRule } from '../define-rule';
import { SUM_MESSAGES } from '../messages';
import { limitRelation } from '../relation';
import { ASSET_REASONS, listsOnlySome, totalName } from './asset-lines';

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
  check({ fixedAssetsTable: { total, items: printed } }, report) {
    const name = totalName(total);
    const stated = located(total?.value)?.value;
    const items = printedAs(printed, stated);
    if (stated !== undefined && items.length === 0) report.cannotCheck('noItems', { total: name });
    else if (stated !== undefined && listsOnlySome(items) && compareAmounts(sum(items, stated), stated) < 0)
      report.cannotCheck('someOnly', { total: name });
    else {
      const parts = items.map((line) => ({ field: line.value, name: rowName(line) }));
      report.compare({ what: `${name}的价值`, stated: total?.value, parts });
    }
    for (const whole of printed) {
      for (const line of certainParts(whole)) {
        const [part, limit] = [located(line.value), located(whole.value)];
        if (part === undefined || limit === undefined || compareAmounts(part.value, limit.value) <= 0)
          continue;
        report.found('partExceedsWhole', {
          at: [part, limit],
          stated: part.value,
          expected: limit.value,
          relation: limitRelation(part, limit),
          data: { part: rowName(line), whole: rowName(whole) },
        });
      }
    }
  },
});

/** The items in the reading that adds up to the total, where one does. */
function printedAs<T extends AssetLine>(
  items: Parameters<typeof readings<T>>[0],
  total: Amount | undefined,
): Parameters<typeof readings<T>>[0] {
  if (total === undefined) return items;
  return readings(items).find((reading) => sameAmount(sum(reading, total), total)) ?? items;
}

function sum(lines: readonly AssetLine[], { unit }: Amount): Amount {
  return sumOf(
    lines.flatMap(({ value }) => located(value)?.value ?? []),
    unit,
  );
}
