import { CallLog } from './call-log';
import { Counters } from './counters';
import { desktopShell } from './desktop-shell';
import { Distortions } from './distortions';
import { clearsUndo as emptiesUndo, type Effect, type Level } from './effects';
import { FaultPlan } from './fault-plan';
import { HostLink } from './host-link';
import { runBatch } from './interpreter';
import { workbookObject } from './members/workbook';
import type { SimulatedWorkbook } from './model/simulated-workbook';
import { LIGHT_THEME, themeText, type OfficeTheme } from './office-theme';
import { requirementsOf, type Requirements } from './requirements';
import { openSession, type Session } from './session';
import {
  FLAG,
  byteLength,
  isCleanUp,
  parseRequest,
  refusalText,
  responseText,
  type Request,
  type RequestBody,
  type ResponseBody,
} from './wire';

/** The version of npm `@microsoft/office-js` whose protocol is simulated. */
export const OFFICE_JS_VERSION = '1.1.110';

/** Limit of Excel on the web for one request, and for one response. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface HostOptions {
  /** Which Excel this is; `1.14` (LTSC 2021) where left out. */
  readonly level?: Level;
  /** Language of Excel; `zh-CN` where left out. */
  readonly locale?: string;
  readonly theme?: OfficeTheme;
  /** True for an Excel whose undo list registering for events empties, as some versions do (office-js issue 2543). */
  readonly registeringClearsUndo?: boolean;
  /** Milliseconds each request takes; 0 where left out. */
  readonly latency?: number;
  /** Bytes a request, and a response, may have; 5 MB where left out. */
  readonly payloadLimit?: number;
}

/** Excel as Office.js sees it, over a workbook in memory. */
export class SimulatedHost {
  readonly level: Level;
  readonly counters = new Counters();
  readonly log = new CallLog();
  readonly faults = new FaultPlan();
  readonly distortions = new Distortions();
  /** For pages that load the Excel library alone; inside the whole of office.js the shell answers the same. */
  readonly requirements: Requirements;
  latency: number;
  payloadLimit: number;
  /** Office.js asks for it anew after five seconds at the earliest. */
  theme: OfficeTheme;
  private readonly locale: string;
  private readonly registeringClearsUndo: boolean;
  private link: HostLink | undefined;
  private requestNumber = 0;
  private pending = 0;
  private tail: Promise<void> = Promise.resolve();
  /** Requests that wait for the end of cell editing. */
  private waiting: (() => void)[] = [];

  constructor(
    readonly workbook: SimulatedWorkbook,
    {
      level = '1.14',
      locale = 'zh-CN',
      theme = LIGHT_THEME,
      registeringClearsUndo = false,
      latency = 0,
      payloadLimit = PAYLOAD_LIMIT,
    }: HostOptions,
  ) {
    this.level = level;
    this.locale = locale;
    this.registeringClearsUndo = registeringClearsUndo;
    this.theme = theme;
    this.latency = latency;
    this.payloadLimit = payloadLimit;
    this.requirements = requirementsOf(level);
    workbook.observe({
      happened: (event) => this.link?.raise(event),
      reshaped: (sheet, reshape) => this.link?.references.move(sheet, reshape),
    });
    this.faults.onLeaveCellEdit(() => {
      const waiting = this.waiting;
      this.waiting = [];
      for (const resume of waiting) resume();
    });
  }

  /**
   * Puts Excel behind a page: to be called before Office.js loads in it. The page that had Excel before is cut off.
   * @param window the global object of the page
   */
  install(window: object): void {
    this.link?.close();
    this.waiting = [];
    const link = new HostLink((text, from) => {
      this.receive(text, from);
    }, this.distortions);
    this.link = link;
    const shell = desktopShell({
      level: this.level,
      locale: this.locale,
      theme: () => themeText(this.theme),
      readSettings: () => this.workbook.settings,
      writeSettings: (entries) => {
        this.writeSettings(entries);
      },
    });
    const place = { configurable: true, writable: true };
    Object.defineProperty(window, 'external', { ...place, value: shell });
    Object.defineProperty(window, '_richApiNativeBridge', { ...place, value: link.bridge });
  }

  /** Resolves when every request has been answered, clean-ups included; those that hang or wait for the user are left out. */
  async idle(): Promise<void> {
    do {
      await this.tail;
      // `Excel.run` sends its clean-up only after its caller has gone on.
      await new Promise((resolve) => setTimeout(resolve, 0));
    } while (this.pending > 0);
  }

