import type { WriteSheet } from 'hucre';
import { coverSheet, textSheet } from '../sheet/text-sheet';
import { budgetSheets } from './budget-sheets';
import {
  compilationNotes,
  contents,
  cover,
  duties,
  glossary,
  organisation,
  otherMatters,
  projectNotes,
} from './prose';

/** The sheets of shanghai-style-2030.xlsx, in the order of the published document. */
export function shanghaiStyle2030Sheets(): WriteSheet[] {
  return [
    coverSheet(cover),
    ...[contents, duties, organisation, glossary, compilationNotes].map(textSheet),
    ...budgetSheets(),
    ...[otherMatters, projectNotes].map(textSheet),
  ];
}
