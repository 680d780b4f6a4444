export { FileHost, type FileHostEvents, type FileOpening } from './file-host';
export { readFileBytes } from './read-file-bytes';
export { readWorkbookFile } from './read-workbook-file';
export type { SheetView, ViewArea, ViewCell } from './sheet-view';
