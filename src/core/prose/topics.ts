import type { Period } from './model';
import type { Comparison, ReadingState, TimeAndBasis, Topic } from './reading-state';
import { subjectOf, type Subject } from './subject';
import type { QuantityToken, Token } from './tokens';
import { COUNTED_AS, mayBePart, MONEY_OF_COUNT } from './words/measure-families';
import { MEASURES, type MeasureId } from './words/measures';

/** The subject that the words of a clause name. */
export function named(state: ReadingState, words: readonly Token[]): Subject | undefined {
  return subjectOf(words, state.text, {
    within: withinOf(state),
    explaining: state.sentence.explaining || state.sentence.purpose,
  });
}

function withinOf(state: ReadingState): MeasureId[] {
  const topics = [state.current, ...state.frames.map(({ whole }) => whole), state.sentence.lead, state.topic];
  return [...topics, ...state.context.sections.map(({ topic }) => topic)].flatMap(
    (topic) => topic?.measure ?? [],
  );
}

/** Completes a subject from what is around it; closes the lists that it can be no part of. */
export function topicOf(state: ReadingState, subject: Subject): Topic {
  const measure = subject.measure ?? sideOf(state);
  while (state.frames.length > 0 && !mayBePart(frameOf(state)?.measure, measure)) {
    if (state.frames.pop() === state.leadFrame) state.leadEnded = true;
  }
  const whole = frameOf(state);
  const inheritsNature = measure === 'named' || measure === 'functionalClass' || measure === 'economicClass';
  return {
    measure,
    also: subject.also,
    names: subject.names,
    funds: subject.funds ?? inheritedFunds(state, measure, whole),
    nature:
      subject.nature ??
      (inheritsNature || measure === 'project' ? (whole?.nature ?? state.nature) : undefined),
    scope: { kind: subject.own ? 'own' : 'department' },
    outside: false,
  };
}

/** The whole of the innermost list. */
export function frameOf(state: ReadingState): Topic | undefined {
  return state.frames.at(-1)?.whole;
}

const HAS_FUNDS: ReadonlySet<MeasureId> = new Set([
  'revenue',
  'revenueOfYear',
  'expenditure',
  'expenditureOfYear',
  'carryOver',
  'functionalClass',
  'economicClass',
  'named',
  'project',
  'threePublic',
  'abroad',
  'publicVehicles',
  'vehiclePurchase',
  'vehicleRunning',
  'reception',
  'meetings',
  'training',
]);

function inheritedFunds(state: ReadingState, measure: MeasureId, whole: Topic | undefined): Topic['funds'] {
  if (!HAS_FUNDS.has(measure)) return 'all';
  if (whole !== undefined && HAS_FUNDS.has(whole.measure)) return whole.funds;
  return state.funds ?? 'all';
}

/** 一般公共预算当年拨款 names money without saying which side; what the text is about does. */
function sideOf(state: ReadingState): MeasureId {
  const sides: readonly MeasureId[] = ['revenue', 'expenditure'];
  const around = [frameOf(state), state.sentence.lead, state.topic, state.context.sections.at(-1)?.topic];
  const side = around.find(
    (topic) => topic !== undefined && sides.includes(topic.measure) && topic.also === undefined,
  );
  return side?.measure ?? 'expenditure';
}

/** The topic as counted or as priced, whichever the number is; `undefined` where it has no such side. */
export function asMeasured(
  topic: Topic,
  of: QuantityToken['of'],
  unit: string | undefined,
  planned: boolean,
): Topic | undefined {
  const kind = MEASURES[topic.measure].kind;
  if (of === 'count') {
    const counted = COUNTED_AS[topic.measure];
    const measure = kind === 'count' ? topic.measure : counted?.(unit ?? '', planned);
    return measure === undefined ? undefined : { ...topic, measure };
  }
  if (kind === 'money') return topic;
  const money = MONEY_OF_COUNT[topic.measure];
  return money === undefined ? undefined : { ...topic, measure: money };
}

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

/** What a change is measured from, where the sentence does not say: the budget of the year before. */
export function baselineOf(state: ReadingState): TimeAndBasis {
  const comparison: Comparison | undefined = state.clause.comparison;
  if (comparison !== undefined) return { period: comparison.period, basis: comparison.basis };
  return { period: { kind: 'prior' }, basis: 'budget' };
}

/** Period and basis of a change: never those it is compared with. */
export function timeOfChange(state: ReadingState): TimeAndBasis {
  const time = timeOf(state);
  const baseline = baselineOf(state);
  const same = JSON.stringify(time.period) === JSON.stringify(baseline.period);
  return same ? { period: { kind: 'current' }, basis: 'budget' } : time;
}
