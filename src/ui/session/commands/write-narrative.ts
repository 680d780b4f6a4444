import { narrativeSheet, sourceFindings } from '../../../core/narrative';
import { defineCommand } from '../command';
import { failureOf, type Failure } from '../failure';
import { newRecord, type NarrativeRecord } from '../narrative-record';
import { done, failureLines } from '../notice';
import type { Work } from '../work';

/** Writes the narrative into a new sheet and keeps in the workbook what was printed. */
export const writeNarrative = defineCommand({
  activity: { kind: 'writing-narrative', cancel: 'possible' },
  run: async (work) => {
    const { record, now } = work.parts;
    const { review, findings, passages } = await work.readAndCheckFully();
    await record.load(work.host);
    work.begin();
    const printed = passages();
    const { name: sheet, unset } = await work.host.writeSheet(
      narrativeSheet(printed, review.department, review.year, findings),
      work.options,
    );
    const unrecorded = await keep(work, newRecord(sheet, printed, now()));
    const placeholders = printed.reduce((sum, { missing }) => sum + missing.length, 0);
    const doubtful = printed.filter((passage) => sourceFindings(passage, findings).length > 0).length;
    return { sheet, unset, placeholders, doubtful, unrecorded };
  },
  say: ({ sheet, unset, placeholders, doubtful, unrecorded }, strings) =>
    done(
      strings.narrativeWritten(sheet, placeholders),
      ...(doubtful === 0 ? [] : [strings.narrativeDoubtful(doubtful)]),
      ...unset.map((what) => strings.unset[what]),
      ...(unrecorded === undefined ? [] : [strings.unrecorded, ...failureLines(unrecorded, strings)]),
    ),
});

/** The sheet is written by then: it is compared with from now on even where that could not be kept. */
async function keep({ host, parts }: Work, record: NarrativeRecord): Promise<Failure | undefined> {
  try {
    await parts.record.save(host, record);
    return undefined;
  } catch (error) {
    parts.record.hold(record);
    return failureOf(error);
  }
}
