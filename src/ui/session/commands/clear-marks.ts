import { defineCommand } from '../command';
import { done } from '../notice';

/** Takes every mark off the workbook. */
export const clearMarks = defineCommand({
  activity: { kind: 'clearing', cancel: 'impossible' },
  run: async (work) => {
    work.begin();
    return { protectedSheets: await work.host.clearMarks() };
  },
  say: ({ protectedSheets }, strings) =>
    protectedSheets.length === 0
      ? done(strings.marksCleared)
      : { intent: 'warning', lines: [strings.clearSkipped(protectedSheets)] },
});
