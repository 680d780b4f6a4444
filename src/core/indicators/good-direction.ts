import type { Indicator } from '../tables';
import { DEMAND, ENDS_IN_HARM, GOOD_SHARE, HARM, RUNNING, SET_SHARE, UNDOES_HARM } from './direction-words';
import { DEADLINE } from './heading-words';
import { headingOf } from './headings';
import { bareName, contradictsUnit, isFixedRate, kindOf } from './indicator-kind';

/** Which way an indicator is good. */
export type GoodDirection = 'more' | 'less';

/** Whom a benefit reaches. */
const REACHED = /受益|惠及|覆盖|带动|吸纳|服务|保障|参与|新增|就业|保护|培养|脱贫|增加/;
/** A change is told by its own word: 发案下降率 goes up, 成本上升幅度 down. */
const FALLS = /下降|降低|减少|压减|压缩|缩短|削减|减轻|减排|节约|节省|节支|节水|节电|节能/;
const RISES = /上升|上涨|增加|增长|增幅|涨幅|提高|提升/;

/**
 * The good direction of an indicator, from what it measures and the words of its name; `undefined` where it has none or it cannot be
 * told.
 */
export function goodDirection(indicator: Indicator): GoodDirection | undefined {
  const name = bareName(indicator);
  const kind = kindOf(indicator);
  const heading = headingOf(indicator);
  if (contradictsUnit(indicator)) return undefined;
  if (kind !== 'satisfaction' && ENDS_IN_HARM.test(name) && !FALLS.test(name) && !UNDOES_HARM.test(name))
    return 'less';
  switch (kind) {
    case undefined:
      return undefined;
    case 'satisfaction':
    case 'awareness':
    case 'lasting':
      return /空白|间隔|停留/.test(name) ? undefined : 'more';
    case 'deadline':
      return FALLS.test(name) || !DEADLINE.test(name) ? undefined : 'less';
    case 'cost':
      return isFixedRate(name) || heading !== 'cost' ? undefined : 'less';
    case 'gain':
      return heading === 'cost'
        ? undefined
        : RISES.test(name) && /成本|费用|支出/.test(name)
          ? undefined
          : 'more';
    case 'share':
    case 'count':
      return ofWords(name, kind, heading === 'quantity');
  }
}

function ofWords(name: string, kind: 'share' | 'count', isOutput: boolean): GoodDirection | undefined {
  if (SET_SHARE.test(name) || RUNNING.test(name)) return undefined;
  if (UNDOES_HARM.test(name) && HARM.test(name)) return isOutput && kind === 'count' ? 'more' : undefined;
  if (ENDS_IN_HARM.test(name)) return RISES.test(name) || !FALLS.test(name) ? 'less' : 'more';
  if (FALLS.test(name)) return kind === 'share' || /(?:量|幅度)$/.test(name) ? 'more' : undefined;
  if (kind === 'share') return GOOD_SHARE.test(afterHarm(name)) ? 'more' : undefined;
  // What is done about harm may be much or little: 事故处置起数, 违法案件查处数.
  if (HARM.test(name) || DEMAND.test(name)) return undefined;
  return isOutput || REACHED.test(name) ? 'more' : undefined;
}

/** The words behind the last word of harm: 投诉办结率 → 办结率; all where there is none. */
function afterHarm(name: string): string {
  const last = [...name.matchAll(new RegExp(HARM, 'g'))].at(-1);
  return last === undefined ? name : name.slice(last.index + last[0].length);
}
