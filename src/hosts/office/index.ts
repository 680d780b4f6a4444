import { HostError, type WorkbookHost } from '../../core/host';
import { OfficeHost, type OfficeHostOptions } from './office-host';

export { OfficeHost, type OfficeHostOptions } from './office-host';
export { isAvailable } from './supported';

/** The lowest Excel the add-in runs on: LTSC 2021. */
export const REQUIRED_SET = '1.14';

/**
 * Waits for Office.js and gives the workbook it is attached to.
 * @throws HostError where the page runs outside Excel, or in an Excel that is too old
 */
export async function connectOfficeHost(options: OfficeHostOptions = {}): Promise<WorkbookHost> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    throw new HostError(
      'no-excel',
      '这个页面需要在 Excel 中打开。',
      '请在 Excel 的“加载项”中打开预算公开助手。',
    );
  }
  if (!Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_SET)) {
    throw new HostError(
      'excel-too-old',
      '这个版本的 Excel 太旧，不能使用本加载项。',
      '请升级到 Excel 2021 或更高版本，或使用网页版的核对页面。',
    );
  }
  return new OfficeHost(options);
}
