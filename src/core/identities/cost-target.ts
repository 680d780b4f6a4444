import { type Amount, amountOf, asShown, inUnit, type MoneyUnit, unitInHeader } from '../money';
import {
  type Indicator,
  type IndicatorTarget,
  located,
  type Located,
  type PerformanceSheet,
} from '../tables';
import { labelKey } from '../workbook';
import { indicatorName } from './indicator-name';

/** 预算控制数 and 项目预算数; a total over several years (项目总投资) or a unit cost goes by other names. */
const CAP = /^(?:项目|年度|本年度?|当年)*(?:预算控制(?:数|额|金额)|预算(?:数|金额))$/;

/**
 * The indicators that state how much the whole project may cost: those of that name, else the only one whose description says
 * so (培训费 and 印刷费, both described as 预算控制数, are parts of it).
 */
export function budgetCapsOf({ indicators }: PerformanceSheet): readonly Indicator[] {
  const named = indicators.filter((indicator) => isCapWord(indicatorName(indicator)));
  if (named.length > 0) return named;
  const described = indicators.filter(({ description }) =>
    isCapWord(labelKey(located(description)?.value ?? '')),
  );
  return described.length === 1 ? described : [];
}

function isCapWord(word: string): boolean {
  return CAP.test(word.replace(/\([^()]*\)$/, ''));
}

/** True for indicators under 成本指标 (经济成本, 社会成本, 生态环境成本 included). */
export function isCost(indicator: Indicator): boolean {
  return costKind(indicator).includes('成本');
}

/** A cost of the whole project by its name: 维修总成本, 总费用, 成本总额; a total over several years (总投资) is none. */
const WHOLE_COST = /总(?:成本|费用|支出|金额|经费)|(?:成本|费用|支出|经费)总(?:额|数|量)/;
/** A cost of one piece or of another time than the budget year. */
const NOT_OF_YEAR = /单位|均|每|累计|投资|周期/;

/** The cost indicators, budget caps aside, that state what the whole project costs: it cannot be more than its budget. */
export function wholeCostsOf(sheet: PerformanceSheet): readonly Indicator[] {
  const caps = budgetCapsOf(sheet);
  return sheet.indicators.filter((indicator) => {
    const name = indicatorName(indicator);
    return (
      !caps.includes(indicator) && isMoneyCost(indicator) && WHOLE_COST.test(name) && !NOT_OF_YEAR.test(name)
    );
  });
}

/** 社会成本 and 生态环境成本 need not be money. */
export function isMoneyCost(indicator: Indicator): boolean {
  return isCost(indicator) && !/社会|生态|环境/.test(costKind(indicator));
}

function costKind({ level1, level2 }: Indicator): string {
  return labelKey(level2?.value ?? level1?.value ?? '');
}

/**
 * What a cost target states.
 * - `amount`: a full amount (`≤450万元`), comparable with the budget.
 * - `cut-unit`: the unit word lacks its 元 (`280万`); `amount` is what is meant.
 * - `no-unit`: a bare figure. - `per-unit`: money per something (`200元/人`). - `money`: money in other words (`3万美元`).
 * - `words`: no figure. - `other`: a figure or a date that is no money (`100%`, `12个月`).
 */
export type CostReading =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'cut-unit'; readonly amount: Amount }
  | { readonly kind: 'no-unit' }
  | { readonly kind: 'per-unit' }
  | { readonly kind: 'money' }
  | { readonly kind: 'words' }
  | { readonly kind: 'other' };

const CUT_UNITS: Readonly<Record<string, MoneyUnit>> = { 万: '万元', 亿: '亿元' };

/** Reads the target of an indicator as money; a unit in its name counts: `预算控制数（万元）`, `≤450`. */
export function readCost(indicator: Indicator, { number, unit, isDate }: IndicatorTarget): CostReading {
  if (isDate) return { kind: 'other' };
  if (number === undefined) return { kind: 'words' };
  const word = unit === '' ? (unitInHeader(labelKey(located(indicator.name)?.value ?? '')) ?? '') : unit;
  if (word === '') return { kind: 'no-unit' };
  // The budget is that of one year anyway.
  const whole = word.replace(/\/年$/, '');
  if (whole === '元' || whole === '万元' || whole === '亿元')
    return { kind: 'amount', amount: amountOf(number, whole) };
  const cut = CUT_UNITS[whole];
  if (cut !== undefined) return { kind: 'cut-unit', amount: amountOf(number, cut) };
  if (!word.includes('元')) return { kind: 'other' };
  return { kind: /[/每]/.test(word) ? 'per-unit' : 'money' };
}

/** The project's budget in the unit its form is in. */
export function budgetInFormUnit(sheet: PerformanceSheet): Located<Amount> | undefined {
  const budget = located(sheet.budget);
  return budget === undefined
    ? undefined
    : { ...budget, value: inUnit(budget.value, sheet.head.unit?.value ?? budget.value.unit) };
}

/** How a budget cap is written, in the figure the budget cell shows: `≤450万元`, `≤1.57万元`. */
export function capText(budget: Amount): string {
  return `≤${asShown(budget).value.toString()}${budget.unit}`;
}
