import {
  documentNumbers,
  type Project,
  projectName,
  shortProjectName,
  withoutDocumentNumbers,
} from '../../facts';
import { defineRule } from '../define-rule';
import { groupBy } from '../../identities';
import { located, type Located } from '../../tables';

/** A year that a name is of, and spans of years. */
const YEAR = /(?<!\d)(20\d{2})(?=年|[-—–~至])/g;
const SPAN = /20\d{2}年?\s*[-—–~至]\s*20\d{2}/;
/** Names that say themselves why the document is older. */
const OLDER = /结转|结余|延续|续建|跨年|上年|以前年度|清算|尾款|质保金|[一二三四五六七八九十]{1,3}五/;

/**
 * K04. Source: 冀财社﹝2021﹞182号 and 2022年 in the budget of 2023 (project 4); grants of 2023 in the book of 2024 (projects 1, 4, 9);
 * 提前下达 with a document of the year before is normal.
 */
export const documentYears = defineRule({
  id: 'document-years',
  code: 'K04',
  severity: 'warning',
  title: '项目名称里的文号和年份与预算年度相符',
  facts: ['year', 'projects', 'prior'],
  messages: {
    olderYear: {
      text: '项目名称“{project}”里的年份是{stated}，不是预算年度{expected}。',
      advice: '上年资金结转的，请在名称或说明中写明“结转”；否则请改正年份。',
    },
    olderDocument: {
      text: '项目名称“{project}”里的文号“{stated}”是{gap}年前的，与预算年度{expected}不相符。',
      advice: '上年资金结转的，请在名称或说明中写明“结转”；否则请核对文号。',
    },
    later: {
      text: '项目名称“{project}”里的年份是{stated}，晚于预算年度{expected}。',
      advice: '请核对年份和预算年度。',
    },
    sameNumber: {
      severity: 'hint',
      text: '项目名称里的“{stated}”与上年的“{before}”发文序号相同。',
      advice: '两年的文件序号恰好相同的不多，请核对是不是只改了年份。',
    },
  },
  reasons: { noYear: '没有读到预算年度', noYears: '项目名称里没有文号和年份' },
  nothing: { notApplicable: 'noYears' },
  check(_tables, report, { year, projects, prior }) {
    if (year === undefined) {
      report.cannotCheck('noYear');
      return;
    }
    const named = projects.flatMap((project) => {
      const at = cellsOf(project);
      return at.length === 0 ? [] : [{ name: projectName(project), at }];
    });
    for (const { name, at } of named) {
      const fault = faultOf(name, year.value);
      const hasYears = documentNumbers(name).length > 0 || yearsOf(name).length > 0;
      if (fault === undefined) {
        if (hasYears) report.holds();
        continue;
      }
      report.found(fault.message, {
        at,
        stated: fault.stated,
        expected: `${year.value}年`,
        data: { project: shortProjectName(name), gap: year.value - fault.year },
        key: name,
      });
    }
    const before = prior?.kind === 'used' ? prior.projects.map(projectName) : [];
    for (const [key, group] of groupBy(
      named.flatMap(({ name, at }) => documentNumbers(name).map((number) => ({ number, at }))),
      ({ number }) => number.key,
    )) {
      const [{ number }] = group;
      if (number.year !== year.value) continue;
      const older = key.replace(`[${number.year}]`, `[${number.year - 1}]`);
      if (before.some((name) => documentNumbers(name).some((each) => each.key === older)))
        report.found('sameNumber', {
          at: group.flatMap(({ at }) => at),
          stated: key,
          data: { before: older },
          key,
        });
    }
  },
});

/** All cells that print the name: of the rows of the project table and of the sheet. */
function cellsOf(project: Project): Located<string>[] {
  const { row, sheet } = project;
  return [row?.name, located(sheet?.name)].flatMap((cell) => cell ?? []);
}

function yearsOf(name: string): number[] {
  return [...withoutDocumentNumbers(name).matchAll(YEAR)].map(([, year]) => Number(year));
}

interface Fault {
  readonly message: 'olderYear' | 'olderDocument' | 'later';
  readonly stated: string;
  readonly year: number;
}

function faultOf(name: string, budgetYear: number): Fault | undefined {
  const years = yearsOf(name);
  const latest = Math.max(...years);
  if (OLDER.test(name) || SPAN.test(name) || years.includes(budgetYear)) return undefined;
  if (years.length > 0) {
    const message = latest > budgetYear ? 'later' : 'olderYear';
    return { message, stated: `${latest}年`, year: latest };
  }
  const documents = documentNumbers(name);
  const newest = documents.reduce(
    (found, each) => (each.year > found.year ? each : found),
    documents[0] ?? { year: budgetYear, key: '' },
  );
  if (newest.year > budgetYear) return { message: 'later', stated: newest.key, year: newest.year };
  // A document of the year before announces the money of this year.
  return newest.year < budgetYear - 1
    ? { message: 'olderDocument', stated: newest.key, year: newest.year }
    : undefined;
}
