import { fieldOf, namedRows } from '../../identities';
import { Decimal } from '../../money';
import { type AssetLine, located, type Located, type Nested, rowName } from '../../tables';
import { defineRule } from '../define-rule';
import type { Report } from '../reporting';
import { ASSET_REASONS, listsOnlySome, partsAbove, readAs, totalName } from './asset-lines';

const AREA = /平方米|平米|㎡|m2|亩|公顷/i;
/** Rows that are measured, not counted, on every form, whether or not the label says so. */
const MEASURED = /房屋|用房|土地|面积/;

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
  check({ fixedAssetsTable: { total, items } }, report) {
    const stated = report.need(total?.quantity, `${totalName(total)}的数量`);
    const parts = items.map((line) => ({ field: line.quantity, name: `${rowName(line)}的数量` }));
    if (stated !== undefined && report.addends(parts) !== undefined)
      checkTotal(totalName(total), stated, items, report);
    for (const evidence of partsAbove(items, ({ quantity }) => quantity, isMore, areAlike))
      report.found('partExceedsWhole', evidence);
  },
});

function checkTotal(
  name: string,
  total: Located<Decimal>,
  printed: readonly Nested<AssetLine>[],
  report: Report<'unequal' | 'areaAdded', keyof typeof ASSET_REASONS | 'nothingCounted'>,
): void {
  const items = readAs(
    printed,
    (reading) => total.value.eq(sum(reading.filter((line) => !isArea(line)))),
    (reading) => total.value.eq(sum(reading)),
  );
  const counted = items.filter((line) => !isArea(line));
  const measured = items.filter((line) => isArea(line) && !sum([line]).isZero());
  const areaAdded = measured.length > 0 && total.value.eq(sum(items));
  const isPartOnly = !areaAdded && listsOnlySome(items) && total.value.gt(sum(counted));
  const cells = counted.flatMap(({ quantity }) => located(quantity) ?? []);
  if (items.length === 0) report.cannotCheck('noItems', { total: name });
  else
    report.compare({
      what: `${name}的数量`,
      count: fieldOf(total),
      parts: namedRows(counted, ({ quantity }) => quantity),
      unequal: areaAdded ? 'areaAdded' : 'unequal',
      doubt:
        cells.length === 0
          ? { reason: 'nothingCounted', data: {} }
          : isPartOnly
            ? { reason: 'someOnly', data: { total: name } }
            : undefined,
      evidence: {
        at: [
          total,
          ...(areaAdded ? measured.flatMap(({ quantity }) => located(quantity) ?? []) : []),
          ...cells,
        ],
        data: { total: name, parts: counted.map(rowName), area: measured.map(rowName) },
      },
    });
}

function isArea({ measure, name }: AssetLine): boolean {
  return measure === '' ? MEASURED.test(name) : AREA.test(measure);
}

/** 办公用房 in square metres are no part of a number of buildings. */
function areAlike(part: AssetLine, whole: AssetLine): boolean {
  return part.measure === '' || whole.measure === '' || isArea(part) === isArea(whole);
}

function isMore(part: Decimal, whole: Decimal): boolean {
  return part.gt(whole);
}

function sum(lines: readonly AssetLine[]): Decimal {
  return lines.reduce((all, { quantity }) => all.plus(located(quantity)?.value ?? 0), new Decimal(0));
}
