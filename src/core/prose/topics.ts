import type { ReadingState, Topic } from './reading-state';
import { subjectOf, type Subject } from './subject';
import type { QuantityToken, Token } from './tokens';
import { COUNTED_AS, mayBePart, MONEY_OF_COUNT, thingOf } from './words/measure-families';
import { MEASURES, type MeasureId } from './words/measures';

/** The subject that the words of a clause name; `figure` where they lead to a number without a word of direction. */
export function named(state: ReadingState, words: readonly Token[], figure = false): Subject | undefined {
  return subjectOf(words, state.text, {
    within: withinOf(state),
    explaining: state.sentence.explaining || (state.sentence.purpose && !figure),
    figure,
  });
}

/** Words that join the parts of a list. */
export const JOINS: ReadonlySet<string> = new Set(['和', '及', '与', '以及', '或']);

/** The names of a list of several, in turn; none where one of them is unknown. */
export function namesInTurn(state: ReadingState, words: readonly Token[]): Subject[] {
  const groups: Token[][] = [[]];
  for (const token of words) {
    const joins = token.kind === 'mark' || (token.kind === 'word' && JOINS.has(token.word));
    if (joins) groups.push([]);
    else groups.at(-1)?.push(token);
  }
  const subjects = groups.flatMap((group) => {
    const subject = named(state, group);
    return subject === undefined || subject.by === 'bare' ? [] : [subject];
  });
  return subjects.length === groups.length ? subjects : [];
}

function withinOf(state: ReadingState): MeasureId[] {
  const topics = [state.current, ...state.frames.map(({ whole }) => whole), state.sentence.lead, state.topic];
  const measures = [...topics, ...state.context.sections.map(({ topic }) => topic)].flatMap(
    (topic) => topic?.measure ?? [],
  );
  return state.ofProcurement ? [...measures, 'procurement'] : measures;
}

/** Completes a subject from what is around it; closes the lists that it can be no part of. */
export function topicOf(state: ReadingState, subject: Subject): Topic {
  const measure = measureOf(state, subject);
  while (
    state.frames.length > 0 &&
    !(HOLDING_CLASSES.has(frameOf(state)?.measure ?? 'named') && CLASSES_TOO.has(measure)) &&
    (!mayBePart(frameOf(state), { measure, nature: subject.nature }) || isOtherStaff(frameOf(state), subject))
  ) {
    if (state.frames.pop() === state.leadFrame) state.leadEnded = true;
  }
  const whole = frameOf(state);
  if (subject.measure === undefined && whole?.measure === measure) {
    const names = measure === 'revenue' ? subject.names : whole.names;
    return { ...whole, names, funds: subject.funds ?? whole.funds };
  }
  const classed = asClass(subject, measure, whole);
  if (classed !== undefined) return classed;
  const of = isOfPerformance(state.current) && isOfPerformance({ measure }) ? state.current : undefined;
  return {
    measure,
    also: subject.also,
    names: pathOf(
      state,
      subject,
      measure,
      of !== undefined && subject.names.length === 0 ? of : (whole ?? of),
    ),
    funds:
      subject.funds ??
      restOfSources(subject, measure) ??
      of?.funds ??
      inheritedFunds(state, measure, { whole, nature: subject.nature }),
    nature: subject.nature ?? (NAMED.has(measure) ? (whole?.nature ?? state.nature) : undefined),
    scope: { kind: subject.own ? 'own' : 'department' },
    outside: false,
  };
}

/** 其他56万元 among the sources of revenue is other revenue. */
function restOfSources({ names }: Subject, measure: MeasureId): Topic['funds'] | undefined {
  const isRest =
    (measure === 'revenue' || measure === 'revenueOfYear') && /^其[他它]$/.test(names.at(-1)?.text ?? '');
  return isRest ? 'other' : undefined;
}

