import type { Amount } from '../../money';
import { labelKey } from '../../workbook';
import { defineTable } from '../define-table';
import type { TableBlock, TableHead } from '../reading/block';
import { readCodes } from '../reading/classification-code';
import { isFilled, type Field, type Located } from '../reading/field';
import { endsLikeUnit } from '../reading/head';
import { grouped } from '../reading/grouped';
import { UNREAD_COLUMNS } from '../reading/line-shapes';
import { amountCell, moneyIn, type MoneyCell } from '../reading/money-table';
import { projectKey, projectTitle } from '../reading/project-name';
import { amount, as, list, named, record, text } from '../reading/record-shape';
import { projectQuantity, statedIn, type Say, type Statement } from '../reading/statement';
import { isSubtotalRow, isTotalRow } from '../reading/total-rows';
import { printedColumns } from '../reading/printed-columns';
import type { ColumnSum } from '../structure';

/** The money a project is paid from, in the order of the national form. */
export const PROJECT_SOURCES = [
  'fiscalAppropriation',
  'generalPublicBudget',
  'governmentFundBudget',
  'stateCapitalBudget',
  'specialAccount',
  'unitFunds',
  'business',
  'operatingRevenue',
  'superior',
  'affiliated',
  'other',
  'carryOver',
] as const;
const BUDGETS = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'] as const;
const UNIT_FUNDS = ['business', 'operatingRevenue', 'superior', 'affiliated', 'other'] as const;
/** Which columns add up to which; most forms print the parts of 财政拨款 and of 单位资金 and not their sum. */
const PROJECT_SUMS: readonly ColumnSum[] = [
  { whole: 'total', parts: ['fiscalAppropriation', 'specialAccount', 'unitFunds', 'carryOver'] },
  { whole: 'fiscalAppropriation', parts: BUDGETS, needsAll: true },
  { whole: 'unitFunds', parts: UNIT_FUNDS, needsAll: true },
];

/** Amount by source; `undefined` where the table prints no such column. */
export type ProjectSources = Readonly<Record<(typeof PROJECT_SOURCES)[number], Field<Amount> | undefined>>;

/** One project as the project table states it. */
export interface ProjectRow {
  readonly row: number;
  /** What names the row in places: the code where it has one, else the name. */
  readonly key: string;
  readonly unit: Located<string> | undefined;
  readonly code: Located<string> | undefined;
  readonly name: Located<string> | undefined;
  readonly functionalClass: Located<string> | undefined;
  readonly amount: Field<Amount> | undefined;
  /** The money that pays, where the form prints it beside the amount. */
  readonly sources: ProjectSources;
}

/** 项目支出表: one row per project. */
export interface ProjectExpenditureTable {
  readonly head: TableHead;
  readonly projects: readonly ProjectRow[];
  readonly total: Field<Amount> | undefined;
  /** The sources in the 合计 row. */
  readonly totalSources: ProjectSources | undefined;
  /** Header labels of money columns that the layout does not know. */
  readonly unreadColumns: readonly string[];
  /** Column key → the word that heads it, for the columns the form prints. */
  readonly columnNames: ReadonlyMap<string, string>;
}

