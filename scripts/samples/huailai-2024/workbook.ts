import type { WriteSheet } from 'hucre';
import { formSheet } from '../sheet/performance-form';
import { projectTableSheet } from '../sheet/project-table';
import { coverSheet, textSheet } from '../sheet/text-sheet';
import { performanceForms } from './performance-forms';
import { cover, department, overallGoals, safeguards, subGoals } from './prose';

/** The sheets of huailai-2024.xlsx, in order. The book states no total and no functional class, so neither stands here. */
export function huailai2024Sheets(): WriteSheet[] {
  return [
    coverSheet(cover),
    ...[overallGoals, subGoals, safeguards].map(textSheet),
    projectTableSheet({ year: 2024, department, projects: performanceForms.map((form) => ({ form })) }),
    ...performanceForms.map((form) => formSheet(`绩效目标表${form.serial}`, form)),
  ];
}