/** The retired are no part of those in service. */
export function isOtherStaff(whole: Topic | undefined, { names }: Pick<Subject, 'names'>): boolean {
  if (whole?.measure !== 'staffCount' || whole.names.length === 0 || names.length === 0) return false;
  const isRetired = (of: Topic['names']): boolean => of.some(({ text }) => /[离退]休/.test(text));
  return isRetired(names) !== isRetired(whole.names);
}

/** 会议费 among the parts of an economic class is the class of that name. */
function asClass({ said }: Subject, measure: MeasureId, whole: Topic | undefined): Topic | undefined {
  if (said === undefined || !CLASSES_TOO.has(measure)) return undefined;
  if (whole === undefined || !HOLDING_CLASSES.has(whole.measure)) return undefined;
  return { ...whole, measure: 'economicClass', names: [...whole.names, said] };
}

/** Wholes whose parts are economic classes. */
const HOLDING_CLASSES: ReadonlySet<MeasureId> = new Set(['economicClass', 'agencyOperating']);

const CLASSES_TOO: ReadonlySet<MeasureId> = new Set([
  'meetings',
  'training',
  'reception',
  'abroad',
  'vehicleRunning',
]);

/** Measures whose subject is a name. */
const NAMED: ReadonlySet<MeasureId> = new Set(['named', 'functionalClass', 'economicClass', 'project']);

/** Wholes whose unknown parts are of their own measure: sources of revenue, kinds of assets. */
const ADOPTING: ReadonlySet<MeasureId> = new Set(['revenue', 'revenueOfYear', 'assets', 'assetsTotal']);

/** What a subject measures where its own words leave it open. */
function measureOf(state: ReadingState, subject: Subject): MeasureId {
  const whole = frameOf(state);
  if (subject.measure === undefined) {
    if (isOfPerformance(state.current) || isOfPerformance(whole)) return 'performanceFunds';
    return whole !== undefined && NAMED.has(whole.measure) ? whole.measure : sideOf(state);
  }
  if (subject.measure === 'carryOver' && isOfPerformance(whole)) return 'performanceFunds';
  if (subject.measure === 'projectCount' && state.clause.share === undefined && speaksOfGoals(state))
    return 'performanceProjectCount';
  if (subject.by === 'bare' && subject.measure === 'named') {
    if (whole !== undefined && ADOPTING.has(whole.measure)) return whole.measure;
    if (subject.names[0]?.text.endsWith('收入') === true) return 'revenue';
  }
  return subject.measure;
}

/** 列入预算的项目3个均编制绩效目标: the sentence says that its projects have goals. */
function speaksOfGoals({ text, sentences }: ReadingState): boolean {
  const from = sentences.at(-1)?.end ?? 0;
  const end = text.indexOf('。', from);
  return /绩效(?:目标|管理)/.test(text.slice(from, end < 0 ? undefined : end));
}

function isOfPerformance(topic: { readonly measure: MeasureId } | undefined): boolean {
  return topic?.measure === 'performanceProjectCount' || topic?.measure === 'performanceFunds';
}

/** The names that lead to a subject: its own behind those of what it is a part of. */
function pathOf(
  state: ReadingState,
  subject: Subject,
  measure: MeasureId,
  whole: Topic | undefined,
): Topic['names'] {
  const { names } = subject;
  if (measure !== 'revenue' && subject.measure === undefined) return [];
  const above = whole ?? sectionClass(state, measure);
  const [first] = names;
  if (first?.level !== undefined) {
    const last = above?.names.at(-1)?.level;
    return last !== undefined && last < first.level ? [...(above?.names ?? []), ...names] : names;
  }
  if (names.length > 1) return names;
  const said =
    first === undefined ? undefined : state.sentence.stated.find((one) => isNamed(one, first.text));
  if (said !== undefined && first !== undefined) return [...said.names.slice(0, -1), first];
  if (above === undefined || above.names.length === 0 || !isWithin(measure, above)) return names;
  const own = names.filter(({ text }) => above.names.every((name) => name.text !== text));
  return [...above.names, ...own];
}