/** The unit may be printed once over several projects; a blank unit cell repeats the one above. */
function readProjectExpenditureTable(block: TableBlock): ProjectExpenditureTable {
  const projects: ProjectRow[] = [];
  let total: Field<Amount> | undefined;
  let totalSources: ProjectSources | undefined;
  let unit: Located<string> | undefined;
  const classes = readCodes(block, block.rows, ['functionalClass', 'classCode', 'groupCode', 'itemCode']);
  for (const row of block.rows) {
    if (isTotalRow(block, row)) {
      total ??= block.amount(row, 'amount', '合计');
      totalSources ??= sourcesOf(block, row, '合计');
      continue;
    }
    if (isSubtotalRow(block, row) || isUnitRow(block, row, classes)) continue;
    const code = block.text(row, 'code', '');
    const name = block.text(row, 'name', '');
    const amount = block.amount(row, 'amount', '');
    if (code === undefined && name === undefined) continue;
    // A remark below the table fills one cell; a project has a name and at least one thing more.
    if ((code === undefined || name === undefined) && !isFilled(amount)) continue;
    const key = labelKey(code?.value ?? name?.value ?? '');
    unit = block.text(row, 'unit', key) ?? unit;
    projects.push({
      row,
      key,
      unit,
      code: block.text(row, 'code', key),
      name: block.text(row, 'name', key),
      functionalClass: block.text(row, 'functionalClass', key) ?? classes.get(row),
      amount: block.amount(row, 'amount', key),
      sources: sourcesOf(block, row, key),
    });
  }
  const columnNames = printedColumns(block);
  return {
    head: block.head,
    projects,
    total,
    totalSources,
    columnNames,
    unreadColumns: block.unreadColumns(),
  };
}

/** The row of a unit above its projects, where those have a functional class: it says again what they add up to. */
function isUnitRow(block: TableBlock, row: number, classes: ReadonlyMap<number, Located<string>>): boolean {
  return (
    classes.size > 0 && !classes.has(row) && !block.has('code') && endsLikeUnit(block.rawText(row, 'name'))
  );
}

function sourcesOf(block: TableBlock, row: number, key: string): ProjectSources {
  const source = (name: keyof ProjectSources): Field<Amount> | undefined => block.amount(row, name, key);
  return {
    fiscalAppropriation: source('fiscalAppropriation'),
    generalPublicBudget: source('generalPublicBudget'),
    governmentFundBudget: source('governmentFundBudget'),
    stateCapitalBudget: source('stateCapitalBudget'),
    specialAccount: source('specialAccount'),
    unitFunds: source('unitFunds'),
    business: source('business'),
    operatingRevenue: source('operatingRevenue'),
    superior: source('superior'),
    affiliated: source('affiliated'),
    other: source('other'),
    carryOver: source('carryOver'),
  };
}

/** How the sources are called where a message names them. */
export const PROJECT_SOURCE_NAMES: Readonly<Record<keyof ProjectSources, string>> = {
  fiscalAppropriation: '财政拨款',
  generalPublicBudget: '一般公共预算',
  governmentFundBudget: '政府性基金预算',
  stateCapitalBudget: '国有资本经营预算',
  specialAccount: '财政专户管理资金',
  unitFunds: '单位资金',
  business: '事业收入',
  operatingRevenue: '事业单位经营收入',
  superior: '上级补助收入',
  affiliated: '附属单位上缴收入',
  other: '其他资金',
  carryOver: '上年结转',
};

function sourceCells(name: string, sources: ProjectSources | undefined): MoneyCell[] {
  return PROJECT_SOURCES.map((source) =>
    amountCell(sources?.[source], `${name}的${PROJECT_SOURCE_NAMES[source]}`),
  );
}

const SOURCES_SHAPE = record<ProjectSources>('ProjectSources', '按资金来源', {
  fiscalAppropriation: amount(PROJECT_SOURCE_NAMES.fiscalAppropriation),
  generalPublicBudget: amount(PROJECT_SOURCE_NAMES.generalPublicBudget),
  governmentFundBudget: amount(PROJECT_SOURCE_NAMES.governmentFundBudget),
  stateCapitalBudget: amount(PROJECT_SOURCE_NAMES.stateCapitalBudget),
  specialAccount: amount(PROJECT_SOURCE_NAMES.specialAccount),
  unitFunds: amount(PROJECT_SOURCE_NAMES.unitFunds),
  business: amount(PROJECT_SOURCE_NAMES.business),
  operatingRevenue: amount(PROJECT_SOURCE_NAMES.operatingRevenue),
  superior: amount(PROJECT_SOURCE_NAMES.superior),
  affiliated: amount(PROJECT_SOURCE_NAMES.affiliated),
  other: amount(PROJECT_SOURCE_NAMES.other),
  carryOver: amount(PROJECT_SOURCE_NAMES.carryOver),
});

