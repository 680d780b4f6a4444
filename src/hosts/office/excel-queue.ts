import { codeOf, hostError, toHostError } from './host-errors';

/** A sync that takes longer is given up: the first sync of a web session has been seen never to answer. */
const SYNC_TIMEOUT = 30_000;
/** While a cell is being edited nothing can be read; reading is tried again this often, this long. */
const EDIT_MODE_RETRY = 400;
const EDIT_MODE_PATIENCE = 60_000;
const EDIT_MODE = 'InvalidOperationInCellEditMode';

export interface QueueOptions {
  /** Milliseconds after which a sync is given up. */
  readonly syncTimeout?: number;
  /** Milliseconds for which reading waits for the end of cell editing. */
  readonly editModePatience?: number;
  /** Milliseconds between two tries to read while a cell is being edited. */
  readonly editModeRetry?: number;
}

/** What is done with one request context; its `sync` has a timeout. */
export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs batches one after the other, so that reads never see half a write. Every sync has a timeout; every error leaves as a
 * `HostError`. A batch that failed or hung does not stop the ones behind it.
 */
export class ExcelQueue {
  private tail: Promise<unknown> = Promise.resolve();
  private readonly syncTimeout: number;
  private readonly editModePatience: number;
  private readonly editModeRetry: number;

  constructor({
    syncTimeout = SYNC_TIMEOUT,
    editModePatience = EDIT_MODE_PATIENCE,
    editModeRetry = EDIT_MODE_RETRY,
  }: QueueOptions = {}) {
    this.syncTimeout = syncTimeout;
    this.editModePatience = editModePatience;
    this.editModeRetry = editModeRetry;
  }

  /** A batch that changes nothing. It waits while the user edits a cell; `onEditMode` is told once when that begins. */
  read<T>(batch: Batch<T>, onEditMode?: () => void): Promise<T> {
    return this.enqueue(() => this.patiently(batch, Date.now() + this.editModePatience, onEditMode));
  }

  /** A batch that writes; Excel itself holds it back until the user has left the cell. */
  write<T>(batch: Batch<T>): Promise<T> {
    return this.enqueue(() => Excel.run({ delayForCellEdit: true }, (context) => batch(this.timed(context))));
  }

  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.tail.then(work).catch((error: unknown) => {
      throw toHostError(error);
    });
    this.tail = result.catch(() => undefined);
    return result;
  }

  private async patiently<T>(batch: Batch<T>, deadline: number, onEditMode?: () => void): Promise<T> {
    try {
      return await Excel.run((context) => batch(this.timed(context)));
    } catch (error) {
      if (codeOf(error) !== EDIT_MODE || Date.now() > deadline) throw error;
      onEditMode?.();
      await new Promise((resolve) => setTimeout(resolve, this.editModeRetry));
      return this.patiently(batch, deadline);
    }
  }

  /** The same context with a `sync` that gives up: it rejects, and the batch with it, however long Excel stays silent. */
  private timed(context: Excel.RequestContext): Excel.RequestContext {
    const sync = context.sync.bind(context);
    context.sync = <T>(passThrough?: T): Promise<T> => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const limit = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          reject(hostError('timeout'));
        }, this.syncTimeout);
      });
      return Promise.race([sync(passThrough), limit]).finally(() => {
        clearTimeout(timer);
      });
    };
    return context;
  }
}
