import type { Amount } from '../../money';
import type { Structure } from '../structure';
import type { TableBlock } from './block';
import {
  BASIC_PARTS,
  classifiedShape,
  classifiedStructure,
  singleLines,
  statedClass,
  statedColumn,
  YEAR_SHAPES,
  type YEAR_COLUMNS,
} from './classified-facts';
import { readClassifiedTable, type ClassifiedTable } from './classified-table';
import type { Field } from './field';
import { amount, type Shape } from './record-shape';
import type { Say, Statement } from './statement';

const KINDS = ['basic', ...BASIC_PARTS, 'project'] as const;
const OTHERS = ['toSuperior', 'operating', 'toAffiliated'] as const;
const BUDGETS = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'] as const;
/** What 单位资金 is made of; some forms print these and not their sum. */
const UNIT_FUNDS = ['business', 'operatingRevenue', 'superior', 'affiliated', 'other'] as const;
/** The money that pays, where a form prints it beside or in place of the kinds of expenditure. */
const FUNDS = ['fiscalAppropriation', ...BUDGETS, 'specialAccount', 'unitFunds', ...UNIT_FUNDS] as const;

/** Expenditure of one functional class; `basic` is 人员 + 公用 and `undefined` where the table prints only those two. */
export type ExpenditureAmounts = Readonly<
  Record<
    | 'total'
    | (typeof KINDS)[number]
    | (typeof OTHERS)[number]
    | (typeof FUNDS)[number]
    | (typeof YEAR_COLUMNS)[number],
    Field<Amount> | undefined
  >
>;

/** 支出预算总表, and the expenditure tables of each of the three appropriated budgets. */
export type ExpenditureTable = ClassifiedTable<ExpenditureAmounts>;

/** How 支出预算总表 is built. */
export const EXPENDITURE_STRUCTURE: Structure = classifiedStructure([...KINDS, ...OTHERS, ...FUNDS], {
  evidence: ['project'],
  sums: [
    { whole: 'total', parts: ['basic', 'project', ...OTHERS] },
    { whole: 'basic', parts: BASIC_PARTS, needsAll: true },
    { whole: 'total', parts: ['fiscalAppropriation', 'specialAccount', 'unitFunds'] },
    { whole: 'fiscalAppropriation', parts: BUDGETS, needsAll: true },
    { whole: 'unitFunds', parts: UNIT_FUNDS, needsAll: true },
  ],
  groups: { fiscalAppropriation: BUDGETS, unitFunds: UNIT_FUNDS },
  // 基本支出 below 一般公共预算 is what that budget pays of it.
  closed: [...BUDGETS, 'specialAccount'],
});
/** How the expenditure table of one budget is built. */
export const BUDGET_EXPENDITURE_STRUCTURE: Structure = classifiedStructure(KINDS, {
  evidence: ['project'],
  sums: [
    { whole: 'total', parts: ['basic', 'project'] },
    { whole: 'basic', parts: BASIC_PARTS, needsAll: true },
  ],
});

export function readExpenditureTable(block: TableBlock): ExpenditureTable {
  return readClassifiedTable(block, (column) => ({
    total: column('total'),
    basic: column('basic'),
    personnel: column('personnel'),
    dailyPublic: column('dailyPublic'),
    project: column('project'),
    toSuperior: column('toSuperior'),
    operating: column('operating'),
    toAffiliated: column('toAffiliated'),
    fiscalAppropriation: column('fiscalAppropriation'),
    generalPublicBudget: column('generalPublicBudget'),
    governmentFundBudget: column('governmentFundBudget'),
    stateCapitalBudget: column('stateCapitalBudget'),
    specialAccount: column('specialAccount'),
    unitFunds: column('unitFunds'),
    business: column('business'),
    operatingRevenue: column('operatingRevenue'),
    superior: column('superior'),
    affiliated: column('affiliated'),
    other: column('other'),
    prior: column('prior'),
    priorExecuted: column('priorExecuted'),
    change: column('change'),
  }));
}

/** The shape of an expenditure table. */
export function expenditureShape(note: string): Shape<ExpenditureTable | undefined> {
  return classifiedShape<ExpenditureAmounts>('ExpenditureTable', note, {
    total: amount('合计'),
    basic: amount('基本支出；只印人员经费和公用经费的表没有'),
    personnel: amount('人员经费'),
    dailyPublic: amount('公用经费'),
    project: amount('项目支出'),
    toSuperior: amount('上缴上级支出'),
    operating: amount('事业单位经营支出'),
    toAffiliated: amount('对附属单位补助支出'),
    fiscalAppropriation: amount('财政拨款'),
    generalPublicBudget: amount('一般公共预算资金'),
    governmentFundBudget: amount('政府性基金预算资金'),
    stateCapitalBudget: amount('国有资本经营预算资金'),
    specialAccount: amount('财政专户管理资金'),
    unitFunds: amount('单位资金'),
    business: amount('事业收入'),
    operatingRevenue: amount('事业单位经营收入'),
    superior: amount('上级补助收入'),
    affiliated: amount('附属单位上缴收入'),
    other: amount('其他资金'),
    ...YEAR_SHAPES,
  });
}

/**
 * What an expenditure table states.
 * @param budget the budget that pays for the table, or '' for 支出预算总表. What only that budget pays for is a quantity of its own
 *   below the total.
 */
export function expenditureStatements(table: ExpenditureTable, say: Say, budget: string): Statement[] {
  const { totals } = table;
  const own = budget === '' ? '' : `${budget} `;
  const whole = budget === '' ? 'expenditure' : budget;
  return [
    ...say(whole, '合计', totals?.total),
    ...say(
      whole,
      '各项支出合计',
      ...(totals?.basic?.state === 'stated' ? [totals.basic] : [totals?.personnel, totals?.dailyPublic]),
      ...[totals?.project, totals?.toSuperior, totals?.operating, totals?.toAffiliated],
    ),
    ...KINDS.flatMap((kind) => say(`${own}${kind}`, statedColumn(table, kind), totals?.[kind])),
    ...(totals?.basic === undefined
      ? say(`${own}basic`, '人员经费与公用经费合计', totals?.personnel, totals?.dailyPublic)
      : []),
    ...singleLines(table).flatMap((line) => {
      const name = statedClass(line);
      const byClass = [
        ...say(`${own}类 ${name}`, name, line.amounts.total),
        ...KINDS.flatMap((kind) =>
          say(`${own}类 ${name} ${kind}`, statedColumn(table, kind, name), line.amounts[kind]),
        ),
      ];
      return [
        ...(line.level === 1 ? byClass : []),
        ...say(`科目 ${line.code?.value ?? ''}`, name, line.amounts.total),
      ];
    }),
  ];
}
