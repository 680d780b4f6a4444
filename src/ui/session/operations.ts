import { HostError } from '../../core/host';
import { READING, type Activity, type ActivityOf } from './activity';
import type { Command } from './commands';
import { failureOf } from './failure';
import { cancelled, type Said } from './notice';
import { Cancelled, Operation, PartFailed, type Running } from './operation';
import type { SessionState } from './session-state';
import type { Store } from './store';

/** Code of the `HostError` a host ends a cancelled call with. */
const CANCELLED = 'cancelled';

/**
 * Runs commands one at a time. A command that is asked for while another one runs is refused; a cancelled read is let go at once and
 * what it still brings is dropped, a cancelled write is waited for, because it may have come to an end all the same.
 */
export class Operations {
  private current: Operation | undefined;

  constructor(private readonly store: Store<SessionState>) {}

  /** Runs `work`; what it says, or what went wrong, goes to the state. Never rejects. @param activity what is shown at first */
  async run(
    command: Command,
    activity: ActivityOf,
    work: (running: Running) => Promise<Said | undefined>,
  ): Promise<void> {
    if (this.current !== undefined) return;
    const operation = new Operation();
    this.current = operation;
    this.store.update({ trouble: undefined, notice: undefined });
    const running = this.running(operation, activity);
    running.enter(activity);
    let outcome: Pick<SessionState, 'notice' | 'trouble'>;
    try {
      const said = await work(running);
      const notice = said === undefined ? undefined : { kind: command.kind, ...said };
      outcome = { notice, trouble: undefined };
    } catch (error) {
      outcome = outcomeOf(error, command);
    }
    if (this.current !== operation) return;
    this.current = undefined;
    this.store.update({ ...outcome, activity: undefined });
  }

  /** Cancels what can be cancelled. */
  cancel(): void {
    const { activity } = this.store.get();
    if (this.current === undefined || activity?.cancel !== 'possible') return;
    this.current.aborted = true;
    if (activity.kind === READING.kind) {
      this.current = undefined;
      this.store.update({ activity: undefined, notice: cancelled(undefined) });
    } else this.show(this.current, { ...activity, cancel: 'asked' });
  }

  /** Lets go of what is running; nothing it still brings is shown. */
  stop(): void {
    if (this.current !== undefined) this.current.aborted = true;
    this.current = undefined;
  }

  private running(operation: Operation, activity: ActivityOf): Running {
    const onProgress = (progress: number): void => {
      const shown = this.store.get().activity;
      if (shown !== undefined) this.show(operation, { ...shown, progress });
    };
    return {
      operation,
      activity,
      enter: (entered) => {
        this.show(operation, { ...entered, progress: undefined });
      },
      options: () => ({ onProgress, signal: operation }),
    };
  }

  private show(operation: Operation, activity: Activity): void {
    if (this.current === operation) this.store.update({ activity });
  }
}

function outcomeOf(error: unknown, command: Command): Pick<SessionState, 'notice' | 'trouble'> {
  if (error instanceof Cancelled) return { notice: cancelled(undefined), trouble: undefined };
  if (error instanceof HostError && error.code === CANCELLED)
    return { notice: cancelled(error.next), trouble: undefined };
  if (error instanceof PartFailed)
    return { notice: undefined, trouble: { command: error.part, ...failureOf(error.cause) } };
  return { notice: undefined, trouble: { command, ...failureOf(error) } };
}
