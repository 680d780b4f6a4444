import type { MessageBarIntent } from '@fluentui/react-components';
import { TABLE_NAMES } from '../../core/tables';
import type { Failure, Notice, SettingsChange } from '../session';
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
    case 'settings-kept':
      return { intent: 'success', lines: [changeText(notice.change, strings)] };
    case 'sample-opened':
      return { intent: 'success', lines: [strings.sampleOpened] };
    case 'cancelled':
      return {
        intent: 'info',
        lines: [strings.cancelled, ...(notice.next === undefined ? [] : [notice.next])],
      };
  }
}

function changeText(change: SettingsChange, strings: Strings): string {
  switch (change.kind) {
    case 'bind':
      return strings.tableBound(TABLE_NAMES[change.binding.table]);
    case 'unbind':
      return strings.tableUnbound(TABLE_NAMES[change.table]);
    case 'import':
      return strings.bureauImported(change.file.layouts.length, change.file.bindings.length);
    case 'drop-layout':
      return strings.layoutDropped(change.name);
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
