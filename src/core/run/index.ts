export type { ProjectDecision, TextReading } from '../facts';
export { NUMBER_RULES, readWorkbook, reviewWorkbook, type FullReview } from './full-review';
export type { PriorWorkbook, ReviewOptions, WorkbookReading } from './review-workbook';
export { runRules, type RuleResult } from './run-rules';
export { readTableWorkbook, reviewTables } from './table-review';
