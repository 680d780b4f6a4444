import type { Shape } from './blocks';
import { comparableText } from './comparable-text';
import type { Lexicon } from './lexicon';
import type { ParsedParagraph } from './model';
import { paragraphsOf, type BlockEvent, type JoinedText } from './parsed-paragraphs';
import { readBlock } from './read-block';
import type { Context, ReadingState, Section, TimeAndBasis, Topic } from './reading-state';
import { THIS_BUDGET } from './reading-state';
import { scan } from './scan';
import { withoutAmountBrackets } from './token-groups';
import { subjectOf, type Subject } from './subject';
import { nameAt } from './subject-words';
import { periodOf } from './times';
import { isClosedWhole, mayBePart } from './words/measure-families';
import type { Token } from './tokens';

/** What reading a paragraph, or paragraphs that are one sentence, came to. Offsets are those of the stored paragraphs. */
export interface BlockReading {
  readonly paragraphs: readonly ParsedParagraph[];
  readonly placed: readonly BlockEvent[];
  /** What the paragraphs behind it take over. */
  readonly context: Context;
}

/** Reads paragraphs that belong to one sentence, or a single one, below what the context says. */
export function blockReading(
  paragraphs: readonly string[],
  shapes: readonly Shape[],
  context: Context,
  { lexicon, year }: { readonly lexicon: Lexicon; readonly year: number | undefined },
): BlockReading {
  const joined = joinedText(paragraphs);
  const tokens = withoutAmountBrackets(scan(joined.text, lexicon));
  const shape = shapes[0];
  if (shape?.role === 'heading') {
    const heading = readBlock(joined.text, tokens.filter(isCircumstance), context, year);
    const read = paragraphsOf(joined, shapes, heading);
    return { ...read, context: below(context, sectionOf(tokens, joined.text, shape.level, year)) };
  }
  const state = readBlock(joined.text, tokens, takenOver(context, shape), year);
  const lead = state.opened ?? (state.leadEnded ? undefined : context.lead);
  return {
    ...paragraphsOf(joined, shapes, state),
    context: {
      sections: context.sections,
      lead: lead === undefined ? undefined : outside(lead),
      above: aboveItems(state, context, shape),
      topic: state.topic === undefined ? undefined : outside(state.topic),
      time: state.opened === undefined ? context.time : state.openedTime,
    },
  };
}

function joinedText(paragraphs: readonly string[]): JoinedText {
  let text = '';
  const parts = paragraphs.map((stored) => {
    const comparable = comparableText(stored);
    const start = text.length;
    text += comparable.text;
    return { start, stored, comparable };
  });
  return { text, parts };
}

/** Years, dates and document numbers are mentions in a heading, too; nothing else of it says anything. */
function isCircumstance({ kind }: Token): boolean {
  return kind === 'year' || kind === 'date' || kind === 'legal';
}

function topicOfSections({ sections }: Context): Topic | undefined {
  return sections.findLast(({ topic }) => topic !== undefined)?.topic;
}

/** What a paragraph takes over: a numbered item begins anew below its heading, as a part of what stands above the items. */
function takenOver(context: Context, shape: Shape | undefined): Context {
  if (shape?.role !== 'item') return context;
  const { above } = context;
  const lead = context.lead ?? (above !== undefined && shape.level > above.level ? above.topic : undefined);
  return { ...context, topic: topicOfSections(context), lead };
}

/** Wholes whose parts are known by name, so that items below them can be told to be theirs without 其中. */
function aboveItems(state: ReadingState, context: Context, shape: Shape | undefined): Context['above'] {
  const { topic } = state;
  const level = shape?.role === 'item' ? shape.level : 0;
  const { above } = context;
  if (above !== undefined && level > above.level && (topic === undefined || mayBePart(above.topic, topic))) {
    const deeper = topic !== undefined && isClosedWhole(topic) && topic.measure !== above.topic.measure;
    if (!deeper) return above;
  }
  if (topic === undefined || !isClosedWhole(topic)) return undefined;
  return { topic: outside(topic), level };
}

/** A topic as later paragraphs see it: without a place in their text. */
function outside(topic: Topic): Topic {
  return { ...topic, outside: true };
}

/** The context below a heading: what stood at its level or deeper is over; a list that it is a part of goes on. */
function below(context: Context, section: Section): Context {
  const outer = section.level === 0 ? [] : context.sections.filter(({ level }) => level < section.level);
  const { topic } = section;
  const lead =
    context.lead !== undefined && topic !== undefined && mayBePart(context.lead, topic)
      ? context.lead
      : undefined;
  const funds = lead?.funds ?? outer.findLast((wider) => wider.funds !== undefined)?.funds ?? 'all';
  const own: Section = {
    ...section,
    ...(topic === undefined
      ? {}
      : { topic: { ...topic, funds: topic.funds === 'all' ? funds : topic.funds } }),
  };
  const sections = [...outer, own];
  return {
    sections,
    lead,
    above: undefined,
    topic: own.topic ?? topicOfSections({ ...context, sections }),
    time: sections.findLast(({ time }) => time !== undefined)?.time ?? THIS_BUDGET,
  };
}

function sectionOf(tokens: readonly Token[], text: string, level: number, year: number | undefined): Section {
  const words = tokens.filter(
    ({ kind }) => kind !== 'numbering' && kind !== 'mark' && kind !== 'open' && kind !== 'close',
  );
  const titled = titledProject(text);
  const subject = titled ?? subjectOf(words, text, { within: [], explaining: false, figure: false });
  const known = subject === undefined || subject.by === 'bare' ? undefined : subject;
  return {
    level,
    funds: known?.funds,
    nature: known?.nature,
    topic:
      known?.measure === undefined
        ? undefined
        : {
            measure: known.measure,
            also: known.also,
            names: known.names,
            funds: known.funds ?? 'all',
            nature: known.nature,
            scope: { kind: known.own ? 'own' : 'department' },
            outside: true,
          },
    time: timeOfHeading(tokens, year),
  };
}

/** 项目名称：乡村影院放映: the lines below it are about that project. */
function titledProject(text: string): Subject | undefined {
  const found = /^(?:[^:]{0,6}\D)?项目名称:(?=.{2})/.exec(text);
  if (found === null) return undefined;
  const names = [nameAt(text, found[0].length, text.length)];
  const none = { also: undefined, funds: undefined, nature: undefined, said: undefined, own: false };
  return { ...none, measure: 'project', names, by: 'marked' };
}

function timeOfHeading(tokens: readonly Token[], budgetYear: number | undefined): TimeAndBasis | undefined {
  const year = tokens.findLast((token) => token.kind === 'year');
  const basis = tokens.flatMap((token) => (token.kind === 'word' ? (token.sense.basis ?? []) : [])).at(-1);
  const executed = basis === 'execution' || basis === 'final' || basis === 'expected';
  if (year === undefined) return executed ? { ...THIS_BUDGET, basis } : undefined;
  return { period: periodOf(year.year, budgetYear), basis: basis ?? 'budget' };
}
