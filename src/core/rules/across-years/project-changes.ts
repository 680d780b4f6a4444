import {
  type PriorYear,
  PROJECT_KEYS,
  type Project,
  projectAt,
  projectBudget,
  projectCell,
  projectName,
} from '../../facts';
import type { Slots } from '../../findings';
import { printAmount } from '../../money';
import { headCell, type Tables } from '../../tables';
import type { CellAt } from '../../workbook';
import { defineRule } from '../define-rule';
import { PRIOR_REASONS, priorCell, usedPrior } from './prior-workbook';

/**
 * Y05. Source: of the projects of 2023, 新政策预留 1000.00 and 冀财社﹝2021﹞182号 6.00 are gone in 2024; 91号, 208号 and 225号 are new.
 */
export const projectChanges = defineRule({
  id: 'project-changes',
  code: 'Y05',
  severity: 'hint',
  title: '比上年新增和不再有的项目',
  uses: PROJECT_KEYS,
  facts: ['prior', 'projects'],
  messages: {
    added: {
      text: '项目“{project}”{budget}在上年工作簿 {file} 中没有，是今年新增的。',
      advice:
        '请核对确是新增项目，需要时在公开说明中写明；只是改了名称、编码或文号的，请使两年写法能够对上。',
    },
    gone: {
      text: '上年的项目“{project}”{budget}今年没有了，它在{place}。',
      advice:
        '请核对确已完成或取消，需要时在公开说明中写明；漏填的请补上，只是改了名称的请使两年写法能够对上。',
    },
    unsure: {
      text: '项目“{project}”与上年的{candidates}名称相近，不能确定是不是同一个项目，未与上年比较。',
      advice: '请在窗格“表格”的“上年工作簿”里确认是不是同一个项目。',
    },
  },
  reasons: {
    ...PRIOR_REASONS,
    neither: '两年的工作簿中都没有项目',
    noProjects: '本年工作簿中没有读到项目',
    noPriorProjects: '上年工作簿中没有读到项目',
  },
  check(tables, report, facts) {
    const prior = usedPrior(facts, report);
    if (prior === undefined) return;
    if (facts.projects.length === 0 || prior.projects.length === 0) {
      if (prior.projects.length > 0) report.cannotCheck('noProjects');
      else if (facts.projects.length > 0) report.cannotCheck('noPriorProjects');
      else report.notApplicable('neither');
      return;
    }
    const { pairs, added, gone, questions, keys } = prior.matches;
    const file = prior.fileName;
    pairs.forEach(() => {
      report.holds();
    });
    const find = (message: 'added' | 'unsure', project: Project, data: Slots): void => {
      const at = cellOf(project);
      if (at !== undefined)
        report.found(message, { ...at, data: { project: projectName(project), ...data } });
    };
    for (const project of added) find('added', project, { budget: budgetText(project), file });
    for (const { current, candidates } of questions)
      find('unsure', current, { candidates: candidates.map((each) => `“${projectName(each)}”`) });
    const at = listOfProjects(tables);
    if (at === undefined) return;
    for (const project of gone) {
      report.found('gone', {
        at,
        key: keys.get(project) ?? projectName(project),
        data: { project: projectName(project), budget: budgetText(project), place: placeOf(prior, project) },
      });
    }
  },
});

function cellOf(project: Project): { at: CellAt; key: string } | undefined {
  const at = projectAt(project);
  if (at === undefined) return undefined;
  return { at, key: projectCell(project)?.place.row ?? projectName(project) };
}

/** `（预算12.00万元）`; '' where no budget is stated. */
function budgetText(project: Project): string {
  const budget = projectBudget(project);
  return budget === undefined ? '' : `（预算${printAmount(budget)}）`;
}

function placeOf(prior: PriorYear, project: Project): string {
  const at = projectAt(project);
  return at === undefined ? `上年工作簿 ${prior.fileName}` : priorCell(prior, at);
}

/** Where a project that is missing would be added: the total of the project table, else its title, else the first form. */
function listOfProjects({
  projectExpenditureTable: table,
  performanceSheets,
}: Pick<Tables, 'projectExpenditureTable' | 'performanceSheets'>): CellAt | undefined {
  const head = table?.head ?? performanceSheets?.[0]?.head;
  if (head === undefined) return undefined;
  const first = headCell(head);
  return table?.total?.at ?? ('at' in first ? first.at : first);
}
