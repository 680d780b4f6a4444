import { HostError } from '../../core/host';
import type { WorkbookSnapshot } from '../../core/workbook';
import { readXlsx } from '../xlsx';
import { fileError } from './file-error';
import { readFileBytes } from './read-file-bytes';

/**
 * Reads a workbook file that was chosen on the page; it is neither changed nor sent anywhere.
 * @throws HostError where it cannot be read, or is no workbook we can use
 */
export async function readWorkbookFile(file: Blob): Promise<WorkbookSnapshot> {
  let bytes: Uint8Array;
  try {
    bytes = await readFileBytes(file);
  } catch (error) {
    throw new HostError(
      'unreadable',
      '这个文件读不出来。',
      '可能是文件夹，或者文件已被移动、正被占用。请确认后重新选择。',
      { cause: error },
    );
  }
  const reading = readXlsx(bytes);
  if (!reading.ok) throw fileError(reading.error);
  return reading.workbook;
}
