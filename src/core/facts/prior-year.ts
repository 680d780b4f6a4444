import type { TableReading, Tables } from '../tables';
import type { BudgetYear } from './budget-year';
import type { PrintedUnit } from './printed-units';
import type { Project } from './projects';
import { matchProjects, type ProjectDecision, type ProjectMatches } from './projects-across-years';
import { sameDepartment, type Body } from './same-body';

/** What the two workbooks are compared by. */
export interface YearFacts {
  readonly year: BudgetYear | undefined;
  readonly department: string | undefined;
  readonly printedUnits: readonly PrintedUnit[];
  readonly projects: readonly Project[];
}

/** A workbook that was given as last year's, as it was read. */
export interface PriorReading {
  readonly fileName: string;
  readonly reading: TableReading;
  readonly facts: YearFacts;
}

/** Last year's workbook, used. */
export interface PriorYear {
  readonly kind: 'used';
  /** As shown, without invisible characters. */
  readonly fileName: string;
  readonly year: number;
  readonly tables: Tables;
  readonly projects: readonly Project[];
  readonly matches: ProjectMatches;
}

/** A workbook that was given as last year's and is not. */
export interface PriorRefusal {
  readonly kind: 'refused';
  readonly fileName: string;
  readonly why: 'no-tables' | 'own-year-unknown' | 'year-unknown' | 'other-year' | 'other-department';
  /** What is wrong with it, for people. */
  readonly message: string;
  /** What to do. */
  readonly advice: string;
}

/**
 * Puts last year's workbook beside this year's, or says why it cannot be last year's: no budget tables in it, no year, another year
 * than the one before, another department.
 * @param current what was found in this year's workbook
 */
export function priorYear(
  { year, department, printedUnits, projects }: YearFacts,
  prior: PriorReading,
  decisions: readonly ProjectDecision[],
): PriorYear | PriorRefusal {
  const fileName = prior.fileName.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '');
  const refuse = (why: PriorRefusal['why'], message: string, advice: string): PriorRefusal => ({
    kind: 'refused',
    fileName,
    why,
    message,
    advice,
  });
  const { reading, facts: before } = prior;
  const choose = '请选择本部门上年的预算公开工作簿。';
  if (reading.found.length === 0)
    return refuse('no-tables', `“${fileName}”里没有认出预算公开表，不能用作上年工作簿。`, choose);
  if (year === undefined)
    return refuse(
      'own-year-unknown',
      '本工作簿没有读到预算年度，不能确定哪一年是上年。',
      '请先写明或填写本工作簿的预算年度。',
    );
  if (before.year === undefined)
    return refuse(
      'year-unknown',
      `“${fileName}”没有读到预算年度，不能确定是上年的工作簿。`,
      `请在它的表名或封面上写明年度（如“${year.value - 1}年收支预算总表”），保存后重新选择。`,
    );
  if (before.year.value !== year.value - 1)
    return refuse(
      'other-year',
      `“${fileName}”是${before.year.value}年的预算；本工作簿是${year.value}年的，上年应为${year.value - 1}年。`,
      choose,
    );
  const ours = bodyOf({ department, printedUnits });
  const theirs = bodyOf(before);
  if (!sameDepartment(ours, theirs))
    return refuse(
      'other-department',
      `“${fileName}”是“${theirs.name ?? theirs.codes.join('、')}”的预算，本工作簿是“${ours.name ?? ours.codes.join('、')}”的。`,
      choose,
    );
  return {
    kind: 'used',
    fileName,
    year: before.year.value,
    tables: reading.tables,
    projects: before.projects,
    matches: matchProjects(
      { year: year.value, projects },
      { year: before.year.value, projects: before.projects },
      decisions,
    ),
  };
}

function bodyOf({ department, printedUnits }: Pick<YearFacts, 'department' | 'printedUnits'>): Body {
  return { name: department, codes: printedUnits.flatMap(({ unit }) => unit.code ?? []) };
}
