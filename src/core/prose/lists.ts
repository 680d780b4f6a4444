import type { Implied, MentionRef, Relation } from './model';
import type { ListEvent, StatementDraft, Topic } from './reading-state';
import { familyOf, mayBePart, type Measured } from './words/measure-families';

/** An event of a text, with the paragraph it stands in and the statement it is about. */
export interface PlacedEvent {
  readonly paragraph: number;
  readonly event: ListEvent;
  readonly statement: StatementDraft | undefined;
}

/** A statement that may be the whole or a part of a list, or what stands between two. */
interface Part {
  readonly ref: MentionRef;
  readonly statement: StatementDraft;
  readonly depth: number;
}

/**
 * The sums and counts that a text's lists imply. The parts of a list are separated by the highest separator that stands between
 * parts of one family at one bracket depth; an attribute behind a part is no part, and a part of another family ends the list.
 */
export function impliedBy(events: readonly PlacedEvent[]): Implied[] {
  const implied: Implied[] = [];
  events.forEach(({ event }, at) => {
    if (event.kind === 'cue') {
      const sum = sumAt(events, at, event);
      if (sum !== undefined) implied.push(sum);
    } else if (event.kind === 'counted') {
      const count = countAt(events, at);
      if (count !== undefined) implied.push(count);
    }
  });
  return implied;
}

type Cue = Extract<ListEvent, { kind: 'cue' }>;
type Kind = 'figure' | 'change' | 'count';

const KINDS: Readonly<Partial<Record<Relation, Kind>>> = {
  is: 'figure',
  none: 'figure',
  increase: 'change',
  decrease: 'change',
  unchanged: 'change',
  count: 'count',
};

/** The longest stretch that is looked through for one list: far more than any list of a budget, and a bound on the work. */
const REACH = 400;

function sumAt(events: readonly PlacedEvent[], at: number, cue: Cue): Implied | undefined {
  const pieces = piecesOf(events, at, cue.depth);
  const first = pieces.parts[0];
  if (first === undefined) return undefined;
  const kind = KINDS[first.statement.relation];
  const whole = wholeBefore(events, at, cue, first);
  if (whole === undefined || kind === undefined) return undefined;
  const parts = pieces.parts.filter(
    (part) => part.ref.mention !== whole.ref.mention || part.ref.paragraph !== whole.ref.paragraph,
  );
  return parts.length === 0
    ? undefined
    : { kind: 'sum', whole: whole.ref, parts: parts.map(({ ref }) => ref), open: cue.open || pieces.open };
}

function partAt({ event, statement, paragraph }: PlacedEvent): Part | undefined {
  if (event.kind !== 'statement' || statement === undefined) return undefined;
  return {
    ref: { paragraph, mention: event.mention, statement: event.statement },
    statement,
    depth: event.depth,
  };
}

/** The whole: the last statement of the cue's topic before it, of the kind and the time of the parts. */
function wholeBefore(events: readonly PlacedEvent[], at: number, cue: Cue, first: Part): Part | undefined {
  if (cue.topic === undefined) return undefined;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const placed = events[index];
    const part = placed === undefined ? undefined : partAt(placed);
    if (part === undefined || part.depth > cue.depth) continue;
    const { statement } = part;
    const fits =
      isAbout(statement, cue.topic) &&
      KINDS[statement.relation] === KINDS[first.statement.relation] &&
      statement.quantity?.unit !== '%' &&
      statement.relation !== 'none' &&
      sameTime(statement, first.statement) &&
      mayBePart(measured(statement), measured(first.statement));
    if (fits) return part;
  }
  return undefined;
}

function measured({ measure, topic }: StatementDraft): Measured {
  return { measure, nature: topic.nature };
}

function isAbout({ measure, topic }: StatementDraft, about: Topic): boolean {
  return (
    (measure === about.measure || measure === about.also) &&
    topic.funds === about.funds &&
    topic.nature === about.nature &&
    topic.names.map(({ text }) => text).join() === about.names.map(({ text }) => text).join()
  );
}

