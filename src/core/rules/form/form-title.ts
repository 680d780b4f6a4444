import { type Project, projectNameKey, projectTitle, shortProjectName } from '../../facts';
import { located, type Located, type PerformanceSheet } from '../../tables';
import { numberingOf } from '../../workbook';
import { commonEnds } from '../common-ends';
import { defineRule } from '../define-rule';

/** D09. Source: each form of the documents is headed by the name of its project, `1.怀财字【2023】7号 运行经费绩效目标表` (19 of 19). */
export const formTitle = defineRule({
  id: 'form-title',
  code: 'D09',
  severity: 'error',
  title: '绩效目标表的标题写的项目就是表中的项目',
  needs: ['performanceSheets'],
  facts: ['projects'],
  messages: {
    otherProject: {
      text: '绩效目标表的标题写的是“{stated}”，那是另一个项目；表中的项目名称是“{expected}”。',
      advice: '请查明这张表是哪个项目的，改正标题或项目名称。',
    },
    otherWords: {
      text: '绩效目标表的标题写的是“{stated}”，表中的项目名称是“{expected}”。',
      advice: '请把标题和项目名称改成一样。',
    },
  },
  reasons: { noNames: '绩效目标表的标题没有写项目名称' },
  nothing: { notApplicable: 'noNames' },
  check({ performanceSheets }, report, { projects }) {
    for (const sheet of performanceSheets) {
      const name = located(sheet.name);
      const printed = nameInTitle(sheet);
      if (name === undefined || printed === undefined || isNamedOtherwise(sheet, projects)) continue;
      const [own, title] = withSameYears(comparable(name.value), comparable(printed.value));
      const isOther = performanceSheets.some(
        (other) => other !== sheet && comparable(located(other.name)?.value) === comparable(printed.value),
      );
      const evidence = { at: [printed, name], stated: printed.value, expected: projectTitle(sheet) };
      if (title === own || (!isOther && isShortened(title, own))) report.holds();
      else if (isOther) report.found('otherProject', evidence);
      else if (isAlike(title, own)) report.found('otherWords', evidence);
    }
  },
});

/** What stands before the word for the form; `undefined` where that names no project. */
function nameInTitle({ head: { title } }: PerformanceSheet): Located<string> | undefined {
  const before = /^(.*?)(?:项目)?(?:支出)?绩效目标/.exec(title?.value.trim() ?? '')?.[1] ?? '';
  const value = before.slice(numberingOf(before).length).trim();
  return title === undefined || comparable(value).replace(YEARS, '') === '' ? undefined : { ...title, value };
}

/** True where 项目支出表 has another name for the project: then X11 says which one is wrong. */
function isNamedOtherwise(sheet: PerformanceSheet, projects: readonly Project[]): boolean {
  const row = projects.find((project) => project.sheet === sheet)?.row;
  return row?.name !== undefined && comparable(row.name.value) !== comparable(located(sheet.name)?.value);
}

/** Without document number, and without the word that closes many a name. */
function comparable(name = ''): string {
  return projectNameKey(shortProjectName(name)).replace(/(?:专项)?(?:项目|经费|资金)$/, '');
}

const YEARS = /20\d\d年度?/g;

/** A title may name the year of the budget, and a name that of its notice; years count where both name some. */
function withSameYears(name: string, title: string): readonly [name: string, title: string] {
  const both = [name, title].every((text) => text.search(YEARS) >= 0);
  return both ? [name, title] : [name.replace(YEARS, ''), title.replace(YEARS, '')];
}

/** A title may leave out words of the name, and say more than it, such as the department; a single character is a slip. */
function isShortened(title: string, own: string): boolean {
  const isPart = own.includes(title) || title.includes(own);
  return isPart && Math.abs(title.length - own.length) > 1;
}

/** Two names are one with a slip where more than half of the longer one stands at its ends in the other. */
function isAlike(title: string, own: string): boolean {
  const { start, end } = commonEnds(title, own);
  return start + end > Math.max(title.length, own.length) / 2;
}
