import { findingsSheet } from '../../../core/report';
import { defineCommand } from '../command';
import { done } from '../notice';

/** Writes the list of findings into a new sheet. */
export const saveFindings = defineCommand({
  activity: { kind: 'writing-findings', cancel: 'possible' },
  run: async (work) => {
    const { review } = await work.readAndCheckFully();
    work.begin();
    return work.host.writeSheet(findingsSheet(review), work.options);
  },
  say: ({ name, unset }, strings) =>
    done(strings.findingsSaved(name), ...unset.map((what) => strings.unset[what])),
});
