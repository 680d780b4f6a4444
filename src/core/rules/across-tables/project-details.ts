import { codeKey, projectNameKey, projectRowTitle } from '../../facts';
import { statement, statementOf } from '../../identities';
import { located, type Located, type PerformanceSheet, type ProjectRow, sameUnit } from '../../tables';
import { defineRule } from '../define-rule';
import { AGREEMENT_MESSAGES } from '../messages';
import type { SameComparison } from '../reporting';

/** X11. Source: the performance sheet repeats the project table's entries; they agree on 19 of 19 sheets of the documents. */
export const projectDetails = defineRule({
  id: 'project-details',
  code: 'X11',
  severity: 'error',
  title: '项目支出表与绩效目标表的编码、名称、金额、单位一致',
  needs: ['projectExpenditureTable', 'performanceSheets'],
  facts: ['projects'],
  messages: {
    ...AGREEMENT_MESSAGES,
    code: {
      text: '项目“{project}”的编码，绩效目标表写的是{stated}，项目支出表是{expected}。',
      advice: '请查明正确的项目编码，改正另一处。',
    },
    name: {
      text: '项目{code}的名称，绩效目标表写的是“{stated}”，项目支出表是“{expected}”。',
      advice: '请把两处改成同一个名称。',
    },
    unit: {
      text: '项目“{project}”的单位，绩效目标表写的是“{stated}”，项目支出表是“{expected}”。',
      advice: '请查明项目属于哪个单位，改正另一处。',
    },
  },
  reasons: {
    noPairs: '项目支出表与绩效目标表没有能对上的项目',
    noCode: '项目“{project}”在项目支出表中没有写项目编码，未核对编码',
  },
  nothing: { cannotCheck: 'noPairs' },
  check({ projectExpenditureTable }, report, { projects }) {
    const hasCodes = projectExpenditureTable.projects.some(({ code }) => code !== undefined);
    for (const { row, furtherRows, sheet } of projects) {
      if (row === undefined || sheet === undefined) continue;
      const rows = [row, ...furtherRows];
      const project = projectRowTitle(row);
      const code = row.code?.value ?? located(sheet.code)?.value ?? '';
      // What both state is the same, or one of several units a project is split over.
      const compare = (
        message: 'code' | 'name' | 'unit',
        stated: Located<string> | undefined,
        expected: readonly Located<string>[],
        isSame: (one: string, other: string) => boolean,
      ): void => {
        const [first] = expected;
        if (stated === undefined || first === undefined) return;
        if (expected.some(({ value }) => isSame(value, stated.value))) report.holds();
        else {
          const evidence = { at: [stated, first], stated: stated.value, expected: first.value };
          report.found(message, { ...evidence, data: { project, code } });
        }
      };
      // A form without a place for the code leaves none to compare.
      if (hasCodes && sheet.code !== undefined) {
        const stated = report.need(sheet.code, `${project}绩效目标表的项目编码`);
        if (row.code === undefined) report.cannotCheck('noCode', { project });
        else compare('code', stated, [row.code], sameBy(codeKey));
      }
      const name = report.need(sheet.name, `${code}绩效目标表的项目名称`);
      compare('name', name, row.name === undefined ? [] : [row.name], sameBy(projectNameKey));
      compare(
        'unit',
        sheet.head.unitName,
        rows.flatMap(({ unit }) => unit ?? []),
        sameUnit,
      );
      report.compare(amounts(project, rows, sheet));
    }
  },
});

function sameBy(keyOf: (text: string) => string): (one: string, other: string) => boolean {
  return (one, other) => keyOf(one) === keyOf(other);
}

function amounts(
  project: string,
  rows: readonly ProjectRow[],
  { budget }: PerformanceSheet,
): SameComparison<never, never> {
  const fields = rows.map(({ amount }) => amount);
  const reference = rows.length > 1 ? `项目支出表中${rows.length}行的合计` : '项目支出表的预算数';
  return {
    stated: statement(`${project}绩效目标表的预算数`, budget),
    reference: statementOf(`${project}项目支出表的预算数`, fields),
    complete: true,
    evidence: { data: { what: `项目“${project}”绩效目标表的预算数`, reference } },
  };
}