  private receive(text: string, link: HostLink): void {
    this.pending += 1;
    this.tail = this.tail
      .then(() =>
        this.latency > 0 ? new Promise((resolve) => setTimeout(resolve, this.latency)) : undefined,
      )
      .then(() => {
        this.pending -= 1;
        if (link === this.link) this.serve(text, link);
      });
  }

  private serve(text: string, link: HostLink): void {
    const request = parseRequest(text);
    if ('trouble' in request) {
      this.log.addUnknown(`a message Office.js ${OFFICE_JS_VERSION} does not send`);
      if (request.id !== undefined) {
        link.send(responseText(request.id, 400, refusalText('NotSimulated', request.trouble)));
      }
      return;
    }
    const isWilling = (request.flags & FLAG.delayForCellEdit) !== 0;
    if (this.faults.isInCellEdit && isWilling) {
      this.waiting.push(() => {
        this.receive(text, link);
      });
      return;
    }
    const answer = this.answer(request, byteLength(text));
    const { Actions } = request.message.body;
    const record = {
      number: this.requestNumber,
      kind: isCleanUp(request.message.body) ? ('clean-up' as const) : ('sync' as const),
      actions: Actions.length,
      isMarkedAsWrite: (request.flags & FLAG.write) !== 0,
      requestBytes: byteLength(text),
      responseBytes: answer.text === undefined ? 0 : byteLength(answer.text),
      error: answer.error,
    };
    this.log.addRequest(record);
    this.counters.add(record);
    if (answer.text !== undefined) link.send(answer.text);
    link.release();
  }

  private answer({ id, message: { body } }: Request, bytes: number): Answer {
    this.requestNumber += 1;
    this.link?.hold();
    const refuse = (code: string, message: string): Answer => ({
      text: responseText(id, 400, refusalText(code, message)),
      error: code,
    });
    if (this.faults.isInCellEdit) {
      return refuse('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode');
    }
    const fault = isCleanUp(body) ? undefined : this.faults.nextSync(this.workbook);
    if (fault?.kind === 'hang') return { text: undefined, error: 'hang' };
    if (fault?.kind === 'fail') return refuse(fault.code, 'planned fault');
    if (bytes > this.payloadLimit) {
      return refuse('RequestPayloadSizeLimitExceeded', `the request has ${bytes} bytes`);
    }
    let result: ResponseBody;
    try {
      result = this.run(body, fault?.kind === 'drop');
    } catch (error) {
      // Nobody tells the add-in what was done: Office.js makes `ConnectionFailure` of an answer that is not one.
      if (error instanceof ConnectionLost)
        return { text: responseText(id, 503, ''), error: 'ConnectionFailure' };
      return refuse('SimulatorFault', String(error));
    }
    const text = responseText(id, 200, JSON.stringify(result));
    const responseBytes = byteLength(text);
    if (responseBytes > this.payloadLimit) {
      return refuse('ResponsePayloadSizeLimitExceeded', `the response has ${responseBytes} bytes`);
    }
    return { text, error: 'Error' in result ? result.Error.Code : undefined };
  }

  private run(body: RequestBody, isDropped: boolean): ResponseBody {
    const { workbook, link, requestNumber } = this;
    if (link === undefined) throw new Error('a request came without a page');
    const session = this.session(link, requestNumber, () => {
      if (isDropped) throw new ConnectionLost();
    });
    return workbook.asHost(() => runBatch(body, workbookObject(workbook), link, session));
  }

  /** Document settings do not travel in requests, but saving them is a write like any other. */
  private writeSettings(entries: readonly (readonly [key: string, value: string])[]): void {
    const { workbook, link } = this;
    if (link === undefined) return;
    const done = this.session(link, 0, () => undefined).record('Settings.write', 'call', 'write');
    workbook.settings.clear();
    for (const [key, value] of entries) workbook.settings.set(key, value);
    done();
  }

  /** @param request its number; 0 for what does not travel in one */
  private session({ references, events }: HostLink, request: number, afterWrite: () => void): Session {
    const { workbook, log, level } = this;
    const releaseReference = (id: string): void => {
      references.release(id);
    };
    const clearsUndo = (effect: Effect): boolean =>
      effect === 'register' ? this.registeringClearsUndo : emptiesUndo(level, effect);
    return openSession({ workbook, events, releaseReference, log, level, request, clearsUndo, afterWrite });
  }
}

/** Puts Excel over a workbook. */
export function createSimulatedHost(workbook: SimulatedWorkbook, options: HostOptions = {}): SimulatedHost {
  return new SimulatedHost(workbook, options);
}

interface Answer {
  /** `undefined` where no answer is given. */
  readonly text: string | undefined;
  readonly error: string | undefined;
}

/** The connection broke in the middle of a batch. */
class ConnectionLost extends Error {}
