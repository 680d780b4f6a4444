import { XLSX_LIMITS } from '../xlsx';

/**
 * The content of a file that was chosen. Of one that is larger than the reader takes only as much is read as makes the reader say so.
 * Rejects where the file cannot be read: a folder, or a file that was moved meanwhile.
 */
export async function readFileBytes(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, XLSX_LIMITS.fileBytes + 1).arrayBuffer());
}
