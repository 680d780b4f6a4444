export type { ProjectDecision, TextReading } from '../facts';
export { reviewFirst } from './first-review';
export { NUMBER_RULES, readWorkbook, reviewWorkbook, type FullReview } from './full-review';
export type { PriorWorkbook, ReviewOptions, WorkbookReading } from './review-workbook';
export { runRules, type RuleResult } from './run-rules';
