import type { WorkbookHost } from '../../core/host';

/** How a document of ours is kept in a workbook. */
export interface DocumentFormat<T> {
  /** Key under which the workbook keeps it. */
  readonly key: string;
  /** The value of what was kept, `undefined` where it is none of ours; never throws. */
  readonly read: (json: string) => T | undefined;
  readonly print: (value: T) => string;
}

/** What is known of a document. `unknown` until the workbook was asked; `unreadable` keeps the text, which is never overwritten. */
export type KeptState<T> =
  | { readonly kind: 'unknown' | 'none' }
  | { readonly kind: 'kept'; readonly value: T }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Where the state of a document is shown. */
export interface KeptSlot<T> {
  readonly get: () => KeptState<T>;
  readonly set: (state: KeptState<T>) => void;
}

/** A document of ours in the workbook. It is asked for once; text that cannot be read is put aside before another takes its place. */
export class KeptDocument<T> {
  /** Text under our key that is not put aside yet. */
  private unread: string | undefined;

  /** @param now milliseconds since 1970 */
  constructor(
    private readonly format: DocumentFormat<T>,
    private readonly slot: KeptSlot<T>,
    private readonly now: () => number,
  ) {}

  /** What the workbook keeps. @throws what the host throws */
  async load(host: WorkbookHost): Promise<KeptState<T>> {
    const known = this.slot.get();
    if (known.kind !== 'unknown') return known;
    const state = this.stateOf(await host.load(this.format.key));
    this.slot.set(state);
    return state;
  }

  /** Keeps a value in the workbook, in place of what was there. @throws what the host throws; the state is as before then */
  async save(host: WorkbookHost, value: T): Promise<void> {
    const { key, print } = this.format;
    if (this.unread !== undefined) {
      const aside = `${key}-unreadable-${new Date(this.now()).toISOString()}`;
      await host.save(aside, JSON.stringify(this.unread));
      this.unread = undefined;
    }
    await host.save(key, print(value));
    this.hold(value);
  }

  /** Goes by a value from now on, whether or not it was saved. */
  hold(value: T): void {
    this.slot.set({ kind: 'kept', value });
  }

  private stateOf(json: string | undefined): KeptState<T> {
    if (json === undefined) return { kind: 'none' };
    const value = this.format.read(json);
    if (value !== undefined) return { kind: 'kept', value };
    this.unread = json;
    return { kind: 'unreadable', text: json };
  }
}

/** The value of JSON text, `undefined` for text that is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
