import { parseProjectCode, type PrintedCode, PROJECT_KEYS, shortProjectName } from '../../facts';
import { NO_CODE_COLUMN, printsCodes } from './printed-codes';
import { defineRule } from '../define-rule';

/** A name that says itself why the code is older: the explanation the rule asks for is there. */
const CARRIED_OVER = /结转|延续性?项目|续建/;

/** K03. Source: the code year is the budget year on 18 of 19 sheets; 2023 project 4 is carried over from 2022. */
export const projectCodeYear = defineRule({
  id: 'project-code-year',
  code: 'K03',
  severity: 'warning',
  title: '项目编码的年份是预算年度',
  needsOneOf: PROJECT_KEYS,
  facts: ['year', 'projectCodes'],
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
    noColumn: NO_CODE_COLUMN,
  },
  check(tables, report, { year: budgetYear, projectCodes }) {
    if (budgetYear === undefined) {
      report.cannotCheck('noYear');
      return;
    }
    if (projectCodes.every(({ code }) => parseProjectCode(code) === undefined)) {
      if (printsCodes(tables)) report.cannotCheck('noCodes');
      else report.notApplicable('noColumn');
    }
    for (const printed of projectCodes) {
      const year = parseProjectCode(printed.code)?.year;
      if (year === undefined) continue;
      const isEarlier = year < budgetYear.value;
      const isExplained = isEarlier && printed.names.some((name) => CARRIED_OVER.test(name));
      report.expect(year === budgetYear.value || isExplained, isEarlier ? 'earlier' : 'later', {
        at: printed.cells,
        stated: `${year}年`,
        expected: `${budgetYear.value}年`,
        data: { project: projectOf(printed), code: printed.code },
      });
    }
  },
});

function projectOf({ names: [name] }: PrintedCode): string {
  return name === undefined ? '项目' : `项目“${shortProjectName(name)}”的`;
}
