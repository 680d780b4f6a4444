import type { ListEvent, StatementDraft } from './reading-state';
import type { Measured } from './words/measure-families';

/** An event of a text, with the paragraph it stands in and the statement it is about. */
export interface PlacedEvent {
  readonly paragraph: number;
  readonly event: ListEvent;
  readonly statement: StatementDraft | undefined;
}

/** What can be added up: figures, changes, counts. */
export type Addable = 'figure' | 'change' | 'count';

/** Which kind of sum a statement can be part of; none for shares and ratios. */
export function addable({ relation, quantity }: StatementDraft): Addable | undefined {
  if (quantity?.unit === '%') return undefined;
  switch (relation) {
    case 'is':
      return 'figure';
    case 'increase':
    case 'decrease':
    case 'unchanged':
      return 'change';
    case 'count':
      return 'count';
    case 'none':
    case 'share':
    case 'ratio':
      return undefined;
  }
}

/** The longest stretch that is looked through for one list: far more than any list of a budget, and a bound on the work. */
export const REACH = 400;

/** True where two statements are of one period and basis; the basis of what is held is its own. */
export function sameTime(a: StatementDraft, b: StatementDraft): boolean {
  return JSON.stringify(a.time) === JSON.stringify(b.time);
}

/** A statement's measure, for telling wholes from parts. */
export function measured({ measure, topic }: StatementDraft): Measured {
  return { measure, nature: topic.nature };
}
