import type { Indicator } from '../tables';
import { DEADLINE, ECOLOGICAL, ECONOMIC, LASTING_EFFECT, QUALITY_RATE, SOCIAL } from './heading-words';
import type { Heading } from './headings';
import { GAIN } from './measure-words';
import { ENDS_IN_HARM } from './direction-words';
import { bareName, countsThings, kindOf } from './indicator-kind';

/** Indicators under headings where they can never stand, and where they belong. */
interface Misplacement {
  readonly is: (indicator: Indicator, name: string) => boolean;
  readonly never: readonly Heading[];
  readonly belongs: Heading;
}

/**
 * The first that speaks of an indicator decides. Satisfaction under 满意度, rates under 数量 and amounts under 成本 have rules of their
 * own, so no list holds these headings for them.
 */
const MISPLACEMENTS: readonly Misplacement[] = [
  {
    is: (indicator) => kindOf(indicator) === 'satisfaction',
    never: ['quality', 'time', 'cost', 'economic', 'social', 'ecological', 'lasting'],
    belongs: 'satisfaction',
  },
  {
    is: (indicator, name) => kindOf(indicator) === 'awareness' || SOCIAL.test(name),
    never: ['time', 'cost', 'economic', 'ecological', 'lasting'],
    belongs: 'social',
  },
  {
    is: (_, name) => LASTING_EFFECT.test(name),
    never: ['time', 'cost', 'economic'],
    belongs: 'lasting',
  },
  {
    is: (indicator, name) => kindOf(indicator) === 'deadline' && DEADLINE.test(name),
    never: ['quantity', 'quality', 'cost', 'economic', 'ecological', 'lasting'],
    belongs: 'time',
  },
  {
    is: (indicator) => kindOf(indicator) === 'cost',
    never: ['quality', 'time', 'ecological', 'lasting'],
    belongs: 'cost',
  },
  {
    is: (_, name) => ECOLOGICAL.test(name) && !GAIN.test(name.replace(/减排|减少/g, '')),
    never: ['time', 'cost', 'economic'],
    belongs: 'ecological',
  },
  {
    is: (indicator, name) => ECONOMIC.test(name) || (kindOf(indicator) === 'gain' && isMoney(name)),
    never: ['time', 'cost', 'ecological', 'lasting'],
    belongs: 'economic',
  },
  {
    is: (indicator, name) => kindOf(indicator) === 'share' && QUALITY_RATE.test(name),
    never: ['time', 'cost', 'economic'],
    belongs: 'quality',
  },
  {
    is: (indicator) => kindOf(indicator) === 'count' || countsThings(indicator),
    never: ['time'],
    belongs: 'quantity',
  },
  {
    is: (indicator, name) => kindOf(indicator) === 'share' && ENDS_IN_HARM.test(name),
    never: ['cost'],
    belongs: 'quality',
  },
];

const isMoney = (name: string): boolean => /资金|收入|经费|成本|费用|支出|金额|损失|投入|财政/.test(name);

/** Where an indicator belongs that stands under `heading`, or `undefined` where it may stand there, as far as can be told. */
export function betterHeading(indicator: Indicator, heading: Heading): Heading | undefined {
  const name = bareName(indicator);
  const found = MISPLACEMENTS.find(({ is }) => is(indicator, name));
  return found?.never.includes(heading) === true ? found.belongs : undefined;
}
