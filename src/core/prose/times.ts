import type { Period } from './model';
import type { Comparison, ReadingState, TimeAndBasis } from './reading-state';
import type { MeasureId } from './words/measures';
import { isStock } from './words/stocks';

/** The period a year names, relative to the budget year where that is known. */
export function periodOf(year: number, budgetYear: number | undefined): Period {
  if (budgetYear === year) return { kind: 'current' };
  if (budgetYear === year + 1) return { kind: 'prior' };
  return { kind: 'year', year };
}

/** Period and basis of the clause: what it names itself, else those of its sentence. */
export function timeOf(state: ReadingState): TimeAndBasis {
  const { clause, sentence } = state;
  const period = clause.period ?? sentence.time.period;
  const basis = clause.basis ?? (clause.period === undefined ? sentence.time.basis : 'budget');
  return { period, basis };
}

/** What there is, not what is budgeted: assets and vehicles, people, units. */
function isHeld(measure: MeasureId): boolean {
  return isStock(measure) || measure === 'unitCount' || measure === 'staffCount';
}

/** What is held is held on a day: 本年 and 上年 beside a date are that day and the one a year before; a year alone is history. */
function heldAt(period: Period, sentence: Period): Period {
  if (period.kind === 'year') return { kind: 'current' };
  if (sentence.kind !== 'date') return period;
  if (period.kind === 'current') return sentence;
  return period.kind === 'prior' ? { ...sentence, year: sentence.year - 1 } : period;
}

/** A time as it holds for a measure: what is held has no budget. */
export function timeFor(measure: MeasureId, { period, basis }: TimeAndBasis, sentence: Period): TimeAndBasis {
  if (!isHeld(measure)) return { period, basis };
  return { period: heldAt(period, sentence), basis: basis === 'budget' ? 'actual' : basis };
}

/** As `timeFor`; 上年末 beside a day is the end of the year before that day. */
export function baselineFor(measure: MeasureId, baseline: TimeAndBasis, sentence: Period): TimeAndBasis {
  const { period, basis } = timeFor(measure, baseline, sentence);
  if (!isHeld(measure) || period.kind !== 'priorYearEnd' || sentence.kind !== 'date')
    return { period, basis };
  return { period: { kind: 'date', year: sentence.year - 1, month: 12, day: 31 }, basis };
}

/** What a change is measured from, where the sentence does not say: the budget of the year before. */
export function baselineOf(state: ReadingState): TimeAndBasis {
  const comparison: Comparison | undefined = state.clause.comparison;
  if (comparison !== undefined) return { period: comparison.period, basis: comparison.basis };
  return state.sentence.prior ?? { period: { kind: 'prior' }, basis: 'budget' };
}

/** Period and basis of a change: never those it is compared with. */
export function timeOfChange(state: ReadingState): TimeAndBasis {
  const { clause, sentence } = state;
  // 2029年…、2030年…、2031年2240万元，比2030年增长: what grew is what was stated last.
  const time = clause.period === undefined && sentence.latest !== undefined ? sentence.latest : timeOf(state);
  const baseline = baselineOf(state);
  const same = JSON.stringify(time) === JSON.stringify(baseline);
  return same ? { period: { kind: 'current' }, basis: 'budget' } : time;
}
