import { amountOf, judgeSum, negated, type Amount } from '../../money';
import { located, type BudgetLine, type Tables } from '../../tables';
import { defineRule } from '../define-rule';
import { likelyCause } from '../likely-cause';
import { rowName } from '../row-name';
import { causeSentence } from '../sums';

/** Every line that can state this year's, last year's figure and the change. */
function linesWithYears(
  tables: Pick<Tables, 'revenueExpenditureSummary' | 'basicExpenditureTable' | 'threePublicTable'>,
): BudgetLine[] {
  const {
    revenueExpenditureSummary: summary,
    basicExpenditureTable: basic,
    threePublicTable: publicFunds,
  } = tables;
  const sides = summary === undefined ? [] : [summary.revenue, summary.expenditure];
  const ofSides = sides.flatMap((side) => [
    ...side.items.flatMap((line) => [line, ...line.parts]),
    side.subtotal,
    ...side.carryOvers,
    side.total,
  ]);
  const ofBasic = [basic?.personnel, basic?.dailyPublic, basic?.total];
  const ofPublic = [
    publicFunds?.total,
    publicFunds?.abroad,
    publicFunds?.vehicles,
    publicFunds?.vehicleRunning,
    publicFunds?.vehiclePurchase,
    publicFunds?.reception,
    publicFunds?.agencyOperating,
  ];
  return [...ofSides, ...ofBasic, ...ofPublic].filter((line) => line !== undefined);
}

/** Y01. Source: 2023 disclosure, 二.3: 7192.40 − 8203.23 = −1010.83. */
export const statedChange = defineRule({
  id: 'stated-change',
  code: 'Y01',
  severity: 'error',
  title: '增减数等于本年数减上年数',
  needs: [],
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
  reasons: { noChange: '没有找到填有“较上年增减”的表' },
  check(tables, report) {
    const lines = linesWithYears(tables).filter(
      ({ change }) => change !== undefined && change.state !== 'blank',
    );
    if (lines.length === 0) report.cannotCheck('noChange');
    for (const line of lines) {
      if (agreesWithBlanks(line)) {
        report.holds();
        continue;
      }
      const name = rowName(line);
      const stated = report.need(line.change, `${name}的较上年增减`);
      const current = report.need(line.current, `${name}的本年数`);
      const prior = report.need(line.prior, `${name}的上年数`);
      if (stated === undefined || current === undefined || prior === undefined) continue;
      const verdict = judgeSum(stated.value, [current.value, negated(prior.value)]);
      if (verdict.kind === 'equal') {
        report.holds();
        continue;
      }
      report.found(verdict.kind, {
        at: [stated, current, prior],
        stated: stated.value,
        expected: verdict.expected,
        difference: verdict.difference,
        data: {
          item: name,
          current: current.value,
          prior: prior.value,
          cause: causeSentence(likelyCause(stated.value, verdict.expected)),
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
