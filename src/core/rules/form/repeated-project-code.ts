import { codeKey, projectNameKey, projectTitle } from '../../facts';
import { groupBy } from '../../identities';
import { located } from '../../tables';
import { defineRule } from '../define-rule';

/** K08. Source: the codes of the 19 published sheets are all different. */
export const repeatedProjectCode = defineRule({
  id: 'repeated-project-code',
  code: 'K08',
  severity: 'error',
  title: '一个项目编码只在一张绩效目标表上',
  needs: ['performanceSheets'],
  uses: ['projectExpenditureTable'],
  messages: {
    repeated: {
      text: '项目编码“{stated}”写在{count}张绩效目标表上：{projects}。',
      advice: '一个编码只能是一个项目：请对照预算管理系统改正写错的编码，或删去多余的表。',
    },
  },
  reasons: { noCodes: '绩效目标表没有填写项目编码' },
  nothing: { notApplicable: 'noCodes' },
  check({ performanceSheets, projectExpenditureTable }, report) {
    const coded = performanceSheets.flatMap((sheet) => {
      const code = located(sheet.code);
      return code === undefined || codeKey(code.value) === '' ? [] : [{ sheet, code }];
    });
    for (const [key, group] of groupBy(coded, ({ code }) => codeKey(code.value))) {
      const names = new Set(group.map(({ sheet }) => projectNameKey(projectTitle(sheet))));
      // Two sheets of one project are X10's where a table lists the projects.
      const isTold = names.size === 1 && projectExpenditureTable !== undefined;
      report.expect(group.length === 1 || isTold, 'repeated', {
        at: group.map(({ code }) => code),
        stated: group[0].code.value,
        data: { count: group.length, projects: group.map(({ sheet }) => `“${projectTitle(sheet)}”`) },
        key,
      });
    }
  },
});
