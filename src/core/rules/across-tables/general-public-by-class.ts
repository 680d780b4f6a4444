import {
  classTitle,
  type ClassNode,
  classTree,
  type Comparison,
  contradiction,
  isStated,
  missingRow,
  statementOf,
} from '../../identities';
import { absolute, type Amount, compareAmounts, negated } from '../../money';
import {
  type ClassLine,
  className,
  type ExpenditureAmounts,
  type ExpenditureTable,
  TABLE_NAMES,
} from '../../tables';
import { defineRule } from '../define-rule';
import { ROW_MESSAGES } from '../messages';
import type { Report } from '../reporting';
import { AGREEMENT_REASONS, type ComparedRow, ownComparisons } from './compared-rows';
import { compareKinds, kindsInTotal, kindsOfClass } from './expenditure-kinds';
import { FUNDING_KEYS, generalPublicOnly, unseenFunds } from './general-public-funding';

const GENERAL = `《${TABLE_NAMES.generalPublicExpenditure}》`;
const ALL = `《${TABLE_NAMES.expenditureTable}》`;

/** One amount of 一般公共预算 and that of all funds. */
interface FundedComparison extends Comparison {
  /** True where it may be less: other funds pay as well. */
  readonly mayBeLess: boolean;
  /** True for a code of 支出预算总表 that 一般公共预算支出表 lacks: what is stated then counts against it. */
  readonly isReverse?: true;
}

/** X04. Source: forms 一般公共预算支出表 and 支出预算总表: the first is the part of the second that 一般公共预算 pays for. */
export const generalPublicByClass = defineRule({
  id: 'general-public-by-class',
  code: 'X04',
  severity: 'error',
  title: '一般公共预算支出表按功能分类不超过支出预算总表；只有一般公共预算资金的，两表相等',
  needs: ['generalPublicExpenditure', 'expenditureTable'],
  uses: FUNDING_KEYS,
  messages: {
    ...ROW_MESSAGES,
    above: {
      text: '{what}填的是{stated}，超过了{reference}的{expected}，多出{difference}。{cause}',
      advice: '支出预算总表包括一般公共预算，同一科目不会比它少：请核对两表，改正有误的一方。',
    },
  },
  reasons: { ...AGREEMENT_REASONS, noCode: '{table}“{row}”没有读到科目编码，未能核对{what}' },
  nothing: { notApplicable: 'noAmounts' },
  check({ generalPublicExpenditure: general, expenditureTable: all, ...funding }, report) {
    const given = { general, all, isOnly: generalPublicOnly(funding), report };
    const totals = compareKinds(kindsInTotal(GENERAL, general), kindsInTotal(ALL, all));
    const cells = funded(totals, given.isOnly(undefined));
    const rows = { cells, below: classTree(general, all).map((node) => classRow(node, given)) };
    const unseen = unseenFunds(funding);
    const gapOf = (comparison: FundedComparison): Amount | undefined => realGap(comparison, unseen);
    for (const comparison of ownComparisons(rows, gapOf)) {
      const { mayBeLess, stated, reference } = comparison;
      if (contradiction(comparison) !== undefined && gapOf(comparison) === undefined) report.holds();
      else report.compare({ stated, reference, unequal: () => (mayBeLess ? 'above' : 'unequal') });
    }
  },
});

/** The two tables, and for which codes nothing but 一般公共预算 pays. */
interface Given {
  readonly general: ExpenditureTable;
  readonly all: ExpenditureTable;
  readonly isOnly: (code: string | undefined) => boolean;
  readonly report: Report;
}

type Row = ComparedRow<FundedComparison>;
type Lines = readonly ClassLine<ExpenditureAmounts>[];

/**
 * The contradiction, if it is one: one table may state less where other funds pay for the rest.
 * @param unseen what all funds may exceed it by without anyone seeing it in the tables that show the funding
 */
function realGap(comparison: FundedComparison, unseen: Amount | undefined): Amount | undefined {
  const stated = contradiction(comparison);
  if (stated === undefined) return undefined;
  const gap = comparison.isReverse === true ? negated(stated) : stated;
  // Tables in one unit with these round alike: there nothing stays unseen.
  const isUnseen =
    unseen !== undefined && unseen.unit !== gap.unit && compareAmounts(absolute(gap), unseen) <= 0;
  return gap.value.lt(0) && (comparison.mayBeLess || isUnseen) ? undefined : gap;
}

/** One code in both tables, or the lack of it in one of them; `isLacking` where a code above it is said to be lacking. */
function classRow(
  { code, rows: [general, all], below }: ClassNode<ExpenditureAmounts>,
  given: Given,
  isLacking = false,
): Row {
  const rowsBelow = (lacking: boolean): Row[] => below.map((node) => classRow(node, given, lacking));
  if (general.length > 0 && all.length > 0) {
    const stated = kindsOfClass(GENERAL, general, given.general);
    const compared = compareKinds(stated, kindsOfClass(ALL, all, given.all));
    return { cells: funded(compared, given.isOnly(code)), below: rowsBelow(false) };
  }
  const total = isLacking ? undefined : lackingRow(code, general, all, given);
  return { cells: total === undefined ? {} : { total }, below: rowsBelow(isLacking || total !== undefined) };
}

/** A code with an amount that the other table ought to print: it prints codes of that length, and all that it prints were read. */
function lackingRow(code: string, general: Lines, all: Lines, given: Given): FundedComparison | undefined {
  const isReverse = general.length === 0;
  if (isReverse && !given.isOnly(code)) return undefined;
  const [table, rows] = isReverse ? [ALL, all] : [GENERAL, general];
  const [otherName, other] = isReverse ? [GENERAL, given.general] : [ALL, given.all];
  if (!other.lines.some((line) => line.code?.value.length === code.length)) return undefined;
  const name = `${classTitle(table, rows)}的合计`;
  const totals = rows.map(({ amounts }) => amounts.total);
  const lacking = missingRow(statementOf(name, totals), otherName);
  const uncoded = other.lines.find((line) => line.code === undefined);
  if (lacking === undefined) return undefined;
  if (uncoded === undefined) return { ...lacking, mayBeLess: false, ...(isReverse ? { isReverse } : {}) };
  given.report.cannotCheck('noCode', { table: otherName, row: className(uncoded), what: name });
  return undefined;
}

function funded(cells: ReturnType<typeof compareKinds>, isOnly: boolean): Row['cells'] {
  // Nothing cannot exceed anything.
  const compared = Object.entries(cells).filter(([, { stated }]) => isOnly || isStated(stated));
  return Object.fromEntries(compared.map(([kind, cell]) => [kind, { ...cell, mayBeLess: !isOnly }]));
}
