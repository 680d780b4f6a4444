import type { Shape } from './blocks';
import type { ComparableText } from './comparable-text';
import type {
  Dimensions,
  Mention,
  MovedMeasure,
  ParsedParagraph,
  Span,
  Statement,
  SubjectName,
} from './model';
import type { ListEvent, MentionDraft, ReadingState, StatementDraft, Topic } from './reading-state';
import type { MeasureId } from './words/measures';

/** An event with the paragraph of its block and, where it has one, the index of its mention there. */
export interface BlockEvent {
  readonly event: ListEvent;
  readonly statement: StatementDraft | undefined;
  readonly paragraph: number;
  readonly mention: number;
}

/** Stored paragraphs as one comparable text. */
export interface JoinedText {
  readonly text: string;
  readonly parts: readonly {
    readonly start: number;
    readonly stored: string;
    readonly comparable: ComparableText;
  }[];
}

/** A place in one of the paragraphs of a block. */
interface Place extends Span {
  readonly paragraph: number;
}

/** What was read of a block, by paragraph and in the offsets of the stored text. */
export function paragraphsOf(
  joined: JoinedText,
  shapes: readonly Shape[],
  state: ReadingState,
): { readonly paragraphs: ParsedParagraph[]; readonly placed: BlockEvent[] } {
  const drafts = state.mentions
    .map((draft, index) => ({ draft, index, place: placeOf(joined, draft.start, draft.end) }))
    .concat(
      nameDrafts(state).map((draft) => ({
        draft,
        index: -1,
        place: placeOf(joined, draft.start, draft.end),
      })),
    )
    .toSorted((a, b) => a.draft.start - b.draft.start || a.draft.end - b.draft.end);
  const counts = joined.parts.map(() => 0);
  const indexOf = new Map<number, { paragraph: number; mention: number }>();
  const mentions: Mention[][] = joined.parts.map(() => []);
  for (const { draft, index, place } of drafts) {
    const mention = counts[place.paragraph] ?? 0;
    counts[place.paragraph] = mention + 1;
    indexOf.set(index, { paragraph: place.paragraph, mention });
    mentions[place.paragraph]?.push(mentionOf(joined, draft, place));
  }
  const paragraphs = joined.parts.map(({ stored }, paragraph): ParsedParagraph => {
    const inParagraph = (spans: readonly Span[]): Span[] =>
      spans.flatMap((span) => clipped(joined, span.start, span.end, paragraph) ?? []);
    return {
      text: stored,
      role: shapes[paragraph]?.role ?? 'text',
      level: shapes[paragraph]?.level ?? 0,
      continued: paragraph > 0,
      sentences: inParagraph(state.sentences),
      reasons: state.reasons.flatMap((reason) =>
        inParagraph([reason]).map((span) => ({ ...span, moved: movedIn(joined, reason.moved, paragraph) })),
      ),
      mentions: mentions[paragraph] ?? [],
    };
  });
  const placed = state.events.map((event): BlockEvent => {
    if (!('mention' in event)) return { event, statement: undefined, paragraph: 0, mention: -1 };
    const at = indexOf.get(event.mention) ?? { paragraph: 0, mention: -1 };
    const statement =
      event.kind === 'statement' ? state.mentions[event.mention]?.statements[event.statement] : undefined;
    return { event, statement, ...at };
  });
  return { paragraphs, placed };
}

/** The names that statements are about, each once; those that another mention covers are left out. */
function nameDrafts({ mentions }: ReadingState): MentionDraft[] {
  const taken = new Set(mentions.filter(({ kind }) => kind === 'name').map(({ start }) => start));
  return mentions.flatMap(({ statements }) =>
    statements
      .flatMap(({ topic }) => (topic.outside ? [] : topic.names))
      .flatMap(({ start, end }): MentionDraft[] => {
        if (taken.has(start)) return [];
        taken.add(start);
        return [{ kind: 'name', start, end, statements: [], reason: 'circumstance' }];
      }),
  );
}

function placeOf({ parts }: JoinedText, start: number, end: number): Place {
  const paragraph = Math.max(
    0,
    parts.findLastIndex((part) => part.start <= start),
  );
  const part = parts[paragraph];
  if (part === undefined) return { paragraph: 0, start: 0, end: 0 };
  const until = Math.min(end - part.start, part.comparable.text.length);
  return { paragraph, ...part.comparable.storedSpan(start - part.start, until) };
}

/** The stretch of a span that lies in one paragraph. */
function clipped({ parts }: JoinedText, start: number, end: number, paragraph: number): Span | undefined {
  const part = parts[paragraph];
  if (part === undefined) return undefined;
  const from = Math.max(0, start - part.start);
  const to = Math.min(part.comparable.text.length, end - part.start);
  return to > from ? part.comparable.storedSpan(from, to) : undefined;
}

function movedIn(joined: JoinedText, moved: readonly MovedMeasure[], paragraph: number): MovedMeasure[] {
  return moved.flatMap(({ measure, start, end }) => {
    const span = clipped(joined, start, end, paragraph);
    return span === undefined ? [] : [{ measure, ...span }];
  });
}

function mentionOf(joined: JoinedText, draft: MentionDraft, place: Place): Mention {
  const stored = joined.parts[place.paragraph]?.stored ?? '';
  const span = { start: place.start, end: place.end };
  return {
    ...span,
    kind: draft.kind,
    raw: stored.slice(place.start, place.end),
    ...(draft.quantity === undefined ? {} : { quantity: draft.quantity }),
    statements: draft.statements.map((statement) => statementOf(joined, statement, span, place.paragraph)),
    ...(draft.reason === undefined ? {} : { reason: draft.reason }),
  };
}

function statementOf(joined: JoinedText, draft: StatementDraft, span: Span, paragraph: number): Statement {
  const { topic, measure, relation, time, direction, baseline, whole, quantity } = draft;
  return {
    ...dimensionsOf(joined, topic, measure, paragraph),
    period: time.period,
    basis: time.basis,
    relation,
    ...(direction === undefined ? {} : { direction }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(whole === undefined
      ? {}
      : {
          whole: {
            ...dimensionsOf(joined, whole, whole.measure, paragraph),
            period: time.period,
            basis: time.basis,
          },
        }),
    ...(quantity === undefined ? {} : { value: quantity.value, places: quantity.places }),
    ...(quantity?.unit === undefined ? {} : { unit: quantity.unit }),
    ...(quantity?.approximate === undefined ? {} : { approximate: quantity.approximate }),
    span,
    sentence: draft.sentence,
    inherited: draft.inherited,
  };
}

function dimensionsOf(
  joined: JoinedText,
  topic: Topic,
  measure: MeasureId,
  paragraph: number,
): Omit<Dimensions, 'period' | 'basis'> {
  const { names, funds, nature, scope, outside } = topic;
  return {
    measure,
    subject: names.map(({ text, start, end, code, level }): SubjectName => {
      const place = outside ? undefined : placeOf(joined, start, end);
      return {
        text,
        ...(place?.paragraph === paragraph ? { span: { start: place.start, end: place.end } } : {}),
        ...(code === undefined ? {} : { code }),
        ...(level === undefined ? {} : { level }),
      };
    }),
    funds,
    ...(nature === undefined ? {} : { nature }),
    scope,
  };
}
