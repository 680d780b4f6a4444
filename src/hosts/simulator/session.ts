import type { CallLog } from './call-log';
import { hasSet, type ApiSet, type Effect, type Level } from './effects';
import { ExcelError } from './excel-error';
import type { EventRegistrations } from './event-registrations';
import type { SimulatedWorkbook } from './model/simulated-workbook';

/** What the members see of a request that runs: the workbook, what is kept between requests, and the books kept about it. */
export interface Session {
  readonly workbook: SimulatedWorkbook;
  readonly events: EventRegistrations;
  /** Lets go of an object that was kept between requests; an id that is not known is no error. */
  releaseReference(id: string): void;
  hasSet(set: ApiSet): boolean;
  /** Throws `ApiNotFound` where this level of Excel does not have the member yet. */
  requireSet(member: string, set: ApiSet): void;
  /** Notes that a member is used. @returns to be called once it has done what it does */
  record(member: string, kind: 'get' | 'set' | 'call', effect: Effect): () => void;
  /** Notes that a member is missing, and gives the error back. */
  unknown(member: string, error: ExcelError): ExcelError;
}

/** What a session is made of, for one request. */
export interface SessionParts {
  readonly workbook: SimulatedWorkbook;
  readonly events: EventRegistrations;
  readonly releaseReference: (id: string) => void;
  readonly log: CallLog;
  readonly level: Level;
  readonly request: number;
  /** True where an act with this effect empties the user's undo list. */
  readonly clearsUndo: (effect: Effect) => boolean;
  /** Called after each act that changed something; may throw to cut the request off there. */
  readonly afterWrite: () => void;
}

/** A session for one request. */
export function openSession(parts: SessionParts): Session {
  const { workbook, events, releaseReference, log, level, request, clearsUndo, afterWrite } = parts;
  return {
    workbook,
    events,
    releaseReference,
    hasSet: (set) => hasSet(level, set),
    requireSet(member, set) {
      if (hasSet(level, set)) return;
      throw new ExcelError('ApiNotFound', `${member} needs ExcelApi ${set}, this Excel has ${level}`);
    },
    record(member, kind, effect) {
      log.addCall({ member, kind, effect, request });
      return () => {
        if (clearsUndo(effect)) workbook.clearUndo();
        if (effect === 'write' || effect === 'clearsUndo') afterWrite();
      };
    },
    unknown(member, error) {
      log.addUnknown(member);
      return error;
    },
  };
}
