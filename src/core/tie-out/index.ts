export { readerFor } from './class-reader';
export type * from './model';
export { coverageOf, tieOut, type TieOutOptions } from './tie-out';
