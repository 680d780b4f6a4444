import type { Strings } from '../strings';
import type { Failure } from './failure';

/** What a finished command is reported as. */
export interface NoticeText {
  readonly intent: 'success' | 'warning' | 'info';
  readonly lines: readonly string[];
}

/** What a command came to, and how that is said. */
export interface Said {
  readonly outcome: object;
  readonly say: (strings: Strings) => NoticeText;
}

/** The same, under the kind of the command. */
export type Notice = Said & { readonly kind: string };

/** Done; what was left undone makes it a warning. */
export function done(line: string, ...undone: readonly string[]): NoticeText {
  return undone.length === 0
    ? { intent: 'success', lines: [line] }
    : { intent: 'warning', lines: [line, ...undone] };
}

/** @param next what the host says of what is left behind */
export function cancelled(next: string | undefined): Notice {
  return {
    kind: 'cancelled',
    outcome: { next },
    say: (strings) => ({ intent: 'info', lines: [strings.cancelled, ...(next === undefined ? [] : [next])] }),
  };
}

/** What happened and what to do; a bug of ours has no words of its own. */
export function failureLines({ error }: Failure, strings: Strings): string[] {
  return error === undefined ? [strings.bug] : [error.message, error.next];
}
