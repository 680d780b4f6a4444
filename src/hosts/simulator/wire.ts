import { z } from 'zod';

/**
 * The protocol Office.js speaks with its host, as version 1.1.110 writes it. Only what the simulator reads is listed; the
 * contract test pins each of these facts.
 */

export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** Bits of a request's `flags`. */
export const FLAG = {
  /** Office.js itself takes something in the request for a write. */
  write: 1,
  /** The request waits while a cell is being edited, instead of failing. */
  delayForCellEdit: 64,
} as const;

/** `type` of a message: a request and its answer, or events. */
export const MESSAGE = { request: 1, events: 3 } as const;

/** `messageCategory` of every event of the Excel API. */
export const EVENT_CATEGORY = 65536;
/** `targetId` of events of the whole workbook. */
export const EVENT_TARGET_WORKBOOK = 'Workbook';

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).optional(),
  /** For each argument the object path it stands for, 0 for a plain value; left out where all are plain. */
  ReferencedObjectPathIds: z.array(z.unknown()).optional(),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
});

const queryInfo = z.object({
  Select: z.array(z.string()).optional(),
  Expand: z.array(z.string()).optional(),
  Top: z.number().optional(),
  Skip: z.number().optional(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: queryInfo.optional(),
});

const requestBody = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

const request = z.object({
  id: z.number(),
  type: z.literal(MESSAGE.request),
  flags: z.number(),
  message: z.object({ url: z.string(), method: z.string(), body: requestBody }),
});

export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type ObjectPath = z.infer<typeof objectPath>;
export type QueryInfo = z.infer<typeof queryInfo>;
export type Action = z.infer<typeof action>;
export type RequestBody = z.infer<typeof requestBody>;
export type Request = z.infer<typeof request>;

/** What a batch gives back; after a failure `ProcessedResults` has what ran before it. */
export type ResponseBody =
  | { readonly Results: readonly ActionResult[]; readonly TraceIds: readonly number[] }
  | {
      readonly Error: ResponseError;
      readonly ProcessedResults: { readonly Results: readonly ActionResult[] };
      readonly TraceIds: readonly number[];
    };

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  /** `Range.values` */
  readonly Location: string;
  readonly ActionIndex: number;
}

/** One event for the add-in; `message` is the text of its arguments. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: string;
}

/** Reads a message of Office.js; where it is not the request the protocol describes, tells why, and its id if it has one. */
export function parseRequest(
  text: string,
): Request | { readonly trouble: string; readonly id: number | undefined } {
  const message: unknown = JSON.parse(text);
  const parsed = request.safeParse(message);
  if (parsed.success) return parsed.data;
  const { data } = z.object({ id: z.number() }).safeParse(message);
  return { trouble: z.prettifyError(parsed.error), id: data?.id };
}

/** The answer to a request, as text. `body` is text within it. */
export function responseText(id: number, statusCode: number, body: string): string {
  return JSON.stringify({ id, type: MESSAGE.request, message: { statusCode, headers: {}, body } });
}

/** The body of an answer that refuses the whole request. */
export function refusalText(code: string, message: string): string {
  return JSON.stringify({ error: { code, message } });
}

/** A message with events, as text. */
export function eventsText(entries: readonly EventEntry[]): string {
  return JSON.stringify({ type: MESSAGE.events, message: { entries } });
}

/** True for the request that `Excel.run` sends after its batch to let go of ranges it kept. */
export function isCleanUp({ Actions }: RequestBody): boolean {
  const removes = ({ ActionType, Name }: Action): boolean =>
    ActionType === ACTION.method && Name === '_RemoveReference';
  return (
    Actions.some(removes) &&
    Actions.every((entry) => entry.ActionType === ACTION.instantiate || removes(entry))
  );
}

/** Length in bytes as UTF-8, which is what travels and what limits count. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // A pair of surrogates is four bytes: two units and one more for each.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
