export type * from './model';
export { proseReader, type ProseReaderOptions } from './parse-text';
export { MEASURES, type Measure, type MeasureId } from './words/measures';
export type { Term } from './words/term';
