import { type PriorYear, projectBudget, type ProjectPair, titleOfProject } from '../../facts';
import { indicatorName } from '../../identities';
import { type Amount, compareAmounts, inUnit, printAmount } from '../../money';
import { located, type PerformanceSheet } from '../../tables';
import { defineRule } from '../define-rule';
import { targetOf } from '../indicator-target';
import type { Report } from '../reporting';
import { betterWay, comparableTarget, type ComparableTarget } from './comparable-target';
import { PRIOR_REASONS, priorCell, usedPrior } from './prior-workbook';
import { type IndicatorPair, sameIndicators } from './same-indicators';

type Messages = 'lowered' | 'loweredWithBudget' | 'raised';

/** A budget that fell by this share or more makes a raised target worth a look; the message says 三成. */
const STRONG_FALL = 0.3;

/**
 * Y06. Source: 2024 book against the 2023 document: 满意度 of 原新农合业务费 and 运行经费 ≥90% → ≥80% on an unchanged budget, of
 * 城乡医疗救助 ≥85% → ≥90% on a budget that fell from 450.00 to 200.00.
 */
export const targetChanges = defineRule({
  id: 'target-changes',
  code: 'Y06',
  severity: 'warning',
  title: '指标值不低于上年同一项目的同一指标',
  uses: ['performanceSheets'],
  facts: ['prior'],
  messages: {
    lowered: {
      text: '项目“{project}”的指标“{indicator}”填的是“{stated}”，要求比上年{before}（{place}）降低了。{budget}',
      advice: '请核实为什么降低：没有原因的请改为不低于上年的指标值，有原因的请写明。',
    },
    loweredWithBudget: {
      severity: 'hint',
      text: '项目“{project}”的指标“{indicator}”填的是“{stated}”，比上年{before}（{place}）减少了，没有超过预算减少的幅度。{budget}',
      advice: '请核对指标值与预算相符；相符的不用改。',
    },
    raised: {
      severity: 'hint',
      text: '项目“{project}”的指标“{indicator}”填的是“{stated}”，要求比上年{before}（{place}）提高了，预算却减少了三成以上。{budget}',
      advice: '请核实预算减少以后能不能达到这个指标值；能达到的不用改。',
    },
  },
  reasons: {
    ...PRIOR_REASONS,
    noSheets: '两年的工作簿中都没有绩效目标表',
    noPairs: '没有两年都有绩效目标表的同一个项目',
    noIndicators: '两年的同一个项目没有可以比较的同一个指标',
  },
  nothing: { notApplicable: 'noIndicators' },
  check({ performanceSheets }, report, facts) {
    const prior = usedPrior(facts, report);
    if (prior === undefined) return;
    if (performanceSheets === undefined && prior.tables.performanceSheets === undefined) {
      report.notApplicable('noSheets');
      return;
    }
    const pairs = prior.matches.pairs.flatMap((pair) => {
      const [current, before] = [pair.current.sheet, pair.prior.sheet];
      return current === undefined || before === undefined ? [] : [{ current, before, pair }];
    });
    if (pairs.length === 0) report.cannotCheck('noPairs');
    for (const { current, before, pair } of pairs) checkProject(current, before, pair, prior, report);
  },
});

function checkProject(
  current: PerformanceSheet,
  before: PerformanceSheet,
  pair: ProjectPair,
  prior: PriorYear,
  report: Report<Messages>,
): void {
  const budgets = budgetsOf(pair, prior);
  for (const indicators of sameIndicators(current, before)) {
    const target = targetOf(indicators.current, report);
    const old = located(indicators.prior.target);
    if (target === undefined || old === undefined) continue;
    const [now, then] = [comparableTarget(target.value), comparableTarget(old.value)];
    if (now === undefined || now.unit !== then?.unit) continue;
    const way = betterWay(indicators.current, now, [target.value, old.value]);
    if (way === undefined) continue;
    const change = now.number.comparedTo(then.number) * (way === 'more' ? 1 : -1);
    const message = messageFor(change, way, now, then, budgets);
    if (message === undefined) {
      report.holds();
      continue;
    }
    report.found(message, {
      at: target,
      stated: target.value.text,
      data: {
        project: titleOfProject(pair.current),
        indicator: located(indicators.current.name)?.value ?? '',
        before: beforeText(indicators, old.value.text),
        place: priorCell(prior, old.at),
        budget: budgetText(budgets),
      },
    });
  }
}

interface Budgets {
  readonly now: Amount;
  readonly then: Amount;
}

/** The project's budget in both years; `undefined` where one is not known, or where the project was split or merged. */
function budgetsOf({ current, prior: before }: ProjectPair, { matches }: PriorYear): Budgets | undefined {
  const isSplit =
    matches.pairs.filter((pair) => pair.current === current || pair.prior === before).length > 1;
  const [now, then] = [projectBudget(current), projectBudget(before)];
  return isSplit || now === undefined || then === undefined ? undefined : { now, then };
}

/** @param change below zero where less is demanded than last year */
function messageFor(
  change: number,
  way: 'more' | 'less',
  now: ComparableTarget,
  then: ComparableTarget,
  budgets: Budgets | undefined,
): Messages | undefined {
  if (change > 0)
    return budgets !== undefined && keptShare(budgets) <= 1 - STRONG_FALL ? 'raised' : undefined;
  if (change === 0) return undefined;
  const isCount = way === 'more' && now.unit !== '%' && !then.number.isZero();
  const isInProportion =
    isCount && budgets !== undefined && now.number.div(then.number).toNumber() >= keptShare(budgets);
  return isInProportion ? 'loweredWithBudget' : 'lowered';
}

/** This year's budget as a share of last year's; 1 where there was none. */
function keptShare({ now, then }: Budgets): number {
  return then.value.isZero() ? 1 : inUnit(now, then.unit).value.div(then.value).toNumber();
}

/** `的“≥90%”`, or with the name where it was another one. */
function beforeText({ current, prior }: IndicatorPair, text: string): string {
  const name = located(prior.name)?.value ?? '';
  return indicatorName(current) === indicatorName(prior) ? `的“${text}”` : `“${name}”的“${text}”`;
}

function budgetText(budgets: Budgets | undefined): string {
  if (budgets === undefined) return '';
  const { now, then } = budgets;
  return compareAmounts(now, then) === 0
    ? `两年预算都是${printAmount(now)}。`
    : `预算由${printAmount(then)}变为${printAmount(now)}。`;
}
