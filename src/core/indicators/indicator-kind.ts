import { indicatorName } from '../identities';
import { located, type Indicator } from '../tables';
import { labelKey } from '../workbook';
import {
  AWARENESS,
  COST,
  COUNT,
  FIXED_RATE,
  GAIN,
  LASTING,
  NO_SHARE,
  SATISFACTION,
  SHARE,
  SURVEY_COUNT,
  TIME,
} from './measure-words';
import { HARM } from './direction-words';
import { DEADLINE } from './heading-words';

/**
 * What an indicator measures, told from its name, and from the unit of its target where the name does not say.
 * - `share`: a rate or a proportion. - `awareness`: how well people know a policy. - `deadline`: how long something may take, or
 *   until when. - `lasting`: how long something serves. - `cost`: money spent. - `gain`: money earned or saved, and other gains.
 * - `count`: what is counted, weighed or measured.
 */
export type IndicatorKind =
  'satisfaction' | 'awareness' | 'share' | 'deadline' | 'lasting' | 'cost' | 'gain' | 'count';

const EITHER = /及时性$|进度$|时效$/;
const PERCENT = /^[%‰]/;
const TIME_UNIT = /^个?(?:工作日|自然日|日历天|天|日|周|星期|旬|月|季度?|小时|分钟|秒)(?:内|前|以内)?$/;
const COUNT_UNIT =
  /^[万亿千百]?(?:人次|人|名|位|户次?|家次?|个|项|次|场次?|期|份|台|套|辆|件|批次?|处|所|篇|条|册|座|张|间|栋|起|例|宗|亩|公顷|公里|千米|米|平方米|立方米|吨|公斤|千克|千瓦时|度|升|头|只|株|棵|路|站|幅|车次|班次)(?:以上|以下|及以上)?$/;

/** The comparable name of an indicator without a unit in brackets behind it: `参保人数（人）`; '' where it has none. */
export function bareName(indicator: Indicator): string {
  return indicatorName(indicator).replace(/\([^()]*\)$/, '');
}

/** The kind of an indicator, or `undefined` where neither name nor unit tells it. */
export function kindOf(indicator: Indicator): IndicatorKind | undefined {
  const name = bareName(indicator);
  const target = located(indicator.target)?.value;
  const byName = kindByName(name);
  // 及时性 and 进度 are told by either: ≤3天, ≥95%.
  if (byName === 'deadline' && PERCENT.test(target?.unit ?? '') && EITHER.test(name)) return 'share';
  return (
    byName ?? (target === undefined ? undefined : kindByUnit(labelKey(target.unit), target.isDate, name))
  );
}

/** As `kindOf`, by the name alone. */
export function kindByName(name: string): IndicatorKind | undefined {
  if (SURVEY_COUNT.test(name)) return 'count';
  if (AWARENESS.test(name)) return 'awareness';
  if (SATISFACTION.test(name)) return 'satisfaction';
  if (SHARE.test(name)) return NO_SHARE.test(name) ? undefined : 'share';
  if (TIME.test(name)) return LASTING.test(name) && !DEADLINE.test(name) ? 'lasting' : 'deadline';
  if (COUNT.test(name)) return 'count';
  if (GAIN.test(name)) return HARM.test(name) ? undefined : 'gain';
  return COST.test(name) ? 'cost' : undefined;
}

function kindByUnit(unit: string, isDate: boolean, name: string): IndicatorKind | undefined {
  if (PERCENT.test(unit)) return 'share';
  if (isDate) return 'deadline';
  if (TIME_UNIT.test(unit)) return LASTING.test(name) ? 'lasting' : 'deadline';
  if (unit.includes('元')) return undefined;
  return COUNT_UNIT.test(unit) ? 'count' : undefined;
}

/** True where the unit of the target contradicts what the name says is measured (及时率 ≤30天): that is a matter of its own. */
export function contradictsUnit(indicator: Indicator): boolean {
  const target = located(indicator.target)?.value;
  const byName = kindByName(bareName(indicator));
  if (target === undefined || byName === undefined || kindOf(indicator) !== byName) return false;
  const byUnit = kindByUnit(labelKey(target.unit), target.isDate, '');
  if (byUnit === undefined || byUnit === byName) return false;
  if (byName === 'lasting') return byUnit !== 'deadline';
  if (byName === 'satisfaction' || byName === 'awareness') return byUnit !== 'share';
  return byName !== 'gain';
}

/** True where the unit of a target is one of things, as no share, time or money is; false where it has none. */
export function countsThings(indicator: Indicator): boolean {
  const target = located(indicator.target)?.value;
  if (target?.number === undefined || target.isDate) return false;
  const unit = labelKey(target.unit);
  return /^\D+$/.test(unit) && !PERCENT.test(unit) && !TIME_UNIT.test(unit) && !/[元分日年期]/.test(unit);
}

/** True for a cost that is paid by a fixed rule (补助标准): neither low nor high is good. */
export function isFixedRate(name: string): boolean {
  return FIXED_RATE.test(name);
}
