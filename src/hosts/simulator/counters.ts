import type { RequestRecord } from './call-log';

/** What has travelled between the add-in and Excel since the start, or since the last reset. */
export class Counters {
  /** Requests somebody waits for. */
  syncs = 0;
  /** All requests, those that clean up after `Excel.run` included. */
  requests = 0;
  /** Actions within all requests. */
  actions = 0;
  /** Bytes as UTF-8, with the few of the envelope. */
  requestBytes = 0;
  responseBytes = 0;

  reset(): void {
    this.syncs = 0;
    this.requests = 0;
    this.actions = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
  }

  add({ kind, actions, requestBytes, responseBytes }: RequestRecord): void {
    if (kind === 'sync') this.syncs += 1;
    this.requests += 1;
    this.actions += actions;
    this.requestBytes += requestBytes;
    this.responseBytes += responseBytes;
  }
}
