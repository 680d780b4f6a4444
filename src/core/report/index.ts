export * from './json-report';
export { jsonTieOut, type JsonTieOut } from './json-tie-out';
export * from './review';
export * from './reviewed-prior';
export { sheetLine, SHEET_READ_NAMES } from './sheet-line';
export { unusableOf, UNUSABLE_TEXT, verdictOf, type Unusable, type Verdict } from './verdict';
export { findingsSheet, FINDINGS_SHEET } from './findings-sheet';
