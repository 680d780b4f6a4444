import { type Project, projectRowTitle } from '../../facts';
import {
  classTitle,
  contradiction,
  groupBy,
  isAmount,
  lastCodes,
  lineOf,
  listByKind,
  type NamedAmount,
  rowsByCode,
  statedCells,
  statement,
  type Statement,
  statementOf,
  totalOf,
} from '../../identities';
import { amountOf, sameAmount } from '../../money';
import {
  type ExpenditureTable,
  located,
  type Located,
  type ProjectRow,
  type RevenueExpenditureSummary,
  rowName,
  TABLE_NAMES,
} from '../../tables';
import { rowLabel } from '../../workbook';
import { defineRule } from '../define-rule';
import { AGREEMENT_MESSAGES } from '../messages';
import type { Report, SameComparison } from '../reporting';

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
    noRow: {
      text: `${PROJECTS}中“{label}”的{count}个项目合计是{stated}，但{list}没有列这个科目的项目支出。{cause}`,
      advice: '请核对总表是否漏列了这个科目，或项目的支出功能分类写错了。',
    },
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
    const inTable = placed(listOfTable(expenditureTable), rows);
    const inSummary = placed(listOfSummary(revenueExpenditureSummary), rows);
    for (const list of isByClass(inSummary) ? [inTable, inSummary] : [inTable])
      if (list.classes.some((each) => each.projects.length > 0)) compareList(list, report);
  },
});

type ThisReport = Report<'noProject' | 'noRow' | keyof typeof AGREEMENT_MESSAGES, 'noClass'>;

/**
 * Compares every class. Projects whose class has no row are named as the cause of a difference that they make up; else they are reported
 * themselves, with the class that has just their amount and no project.
 */
function compareList({ name, classes, lacking, unknown }: PlacedList, report: ThisReport): void {
  const causes = new Map<LackingClass, ClassProjects | undefined>(lacking.map((each) => [each, undefined]));
  for (const each of classes) {
    const claim = claimOf(each, unknown);
    const gap = contradiction(claim);
    const cause = [...causes.keys()].find(
      ({ stated }) => gap !== undefined && sameAmount(gap, totalOf(stated, gap.unit)),
    );
    if (cause === undefined) report.compare(claim);
    else if (each.projects.length === 0) causes.set(cause, each);
    else {
      causes.delete(cause);
      const names = cause.stated.parts.map((part) => `“${part.name}”`).join('、');
      const text = `差额正好是写为“${cause.label}”的项目：${names}。`;
      report.compare({ ...claim, explain: () => ({ text, cells: cause.cells }) });
    }
  }
  for (const [{ stated, label, projects, cells }, without] of causes)
    report.found('noRow', {
      at: [...statedCells(stated), ...cells, ...(without === undefined ? [] : statedCells(without.stated))],
      stated: totalOf(stated),
      data: {
        label,
        count: projects.length,
        list: name,
        cause: without === undefined ? '' : `${without.stated.name}正好是这个数，却没有项目。`,
      },
      key: `${name}\u0001${label}`,
    });
}

/** What is printed under 项目支出 of the summary may also be groups of projects that go by other names. */
function isByClass({ classes, lacking, unknown }: PlacedList): boolean {
  const filled = classes.filter(({ projects }) => projects.length > 0).length;
  return unknown.length === 0 && filled > 0 && classes.length - filled + lacking.length <= filled;
}

/** A list that states project expenditure by class. */
interface ClassList {
  /** `《支出预算总表》` */
  readonly name: string;
  readonly classes: readonly StatedClass[];
  /** True for a project whose class the list would print, and does not. */
  lacks(row: ProjectRow): boolean;
}

/** A class as a list states its project expenditure. */
interface StatedClass {
  readonly stated: Statement;
  isOf(row: ProjectRow): boolean;
}

interface ClassProjects {
  readonly stated: Statement;
  readonly projects: readonly ProjectRow[];
}

/** Projects of a class without a row. */
interface LackingClass extends ClassProjects {
  readonly label: string;
  readonly cells: readonly Located<string>[];
}