function sameTime(a: StatementDraft, b: StatementDraft): boolean {
  return JSON.stringify(a.time) === JSON.stringify(b.time);
}

interface Candidate extends Part {
  /** The strongest separator since the candidate before it. */
  readonly separated: number;
  /** True behind another cue at the same depth: a part of a part, unless a stronger separator stands between. */
  readonly nested: boolean;
}

function piecesOf(
  events: readonly PlacedEvent[],
  at: number,
  depth: number,
): { parts: Part[]; open: boolean } {
  const candidates: Candidate[] = [];
  let separated = 0;
  let nested = false;
  let open = false;
  for (let index = at + 1; index < Math.min(events.length, at + REACH); index += 1) {
    const placed = events[index];
    if (placed === undefined || placed.event.depth < depth) break;
    const { event } = placed;
    if (event.depth > depth) continue;
    if (event.kind === 'separator') {
      if (event.strength >= 4 && !goesOn(events, index)) break;
      separated = Math.max(separated, event.strength);
    } else if (event.kind === 'cue') nested = true;
    else if (event.kind === 'open-list') open = true;
    const part = partAt(placed);
    if (part === undefined || event.kind !== 'statement' || !event.own) continue;
    if (KINDS[part.statement.relation] === undefined) continue;
    candidates.push({ ...part, separated, nested });
    separated = 0;
    nested = false;
  }
  return { parts: partsAmong(candidates), open };
}

/** A list goes on behind the end of a sentence where the next one is numbered. */
function goesOn(events: readonly PlacedEvent[], at: number): boolean {
  for (let index = at + 1; index < events.length; index += 1) {
    const kind = events[index]?.event.kind;
    if (kind === 'numbering') return true;
    if (kind !== 'separator') return false;
  }
  return false;
}

function partsAmong(candidates: readonly Candidate[]): Part[] {
  const first = candidates[0];
  if (first === undefined) return [];
  const family = familyOf(measured(first.statement));
  const kind = KINDS[first.statement.relation];
  const fits = ({ statement }: Candidate): boolean =>
    familyOf(measured(statement)) === family &&
    KINDS[statement.relation] === kind &&
    sameTime(statement, first.statement);
  let highest = 0;
  let between = 0;
  for (const candidate of candidates.slice(1)) {
    between = Math.max(between, candidate.separated);
    if (fits(candidate) && !candidate.nested) highest = Math.max(highest, between);
    if (fits(candidate)) between = 0;
  }
  const parts: Part[] = [first];
  between = 0;
  for (const candidate of candidates.slice(1)) {
    between = Math.max(between, candidate.separated);
    if (between < highest || candidate.nested) continue;
    if (!fits(candidate)) {
      if (KINDS[candidate.statement.relation] === kind && sameTime(candidate.statement, first.statement))
        break;
      continue;
    }
    parts.push(candidate);
    between = 0;
  }
  return parts;
}

/** 共4个：…: the items that follow the colon, up to the end of the sentence. */
function countAt(events: readonly PlacedEvent[], at: number): Implied | undefined {
  const counted = events[at];
  if (counted?.event.kind !== 'counted') return undefined;
  const parts: MentionRef[] = [];
  let open = false;
  for (let index = at + 1; index < Math.min(events.length, at + REACH); index += 1) {
    const placed = events[index];
    if (placed === undefined) break;
    if (placed.event.kind === 'separator' && placed.event.strength >= 4) break;
    if (placed.event.kind === 'open-list') open = true;
    if (placed.event.kind === 'item')
      parts.push({ paragraph: placed.paragraph, mention: placed.event.mention });
  }
  if (parts.length === 0) return undefined;
  return {
    kind: 'count',
    whole: { paragraph: counted.paragraph, mention: counted.event.mention },
    parts,
    open,
  };
}
