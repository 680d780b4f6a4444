import type { Effect } from './effects';

/** One use of a member of the Excel API. */
export interface Call {
  /** `Range.values` */
  readonly member: string;
  readonly kind: 'get' | 'set' | 'call';
  readonly effect: Effect;
  /** Number of the request it came in, from 1; 0 for document settings, which do not travel in requests. */
  readonly request: number;
}

/** One request of Office.js. */
export interface RequestRecord {
  readonly number: number;
  /** A `clean-up` only lets go of ranges that `Excel.run` had kept. */
  readonly kind: 'sync' | 'clean-up';
  readonly actions: number;
  /**
   * True where Office.js itself flags the request as one that writes. It does so for some reads and registrations too: those of
   * merged areas, for instance, which is known to cost users their undo list.
   */
  readonly isMarkedAsWrite: boolean;
  readonly requestBytes: number;
  /** 0 for a request that was never answered. */
  readonly responseBytes: number;
  /** Why it failed, as Excel's error code. */
  readonly error: string | undefined;
}

/** Older calls are dropped beyond this many, so that a long session does not fill the memory. */
const MAX_CALLS = 50_000;

/** Everything the add-in asked of Excel. */
export class CallLog {
  private entries: Call[] = [];
  private records: RequestRecord[] = [];
  private missing: string[] = [];

  /** All calls, reads included. */
  get calls(): readonly Call[] {
    return this.entries;
  }

  /** Calls that change the workbook or cost the user the undo list; tried and refused ones too. */
  get writes(): readonly Call[] {
    return this.entries.filter(({ effect }) => effect === 'write' || effect === 'clearsUndo');
  }

  get requests(): readonly RequestRecord[] {
    return this.records;
  }

  /** Members that were asked for and are not in the simulator. */
  get unknownMembers(): readonly string[] {
    return this.missing;
  }

  addCall(call: Call): void {
    this.entries.push(call);
    if (this.entries.length > MAX_CALLS) this.entries = this.entries.slice(MAX_CALLS / 2);
  }

  addRequest(record: RequestRecord): void {
    this.records.push(record);
    if (this.records.length > MAX_CALLS) this.records = this.records.slice(MAX_CALLS / 2);
  }

  addUnknown(member: string): void {
    this.missing.push(member);
  }

  clear(): void {
    this.entries = [];
    this.records = [];
    this.missing = [];
  }
}
