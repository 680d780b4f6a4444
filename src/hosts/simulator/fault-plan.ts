import type { SimulatedWorkbook } from './model/simulated-workbook';

/** What goes wrong with one sync. */
export type Fault =
  /** Excel refuses it as a whole with an error code; nothing of it is done. */
  | { readonly kind: 'fail'; readonly code: string }
  /** It is never answered, and nothing of it is done. */
  | { readonly kind: 'hang' }
  /** The connection is lost after its first act that changes something: that is done, the rest is not, and nobody is told. */
  | { readonly kind: 'drop' };

/** A use of a member that Excel refuses, every time, until the faults are cleared. */
export interface Refusal {
  /** As the log names it, `PageLayout.orientation`, or whatever begins so: `PageLayout.`. */
  readonly member: string;
  /** One of Excel's error codes. */
  readonly code: string;
  /** Whether it is refused with what is given: the value that is set, or the first argument; always where left out. */
  readonly when?: (given: unknown) => boolean;
}

interface Planned {
  readonly sync: number;
  readonly fault?: Fault;
  readonly before?: (workbook: SimulatedWorkbook) => void;
}

/**
 * What is to go wrong. Syncs are counted from the moment a fault is planned, 1 being the next one; requests that only clean up
 * after `Excel.run` do not count, for nobody waits for them.
 */
export class FaultPlan {
  /** What becomes of events that the add-in waits for. */
  events: 'sent' | 'lost' | 'sent twice' = 'sent';
  private planned: Planned[] = [];
  private refusals: Refusal[] = [];
  private syncs = 0;
  private isEditing = false;
  private editTimer: ReturnType<typeof setTimeout> | undefined;
  private leaveListener: () => void = () => undefined;

  /** The n-th sync from now fails with an error code of Excel's, such as `GeneralException`. */
  failSync(n: number, code: string): void {
    this.plan(n, { fault: { kind: 'fail', code } });
  }

  /** The n-th sync from now is never answered. */
  hangSync(n: number): void {
    this.plan(n, { fault: { kind: 'hang' } });
  }

  /** The connection is lost in the n-th sync from now, right after its first write. A sync that writes nothing passes. */
  dropDuringWrite(n: number): void {
    this.plan(n, { fault: { kind: 'drop' } });
  }

  /** Excel refuses a member, as old versions and machines without a printer do. */
  refuse(refusal: Refusal): void {
    this.refusals.push(refusal);
  }

  /** The code a use of a member is refused with; `undefined` where it is not. */
  refusalOf(member: string, given: unknown): string | undefined {
    return this.refusals.find(
      (refusal) => member.startsWith(refusal.member) && (refusal.when?.(given) ?? true),
    )?.code;
  }

  /** Something happens right before the n-th sync from now: a sheet is deleted, protected, renamed … */
  beforeSync(n: number, happens: (workbook: SimulatedWorkbook) => void): void {
    this.plan(n, { before: happens });
  }

  /**
   * The user begins to edit a cell. Requests fail with `InvalidOperationInCellEditMode`, those that are willing to wait do.
   * @param milliseconds until the user leaves the cell; until `leaveCellEdit` where left out
   */
  enterCellEdit(milliseconds?: number): void {
    clearTimeout(this.editTimer);
    this.isEditing = true;
    if (milliseconds === undefined) return;
    this.editTimer = setTimeout(() => {
      this.leaveCellEdit();
    }, milliseconds);
  }

  leaveCellEdit(): void {
    clearTimeout(this.editTimer);
    this.isEditing = false;
    this.leaveListener();
  }

  /** True while a cell is being edited. */
  get isInCellEdit(): boolean {
    return this.isEditing;
  }

  /** Forgets everything that was planned, and leaves cell editing. */
  clear(): void {
    this.planned = [];
    this.refusals = [];
    this.events = 'sent';
    this.leaveCellEdit();
  }

  /** For the host: called when editing ends. */
  onLeaveCellEdit(listener: () => void): void {
    this.leaveListener = listener;
  }

  /** For the host: a sync begins. Lets happen what was planned before it, and tells what goes wrong with it. */
  nextSync(workbook: SimulatedWorkbook): Fault | undefined {
    this.syncs += 1;
    const due = this.planned.filter(({ sync }) => sync === this.syncs);
    this.planned = this.planned.filter(({ sync }) => sync > this.syncs);
    for (const { before } of due) before?.(workbook);
    return due.find(({ fault }) => fault !== undefined)?.fault;
  }

  private plan(n: number, what: Omit<Planned, 'sync'>): void {
    this.planned.push({ sync: this.syncs + n, ...what });
  }
}
