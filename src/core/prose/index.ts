export type * from './model';
export { MEASURES, type Measure, type MeasureId } from './words/measures';
