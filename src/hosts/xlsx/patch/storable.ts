import { localAddress, type CellValue } from '../../../core/workbook';
import { storedFormula } from '../formula-text';
import { COLUMNS, ROWS } from '../sheet-bounds';
import { PatchRefusal } from './workbook-patch';

/** Excel's limits, characters. */
export const LONGEST_TEXT = 32_767;
export const LONGEST_FORMULA = 8192;

interface Place {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
}

/** @throws PatchRefusal for a place that no sheet has, or a value that Excel does not take */
export function requireStorable(
  { row, column, value }: Place & { readonly value: CellValue },
  sheet: string,
): void {
  const isPlace = (index: number, size: number) => Number.isInteger(index) && index >= 0 && index < size;
  if (!isPlace(row, ROWS) || !isPlace(column, COLUMNS))
    throw new PatchRefusal('not-storable', `工作表“${sheet}”里没有要修改的那个单元格，没有保存。`);
  const at = `工作表“${sheet}”的 ${localAddress({ row, column })}`;
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new PatchRefusal('not-storable', `${at}的数超出 Excel 的范围，没有保存。请改小后再试。`);
  if (typeof value === 'string' && value.length > LONGEST_TEXT)
    throw new PatchRefusal('not-storable', `${at}的文字超过 ${LONGEST_TEXT} 个字，没有保存。请缩短后再试。`);
}

/**
 * The formula of a cell as files store it.
 * @param formula with or without its leading `=`
 * @throws PatchRefusal for one that Excel does not take
 */
export function storableFormula(formula: string, at: Place, sheet: string): string {
  const stored = storedFormula(formula);
  if (stored !== undefined && stored.length <= LONGEST_FORMULA) return stored;
  throw new PatchRefusal(
    'not-storable',
    `工作表“${sheet}”的 ${localAddress(at)} 的公式 Excel 不接受，没有保存。请检查括号和引号，或改用其他函数。`,
  );
}
