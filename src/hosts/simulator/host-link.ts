import type { Distortions } from './distortions';
import { EventRegistrations } from './event-registrations';
import { ReferenceTable } from './reference-table';
import type { WorkbookEvent } from './model/workbook-events';
import { eventsText, type EventEntry } from './wire';

/** The global that Office.js looks for when it loads; it puts its own function in place of the null. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  readonly sendMessageToHost: (text: string) => void;
}

/**
 * The line to one page with Office.js in it, and what Excel keeps for that page: ranges it holds on to and events it asked for. A
 * page that is loaded anew gets a new one.
 */
export class HostLink {
  readonly references = new ReferenceTable();
  readonly events = new EventRegistrations();
  readonly bridge: NativeBridge;
  private outbox: EventEntry[] = [];
  private isHeld = false;
  private isOpen = true;

  /** @param receive called with each message of the page */
  constructor(
    receive: (text: string, link: HostLink) => void,
    readonly distortions: Distortions,
  ) {
    this.bridge = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => {
        receive(text, this);
      },
    };
  }

  /** Nothing is sent to the page any more. */
  close(): void {
    this.isOpen = false;
  }

  send(text: string): void {
    if (this.isOpen) this.bridge.onMessageFromHost?.(text);
  }

  /** Sends an event if the page asked for it: at once, or when the request that caused it has been answered. */
  raise(event: WorkbookEvent): void {
    const sent = this.distortions.eventFor(event);
    const entry = sent && this.events.entryFor(sent);
    if (entry === undefined) return;
    this.outbox.push(entry);
    if (!this.isHeld) queueMicrotask(this.flush);
  }

  /** Keeps events back until `release`. */
  hold(): void {
    this.isHeld = true;
  }

  release(): void {
    this.isHeld = false;
    queueMicrotask(this.flush);
  }

  private readonly flush = (): void => {
    const entries = this.outbox;
    this.outbox = [];
    if (entries.length > 0) this.send(eventsText(entries));
  };
}
