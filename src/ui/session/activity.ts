import type { Strings } from '../strings';

/** What a command is called while it runs: each has its words. */
export interface ActivityOf {
  readonly kind: keyof Strings['activity'];
  /** What is done in one step cannot be broken off. */
  readonly cancel: 'possible' | 'impossible';
}

/** What is being done right now. */
export interface Activity {
  readonly kind: ActivityOf['kind'];
  /** 0 … 1, `undefined` where the host does not say. */
  readonly progress: number | undefined;
  readonly cancel: ActivityOf['cancel'] | 'asked';
}

/** Reading the workbook, which most commands begin with. Nothing is lost where it is let go. */
export const READING: ActivityOf = { kind: 'reading', cancel: 'possible' };

/** Waiting for the workbook itself. */
export const CONNECTING: ActivityOf = { kind: 'connecting', cancel: 'impossible' };
