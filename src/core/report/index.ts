export * from './json-report';
export * from './review';
export * from './reviewed-prior';
export { findingsSheet, FINDINGS_SHEET } from './findings-sheet';
export { planHighlights, planRemarks } from './highlights';
