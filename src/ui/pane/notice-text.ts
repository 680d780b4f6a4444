import type { MessageBarIntent } from '@fluentui/react-components';
import type { Failure, Notice } from '../session';
import type { Strings } from '../strings';

/** What a finished command is reported as. */
export interface NoticeText {
  readonly intent: MessageBarIntent;
  readonly lines: readonly string[];
}

/** The words for what a command came to; whatever was left undone makes it a warning. */
export function noticeText(notice: Notice, strings: Strings): NoticeText {
  switch (notice.kind) {
    case 'marked':
      return withSkipped(
        strings.marked(notice.cells, notice.remarks),
        notice.protectedSheets,
        strings.markSkipped,
      );
    case 'marks-cleared':
      return notice.protectedSheets.length === 0
        ? { intent: 'success', lines: [strings.marksCleared] }
        : { intent: 'warning', lines: [strings.clearSkipped(notice.protectedSheets)] };
    case 'narrative-written': {
      const written = strings.narrativeWritten(notice.sheet, notice.placeholders);
      const { unrecorded } = notice;
      if (unrecorded === undefined) return { intent: 'success', lines: [written] };
      return {
        intent: 'warning',
        lines: [written, strings.unrecorded, ...failureLines(unrecorded, strings)],
      };
    }
    case 'findings-saved':
      return { intent: 'success', lines: [strings.findingsSaved(notice.sheet)] };
    case 'sample-opened':
      return { intent: 'success', lines: [strings.sampleOpened] };
    case 'cancelled':
      return {
        intent: 'info',
        lines: [strings.cancelled, ...(notice.next === undefined ? [] : [notice.next])],
      };
  }
}

/** What happened and what to do; a bug of ours has no words of its own. */
export function failureLines({ error }: Failure, strings: Strings): string[] {
  return error === undefined ? [strings.bug] : [error.message, error.next];
}

function withSkipped(
  done: string,
  sheets: readonly string[],
  skipped: (sheets: readonly string[]) => string,
): NoticeText {
  return sheets.length === 0
    ? { intent: 'success', lines: [done] }
    : { intent: 'warning', lines: [done, skipped(sheets)] };
}
