export type { BudgetYear } from './budget-year';
export { declared } from './declared';
export { deriveFacts, type FactName, type FactOptions, type Facts, type TextReading } from './facts';
export type { HiddenPart } from './hidden-parts';
export type { PrintedUnit } from './printed-units';
export type { PriorReading, PriorRefusal, PriorYear } from './prior-year';
export { printedProjectCode, projectAt, projectBudget, projectCell, projectName } from './project-identity';
export { checkCharacter, CODE_LENGTH, parseProjectCode, TYPE_AT, type PrintedCode } from './project-code';
export { documentNumbers, withoutDocumentNumbers } from './document-number';
export { likeness } from './project-likeness';
export { PROJECT_KEYS } from './projects';
export { projectRowTitle, projectTitle, titleOfProject } from './project-title';
export { shortProjectName } from '../tables';
export { codeKey, projectNameKey, type Project } from './projects';
export type {
  MatchedBy,
  ProjectDecision,
  ProjectMatches,
  ProjectPair,
  ProjectQuestion,
} from './projects-across-years';
export type { TextCell } from '../prose';
export type { Prose } from './prose';
export { ownTexts } from './texts';
