import { namedRows } from '../../identities';
import { type Amount, compareAmounts, sumOf } from '../../money';
import { type AssetLine, located } from '../../tables';
import { defineRule } from '../define-rule';
import { SUM_MESSAGES } from '../messages';
import { ASSET_REASONS, listsOnlySome, partsAbove, readAs, totalName } from './asset-lines';

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
    const gap = (items: readonly AssetLine[]): number =>
      stated === undefined ? 0 : compareAmounts(sum(items, stated), stated);
    const items = readAs(printed, (reading) => gap(reading) === 0);
    if (stated !== undefined && items.length === 0) report.cannotCheck('noItems', { total: name });
    else if (listsOnlySome(items) && gap(items) < 0) report.cannotCheck('someOnly', { total: name });
    else {
      const parts = namedRows(items, ({ value }) => value);
      report.compare({ what: `${name}的价值`, stated: total?.value, parts });
    }
    for (const evidence of partsAbove(printed, ({ value }) => value, isMore))
      report.found('partExceedsWhole', evidence);
  },
});

function isMore(part: Amount, whole: Amount): boolean {
  return compareAmounts(part, whole) > 0;
}

function sum(lines: readonly AssetLine[], { unit }: Amount): Amount {
  return sumOf(
    lines.flatMap(({ value }) => located(value)?.value ?? []),
    unit,
  );
}
