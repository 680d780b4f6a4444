import { indicatorName } from '../../identities';
import type { Decimal } from '../../money';
import type { Indicator, IndicatorTarget } from '../../tables';
import { labelKey } from '../../workbook';

/** A quantified target in the unit in which two years are compared. */
export interface ComparableTarget {
  readonly number: Decimal;
  /** `%`, `人次`, `天`; without the 万 in front, which is in the number. */
  readonly unit: string;
}

/** Units of time in the one they are compared in, and how many of it they are. */
const TIMES: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  天: ['天', 1],
  日: ['天', 1],
  日历天: ['天', 1],
  自然日: ['天', 1],
  工作日: ['工作日', 1],
  周: ['天', 7],
  月: ['月', 1],
  季度: ['月', 3],
  年: ['月', 12],
  小时: ['小时', 1],
};

/** `undefined` for a target without a figure, or for a day. */
export function comparableTarget({ number, unit, isDate }: IndicatorTarget): ComparableTarget | undefined {
  if (number === undefined || isDate) return undefined;
  const word = labelKey(unit).replace(/^个(?=.)/, '');
  const time = TIMES[word];
  if (time !== undefined) return { number: number.times(time[1]), unit: time[0] };
  const scaled = /^([万亿])(.+)$/.exec(word);
  if (scaled === null) return { number, unit: word };
  return { number: number.times(scaled[1] === '亿' ? 100_000_000 : 10_000), unit: scaled[2] ?? '' };
}

/** Names of which less is better. */
const LESS_IS_BETTER =
  /时限|时间|时长|期限|周期|工期|天数|成本|费用|支出|投诉|差错|错误|事故|违规|违法|超支|流失|失业|返贫|辍学|发病|患病|死亡|逾期|拖欠|退回|能耗|排放/;
/** Shares of which more is better even where no sign says so. */
const SHARE = /率|度|比例|比重|占比/;
const TIME_UNITS: ReadonlySet<string> = new Set(Object.values(TIMES).map(([unit]) => unit));

/**
 * Which way a target is better, from the signs of both years, else from what the indicator measures. `undefined` where it cannot be
 * told, or where the sign points the wrong way, which is a matter of its own.
 */
export function betterWay(
  indicator: Indicator,
  { unit }: ComparableTarget,
  targets: readonly IndicatorTarget[],
): 'more' | 'less' | undefined {
  const signs = targets.map(({ comparator }) => comparator);
  const atLeast = signs.some((sign) => sign === '≥' || sign === '>');
  const atMost = signs.some((sign) => sign === '≤' || sign === '<');
  const level2 = labelKey(indicator.level2?.value ?? '');
  const isTime = TIME_UNITS.has(unit);
  const wantsLess =
    LESS_IS_BETTER.test(indicatorName(indicator)) || level2.includes('成本') || unit.includes('元/');
  if (atLeast && atMost) return undefined;
  if (atMost) return wantsLess || isTime ? 'less' : undefined;
  if (wantsLess || isTime)
    return atLeast ? undefined : isTime && level2.includes('时效') ? 'less' : undefined;
  if (atLeast) return 'more';
  if (unit === '%') return SHARE.test(indicatorName(indicator)) ? 'more' : undefined;
  return level2.includes('数量') ? 'more' : undefined;
}