function statements({ projects, total }: ProjectExpenditureTable, say: Say): Statement[] {
  const byKey = grouped(projects, ({ code, name }) =>
    projectKey((namesProjectsBy(projects) === 'code' ? code : name)?.value),
  );
  byKey.delete('');
  return [
    ...say('project', '合计', total),
    ...say('project', '各项目合计', ...projects.map((row) => row.amount)),
    // A project split over several rows has the budget they add up to.
    ...[...byKey].flatMap(([key, rows]) =>
      say(projectQuantity(key), rows[0]?.name?.value ?? key, ...rows.map((row) => row.amount)),
    ),
  ];
}

/** What tells the projects of the table apart: their codes, or their names where none has a code. */
export function namesProjectsBy(projects: readonly ProjectRow[]): 'code' | 'name' {
  return projects.some(({ code }) => code !== undefined) ? 'code' : 'name';
}

export const projectExpenditureTable = defineTable({
  key: 'projectExpenditureTable',
  name: '项目支出表',
  position: 100,
  structure: {
    kind: 'list',
    columns: {
      unit: 'code',
      code: 'code',
      name: 'text',
      functionalClass: 'code',
      classCode: 'code',
      groupCode: 'code',
      itemCode: 'code',
      unitCode: 'code',
      className: 'text',
      category: 'text',
      economicClass: 'code',
      economicName: 'text',
      amount: 'amount',
      ...Object.fromEntries(PROJECT_SOURCES.map((source) => [source, 'amount'] as const)),
    },
    items: ['total', 'subtotal'],
    required: ['name', 'amount'],
    evidence: ['code', 'name', 'amount'],
    groups: {
      name: [],
      code: [],
      unit: [],
      functionalClass: ['functionalClass', 'className', 'classCode', 'groupCode', 'itemCode'],
      economicClass: ['economicClass', 'economicName'],
      amount: ['amount', ...PROJECT_SOURCES],
      fiscalAppropriation: BUDGETS,
      unitFunds: UNIT_FUNDS,
    },
    closed: ['carryOver'],
    sums: PROJECT_SUMS,
  },
  read: readProjectExpenditureTable,
  money: moneyIn(({ projects, total, totalSources }: ProjectExpenditureTable) => [
    ...projects.flatMap((row) => {
      const name = `“${projectTitle(row.name?.value, row.key)}”`;
      return [amountCell(row.amount, name), ...sourceCells(name, row.sources)];
    }),
    amountCell(total, '合计行'),
    ...sourceCells('合计行', totalSources),
  ]),
  emptiness: {
    subject: '项目支出',
    words: /项目/,
    note: '本年度未安排项目支出',
    isDistinct: false,
    contents: ({ projects, total }: ProjectExpenditureTable) => ({
      entries: projects.map((row) => ({ name: row.name ?? row.code, amount: row.amount })),
      sums: [total],
    }),
  },
  states: statedIn(statements),
  unitCells: ({ projects }: ProjectExpenditureTable) => projects.flatMap(({ unit }) => unit ?? []),
  isOfPriorYearEnd: false,
  record: record<ProjectExpenditureTable>('ProjectExpenditureTable', '各个项目', {
    projects: list(
      '各个项目',
      record<ProjectRow>('ProjectRow', '一个项目', {
        unit: text('单位；空白的与上一行相同'),
        code: text('项目编码'),
        name: text('项目名称'),
        functionalClass: text('支出功能分类科目'),
        amount: amount('预算数'),
        sources: SOURCES_SHAPE,
      }),
    ),
    total: amount('合计'),
    totalSources: as(SOURCES_SHAPE, '合计行，按资金来源'),
    unreadColumns: UNREAD_COLUMNS,
    columnNames: named('各栏印的表头'),
  }),
});
