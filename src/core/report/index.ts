export * from './json-report';
export { jsonTieOut, type JsonTieOut } from './json-tie-out';
export * from './review';
export * from './reviewed-prior';
export { findingsSheet, FINDINGS_SHEET } from './findings-sheet';
export { planHighlights, planRemarks } from './highlights';
