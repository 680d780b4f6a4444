import { codeKey, type Project, projectRowTitle, projectTitle } from '../../facts';
import { groupBy } from '../../identities';
import { located, type PerformanceSheet } from '../../tables';
import { defineRule } from '../define-rule';
import type { Report } from '../reporting';

/** X10. Source: every project of 项目支出表 is published with one 绩效目标表, and the reverse (19 of 19 in the documents). */
export const performanceSheetPerProject = defineRule({
  id: 'performance-sheet-per-project',
  code: 'X10',
  severity: 'error',
  title: '项目支出表的每个项目有且只有一张绩效目标表，反之亦然',
  needs: ['projectExpenditureTable', 'performanceSheets'],
  messages: {
    noSheet: {
      text: '项目“{project}”（{code}）列在《项目支出表》中，但没有《项目绩效目标表》。',
      advice: '请补上这个项目的绩效目标表；如果项目编码写错了，请改正编码。',
    },
    noRow: {
      text: '项目“{project}”（{code}）有绩效目标表，但《项目支出表》中没有这个项目。',
      advice: '请在项目支出表中补上这个项目，或删去多余的绩效目标表；如果项目编码写错了，请改正编码。',
    },
    nameless: {
      text: '有一张绩效目标表既没有填项目编码，也没有填项目名称，不知道是哪个项目的。',
      advice: '请填上项目编码和项目名称；如果是留下的空白表，请删去。',
    },
    severalSheets: {
      text: '项目“{project}”（{code}）有{count}张绩效目标表。',
      advice: '一个项目只能有一张绩效目标表：请删去多余的，或改正写错的项目编码。',
    },
    listedTwice: {
      text: '项目“{project}”（{code}）在项目支出表中重复列了{count}行。',
      advice: '请删去重复的行，并核对合计数；如果是不同的项目，请改正项目编码和名称。',
    },
    sharedCode: {
      text: '项目支出表中{count}个不同的项目用了同一个编码{code}：{projects}。',
      advice: '一个编码只能是一个项目：请对照预算管理系统改正写错的项目编码。',
    },
  },
  facts: ['projects'],
  reasons: { noProjects: '项目支出表中没有读到项目' },
  check({ projectExpenditureTable }, report, { projects }) {
    if (projectExpenditureTable.projects.length === 0) report.cannotCheck('noProjects');
    const shared = sharedCodes(projects);
    for (const [code, sharing] of shared) {
      report.found('sharedCode', {
        at: sharing.flatMap(({ row }) => row?.code ?? []),
        data: {
          code,
          count: sharing.length,
          projects: sharing.map(({ row }) => (row === undefined ? '' : `“${projectRowTitle(row)}”`)),
        },
        key: code,
      });
    }
    for (const project of projects) {
      const { row, repeatedRows, sheet, extraSheets } = project;
      if (row === undefined) {
        if (sheet !== undefined) reportSheetAlone(sheet, report);
        continue;
      }
      const at = row.code ?? row.name;
      if (at === undefined) continue;
      const data = { project: projectRowTitle(row), code: row.code?.value ?? '没有编码' };
      if (repeatedRows.length > 0) {
        const rows = [row, ...repeatedRows];
        report.found('listedTwice', {
          at: rows.flatMap(({ code, name }) => code ?? name ?? []),
          data: { ...data, count: rows.length },
        });
      }
      // Of two projects under one code the sheet can belong to one only; the code is what has to be corrected first.
      const isShared = [...shared.values()].some((sharing) => sharing.includes(project));
      if (sheet === undefined && !isShared) report.found('noSheet', { at, data });
      else if (extraSheets.length > 0) {
        const sheets = [sheet, ...extraSheets].filter((each) => each !== undefined);
        report.found('severalSheets', {
          at: sheets.flatMap((each) => located(each.code) ?? located(each.name) ?? []),
          data: { ...data, count: sheets.length },
        });
      } else report.holds();
    }
  },
});

function reportSheetAlone(sheet: PerformanceSheet, report: Report): void {
  const code = located(sheet.code);
  const at = code ?? located(sheet.name);
  if (at !== undefined) {
    report.found('noRow', { at, data: { project: projectTitle(sheet), code: code?.value ?? '没有编码' } });
    return;
  }
  const blank = sheet.code ?? sheet.name;
  if (blank !== undefined) report.found('nameless', { at: blank });
}

/** Codes under which the table lists different projects. Where a sheet has another code, the row's is compared with it (X11). */
function sharedCodes(projects: readonly Project[]): ReadonlyMap<string, readonly Project[]> {
  const listed = projects.filter(({ row, sheet }) => {
    const code = codeKey(row?.code?.value ?? '');
    const sheetCode = codeKey(located(sheet?.code)?.value ?? '');
    return code !== '' && (sheetCode === '' || sheetCode === code);
  });
  const groups = groupBy(listed, ({ row }) => codeKey(row?.code?.value ?? ''));
  return new Map([...groups].filter(([, group]) => group.length > 1));
}
