import type { CellValue } from '../../core/workbook';
import { isCellError } from '../../core/workbook';
import type { ApiSet } from './effects';
import type { WorkbookEvent } from './model/workbook-events';
import { EVENT_CATEGORY, EVENT_TARGET_WORKBOOK, type EventEntry } from './wire';

/** An event of `WorksheetCollection`: the name within `_Register…` and `_Unregister…`, and its number on the wire. */
export interface EventKind {
  readonly register: string;
  readonly messageType: number;
  readonly set: ApiSet;
}

/** Events by what happened in the workbook. */
export const EVENT_KINDS: Readonly<Record<WorkbookEvent['kind'], EventKind>> = {
  changed: { register: 'DataChangedEvent', messageType: 10, set: '1.9' },
  activated: { register: 'ActivatedEvent', messageType: 11, set: '1.7' },
  added: { register: 'AddedEvent', messageType: 13, set: '1.7' },
  selected: { register: 'SelectionChangedEvent', messageType: 14, set: '1.9' },
  deleted: { register: 'DeletedEvent', messageType: 15, set: '1.7' },
  calculated: { register: 'CalculatedEvent', messageType: 16, set: '1.8' },
  renamed: { register: 'EventNameChanged', messageType: 25, set: '1.17' },
};

/** Which events the add-in has asked for. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();
  private lastNumber = 0;

  /** @param name as in `EventKind.register`; each request context of the add-in registers on its own */
  register(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  unregister(name: string): void {
    this.counts.set(name, Math.max(0, (this.counts.get(name) ?? 0) - 1));
  }

  /** The event as a message entry, or `undefined` where nobody asked for it. */
  entryFor(event: WorkbookEvent): EventEntry | undefined {
    const { register, messageType } = EVENT_KINDS[event.kind];
    if ((this.counts.get(register) ?? 0) === 0) return undefined;
    this.lastNumber += 1;
    return {
      messageCategory: EVENT_CATEGORY,
      messageType,
      targetId: EVENT_TARGET_WORKBOOK,
      message: JSON.stringify(argumentsOf(event)),
      id: String(this.lastNumber),
    };
  }
}

/** How Excel calls the kind of a value in `valueTypes` and in events. */
export function valueTypeOf(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'Double';
  return isCellError(value) ? 'Error' : 'Boolean';
}

/** A value as Excel sends it: blank cells as empty text, errors as their code. */
export function sentValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

function argumentsOf(event: WorkbookEvent): Record<string, unknown> {
  const worksheetId = event.sheetId;
  switch (event.kind) {
    case 'changed': {
      const { address, changeType, source, isOwn, detail } = event;
      return {
        worksheetId,
        address,
        changeType,
        source,
        triggerSource: isOwn ? 'ThisLocalAddin' : 'Unknown',
        shiftDirection: 'None',
        ...(detail === undefined
          ? {}
          : {
              valueBefore: sentValue(detail.before),
              valueAfter: sentValue(detail.after),
              valueTypeBefore: valueTypeOf(detail.before),
              valueTypeAfter: valueTypeOf(detail.after),
            }),
      };
    }
    case 'calculated':
    case 'selected':
      return { worksheetId, address: event.address };
    case 'added':
    case 'deleted':
      return { worksheetId, source: event.source };
    case 'renamed':
      return { worksheetId, nameBefore: event.before, nameAfter: event.after, source: event.source };
    case 'activated':
      return { worksheetId };
  }
}
