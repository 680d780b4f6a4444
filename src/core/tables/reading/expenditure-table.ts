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
} from './classified-facts';
import { readClassifiedTable, type ClassifiedTable } from './classified-table';
import type { Field } from './field';
import { amount, type Shape } from './record-shape';
import type { Say, Statement } from './statement';

const KINDS = ['basic', ...BASIC_PARTS, 'project'] as const;
const OTHERS = ['toSuperior', 'operating', 'toAffiliated'] as const;

/** Expenditure of one functional class; `basic` is 人员 + 公用 and `undefined` where the table prints only those two. */
export type ExpenditureAmounts = Readonly<
  Record<'total' | (typeof KINDS)[number] | (typeof OTHERS)[number], Field<Amount> | undefined>
>;

/** 支出预算总表, and the expenditure tables of each of the three appropriated budgets. */
export type ExpenditureTable = ClassifiedTable<ExpenditureAmounts>;

/** How 支出预算总表 is built. */
export const EXPENDITURE_STRUCTURE: Structure = classifiedStructure([...KINDS, ...OTHERS], ['project']);
/** How the expenditure table of one budget is built. */
export const BUDGET_EXPENDITURE_STRUCTURE: Structure = classifiedStructure(KINDS, ['project']);

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
