export { FileHost, type FileHostEvents, type FileOpening } from './file-host';
export { readFileBytes } from './read-file-bytes';
export type { SheetView, ViewArea, ViewCell } from './sheet-view';
