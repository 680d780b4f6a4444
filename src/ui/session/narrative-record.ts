import * as z from 'zod/mini';
import type { WorkbookHost } from '../../core/host';
import type { Passage } from '../../core/narrative';
import { failureOf, type Failure } from './failure';
import { keepAside, parseJson } from './kept-text';

/** Key under which the workbook keeps what was printed. */
export const NARRATIVE_KEY = 'narrative';

const recordSchema = z.object({
  version: z.literal(1),
  /** Name the sheet was given. */
  sheet: z.string().check(z.minLength(1)),
  writtenAt: z.iso.datetime(),
  paragraphs: z.array(z.object({ section: z.string(), heading: z.string(), text: z.string() })),
});

/** What was printed into the narrative sheet, so that later changes of the tables can be told. */
export type NarrativeRecord = z.infer<typeof recordSchema>;

/** `unknown` until the workbook was asked; `unreadable` keeps the text, which is never overwritten. */
export type RecordState =
  | { readonly kind: 'unknown' | 'none' }
  | { readonly kind: 'kept'; readonly record: NarrativeRecord }
  | { readonly kind: 'unreadable'; readonly text: string };

/** A paragraph of the sheet that the tables no longer support. */
export interface OutdatedParagraph {
  readonly section: string;
  readonly heading: string;
  /** `changed`: it would read otherwise now; `gone`: it would not be written; `added`: it is not on the sheet. */
  readonly change: 'changed' | 'gone' | 'added';
}

/** Reads what a host kept; never throws: what is not a record of ours is `unreadable`. */
export function readRecord(json: string | undefined): RecordState {
  if (json === undefined) return { kind: 'none' };
  const result = recordSchema.safeParse(parseJson(json));
  return result.success ? { kind: 'kept', record: result.data } : { kind: 'unreadable', text: json };
}

/** @param at milliseconds since 1970 */
export function newRecord(sheet: string, passages: readonly Passage[], at: number): NarrativeRecord {
  return {
    version: 1,
    sheet,
    writtenAt: new Date(at).toISOString(),
    paragraphs: passages.map(({ section, heading, text }) => ({ section, heading, text })),
  };
}

/**
 * Keeps a record in the workbook. What was there and could not be read is put under a key of its own first.
 * @returns why it could not be kept; the sheet itself is written by then
 */
export async function keepRecord(
  host: WorkbookHost,
  record: NarrativeRecord,
  before: RecordState,
): Promise<Failure | undefined> {
  try {
    if (before.kind === 'unreadable')
      await keepAside(host, NARRATIVE_KEY, before.text, Date.parse(record.writtenAt));
    await host.save(NARRATIVE_KEY, JSON.stringify(record));
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

/** Compares the sheet with what would be written now, section by section, in document order. */
export function outdatedParagraphs(
  { paragraphs }: NarrativeRecord,
  passages: readonly Passage[],
): OutdatedParagraph[] {
  const sections = [...new Set([...passages, ...paragraphs].map(({ section }) => section))];
  return sections.flatMap((section) => {
    const printed = paragraphs.filter((paragraph) => paragraph.section === section);
    const current = passages.filter((passage) => passage.section === section);
    const length = Math.max(printed.length, current.length);
    return Array.from({ length }, (_, index) => changeOf(printed[index], current[index])).filter(
      (change) => change !== undefined,
    );
  });
}

type Paragraph = Pick<Passage, 'section' | 'heading' | 'text'>;

function changeOf(
  printed: Paragraph | undefined,
  current: Paragraph | undefined,
): OutdatedParagraph | undefined {
  const known = current ?? printed;
  if (known === undefined || printed?.text === current?.text) return undefined;
  const { section, heading } = known;
  if (printed === undefined) return { section, heading, change: 'added' };
  return { section, heading, change: current === undefined ? 'gone' : 'changed' };
}