interface PlacedList extends Pick<ClassList, 'name'> {
  /** The classes with their projects, without those that have neither. */
  readonly classes: readonly ClassProjects[];
  readonly lacking: readonly LackingClass[];
  /** The projects whose class is not known, or several. */
  readonly unknown: readonly ProjectRow[];
}

/** Rows with an amount, or with one that is not known; rows that print a project once more do not count. */
function countedRows({ row, furtherRows }: Project): readonly ProjectRow[] {
  const rows = row === undefined ? [] : [row, ...furtherRows];
  return rows.filter(({ amount }) => isAmount(amount) || located(amount) === undefined);
}

function placed(list: ClassList, rows: readonly ProjectRow[]): PlacedList {
  const classOf = (row: ProjectRow): StatedClass | 'lacking' | undefined => {
    const [own, ...others] = list.classes.filter((each) => each.isOf(row));
    if (own === undefined) return list.lacks(row) ? 'lacking' : undefined;
    return others.length > 0 ? undefined : own;
  };
  const projects = groupBy(rows, classOf);
  const filled = list.classes.map((each) => ({ stated: each.stated, projects: projects.get(each) ?? [] }));
  const lacking = groupBy(projects.get('lacking') ?? [], ({ functionalClass }) =>
    rowLabel(functionalClass?.value ?? ''),
  );
  return {
    name: list.name,
    unknown: projects.get(undefined) ?? [],
    lacking: [...lacking].map(([label, own]) => ({
      label,
      projects: own,
      stated: { name: label, parts: partsOf(own) },
      cells: own.flatMap(({ functionalClass }) => functionalClass ?? []),
    })),
    classes: filled.filter(
      ({ stated, projects: own }) => own.length > 0 || stated.parts.some(({ field }) => isAmount(field)),
    ),
  };
}

function partsOf(projects: readonly ProjectRow[]): NamedAmount[] {
  return projects.map((row) => ({ field: row.amount, name: projectRowTitle(row) }));
}

function claimOf(
  { stated, projects }: ClassProjects,
  unplaced: readonly ProjectRow[],
): SameComparison<'noProject', 'noClass'> {
  const parts = partsOf(projects);
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

const NO_LIST: ClassList = { name: '', classes: [], lacks: () => false };

/** The codes of 支出预算总表 that no other code breaks down; a project names one by its code, or by a name no other code carries. */
function listOfTable(table: ExpenditureTable | undefined): ClassList {
  const word = table?.columnNames.get('project');
  if (table === undefined || word === undefined) return NO_LIST;
  const title = `《${TABLE_NAMES.expenditureTable}》`;
  const rows = rowsByCode(table);
  const codes = lastCodes([...rows.keys()]);
  const classes = codes.map((code): StatedClass => {
    const own = rows.get(code) ?? [];
    const names = own.map(({ name }) => rowLabel(name?.value ?? ''));
    return {
      stated: statementOf(
        `${classTitle(title, own)}的${word}`,
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
  const isCoded = table.lines.every(({ code }) => code !== undefined);
  return {
    name: title,
    classes,
    lacks: (row) => {
      const { code } = classOf(row);
      return isCoded && code !== '' && !codes.some((each) => each.startsWith(code));
    },
  };
}

/** The rows printed under 项目支出 of 收支预算总表. */
function listOfSummary(summary: RevenueExpenditureSummary | undefined): ClassList {
  if (summary === undefined) return NO_LIST;
  const list = listByKind(summary);
  const whole = lineOf(list, 'project');
  const parts = list.items.find((item) => item.row === whole?.row)?.parts ?? [];
  const title = `《${TABLE_NAMES.revenueExpenditureSummary}》`;
  return {
    name: title,
    classes: parts.map((line) => ({
      stated: statement(`${title}项目支出的“${rowName(line)}”`, line.current),
      isOf: (row) => classOf(row).name === line.name,
    })),
    lacks: (row) => classOf(row).name !== '',
  };
}

/** `2101301 城乡医疗救助`, or one of the two. */
function classOf({ functionalClass }: ProjectRow): { readonly code: string; readonly name: string } {
  const label = rowLabel(functionalClass?.value ?? '');
  const code = /^\d+/.exec(label)?.[0] ?? '';
  return { code, name: label.slice(code.length).replace(/^[-—:_.]+/, '') };
}
