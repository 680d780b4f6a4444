import { inUnit, amountOf, decimalOf, rounded, type MoneyUnit } from '../../src/core/money';
import type { CellValue, SheetSnapshot } from '../../src/core/workbook';

const UNIT_LINE = /(单位：)(亿元|万元|元)$/;

/** The sheet with another unit on its unit line and the amounts as they are. */
export function relabelled(sheet: SheetSnapshot, unit: MoneyUnit): SheetSnapshot {
  return withValues(sheet, (value) =>
    typeof value === 'string' ? value.replace(UNIT_LINE, `$1${unit}`) : value,
  );
}

/** The sheet in another unit, amounts rounded half up to two decimals. Every number of it must be an amount in `from`. */
export function converted(sheet: SheetSnapshot, from: MoneyUnit, to: MoneyUnit): SheetSnapshot {
  return withValues(relabelled(sheet, to), (value) =>
    typeof value === 'number'
      ? rounded(inUnit(amountOf(decimalOf(value), from), to), 2).value.toNumber()
      : value,
  );
}

/** Where the unit line of a sheet stands. @throws where it has none */
export function unitLineOf(sheet: SheetSnapshot): { readonly row: number; readonly column: number } {
  for (const [row, values] of sheet.values.entries()) {
    const column = values.findIndex((value) => typeof value === 'string' && UNIT_LINE.test(value));
    if (column >= 0) return { row: sheet.top + row, column: sheet.left + column };
  }
  throw new Error(`${sheet.name} has no unit line`);
}

function withValues(sheet: SheetSnapshot, change: (value: CellValue) => CellValue): SheetSnapshot {
  return { ...sheet, values: sheet.values.map((row) => row.map(change)) };
}
