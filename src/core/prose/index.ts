export type * from './model';
export { doubledMarker } from './list-markers';
export { listsIn, type ListItem, type NumberedList } from './numbered-lists';
export { proseReader, type ProseReaderOptions } from './parse-text';
export type { TextCell } from './text-cell';
export { MEASURES, type Measure, type MeasureId } from './words/measures';
export { isStock } from './words/stocks';
export type { Term } from './words/term';
