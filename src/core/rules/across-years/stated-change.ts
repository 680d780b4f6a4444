import { yearLines } from '../../identities';
import { type Amount, amountOf, judgeSum, negated } from '../../money';
import { type BudgetLine, isFilled, located, rowName } from '../../tables';
import { defineRule } from '../define-rule';

/** Y01. Source: 2023 disclosure, 二.3: 7192.40 − 8203.23 = −1010.83. */
export const statedChange = defineRule({
  id: 'stated-change',
  code: 'Y01',
  severity: 'error',
  title: '增减数等于本年数减上年数',
  uses: ['revenueExpenditureSummary', 'basicExpenditureTable', 'threePublicTable'],
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
  },
  reasons: {
    noChange: '没有找到填有“较上年增减”的表',
    noColumn: '各表都没有“较上年增减”这一栏',
  },
  nothing: { cannotCheck: 'noChange' },
  check(tables, report) {
    const lines = yearLines(tables);
    if (lines.length > 0 && lines.every(({ line }) => line.change === undefined))
      report.notApplicable('noColumn');
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
