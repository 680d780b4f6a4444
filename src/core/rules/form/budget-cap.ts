import { projectTitle } from '../../facts';
import { budgetCapsOf, budgetInFormUnit, capText, readCost } from '../../identities';
import {
  type Amount,
  amountOf,
  asShown,
  inUnit,
  judgeSame,
  printAmount,
  printFigure,
  rounded,
  sameAmount,
} from '../../money';
import {
  type Indicator,
  type IndicatorTarget,
  located,
  type Located,
  type PerformanceSheet,
} from '../../tables';
import { defineRule } from '../define-rule';
import { targetOf } from '../indicator-target';
import { likelyCause } from '../likely-cause';
import type { Report } from '../reporting';

type Messages =
  'cutUnit' | 'noUnit' | 'perUnit' | 'otherUnit' | 'sameInOtherUnit' | 'unequal' | 'hiddenDecimals';

/**
 * P01. Source: 预算控制数 equals 预算数 on 15 of 19 published sheets; 2023 project 2 cuts the unit (≤280万), 2024 project 1 writes
 * 15元 on a budget of 0.00万元.
 */
export const budgetCap = defineRule({
  id: 'budget-cap',
  code: 'P01',
  severity: 'error',
  title: '预算控制数用表头的单位书写，并等于项目预算数',
  needs: ['performanceSheets'],
  messages: {
    cutUnit: {
      text: '项目“{project}”的“{indicator}”写的是“{stated}”，单位没有写全，应为“{expected}”。{unequal}',
      advice: '请把单位补写为“{unit}”。',
    },
    noUnit: {
      text: '项目“{project}”的“{indicator}”写的是“{stated}”，没有写单位，应为“{expected}”。{unequal}',
      advice: '请补写单位“{unit}”。',
    },
    perUnit: {
      text: '项目“{project}”的“{indicator}”写的是“{stated}”，是单位成本；预算控制数是整个项目的金额，应为“{expected}”。',
      advice: '请把指标值改为“{expected}”；需要考核单位成本的，另设一个指标。',
    },
    otherUnit: {
      text: '项目“{project}”的“{indicator}”写的是“{stated}”，{unitPlace}的单位是{unit}，预算数是{budget}。按字面读是{literal}{shown}；如果本意是{meant}，则与预算数{relation}。',
      advice: '请确认实际金额，用{unit}书写，并与预算数一致。',
    },
    sameInOtherUnit: {
      severity: 'hint',
      text: '项目“{project}”的“{indicator}”写的是“{stated}”，与预算数{budget}相等，但{unitPlace}的单位是{unit}。',
      advice: '为便于对照，请用{unit}书写，即“{expected}”。',
    },
    unequal: {
      text: '项目“{project}”的“{indicator}”写的是“{stated}”，与预算数{budget}不一致，相差{difference}。{cause}',
      advice: '请把指标值改为“{expected}”，或核对预算数。',
    },
    hiddenDecimals: {
      severity: 'hint',
      text: '项目“{project}”的“{indicator}”写的是“{stated}”，与预算数显示的数相同，但预算数的单元格里是{budget}，隐藏了更多的小数位。',
      advice: '请把预算数四舍五入到显示的位数。',
    },
  },
  reasons: {
    noCap: '绩效目标表中没有预算控制数（项目预算数）指标',
    noMoney: '预算控制数没有写成金额，无从与预算数核对（由P02、P09检查）',
  },
  check({ performanceSheets }, report) {
    const caps = performanceSheets.flatMap((sheet) =>
      budgetCapsOf(sheet).map((indicator) => ({ sheet, indicator })),
    );
    if (caps.length === 0) report.notApplicable('noCap');
    for (const { sheet, indicator } of caps) {
      const target = targetOf(indicator, report);
      // An empty target is for the rule on required indicators to report, one that is no money for that on cost indicators.
      if (
        target === undefined ||
        ['words', 'other', 'money'].includes(readCost(indicator, target.value).kind)
      ) {
        report.notApplicable('noMoney');
      } else if (report.need(sheet.budget, `${projectTitle(sheet)}的预算数`) !== undefined) {
        checkCap(sheet, indicator, target, report);
      }
    }
  },
});

function checkCap(
  sheet: PerformanceSheet,
  indicator: Indicator,
  target: Located<IndicatorTarget>,
  report: Report<Messages>,
): void {
  const budget = budgetInFormUnit(sheet);
  const reading = readCost(indicator, target.value);
  if (
    budget === undefined ||
    reading.kind === 'words' ||
    reading.kind === 'other' ||
    reading.kind === 'money'
  )
    return;
  const { unit } = budget.value;
  const evidence = { at: [target, budget], stated: target.value.text, expected: capText(budget.value) };
  const data = {
    project: projectTitle(sheet),
    indicator: located(indicator.name)?.value ?? '预算控制数',
    unit,
    unitPlace: sheet.head.unit === undefined ? '预算数' : '表头',
    budget: budget.value,
  };
  const alsoUnequal = (amount: Amount): string =>
    agrees(amount, budget.value) ? '' : `另外，它与预算数${printAmount(budget.value)}也不一致。`;

  if (reading.kind === 'per-unit') {
    report.found('perUnit', { ...evidence, data });
  } else if (reading.kind === 'no-unit') {
    const meant = amountOf(target.value.number ?? 0, unit);
    report.found('noUnit', { ...evidence, data: { ...data, unequal: alsoUnequal(meant) } });
  } else if (reading.amount.unit !== unit) {
    // A budget shown as 0.00 that hides 0.0015 does not agree with 15元 for the reader.
    if (sameAmount(reading.amount, asShown(budget.value)))
      report.found('sameInOtherUnit', { ...evidence, data });
    else {
      const { at, stated } = evidence;
      report.found('otherUnit', { at, stated, data: { ...data, ...readings(reading.amount, budget.value) } });
    }
  } else if (reading.kind === 'cut-unit') {
    report.found('cutUnit', { ...evidence, data: { ...data, unequal: alsoUnequal(reading.amount) } });
  } else {
    const verdict = judgeSame(reading.amount, budget.value);
    if (verdict.kind === 'equal') report.holds();
    else if (verdict.kind === 'hiddenDecimals')
      report.found('hiddenDecimals', { ...evidence, data, difference: verdict.difference });
    else {
      const cause = likelyCause(reading.amount, budget.value);
      const because = cause === undefined ? '' : `可能的原因：${cause}。`;
      report.found('unequal', {
        ...evidence,
        data: { ...data, cause: because },
        difference: verdict.difference,
      });
    }
  }
}

function agrees(amount: Amount, budget: Amount): boolean {
  return sameAmount(amount, budget) || sameAmount(amount, asShown(budget));
}

/** Both ways to read a figure in another unit than the table's: literally, and with the table's unit meant. */
function readings(
  amount: Amount,
  budget: Amount,
): { literal: string; shown: string; meant: string; relation: string } {
  const literal = inUnit(amount, budget.unit);
  const visible = rounded(literal, 2);
  const equal = agrees(literal, budget) || agrees(visible, budget);
  const meant = amountOf(amount.value, budget.unit);
  const shown = sameAmount(literal, visible) ? '' : `，表上显示为${printFigure(visible)}`;
  return {
    literal: printAmount(literal),
    shown: `${shown}，与预算数${equal ? '相符' : '不一致'}`,
    meant: `${meant.value.toString()}${meant.unit}`,
    relation: agrees(meant, budget) ? '相符' : equal ? '不一致' : '也不一致',
  };
}
