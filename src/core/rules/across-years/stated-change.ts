import { CLASSIFIED_KEYS, classifiedTables, type NamedTable, yearLines } from '../../identities';
import { type Amount, amountOf, type Decimal, inUnit, isZero, judgeSum, minus, negated } from '../../money';
import {
  type AmountsByColumn,
  type BudgetLine,
  className,
  type Field,
  isFilled,
  located,
  rowName,
} from '../../tables';
import { defineRule } from '../define-rule';
import type { Report } from '../reporting';

/** Y01. Source: 2023 disclosure, 二.3: 7192.40 − 8203.23 = −1010.83. */
export const statedChange = defineRule({
  id: 'stated-change',
  code: 'Y01',
  severity: 'error',
  title: '增减数等于本年数减上年数',
  uses: ['revenueExpenditureSummary', 'basicExpenditureTable', 'threePublicTable', ...CLASSIFIED_KEYS],
  messages: {
    unequal: {
      text: '“{item}”的较上年增减填的是{stated}，本年{current}减上年{prior}是{expected}，相差{difference}。{cause}',
      advice: '请核对本年数、上年数和增减数，改正有误的一个；增减数等于本年数减上年数，减少的用负数。',
    },
    rounding: {
      severity: 'hint',
      text: '“{item}”的较上年增减填的是{stated}，本年{current}减上年{prior}是{expected}，尾差{difference}，在四舍五入的范围之内。',
      advice: '如公开时要求相减相等，请把增减数改为两数之差。',
    },
    hiddenDecimals: {
      severity: 'hint',
      text: '“{item}”的较上年增减按实际数值相等，但按显示的小数位差{difference}，是单元格隐藏了更多的小数位。',
      advice: '请把各数四舍五入到显示的位数（如用ROUND函数）后再相减。',
    },
    rate: {
      text: '{what}较上年增减的百分比填的是{stated}，本年{current}、上年{prior}，应为{expected}。',
      advice: '请核对本年数、上年数和百分比：百分比是增减数除以上年数。',
    },
  },
  reasons: {
    noChange: '没有找到填有“较上年增减”的表',
    noColumn: '各表都没有“较上年增减”这一栏',
  },
  nothing: { cannotCheck: 'noChange' },
  check(tables, report) {
    const lines = yearLines(tables);
    const rows = classifiedTables(tables).flatMap(yearRows);
    if (
      lines.length + rows.length > 0 &&
      [...lines.map(({ line }) => line), ...rows].every(({ change }) => change === undefined)
    )
      report.notApplicable('noColumn');
    for (const row of rows) checkRow(row, report);
    for (const { line } of lines) {
      const { change, current, prior } = line;
      if (!isFilled(change)) continue;
      const name = rowName(line);
      report.compare({
        what: `${name}的较上年增减`,
        stated: change,
        parts: [{ field: current, name: `${name}的本年数` }],
        less: [{ field: prior, name: `${name}的上年数` }],
        complete: !agreesWithBlanks(line),
        evidence: {
          data: { item: name, current: located(current)?.value ?? '', prior: located(prior)?.value ?? '' },
        },
      });
    }
  },
});

/** A row of a table by class, with what it says of two years. */
interface YearRow {
  readonly what: string;
  readonly current: BudgetLine['current'];
  readonly priors: readonly BudgetLine['prior'][];
  readonly change: BudgetLine['change'];
  readonly rate: Field<Decimal> | undefined;
}

/** Last year's figure may be the budget or what was executed: the change is from one of them. */
function yearRows({ name, table }: NamedTable): YearRow[] {
  const row = (what: string, amounts: AmountsByColumn, rate: YearRow['rate']): YearRow => ({
    what: `${name}${what}`,
    current: amounts.total,
    priors: [amounts.prior, amounts.priorExecuted].filter(isFilled),
    change: amounts.change,
    rate,
  });
  return [
    ...table.lines.map((line) => row(`“${className(line)}”`, line.amounts, line.changeRate)),
    ...(table.totals === undefined ? [] : [row('合计行', table.totals, table.totalChangeRate)]),
  ];
}

function checkRow(
  { what, current, priors, change, rate }: YearRow,
  report: Report<'unequal' | 'rate'>,
): void {
  const now = located(current);
  if (now === undefined) return;
  const [first] = priors;
  const fitting = priors.find((prior) => {
    const [then, stated] = [located(prior)?.value, located(change)?.value];
    return (
      then !== undefined &&
      stated !== undefined &&
      judgeSum(stated, [now.value, negated(then)]).kind !== 'unequal'
    );
  });
  const prior = fitting ?? first;
  if (isFilled(change) && prior !== undefined)
    report.compare({
      what: `${what}的较上年增减`,
      stated: change,
      parts: [{ field: current, name: `${what}的本年数` }],
      less: [{ field: prior, name: `${what}的上年数` }],
      evidence: {
        data: { item: what.replace(/“|”/g, ''), current: now.value, prior: located(prior)?.value ?? '' },
      },
    });
  const stated = located(rate);
  const bases = priors.flatMap((each) => located(each) ?? []).filter(({ value }) => !isZero(value));
  const [base] = bases;
  if (stated === undefined || base === undefined) return;
  const exact = (of: Amount): Decimal =>
    minus(now.value, inUnit(of, now.value.unit)).value.div(inUnit(of, now.value.unit).value).times(100);
  const holds = bases.some(({ value }) => isRate(stated.value, exact(value)));
  report.expect(holds, 'rate', {
    at: [stated, now, base],
    stated: `${stated.value.toString()}%`,
    expected: `${exact(base.value).toDecimalPlaces(2).toString()}%`,
    data: { what, current: now.value, prior: base.value },
  });
}

/** A tenth of a per cent is what rounded amounts and rounded rates may be off; without a percent sign a rate may be a fraction. */
function isRate(stated: Decimal, exact: Decimal): boolean {
  const tolerance = stated.decimalPlaces() === 0 ? 0.5 : 0.1;
  return [stated, stated.times(100)].some((each) => each.minus(exact).abs().lte(tolerance));
}

/**
 * A new item has no figure last year, an ended one none this year, and a formula filled down gives 0 on an empty row. There the
 * change is right if a blank is nothing; if not, the blank is what is missing.
 */
function agreesWithBlanks({ current, prior, change }: BudgetLine): boolean {
  const stated = located(change)?.value;
  const blanks = [current, prior].filter((field) => field?.state === 'blank');
  if (stated === undefined || blanks.length === 0) return false;
  const nothing = amountOf(0, stated.unit);
  const thisYear = amountOrNothing(current, nothing);
  const lastYear = amountOrNothing(prior, nothing);
  if (thisYear === undefined || lastYear === undefined) return false;
  return judgeSum(stated, [thisYear, negated(lastYear)]).kind === 'equal';
}

function amountOrNothing(field: BudgetLine['current'], nothing: Amount): Amount | undefined {
  return field?.state === 'blank' ? nothing : located(field)?.value;
}
