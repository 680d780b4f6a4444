import type { ReadOptions } from '../../core/host';
import type { ActivityOf } from './activity';

/** One running command. Hosts look at `aborted`; so does whoever goes on after waiting. */
export class Operation {
  aborted = false;

  /** @throws Cancelled where the user has cancelled, so that nothing more is done */
  check(): void {
    if (this.aborted) throw new Cancelled();
  }
}

/** A command while it runs, and what the user sees of it. */
export interface Running {
  readonly operation: Operation;
  /** What the command is called while it does its own part. */
  readonly activity: ActivityOf;
  /** Tells the user what it does now. */
  readonly enter: (activity: ActivityOf) => void;
  /** Options for a host call that reports its progress and can be cancelled. */
  readonly options: () => ReadOptions;
}

/** Thrown by what notices that the user has cancelled. */
export class Cancelled extends Error {}

/** A part of a command that can be asked for by itself. */
export type Part =
  | { readonly kind: 'set-live'; readonly on: true }
  | { readonly kind: 'load-settings' }
  | { readonly kind: 'load-record' };

/** A command was done but for a part, which can be tried again by itself. */
export class PartFailed extends Error {
  constructor(
    readonly part: Part,
    cause: unknown,
  ) {
    super('', { cause });
  }
}
