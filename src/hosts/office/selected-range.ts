import { HostError } from '../../core/host';
import type { RangeAt } from '../../core/workbook';
import { codeOf } from './host-errors';

/**
 * The cells the user has selected. Reads only.
 * @throws HostError where there are several areas or none
 */
export async function readSelectedRange(context: Excel.RequestContext): Promise<RangeAt> {
  const range = context.workbook.getSelectedRange();
  range.load('address,rowIndex,columnIndex,rowCount,columnCount');
  try {
    await context.sync();
  } catch (error) {
    throw codeOf(error) === 'InvalidSelection' ? notOneArea(error) : error;
  }
  const { address, rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    sheet: sheetIn(address),
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** Several areas, or a chart: there is also the workbook that is not in front, which Excel names the same. */
function notOneArea(cause: unknown): HostError {
  return new HostError(
    'InvalidSelection',
    '没有读到选中的区域。',
    '请回到这个工作簿，选中连成一片的单元格，再点一次。',
    { cause },
  );
}

/** `'a''b'!B2:C5` → `a'b` */
function sheetIn(address: string): string {
  const name = address.slice(0, address.lastIndexOf('!'));
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
