import { addable, measured, REACH, sameTime, type PlacedEvent } from './list-events';
import type { MentionRef } from './model';
import type { StatementDraft } from './reading-state';
import { familyOf } from './words/measure-families';

/** A statement that may be the whole or a part of a list. */
export interface Part {
  readonly ref: MentionRef;
  readonly statement: StatementDraft;
  readonly depth: number;
}

interface Candidate extends Part {
  /** The strongest separator since the candidate before it. */
  readonly separated: number;
  /** True behind another cue at the same depth: a part of a part, unless a stronger separator stands between. */
  readonly nested: boolean;
}

/** The statement at an event, as a whole or a part. */
export function partAt({ event, statement, paragraph }: PlacedEvent): Part | undefined {
  if (event.kind !== 'statement' || statement === undefined) return undefined;
  return {
    ref: { paragraph, mention: event.mention, statement: event.statement },
    statement,
    depth: event.depth,
  };
}

/** From this separator on, what a nested list opened is over. */
const ENDS_NESTED = 3;

/** What may be a part of the list that opens at an event: statements with a subject of their own, at its depth. */
export function candidatesAfter(
  events: readonly PlacedEvent[],
  at: number,
  depth: number,
): {
  readonly candidates: readonly Candidate[];
  readonly items: readonly MentionRef[];
  readonly open: boolean;
} {
  const candidates: Candidate[] = [];
  const items: MentionRef[] = [];
  let separated = 0;
  let nested = false;
  let open = false;
  const numbered = isNumbered(events, at);
  let item = 0;
  for (let index = at + 1; index < Math.min(events.length, at + REACH); index += 1) {
    const placed = events[index];
    if (placed === undefined || placed.event.depth < depth) break;
    const { event } = placed;
    if (event.depth > depth) continue;
    if (event.kind === 'separator') {
      const within = numbered !== undefined && event.strength === 4;
      if (event.strength >= 4 && !within && !goesOn(events, index)) break;
      // 包括A和B；C10万元: a list whose parts have no amounts is over.
      if (event.strength >= ENDS_NESTED && candidates.length === 0 && numbered === undefined) break;
      separated = Math.max(separated, event.strength);
      if (event.strength >= ENDS_NESTED) nested = numbered !== undefined && item > 0;
    } else if (event.kind === 'cue') nested = true;
    else if (event.kind === 'numbering') {
      if (numbered !== undefined && event.level < numbered) break;
      nested = numbered !== undefined && event.level > numbered;
      item = 0;
    } else if (event.kind === 'open-list') open = true;
    else if (event.kind === 'item') items.push({ paragraph: placed.paragraph, mention: event.mention });
    else if (event.kind === 'total' && candidates.at(-1)?.ref.mention === event.mention) candidates.pop();
    const part = partAt(placed);
    if (part === undefined || event.kind !== 'statement' || !event.own) continue;
    if (addable(part.statement) === undefined) continue;
    candidates.push({ ...part, separated, nested });
    item += 1;
    separated = 0;
    if (numbered === undefined) nested = false;
  }
  return { candidates, items, open };
}

/** The level of the numbering right behind an opening, where its list is one of numbered items. */
function isNumbered(events: readonly PlacedEvent[], at: number): number | undefined {
  for (let index = at + 1; index < events.length; index += 1) {
    const event = events[index]?.event;
    if (event?.kind === 'numbering') return event.level;
    if (event?.kind !== 'separator') return undefined;
  }
  return undefined;
}

/** What may be a part of a total that stands behind it. */
export function candidatesBefore(
  events: readonly PlacedEvent[],
  at: number,
  depth: number,
): { readonly candidates: readonly Candidate[]; readonly open: boolean } {
  const candidates: Candidate[] = [];
  let open = false;
  let separated = 0;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const placed = events[index];
    if (placed === undefined || placed.event.depth < depth) break;
    const { event } = placed;
    if (event.depth > depth) continue;
    if (event.kind === 'separator') {
      // A total may stand in the sentence behind its parts.
      const isOwnEnd = event.strength === 4 && candidates.length === 0;
      if (event.strength >= 4 && !isOwnEnd && !goesOn(events, index)) break;
      separated = Math.max(separated, event.strength);
    }
    if (event.kind === 'open-list') open = true;
    const part = partAt(placed);
    if (part === undefined || event.kind !== 'statement' || !event.own) continue;
    // What was passed since stands between this candidate and the one behind it.
    const behind = candidates[0];
    if (behind !== undefined) candidates[0] = { ...behind, separated };
    candidates.unshift({ ...part, separated: 0, nested: false });
    separated = 0;
  }
  return { candidates, open };
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

/**
 * The parts among candidates: separated by the highest separator that stands between parts of one family; an attribute behind a
 * part is no part, and a part of another family ends the list.
 */
export function partsAmong(candidates: readonly Candidate[]): Part[] {
  const first = candidates[0];
  if (first === undefined) return [];
  const family = familyAmong(candidates);
  const fits = ({ statement }: Candidate): boolean =>
    family(statement) === family(first.statement) && sameTime(statement, first.statement);
  const highest = highestSeparator(candidates, fits);
  const parts: Part[] = [first];
  let between = 0;
  for (const candidate of candidates.slice(1)) {
    between = Math.max(between, candidate.separated);
    if (between < highest || candidate.nested) continue;
    if (fits(candidate)) {
      parts.push(candidate);
      between = 0;
    } else if (sameTime(candidate.statement, first.statement)) break;
  }
  return parts;
}

function highestSeparator(candidates: readonly Candidate[], fits: (candidate: Candidate) => boolean): number {
  let highest = 0;
  let between = 0;
  for (const candidate of candidates.slice(1)) {
    between = Math.max(between, candidate.separated);
    if (!fits(candidate)) continue;
    if (!candidate.nested) highest = Math.max(highest, between);
    between = 0;
  }
  return highest;
}

/** The parts of a part stand for it where it is not named itself: 人员支出, 公用支出, 项目支出; 运行维护费, 购置费, 接待费. */
function familyAmong(candidates: readonly Candidate[]): (statement: StatementDraft) => string {
  const basic = candidates.some(({ statement }) => statement.topic.nature === 'basic');
  const vehicles = candidates.some(({ statement }) => statement.measure === 'publicVehicles');
  return (statement) => {
    const family = familyOf(measured(statement));
    if (family === 'basicPart' && !basic) return 'kind';
    return family === 'vehicles' && !vehicles ? 'threePublic' : family;
  };
}
