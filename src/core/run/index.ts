export type { ProjectDecision } from '../facts';
export {
  NUMBER_RULES,
  readWorkbook,
  reviewWorkbook,
  type PriorWorkbook,
  type ReviewOptions,
  type WorkbookReading,
} from './review-workbook';
export { runRules, type RuleResult } from './run-rules';
