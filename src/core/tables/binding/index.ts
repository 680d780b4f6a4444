export { boundTables, type BoundTables } from './bound-tables';
export {
  BUREAU_FILE_KEY,
  EMPTY_BUREAU_FILE,
  layoutsWith,
  mergedBureauFile,
  parseBureauFile,
  withBinding,
  withoutBinding,
  type BureauFile,
  type BureauFileReading,
} from './bureau-file';
export {
  BINDABLE_TABLES,
  columnMeanings,
  isTwoSided,
  mayStandAcross,
  type ColumnMeaning,
  type Orientation,
  type Side,
} from './column-meanings';
export {
  draftOf,
  previewBinding,
  type BindingPreview,
  type PreviewCell,
  type PreviewProblem,
} from './preview';
export { bindingOf, proposeBinding, type BindingDraft, type DraftMeaning } from './proposal';
export { tableBindingSchema, type TableBinding } from './table-binding';
