import type { WorkbookEvent } from './model/workbook-events';

/** A value that is read, made another one. */
type Change = (value: unknown) => unknown;

/**
 * How Excel is made to do something else than it has to, member by member, until it is cleared: to prove that what looks after Excel
 * notices. Nothing is refused; what is wrong is what comes of it.
 */
export class Distortions {
  private readonly changes = new Map<string, Change>();
  private readonly ignored = new Set<string>();
  private eventChange: (event: WorkbookEvent) => WorkbookEvent | undefined = (event) => event;

  /** Gives another value for a member than it has. @param member `Range.values` */
  give(member: string, change: Change): void {
    this.changes.set(member, change);
  }

  /** Takes what is set or called, says nothing and does nothing. @param member `Range.values`, `WorksheetProtection.protect` */
  ignore(member: string): void {
    this.ignored.add(member);
  }

  /** Sends other events than happened; `undefined` sends none. */
  changeEvents(change: (event: WorkbookEvent) => WorkbookEvent | undefined): void {
    this.eventChange = change;
  }

  /** For the interpreter: the value to give for a member. */
  valueOf(member: string, value: unknown): unknown {
    const change = this.changes.get(member);
    return change === undefined ? value : change(value);
  }

  /** For the interpreter: true where the member is to do nothing. */
  isIgnored(member: string): boolean {
    return this.ignored.has(member);
  }

  /** For the line to the page: the event to send. */
  eventFor(event: WorkbookEvent): WorkbookEvent | undefined {
    return this.eventChange(event);
  }
}
