import { defineCommand } from '../command';
import { done } from '../notice';

/** Takes every mark off the workbook. */
export const clearMarks = defineCommand({
  activity: { kind: 'clearing', cancel: 'impossible' },
  run: (work) => {
    work.begin();
    return work.host.clearMarks();
  },
  say: ({ protectedSheets, unreadSheets, unreadFormats }, strings) => {
    const left = [
      ...(protectedSheets.length === 0 ? [] : [strings.clearSkipped(protectedSheets)]),
      ...(unreadSheets.length === 0 ? [] : [strings.sheetsUnread(unreadSheets)]),
    ];
    const passed = unreadFormats === 0 ? [] : [strings.formatsUnread(unreadFormats)];
    return left.length === 0
      ? done(strings.marksCleared, ...passed)
      : { intent: 'warning', lines: [...left, ...passed] };
  },
});
