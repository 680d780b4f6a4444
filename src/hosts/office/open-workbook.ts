import { hostError, toHostError } from './host-errors';

/** Excel that has not opened a workbook by then is taken to be silent, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Opens a workbook, which has no file yet, in a window of its own; the one that is open stays as it is.
 * @param bytes a whole .xlsx file
 * @throws HostError
 */
export async function openInNewWindow(bytes: Uint8Array): Promise<void> {
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(hostError('timeout'));
    }, PATIENCE);
  });
  try {
    await Promise.race([Excel.createWorkbook(base64), limit]);
  } catch (error) {
    throw toHostError(error);
  } finally {
    clearTimeout(timer);
  }
}
