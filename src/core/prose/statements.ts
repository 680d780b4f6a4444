import type { MentionKind, NoStatement, Period, Quantity, Relation } from './model';
import type { ReadingState, StatementDraft, TimeAndBasis, Topic } from './reading-state';
import { baselineFor, timeFor } from './times';
import type { QuantityToken, Token } from './tokens';

/** What is said of a topic. */
export interface Said {
  readonly relation: Relation;
  readonly topic: Topic;
  readonly time: TimeAndBasis;
  readonly direction?: 'up' | 'down' | undefined;
  readonly baseline?: TimeAndBasis | undefined;
  readonly whole?: Topic | undefined;
  /** True where the clause names its subject itself. */
  readonly own: boolean;
}

const KINDS: Readonly<Record<QuantityToken['of'], MentionKind>> = {
  amount: 'amount',
  bare: 'amount',
  percent: 'percent',
  points: 'points',
  count: 'count',
  time: 'count',
};

/** Records a number with what is said by it; nothing said needs a reason. */
export function mentionNumber(
  state: ReadingState,
  token: QuantityToken,
  said: readonly Said[],
  reason: NoStatement = 'no-subject',
): void {
  record(state, token, token.bound ? 'threshold' : KINDS[token.of], said, {
    quantity: token.quantity,
    reason,
  });
}

/** Records words that say something without a number: a direction, or that there is none. */
export function mentionWords(
  state: ReadingState,
  token: Token,
  kind: 'trend' | 'amount',
  said: readonly Said[],
): void {
  record(state, token, kind, said, { reason: 'no-subject' });
}

/** Records what states nothing by its kind. */
export function mentionOnly(state: ReadingState, token: Token, kind: MentionKind, reason: NoStatement): void {
  record(state, token, kind, [], { reason });
}

function record(
  state: ReadingState,
  { start, end }: Token,
  kind: MentionKind,
  said: readonly Said[],
  { quantity, reason }: { readonly quantity?: Quantity; readonly reason: NoStatement },
): void {
  const statements = said.flatMap((one) => draftsOf(state, one, quantity));
  const mention = state.mentions.length;
  state.mentions.push({
    kind,
    start,
    end,
    ...(quantity === undefined ? {} : { quantity }),
    statements,
    ...(statements.length === 0 ? { reason } : {}),
  });
  if (kind === 'trend') return;
  let statement = 0;
  for (const one of said) {
    for (let side = 0; side < (one.topic.also === undefined ? 1 : 2); side += 1) {
      state.events.push({ kind: 'statement', mention, statement, depth: state.depth, own: one.own });
      statement += 1;
    }
  }
}

/** The day that what is held is held on, where the sentence or one before it names one. */
function heldOn({ sentence, asOf }: ReadingState): Period {
  const { period } = sentence.time;
  return period.kind === 'current' ? (asOf ?? period) : period;
}

function draftsOf(state: ReadingState, said: Said, quantity: Quantity | undefined): StatementDraft[] {
  const { topic, relation, time, direction, baseline, whole, own } = said;
  const measures = topic.also === undefined ? [topic.measure] : [topic.measure, topic.also];
  return measures.map((measure) => ({
    topic,
    measure,
    relation,
    time: timeFor(measure, time, heldOn(state)),
    sentence: state.sentence.index,
    inherited: !own,
    ...(quantity === undefined ? {} : { quantity, value: quantity.value }),
    ...(direction === undefined ? {} : { direction }),
    ...(baseline === undefined ? {} : { baseline: baselineFor(measure, baseline, heldOn(state)) }),
    ...(whole === undefined ? {} : { whole }),
  }));
}
