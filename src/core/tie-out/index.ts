export { readerFor } from './class-reader';
export type * from './model';
export { coverageOf } from './coverage';
export { tieOut, type TieOutOptions } from './tie-out';
