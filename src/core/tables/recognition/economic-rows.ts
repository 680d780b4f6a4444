import { rowLabel, type SheetGrid } from '../../workbook';
import type { TableKey } from '../table-key';

/** The kinds whose rows are functional classes. */
const BY_FUNCTION: ReadonlySet<TableKey> = new Set([
  'revenueTable',
  'expenditureTable',
  'generalPublicExpenditure',
  'governmentFundExpenditure',
  'stateCapitalExpenditure',
]);

/** Economic 类 of departments and of government that nearly every table by economic class prints. */
const ECONOMIC_CLASSES: ReadonlySet<string> = new Set([
  '工资福利支出',
  '商品和服务支出',
  '对个人和家庭的补助',
  '机关工资福利支出',
  '机关商品和服务支出',
  '对事业单位经常性补助',
]);

/** What a table of expenditure by economic class is called where no rule checks it. */
export const BY_ECONOMIC_CLASS = '支出经济分类表';

/** True for a table of a kind by functional class whose rows are economic classes: 支出预算表（政府经济分类科目）. */
export function isByEconomicClass(
  kind: TableKey | undefined,
  grid: SheetGrid,
  rows: readonly number[],
): boolean {
  // 工资福利支出 alone may also be an item of 基本支出.
  if (kind === undefined || !BY_FUNCTION.has(kind)) return false;
  // A header names several of them side by side.
  const classes = rows.flatMap((row) => {
    const named = grid.filledColumns(row).map((column) => nameIn(grid.text(row, column)));
    const inRow = new Set(named.filter((name) => ECONOMIC_CLASSES.has(name)));
    return inRow.size === 1 ? [...inRow] : [];
  });
  return new Set(classes).size > 1;
}

/** The name in a cell that may hold the code as well: `[301]工资福利支出`, `301 工资福利支出`. */
function nameIn(text: string): string {
  return rowLabel(text).replace(/^\[?\d{3}\]?-?/, '');
}
