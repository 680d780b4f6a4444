import { projectTitle } from '../../facts';
import {
  budgetCapsOf,
  budgetInFormUnit,
  capText,
  fieldOf,
  readCost,
  statement,
  wholeCostsOf,
} from '../../identities';
import { amountOf } from '../../money';
import { located } from '../../tables';
import { defineRule } from '../define-rule';
import { targetOf } from '../indicator-target';
import { isMoney, slipOf } from './cap-slip';

/**
 * P01. Source: 预算控制数 equals 预算数 on 15 of 19 published sheets; 2023 project 2 cuts the unit (≤280万), 2024 project 1 writes
 * 15元 on a budget of 0.00万元. Field case s11: 维修总成本 ≤45万元 on a budget of 40.00万元.
 */
export const budgetCap = defineRule({
  id: 'budget-cap',
  code: 'P01',
  severity: 'error',
  title: '预算控制数用表头的单位书写，并等于项目预算数',
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
    aboveBudget: {
      text: '项目“{project}”的成本指标“{indicator}”写的是“{stated}”，超过了项目的预算数{budget}。',
      advice:
        '项目的总成本不能超过预算数：请改正指标值，或核对预算数；含其他年度或其他来源的，请在指标名称中写明。',
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
  nothing: { notApplicable: 'noCap' },
  checkSheet(sheet, report) {
    const budget = budgetInFormUnit(sheet);
    const reference = statement(`${projectTitle(sheet)}的预算数`, sheet.budget);
    // What the whole project costs under another name may be less than its budget; units and wording are left to the clerk.
    for (const indicator of wholeCostsOf(sheet)) {
      const target = targetOf(indicator, report);
      const reading = target && readCost(indicator, target.value);
      if (target === undefined || reading?.kind !== 'amount') continue;
      const name = located(indicator.name)?.value ?? '';
      report.compare({
        stated: statement(name, fieldOf({ ...target, value: reading.amount })),
        reference,
        ignoresRounding: true,
        unequal: ({ value }) => (value.gt(0) ? 'aboveBudget' : undefined),
        evidence: {
          at: budget === undefined ? target : [target, budget],
          stated: target.value.text,
          expected: undefined,
          difference: undefined,
          data: { indicator: name, budget: budget?.value ?? '' },
        },
      });
    }
    for (const indicator of budgetCapsOf(sheet)) {
      const target = targetOf(indicator, report);
      const reading = target && readCost(indicator, target.value);
      // An empty target is for the rule on required indicators to report, one that is no money for that on cost indicators.
      if (target === undefined || !isMoney(reading)) {
        report.notApplicable('noMoney');
        continue;
      }
      if (budget === undefined) {
        report.need(sheet.budget, reference.name);
        continue;
      }
      const { unit } = budget.value;
      const name = located(indicator.name)?.value ?? '预算控制数';
      const unitPlace = sheet.head.unit === undefined ? '预算数' : '表头';
      const evidence = {
        at: [target, budget],
        stated: target.value.text,
        expected: capText(budget.value),
        data: { indicator: name, unit, unitPlace, budget: budget.value },
      };
      const slip = slipOf(reading, amountOf(target.value.number ?? 0, unit), budget.value);
      if (slip !== undefined)
        report.found(slip.message, {
          ...evidence,
          ...(slip.message === 'otherUnit' ? { expected: undefined } : {}),
          data: { ...evidence.data, ...slip.data },
        });
      else if (reading.kind === 'amount')
        report.compare({
          stated: statement(name, fieldOf({ ...target, value: reading.amount })),
          reference: statement('预算数', fieldOf(budget)),
          evidence,
        });
    }
  },
});
