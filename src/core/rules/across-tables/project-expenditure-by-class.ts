import { type Project, projectRowTitle } from '../../facts';
import {
  classTitle,
  contradiction,
  groupBy,
  isAmount,
  lastCodes,
  lineOf,
  rowsByCode,
  statement,
  type Statement,
  statementOf,
  totalOf,
} from '../../identities';
import { amountOf } from '../../money';
import {
  type ExpenditureTable,
  located,
  type ProjectRow,
  type RevenueExpenditureSummary,
  rowName,
  TABLE_NAMES,
} from '../../tables';
import { rowLabel } from '../../workbook';
import { defineRule } from '../define-rule';
import { AGREEMENT_MESSAGES } from '../messages';
import type { SameComparison } from '../reporting';

const PROJECTS = `《${TABLE_NAMES.projectExpenditureTable}》`;

/**
 * X07. Source: 2023 disclosure: under 项目支出 the summary lists 城乡医疗救助 730.00, the sum of two projects of that class (450.00 and
 * 280.00), and five more classes like it.
 */
export const projectExpenditureByClass = defineRule({
  id: 'project-expenditure-by-class',
  code: 'X07',
  severity: 'error',
  title: '各功能分类的项目支出等于项目支出表中该科目的项目之和',
  needs: ['projectExpenditureTable'],
  needsOneOf: ['expenditureTable', 'revenueExpenditureSummary'],
  messages: {
    ...AGREEMENT_MESSAGES,
    noProject: {
      text: `{what}填的是{stated}，但${PROJECTS}没有这个科目的项目。`,
      advice: '请核对是否漏列了项目，或项目的支出功能分类写错了。',
    },
  },
  reasons: {
    noProjects: `${PROJECTS}没有读到项目`,
    noClass: `${PROJECTS}有{count}个项目没有写明或对不上支出功能分类（{projects}），未能核对{what}`,
    noClasses: `${PROJECTS}没有写明支出功能分类，或者总表不按这些科目列出项目支出`,
  },
  nothing: { notApplicable: 'noClasses' },
  facts: ['projects'],
  check({ projectExpenditureTable, expenditureTable, revenueExpenditureSummary }, report, { projects }) {
    if (projectExpenditureTable.projects.length === 0) {
      report.cannotCheck('noProjects');
      return;
    }
    const rows = projects.flatMap(countedRows);
    const inTable = placed(classesOfTable(expenditureTable), rows);
    const inSummary = placed(classesOfSummary(revenueExpenditureSummary), rows);
    // What is printed under 项目支出 of the summary may also be groups of projects that go by other names.
    const isByClass =
      inSummary.unplaced.length === 0 && inSummary.classes.every((each) => each.projects.length > 0);
    for (const { classes, unplaced } of isByClass ? [inTable, inSummary] : [inTable])
      if (classes.some((each) => each.projects.length > 0))
        for (const each of classes) report.compare(claimOf(each, unplaced));
  },
});

/** A class as a list states its project expenditure. */
interface StatedClass {
  readonly stated: Statement;
  isOf(row: ProjectRow): boolean;
}

interface ClassProjects {
  readonly stated: Statement;
  readonly projects: readonly ProjectRow[];
}

/** Rows with an amount, or with one that is not known; rows that print a project once more do not count. */
function countedRows({ row, furtherRows }: Project): readonly ProjectRow[] {
  const rows = row === undefined ? [] : [row, ...furtherRows];
  return rows.filter(({ amount }) => isAmount(amount) || located(amount) === undefined);
}

/** The classes with their projects, without those that have neither; and the projects that are of no class, or of several. */
function placed(
  classes: readonly StatedClass[],
  rows: readonly ProjectRow[],
): { readonly classes: readonly ClassProjects[]; readonly unplaced: readonly ProjectRow[] } {
  const classOf = (row: ProjectRow): StatedClass | undefined => {
    const [own, ...others] = classes.filter((each) => each.isOf(row));
    return others.length > 0 ? undefined : own;
  };
  const projects = groupBy(rows, classOf);
  const filled = classes.map((each) => ({ stated: each.stated, projects: projects.get(each) ?? [] }));
  return {
    unplaced: projects.get(undefined) ?? [],
    classes: filled.filter(
      ({ stated, projects: own }) => own.length > 0 || stated.parts.some(({ field }) => isAmount(field)),
    ),
  };
}

function claimOf(
  { stated, projects }: ClassProjects,
  unplaced: readonly ProjectRow[],
): SameComparison<'noProject', 'noClass'> {
  const parts = projects.map((row) => ({ field: row.amount, name: projectRowTitle(row) }));
  const name = parts.length === 0 ? PROJECTS : `${PROJECTS}中该科目的${parts.length}个项目合计`;
  const comparison = { stated, reference: { name, parts } };
  const names = unplaced.slice(0, 3).map((row) => `“${projectRowTitle(row)}”`);
  const data = { count: unplaced.length, projects: names, what: stated.name };
  // What the projects fall short may be those whose class is not known; they cannot make them less.
  const isUnsure = unplaced.length > 0 && contradiction(comparison)?.value.gt(0) === true;
  return {
    ...comparison,
    doubt: isUnsure ? { reason: 'noClass', data } : undefined,
    ...(parts.length > 0
      ? {}
      : { missing: 'noProject', evidence: { expected: amountOf(0, totalOf(stated).unit) } }),
  };
}

/** The codes of 支出预算总表 that no other code breaks down; a project names one by its code, or by a name no other code carries. */
function classesOfTable(table: ExpenditureTable | undefined): StatedClass[] {
  const word = table?.columnNames.get('project');
  if (table === undefined || word === undefined) return [];
  const rows = rowsByCode(table);
  return lastCodes([...rows.keys()]).map((code): StatedClass => {
    const own = rows.get(code) ?? [];
    const names = own.map(({ name }) => rowLabel(name?.value ?? ''));
    const name = `${classTitle(`《${TABLE_NAMES.expenditureTable}》`, own)}的${word}`;
    return {
      stated: statementOf(
        name,
        own.map(({ amounts }) => amounts.project),
      ),
      isOf: (row) => {
        const named = classOf(row);
        return named.code === ''
          ? named.name !== '' && names.includes(named.name)
          : named.code.startsWith(code);
      },
    };
  });
}

/** The rows printed under 项目支出 of 收支预算总表. */
function classesOfSummary(summary: RevenueExpenditureSummary | undefined): StatedClass[] {
  if (summary === undefined) return [];
  const { expenditure } = summary;
  const whole = lineOf(expenditure, 'project');
  const parts = expenditure.items.find((item) => item.row === whole?.row)?.parts ?? [];
  return parts.map((line) => {
    const name = `《${TABLE_NAMES.revenueExpenditureSummary}》项目支出的“${rowName(line)}”`;
    return { stated: statement(name, line.current), isOf: (row) => classOf(row).name === line.name };
  });
}

/** `2101301 城乡医疗救助`, or one of the two. */
function classOf({ functionalClass }: ProjectRow): { readonly code: string; readonly name: string } {
  const label = rowLabel(functionalClass?.value ?? '');
  const code = /^\d+/.exec(label)?.[0] ?? '';
  return { code, name: label.slice(code.length).replace(/^[-—:_.]+/, '') };
}
