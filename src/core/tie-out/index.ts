export type * from './model';
export { coverageOf, tieOut } from './tie-out';
