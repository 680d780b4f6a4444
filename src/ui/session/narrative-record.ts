import * as z from 'zod/mini';
import type { Passage } from '../../core/narrative';
import { parseJson, type DocumentFormat, type KeptState } from './kept-document';

const recordSchema = z.object({
  version: z.literal(1),
  /** Name the sheet was given. */
  sheet: z.string().check(z.minLength(1)),
  writtenAt: z.iso.datetime(),
  paragraphs: z.array(z.object({ section: z.string(), heading: z.string(), text: z.string() })),
});

/** What was printed into the narrative sheet, so that later changes of the tables can be told. */
export type NarrativeRecord = z.infer<typeof recordSchema>;

/** What is known of what was printed. */
export type RecordState = KeptState<NarrativeRecord>;

/** The record in the workbook. */
export const RECORD: DocumentFormat<NarrativeRecord> = {
  key: 'narrative',
  read: (json) => recordSchema.safeParse(parseJson(json)).data,
  print: (record) => JSON.stringify(record),
};

/** A paragraph of the sheet that the tables no longer support. */
export interface OutdatedParagraph {
  readonly section: string;
  readonly heading: string;
  /** `changed`: it would read otherwise now; `gone`: it would not be written; `added`: it is not on the sheet. */
  readonly change: 'changed' | 'gone' | 'added';
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
