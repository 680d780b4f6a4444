import { addable, measured, REACH, sameTime, type PlacedEvent } from './list-events';
import { candidatesAfter, candidatesBefore, partAt, partsAmong, type Part } from './list-parts';
import type { Implied, MentionRef } from './model';
import type { ListEvent, StatementDraft, Topic } from './reading-state';
import { isOtherStaff } from './topics';
import { mayBePart, thingOf } from './words/measure-families';

/** The sums and counts that a text's lists imply. */
export function impliedBy(events: readonly PlacedEvent[]): Implied[] {
  return events.flatMap(({ event }, at): Implied[] => {
    switch (event.kind) {
      case 'cue':
        return sumsAt(events, at, event);
      case 'total':
        return totalAt(events, at, event);
      case 'counted':
        return countAt(events, at, event.mention);
      default:
        return [];
    }
  });
}

type Cue = Extract<ListEvent, { kind: 'cue' }>;

/** 其中：人员类项目2个，涉及预算310.00万元；…: a list may add up in figures and in counts. */
function sumsAt(events: readonly PlacedEvent[], at: number, cue: Cue): Implied[] {
  // Brackets that begin with 其中 open one list.
  const next = events[at + 1]?.event;
  if (next?.kind === 'cue' && next.depth === cue.depth) return [];
  const { candidates, open } = candidatesAfter(events, at, cue.depth);
  return (['figure', 'change', 'count'] as const).flatMap((kind): Implied[] => {
    const ofKind = candidates.filter(({ statement }) => addable(statement) === kind);
    const first = ofKind[0];
    const whole = first === undefined ? undefined : wholeBefore(events, at, cue, first);
    if (whole === undefined) return [];
    // A part of another measure ends the list.
    const end = ofKind.findIndex(
      ({ statement }) =>
        !mayBePart(measured(whole.statement), measured(statement)) ||
        isOtherStaff(whole.statement.topic, statement.topic),
    );
    const parts = partsAmong(end < 0 ? ofKind : ofKind.slice(0, end));
    return sumOf(whole, parts, cue.open || open);
  });
}

function sumOf(whole: Part, parts: readonly Part[], open: boolean): Implied[] {
  return parts.length === 0
    ? []
    : [{ kind: 'sum', whole: whole.ref, parts: parts.map(({ ref }) => ref), open }];
}

/** The whole: the last statement of the cue's topic before it, of the kind and the time of the parts. */
function wholeBefore(
  events: readonly PlacedEvent[],
  at: number,
  { topic, depth }: Cue,
  first: Part,
): Part | undefined {
  if (topic === undefined) return undefined;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const placed = events[index];
    const part = placed === undefined ? undefined : partAt(placed);
    if (part === undefined || part.depth > depth) continue;
    const { statement } = part;
    const fits =
      isAbout(statement, topic) &&
      addable(statement) === addable(first.statement) &&
      sameTime(statement, first.statement) &&
      mayBePart(measured(statement), measured(first.statement));
    if (fits) return part;
  }
  return undefined;
}

/** …，合计890万元: the whole stands behind its parts. */
function totalAt(
  events: readonly PlacedEvent[],
  at: number,
  { mention, depth }: Extract<ListEvent, { kind: 'total' }>,
): Implied[] {
  const from = Math.max(0, at - 2);
  const stated = events
    .slice(from, at)
    .findLastIndex(({ event }) => event.kind === 'statement' && event.mention === mention);
  const placed = stated < 0 ? undefined : events[from + stated];
  const whole = placed === undefined ? undefined : partAt(placed);
  if (whole === undefined) return [];
  const { candidates, open } = candidatesBefore(events, from + stated, depth);
  const before = candidates.filter(
    ({ statement }) =>
      addable(statement) === addable(whole.statement) &&
      sameTime(statement, whole.statement) &&
      (mayBePart(measured(whole.statement), measured(statement)) || isNamedPart(statement, whole.statement)),
  );
  const parts = partsAmong(before);
  return parts.length < 2
    ? []
    : sumOf(whole, parts, open).map((sum) => (open ? sum : { ...sum, added: true }));
}

/** 在职人员经费 in front of 合计人员经费: a part by name of the same measure. */
function isNamedPart({ measure, topic }: StatementDraft, whole: StatementDraft): boolean {
  const same = measure === whole.measure && topic.nature === whole.topic.nature;
  return same && topic.names.length > 0 && whole.topic.names.length === 0;
}

/** 共4个：…: the items that follow, up to the end of the sentence or of the numbered paragraphs. */
function countAt(events: readonly PlacedEvent[], at: number, mention: number): Implied[] {
  const counted = events[at];
  if (counted === undefined) return [];
  const { candidates, items, open } = candidatesAfter(events, at, counted.event.depth);
  const amounts = candidates.filter(({ statement }) => addable(statement) === 'figure');
  const parts: readonly MentionRef[] = items.length > 0 ? items : partsAmong(amounts).map(({ ref }) => ref);
  return parts.length === 0
    ? []
    : [{ kind: 'count', whole: { paragraph: counted.paragraph, mention }, parts, open }];
}

function isAbout({ measure, topic }: StatementDraft, about: Topic): boolean {
  const things = [about.measure, ...(about.also === undefined ? [] : [about.also])].map(thingOf);
  return (
    things.includes(thingOf(measure)) &&
    topic.funds === about.funds &&
    topic.nature === about.nature &&
    topic.names.map(({ text }) => text).join() === about.names.map(({ text }) => text).join()
  );
}
