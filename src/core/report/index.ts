export * from './json-report';
export * from './review';
export { plainRecord, type PlainRecord } from './table-records';
export { findingsSheet, FINDINGS_SHEET } from './findings-sheet';
export { planHighlights, planRemarks } from './highlights';
