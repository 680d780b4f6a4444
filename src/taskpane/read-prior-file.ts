import type { PriorReader } from '../ui';

/**
 * Reads last year's workbook from a file the user chose. The reader of files is loaded only then: the pane itself does without it.
 * @throws HostError where the file is no workbook we can use
 */
export const readPriorFile: PriorReader = async (file) => {
  const { readWorkbookFile } = await import(
    /* webpackChunkName: "prior-file" */ '../hosts/file/read-workbook-file'
  );
  return readWorkbookFile(file);
};
