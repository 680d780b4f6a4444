import { codeKey, projectNameKey } from '../../facts';
import { judgeSame, judgeSum } from '../../money';
import { located, sameUnit, type PerformanceSheet, type ProjectRow } from '../../tables';
import { defineRule, type Report } from '../define-rule';
import { likelyCause } from '../likely-cause';
import { projectRowTitle } from '../project-title';
import { causeSentence } from '../sums';
import { AGREEMENT_MESSAGES } from './agreement';

type Messages = 'code' | 'name' | 'unit' | keyof typeof AGREEMENT_MESSAGES;

/** X11. Source: the performance sheet repeats the project table's entries; they agree on 19 of 19 sheets of the documents. */
export const projectDetails = defineRule({
  id: 'project-details',
  code: 'X11',
  severity: 'error',
  title: '项目支出表与绩效目标表的编码、名称、金额、单位一致',
  needs: ['projectExpenditureTable', 'performanceSheets'],
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
  check({ projectExpenditureTable: { projects } }, report, facts) {
    const hasCodes = projects.some(({ code }) => code !== undefined);
    let pairs = 0;
    for (const { row, furtherRows, sheet } of facts.projects) {
      if (row === undefined || sheet === undefined) continue;
      pairs += 1;
      if (hasCodes) compareCodes(row, sheet, report);
      compareNames(row, sheet, report);
      compareUnits([row, ...furtherRows], sheet, report);
      compareAmounts([row, ...furtherRows], sheet, report);
    }
    if (pairs === 0) report.cannotCheck('noPairs');
  },
});

type DetailsReport = Report<Messages, 'noPairs' | 'noCode'>;
/** The rows of one project: one, or the parts it is split into. */
type ProjectRows = readonly [ProjectRow, ...ProjectRow[]];

function compareCodes(row: ProjectRow, sheet: PerformanceSheet, report: DetailsReport): void {
  const project = projectRowTitle(row);
  const stated = report.need(sheet.code, `${project}绩效目标表的项目编码`);
  if (row.code === undefined) report.cannotCheck('noCode', { project });
  if (stated === undefined || row.code === undefined) return;
  if (codeKey(row.code.value) === codeKey(stated.value)) report.holds();
  else
    report.found('code', {
      at: [stated, row.code],
      stated: stated.value,
      expected: row.code.value,
      data: { project },
    });
}

function compareNames(row: ProjectRow, sheet: PerformanceSheet, report: DetailsReport): void {
  const code = row.code?.value ?? located(sheet.code)?.value ?? '';
  const stated = report.need(sheet.name, `${code}绩效目标表的项目名称`);
  if (stated === undefined || row.name === undefined) return;
  if (projectNameKey(row.name.value) === projectNameKey(stated.value)) report.holds();
  else
    report.found('name', {
      at: [stated, row.name],
      stated: stated.value,
      expected: row.name.value,
      data: { code },
    });
}

/** A project that the table splits over several units may name any of them on its sheet. */
function compareUnits(rows: ProjectRows, sheet: PerformanceSheet, report: DetailsReport): void {
  const stated = sheet.head.unitName;
  const units = rows.flatMap(({ unit }) => unit ?? []);
  const [first] = units;
  if (first === undefined || stated === undefined) return;
  if (units.some((unit) => sameUnit(unit.value, stated.value))) report.holds();
  else {
    report.found('unit', {
      at: [stated, first],
      stated: stated.value,
      expected: first.value,
      data: { project: projectRowTitle(rows[0]) },
    });
  }
}

function compareAmounts(rows: ProjectRows, sheet: PerformanceSheet, report: DetailsReport): void {
  const project = projectRowTitle(rows[0]);
  const budget = report.need(sheet.budget, `${project}绩效目标表的预算数`);
  const amounts = rows.map((row) => report.need(row.amount, `${project}项目支出表的预算数`));
  const stated = amounts.filter((amount) => amount !== undefined);
  const [first] = stated;
  if (budget === undefined || first === undefined || stated.length < rows.length) return;
  const split = stated.length > 1;
  const verdict = split
    ? judgeSum(
        budget.value,
        stated.map(({ value }) => value),
      )
    : judgeSame(budget.value, first.value);
  if (verdict.kind === 'equal') {
    report.holds();
    return;
  }
  report.found(verdict.kind, {
    at: [budget, ...stated],
    stated: budget.value,
    expected: verdict.expected,
    difference: verdict.difference,
    data: {
      what: `项目“${project}”绩效目标表的预算数`,
      reference: split ? `项目支出表中${stated.length}行的合计` : '项目支出表的预算数',
      cause: causeSentence(likelyCause(budget.value, verdict.expected)),
    },
  });
}
