import { HostError } from '../../core/host';
import { failureOf } from './failure';
import { type Activity, type Command, type Notice, type SessionState } from './state';
import type { Store } from './store';

/** One running command. Hosts look at `aborted`; so does whoever goes on after waiting. */
export class Operation {
  aborted = false;

  /** @throws Cancelled where the user has cancelled, so that nothing more is done */
  check(): void {
    if (this.aborted) throw new Cancelled();
  }
}

class Cancelled extends Error {}

/** A command was done but for a part, which can be tried again by itself. */
export class PartFailed extends Error {
  constructor(
    readonly command: Command,
    cause: unknown,
  ) {
    super('', { cause });
  }
}

/** Code of the `HostError` a host ends a cancelled call with. */
const CANCELLED = 'cancelled';

/**
 * Runs commands one at a time. A command that is asked for while another one runs is refused; a cancelled read is let go at once and
 * what it still brings is dropped, a cancelled write is waited for, because it may have come to an end all the same.
 */
export class Operations {
  private current: Operation | undefined;

  constructor(private readonly store: Store<SessionState>) {}

  /** Runs `work`; its notice, or what went wrong, goes to the state. Never rejects. */
  async run(
    command: Command,
    first: Activity['kind'],
    work: (operation: Operation) => Promise<Notice | undefined>,
  ): Promise<void> {
    if (this.current !== undefined) return;
    const operation = new Operation();
    this.current = operation;
    this.store.update({ trouble: undefined, notice: undefined });
    this.enter(operation, first);
    let outcome: Pick<SessionState, 'notice' | 'trouble'>;
    try {
      outcome = { notice: await work(operation), trouble: undefined };
    } catch (error) {
      outcome = outcomeOf(error, command);
    }
    if (this.current !== operation) return;
    this.current = undefined;
    this.store.update({ ...outcome, activity: undefined });
  }

  /** Tells the user what the running command does now. */
  enter(operation: Operation, kind: Activity['kind']): void {
    this.show(operation, { kind, progress: undefined, cancel: cancelFor(kind) });
  }

  /** Options for a host call that reports its progress and can be cancelled. */
  optionsFor(operation: Operation): { onProgress: (share: number) => void; signal: Operation } {
    const onProgress = (progress: number): void => {
      const { activity } = this.store.get();
      if (activity !== undefined) this.show(operation, { ...activity, progress });
    };
    return { onProgress, signal: operation };
  }

  cancel(): void {
    const { activity } = this.store.get();
    if (this.current === undefined || activity?.cancel !== 'possible') return;
    this.current.aborted = true;
    if (isReading(activity.kind)) {
      this.current = undefined;
      this.store.update({ activity: undefined, notice: { kind: 'cancelled', next: undefined } });
    } else this.show(this.current, { ...activity, cancel: 'asked' });
  }

  /** Lets go of what is running; nothing it still brings is shown. */
  stop(): void {
    if (this.current !== undefined) this.current.aborted = true;
    this.current = undefined;
  }

  private show(operation: Operation, activity: Activity): void {
    if (this.current === operation) this.store.update({ activity });
  }
}

function outcomeOf(error: unknown, command: Command): Pick<SessionState, 'notice' | 'trouble'> {
  if (error instanceof Cancelled)
    return { notice: { kind: 'cancelled', next: undefined }, trouble: undefined };
  if (error instanceof HostError && error.code === CANCELLED)
    return { notice: { kind: 'cancelled', next: error.next }, trouble: undefined };
  if (error instanceof PartFailed)
    return { notice: undefined, trouble: { command: error.command, ...failureOf(error.cause) } };
  return { notice: undefined, trouble: { command, ...failureOf(error) } };
}

function isReading(kind: Activity['kind']): boolean {
  return kind === 'connecting' || kind === 'reading';
}

/** What is done in one step cannot be broken off. */
function cancelFor(kind: Activity['kind']): Activity['cancel'] {
  switch (kind) {
    case 'connecting':
    case 'marking':
    case 'clearing':
    case 'opening-sample':
    case 'reading-prior':
    case 'saving-decision':
    case 'keeping-settings':
      return 'impossible';
    case 'reading':
    case 'writing-narrative':
    case 'writing-findings':
      return 'possible';
  }
}
