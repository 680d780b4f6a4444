import { CONNECTING } from '../activity';
import { defineQuietCommand } from '../command';
import { PartFailed } from '../operation';

/** Follows the workbook's changes and selection, checks it, and reads what it keeps of ours. */
export const start = defineQuietCommand({
  activity: CONNECTING,
  run: async (work) => {
    const { host, operation, parts } = work;
    // A workbook that cannot be followed is checked all the same, and said to be so at the end.
    const listening = await Promise.allSettled([parts.following.watch(host, operation)]);
    operation.check();
    await work.readWithSettings();
    for (const result of listening)
      if (result.status === 'rejected') throw new PartFailed({ kind: 'set-live', on: true }, result.reason);
    await work.askForKept();
  },
});
