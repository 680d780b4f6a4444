import type { WriteSheet } from 'hucre';
import { stackedFormsSheet, type PerformanceForm } from '../sheet/performance-form';
import { projectTableSheet } from '../sheet/project-table';
import { coverSheet, textSheet } from '../sheet/text-sheet';
import { basicExpenditureSheet, summarySheet, threePublicSheet } from './budget-sheets';
import { projectExpenditure } from './budget-tables';
import { functionalItems } from './functional-items';
import { performanceForms } from './performance-forms';
import { fixedAssetsSheet, organisationSheet, procurementSheet } from './printed-sheets';
import {
  cover,
  department,
  duties,
  glossary,
  otherMatters,
  overallGoals,
  safeguards,
  subGoals,
} from './prose';

/** The sheets of huailai-2023.xlsx, in order. */
export function huailai2023Sheets(): WriteSheet[] {
  return [
    coverSheet(cover),
    summarySheet(),
    basicExpenditureSheet(),
    projectTableSheet({
      year: 2023,
      department,
      projects: performanceForms.map((form) => ({ form, functionalItem: functionalItemOf(form) })),
      total: projectExpenditure.current,
    }),
    threePublicSheet(),
    organisationSheet(),
    stackedFormsSheet('项目绩效目标表', performanceForms),
    procurementSheet(),
    fixedAssetsSheet(),
    ...[duties, overallGoals, subGoals, safeguards, glossary, otherMatters].map(textSheet),
  ];
}

function functionalItemOf({ projectCode }: PerformanceForm): string {
  const item = functionalItems.find((one) => one.projectCode === projectCode);
  if (item === undefined) throw new Error(`no 支出功能分类（项） for project ${projectCode}`);
  return item.words;
}
