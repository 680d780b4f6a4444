import { certainParts, readings } from '../../identities';
import { Decimal } from '../../money';
import { type AssetLine, type FixedAssetsTable, located, type Located, rowName } from '../../tables';
import { defineRule } from '../define-rule';
import { quantityRelation } from '../relation';
import type { Report } from '../reporting';
import { ASSET_REASONS, listsOnlySome, totalName } from './asset-lines';

const AREA = /平方米|平米|㎡|m2|亩|公顷/i;
/** Rows that are measured, not counted, on every form, whether or not the label says so. */
const MEASURED = /房屋|用房|土地|面积/;

type Messages = 'unequal' | 'areaAdded' | 'partExceedsWhole';

/** A14. Source: form 固定资产占用情况表; the 2023 disclosure states 277 over items that count 51. */
export const assetCountTotal = defineRule({
  id: 'asset-count-total',
  code: 'A14',
  severity: 'warning',
  title: '固定资产占用情况表：数量总额等于按件计数的各项之和',
  needs: ['fixedAssetsTable'],
  messages: {
    unequal: {
      text: '{total}的数量填的是{stated}，{parts}合计是{expected}，相差{difference}。',
      advice: '请对照资产台账核对总额和各项的数量；按平方米计的房屋不计入件数。',
    },
    areaAdded: {
      text: '{total}的数量{stated}把按面积计的{area}也加了进去；按件计数的{parts}合计是{expected}，相差{difference}。',
      advice: '平方米与台、辆、件不能相加：总额的数量只加按件计数的各项。',
    },
    partExceedsWhole: {
      text: '“其中：{part}”的数量{stated}超过了“{whole}”的数量{expected}，多出{difference}。',
      advice: '其中数不能大于总数：请核对两行的数量。',
    },
  },
  reasons: { ...ASSET_REASONS, nothingCounted: '按件计数的各项都没有填写数量' },
  check({ fixedAssetsTable }, report) {
    const total = report.need(fixedAssetsTable.total?.quantity, `${totalName(fixedAssetsTable.total)}的数量`);
    if (total !== undefined) checkTotal(fixedAssetsTable, total, report);
    for (const whole of fixedAssetsTable.items) {
      for (const part of certainParts(whole)) checkPart(whole, part, report);
    }
  },
});

function checkTotal(
  table: FixedAssetsTable,
  total: Located<Decimal>,
  report: Report<Messages, keyof typeof ASSET_REASONS | 'nothingCounted'>,
): void {
  const name = totalName(table.total);
  const unreadable = table.items.filter(({ quantity }) => quantity?.state === 'unreadable');
  for (const line of unreadable) report.need(line.quantity, `${rowName(line)}的数量`);
  if (unreadable.length > 0) return;
  const { items, counted, measured } = readList(table, total.value);
  const expected = sumOf(counted);
  const areaAdded = measured.length > 0 && total.value.eq(sumOf([...counted, ...measured]));
  if (items.length === 0) {
    report.cannotCheck('noItems', { total: name });
  } else if (total.value.eq(expected)) {
    report.holds();
  } else if (counted.length === 0) {
    report.cannotCheck('nothingCounted');
  } else if (!areaAdded && listsOnlySome(items) && total.value.gt(expected)) {
    report.cannotCheck('someOnly', { total: name });
  } else {
    report.found(areaAdded ? 'areaAdded' : 'unequal', {
      at: [total, ...(areaAdded ? measured : []), ...counted],
      stated: total.value,
      expected,
      relation: quantityRelation(total, counted),
      data: {
        total: name,
        parts: items.filter((line) => !isArea(line)).map(rowName),
        area: measured.map(({ name }) => name),
      },
    });
  }
}

interface List {
  readonly items: FixedAssetsTable['items'];
  /** Stated quantities of what is counted by the piece, and of what is measured by its area. */
  readonly counted: readonly NamedQuantity[];
  readonly measured: readonly NamedQuantity[];
}

/** The items in the reading that adds up to the total, with or without the areas, where one does. */
function readList(table: FixedAssetsTable, total: Decimal): List {
  const lists = readings(table.items).map(listOf);
  return (
    lists.find(({ counted }) => sumOf(counted).eq(total)) ??
    lists.find(({ counted, measured }) => sumOf([...counted, ...measured]).eq(total)) ??
    listOf(table.items)
  );
}

function listOf(items: FixedAssetsTable['items']): List {
  return {
    items,
    counted: statedOf(items.filter((line) => !isArea(line))),
    measured: statedOf(items.filter((line) => isArea(line))).filter(({ value }) => !value.isZero()),
  };
}

function checkPart(whole: AssetLine, part: AssetLine, report: Report<Messages>): void {
  const stated = located(part.quantity);
  const limit = located(whole.quantity);
  if (stated === undefined || limit === undefined || stated.value.lte(limit.value)) return;
  // 办公用房 in square metres are no part of a number of buildings.
  if (part.measure !== '' && whole.measure !== '' && isArea(part) !== isArea(whole)) return;
  report.found('partExceedsWhole', {
    at: [stated, limit],
    stated: stated.value,
    expected: limit.value,
    relation: quantityRelation(stated, [limit], true),
    data: { part: rowName(part), whole: rowName(whole) },
  });
}

function isArea({ measure, name }: AssetLine): boolean {
  return measure === '' ? MEASURED.test(name) : AREA.test(measure);
}

type NamedQuantity = Located<Decimal> & { readonly name: string };

function statedOf(lines: readonly AssetLine[]): NamedQuantity[] {
  return lines.flatMap((line) =>
    line.quantity?.state === 'stated' ? [{ ...line.quantity, name: rowName(line) }] : [],
  );
}

function sumOf(quantities: readonly Located<Decimal>[]): Decimal {
  return quantities.reduce((sum, { value }) => sum.plus(value), new Decimal(0));
}
