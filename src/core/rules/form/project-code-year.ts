import { shortProjectName } from '../../facts';
import { defineRule } from '../define-rule';
import { parseProjectCode, type PrintedCode, printedCodes } from './project-code-shape';

/** A name that says itself why the code is older: the explanation the rule asks for is there. */
const CARRIED_OVER = /结转|延续性?项目|续建/;

/** K03. Source: the code year is the budget year on 18 of 19 sheets; 2023 project 4 is carried over from 2022. */
export const projectCodeYear = defineRule({
  id: 'project-code-year',
  code: 'K03',
  severity: 'warning',
  title: '项目编码的年份是预算年度',
  needsOneOf: ['projectExpenditureTable', 'performanceSheets'],
  facts: ['year'],
  messages: {
    earlier: {
      eachCell: true,
      text: '{project}编码{code}的年份是{stated}，早于预算年度{expected}。',
      advice:
        '如果是以前年度结转或延续的项目，编码不用改，请在项目名称或公开说明中写明“结转”或“延续”；否则请改正编码。',
    },
    later: {
      eachCell: true,
      text: '{project}编码{code}的年份是{stated}，晚于预算年度{expected}。',
      advice: '预算中不应有以后年度设立的项目：请对照预算管理系统核对项目编码；编码无误的，请核对预算年度。',
    },
  },
  reasons: {
    noYear: '没有读到预算年度（表的标题、封面或总体绩效目标中），请指定年度',
    noCodes: '没有读到结构正确的项目编码',
  },
  check({ projectExpenditureTable, performanceSheets }, report, facts) {
    if (facts.year === undefined) {
      report.cannotCheck('noYear');
      return;
    }
    const budgetYear = facts.year.value;
    let readable = 0;
    for (const printed of printedCodes(projectExpenditureTable, performanceSheets)) {
      const year = parseProjectCode(printed.code)?.year;
      if (year === undefined) continue;
      readable += 1;
      const explained = year < budgetYear && printed.names.some((name) => CARRIED_OVER.test(name));
      if (year === budgetYear || explained) {
        report.holds();
        continue;
      }
      report.found(year < budgetYear ? 'earlier' : 'later', {
        at: printed.cells,
        stated: `${year}年`,
        expected: `${budgetYear}年`,
        data: { project: projectOf(printed), code: printed.code },
      });
    }
    if (readable === 0) report.cannotCheck('noCodes');
  },
});

function projectOf({ names: [name] }: PrintedCode): string {
  return name === undefined ? '项目' : `项目“${shortProjectName(name)}”的`;
}