/** A name that the sentence has stated a figure of is the same thing again: …，其中“两癌”筛查占67.3%. */
function isNamed({ names }: Topic, name: string): boolean {
  return names.at(-1)?.text === name;
}

/** Parts of a class, of a project, of what is counted carry its name. */
function isWithin(measure: MeasureId, above: Topic): boolean {
  if (NAMED.has(above.measure)) return NAMED.has(measure);
  if (isOfPerformance(above)) return isOfPerformance({ measure });
  if (measure === 'procurementReserved') return false;
  return thingOf(above.measure) === thingOf(measure);
}

/** A heading that names a class leads to the classes below it. */
function sectionClass({ context }: ReadingState, measure: MeasureId): Topic | undefined {
  const topic = context.sections.at(-1)?.topic;
  return measure === 'functionalClass' && topic?.measure === 'functionalClass' ? topic : undefined;
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

function inheritedFunds(
  state: ReadingState,
  measure: MeasureId,
  { whole, nature }: { readonly whole: Topic | undefined; readonly nature: Topic['nature'] | undefined },
): Topic['funds'] {
  const same = [state.sentence.lead, state.topic].find(
    (topic) => topic?.measure === measure && topic.nature === nature,
  );
  if (!HAS_FUNDS.has(measure)) {
    const ofWhole =
      whole !== undefined && whole.funds !== 'all' && mayBePart(whole, { measure, nature })
        ? whole.funds
        : undefined;
    return ofWhole ?? same?.funds ?? 'all';
  }
  if (whole !== undefined && HAS_FUNDS.has(whole.measure) && whole.funds !== 'all') return whole.funds;
  const { lead } = state.sentence;
  if (whole === undefined && lead !== undefined && lead.funds !== 'all' && HAS_FUNDS.has(lead.measure)) {
    if (lead.also === undefined && mayBePart(lead, { measure, nature })) return lead.funds;
  }
  return state.funds ?? 'all';
}

/** 一般公共预算当年拨款 names money without saying which side; what the text is about does. */
function sideOf(state: ReadingState): MeasureId {
  const around = [
    state.current,
    frameOf(state),
    state.sentence.lead,
    state.topic,
    state.context.sections.at(-1)?.topic,
  ];
  const side = around.find(
    (topic) => topic !== undefined && SIDES.has(topic.measure) && topic.also === undefined,
  );
  return SIDES.get(side?.measure ?? 'expenditure') ?? 'expenditure';
}

const SIDES: ReadonlyMap<MeasureId, MeasureId> = new Map([
  ['revenue', 'revenue'],
  ['revenueOfYear', 'revenue'],
  ['expenditure', 'expenditure'],
  ['expenditureOfYear', 'expenditure'],
]);

/** The topic as counted or as priced, whichever the number is; `undefined` where it has no such side. */
export function asMeasured(
  topic: Topic,
  of: QuantityToken['of'],
  unit: string | undefined,
  planned: boolean,
): Topic | undefined {
  const kind = MEASURES[topic.measure].kind;
  if (of === 'count') {
    if (topic.nature === 'project' && kind === 'money')
      return /^[个项]$/.test(unit ?? '')
        ? { ...topic, measure: 'projectCount', nature: undefined }
        : undefined;
    const counted = COUNTED_AS[topic.measure];
    const measure = kind === 'count' ? topic.measure : counted?.(unit ?? '', planned);
    return measure === undefined ? undefined : { ...topic, measure };
  }
  if (kind === 'money') return topic;
  if (topic.measure === 'staffCount' && topic.names.length > 0)
    return { ...topic, measure: 'expenditure', nature: 'personnel' };
  if (topic.measure === 'projectCount')
    return { ...topic, measure: 'expenditure', nature: 'project', names: [] };
  const money = MONEY_OF_COUNT[topic.measure];
  return money === undefined ? undefined : { ...topic, measure: money };
}
