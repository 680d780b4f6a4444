import type { WriteSheet } from 'hucre';
import { looks } from '../sheet/looks';
import { lengthwise, upright } from '../sheet/page';
import { SheetDrawing } from '../sheet/sheet-drawing';
import { fixedAssets, organisation, procurement } from './printed-tables';

/** The sheet 机构设置. */
export function organisationSheet(): WriteSheet {
  const sheet = new SheetDrawing('机构设置', [30, 16, 16, 34], upright);
  sheet.put('A1:D1', organisation.title, looks.title);
  sheet.putRow(2, ['单位名称', '单位性质', '单位规格', '经费保障形式'], looks.header);
  organisation.units.forEach(({ name, nature, rank, funding }, index) => {
    const { label, centred } = looks;
    sheet.putRow(3 + index, [name, nature, rank, funding], [label, centred, centred, label]);
  });
  return sheet.toSheet();
}

/** The columns of the procurement table whose header has one cell over both header rows. */
const columnsOverBothRows = [
  ['C', '采购物品名称'],
  ['D', '政府采购目录序号'],
  ['E', '计量  单位'],
  ['F', '数量'],
  ['G', '单价'],
] as const;

/** Its columns below a group: A and B 政府采购项目来源, H to M 政府采购金额. */
const columnsOfGroups = [
  ['A', '项目名称'],
  ['B', '预算资金'],
  ['H', '合计'],
  ['I', '一般公共预算拨款'],
  ['J', '基金预算拨款'],
  ['K', '国有资本经营预算拨款'],
  ['L', '财政专户核拨'],
  ['M', '单位资金'],
] as const;

/** The sheet 政府采购预算明细表. */
export function procurementSheet(): WriteSheet {
  const widths = [24, 14, 18, 12, 10, 10, 12, 12, 14, 14, 16, 14, 12];
  const sheet = new SheetDrawing('政府采购预算明细表', widths, lengthwise);
  sheet.put('A1:M1', procurement.title, looks.title);
  sheet.put('A2:K2', procurement.unit, looks.headLeft);
  sheet.put('L2:M2', procurement.amountUnit, looks.headRight);

  sheet.put('A3:B3', '政府采购项目来源', looks.header);
  sheet.put('H3:M3', '政府采购金额（当年部门预算安排资金）', looks.header);
  for (const [column, word] of columnsOverBothRows) sheet.put(`${column}3:${column}4`, word, looks.header);
  for (const [column, word] of columnsOfGroups) sheet.put(`${column}4`, word, looks.header);

  const blank = widths.map(() => undefined);
  sheet.putRow(5, ['合  计', ...blank.slice(1)], looks.totalLabel);
  for (let index = 0; index < procurement.blankRows; index += 1) sheet.putRow(6 + index, blank, looks.label);
  sheet.put(`A${6 + procurement.blankRows + 1}`, procurement.note, looks.note);
  return sheet.toSheet();
}

/** The sheet 固定资产占用情况表; every number is typed as printed, because the printed total does not add up. */
export function fixedAssetsSheet(): WriteSheet {
  const { lines, plannedPurchase } = fixedAssets;
  const sheet = new SheetDrawing('固定资产占用情况表', [40, 18, 28], upright);
  const styles = [looks.label, looks.count, looks.money];
  sheet.put('A1:C1', fixedAssets.title, looks.title);
  sheet.put('A2:C2', fixedAssets.asOf, looks.headRight);
  sheet.putRow(3, ['项目', '数量', '价值（金额单位：万元）'], looks.header);
  lines.forEach(({ label, quantity, value }, index) => {
    sheet.putRow(4 + index, [label, quantity.value, value.value], styles);
  });
  const planned = 4 + lines.length + 1;
  sheet.putRow(planned, [plannedPurchase.label, undefined, plannedPurchase.value.value], styles);
  return sheet.toSheet();
}
