import { HostError } from '../../core/host';
import { localAddress, type CellAt } from '../../core/workbook';
import { hostError } from './host-errors';
import { visibilityOf } from './read-workbook';

/**
 * Goes to a cell: looks whether its sheet can be shown, activates it, then selects; selecting on another sheet in one step is
 * unreliable. A hidden sheet is not shown without being asked for.
 * @param id Excel's id of the sheet, or its name where the id is not known
 */
export async function goToCell(context: Excel.RequestContext, id: string, at: CellAt): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw hostError('ItemNotFound');
  if (visibilityOf(sheet.visibility) !== 'visible') {
    throw new HostError(
      'hidden-sheet',
      `工作表“${at.sheet}”已隐藏。`,
      '请在工作表标签上点右键，选择“取消隐藏”后再试。',
    );
  }
  sheet.activate();
  await context.sync();
  sheet.getRange(localAddress(at)).select();
  await context.sync();
}
