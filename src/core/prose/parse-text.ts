import { blockReading, type BlockReading } from './block-reading';
import { comparableText } from './comparable-text';
import { shapeOf, type Shape } from './blocks';
import { compileLexicon, type Lexicon } from './lexicon';
import type { PlacedEvent } from './list-events';
import { impliedBy } from './lists';
import type { ParsedParagraph, ParsedText, ParseOptions, ParseText } from './model';
import type { Context, Strength } from './reading-state';
import { THIS_BUDGET } from './reading-state';
import type { Term } from './words/term';

/** What a reader is made with. */
export interface ProseReaderOptions {
  /** Words of layout files and catalogues, beside those known everywhere. */
  readonly terms?: readonly Term[];
}

const START: Context = {
  sections: [],
  lead: undefined,
  above: undefined,
  topic: undefined,
  time: THIS_BUDGET,
};

/**
 * A reader of prose. It keeps what it has read by paragraph and by what the paragraph takes over from those before it, so that an
 * edit re-reads the paragraph, and those after it only where that changes what they take over.
 */
export function proseReader({ terms = [] }: ProseReaderOptions = {}): ParseText {
  const lexicon: Lexicon = compileLexicon(terms);
  let kept = new Map<string, BlockReading>();
  return (paragraphs, options: ParseOptions = {}): ParsedText => {
    const year = options.year ?? statedYear(paragraphs);
    const shapes = paragraphs.map((text) => shapeOf(text, comparableText(text)));
    const parsed: ParsedParagraph[] = [];
    const events: PlacedEvent[] = [];
    const used = new Map<string, BlockReading>();
    let context = START;
    for (let from = 0; from < paragraphs.length;) {
      const to = blockEnd(shapes, from);
      const block = paragraphs.slice(from, to);
      const key = JSON.stringify([block, context, year]);
      const reading =
        used.get(key) ??
        kept.get(key) ??
        blockReading(block, shapes.slice(from, to), context, { lexicon, year });
      used.set(key, reading);
      addBlock(parsed, events, reading, from);
      context = reading.context;
      from = to;
    }
    kept = used;
    return { paragraphs: parsed, implied: impliedBy(events) };
  };
}

/** Where the sentence that a paragraph begins, or leaves unfinished, has its end. */
function blockEnd(shapes: readonly Shape[], from: number): number {
  let to = from + 1;
  while (
    shapes[to - 1]?.unfinished === true &&
    shapes[to]?.mayContinue === true &&
    shapes[to]?.role !== 'heading'
  )
    to += 1;
  return to;
}

function addBlock(
  parsed: ParsedParagraph[],
  events: PlacedEvent[],
  { paragraphs, placed }: BlockReading,
  from: number,
): void {
  parsed.push(...paragraphs);
  for (const { event, statement, paragraph, mention } of placed) {
    events.push({
      event: 'mention' in event ? { ...event, mention } : event,
      statement,
      paragraph: from + paragraph,
    });
  }
  const last = paragraphs.at(-1);
  events.push({
    event: { kind: 'separator', strength: strengthOf(last), depth: 0 },
    statement: undefined,
    paragraph: from,
  });
}

/** How the end of a paragraph separates; one that ends in a semicolon goes on with its list. */
function strengthOf(paragraph: ParsedParagraph | undefined): Strength {
  if (paragraph?.role === 'heading') return 6;
  return /[；;]\s*$/.test(paragraph?.text ?? '') ? 3 : 5;
}

/** The first year that stands before a budget; not one that something is compared with. */
function statedYear(paragraphs: readonly string[]): number | undefined {
  for (const paragraph of paragraphs) {
    const { text } = comparableText(paragraph);
    const year = /(?<![比较与同\d])(20\d{2})年(?:度)?[^,。;:0-9]{0,30}(?:预算|三公|收支)/.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}
