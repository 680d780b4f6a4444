import { describe, expect, it } from '@jest/globals';
import { version } from '@microsoft/office-js/package.json';
import { z } from 'zod';
import { OFFICE_JS_VERSION } from '../../../src/hosts/simulator';
import { EVENT_KINDS } from '../../../src/hosts/simulator/event-registrations';
import {
  ACTION,
  EVENT_CATEGORY,
  EVENT_TARGET_WORKBOOK,
  FLAG,
  MESSAGE,
  PATH,
  eventsText,
  isCleanUp,
  parseRequest,
  refusalText,
  responseText,
  type Action,
  type ObjectPath,
  type Request,
} from '../../../src/hosts/simulator/wire';
import { newPage, runOfficeJs, type OfficeJs } from './office-js';

/**
 * What the simulator takes for granted about the protocol of Office.js, each fact against the library itself and a far end that only
 * records and recites. When a new version of the library breaks one of these, the simulator has to follow.
 */

interface Tape extends OfficeJs {
  readonly requests: Request[];
  /** Sends a message to the page. */
  readonly send: (text: string) => void;
}

/** What the far end answers to an action; `undefined` for the usual. */
type Recite = (action: Action, path: ObjectPath | undefined) => unknown;

const usual: Recite = ({ ActionType }) => (ActionType === ACTION.instantiate ? { _Id: 'id' } : {});

/** The library with a recording far end. */
function tape(
  recite: Recite = usual,
  answer: (request: Request, results: unknown) => string = ({ id }, results) =>
    responseText(id, 200, JSON.stringify(results)),
): Tape {
  const requests: Request[] = [];
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost(text: string): void {
      const request = parseRequest(text);
      if ('trouble' in request) throw new Error(request.trouble);
      requests.push(request);
      const { Actions, ObjectPaths } = request.message.body;
      const Results = Actions.map((action) => ({
        ActionId: action.Id,
        Value: recite(action, ObjectPaths[action.ObjectPathId]) ?? usual(action, undefined),
      }));
      queueMicrotask(() => {
        bridge.onMessageFromHost(answer(request, { Results }));
      });
    },
  };
  const page = newPage();
  page._richApiNativeBridge = bridge;
  const send = (text: string): void => {
    bridge.onMessageFromHost(text);
  };
  return { ...pick(runOfficeJs(page)), requests, send };
}

function pick({ Excel, Office, OfficeExtension }: OfficeJs): OfficeJs {
  return { Excel, Office, OfficeExtension };
}

function bodyOf({ requests }: Tape, index = 0): Request['message']['body'] {
  const request = requests[index];
  if (request === undefined) throw new Error(`there is no request ${index}`);
  return request.message.body;
}

/** The path an action goes by, with the paths above it: `property Worksheets / indexer 表一`. */
function route({ ObjectPaths }: Request['message']['body'], action: Action): string {
  const kinds = new Map<number, string>(Object.entries(PATH).map(([name, number]) => [number, name]));
  const steps: string[] = [];
  let path = ObjectPaths[action.ObjectPathId];
  while (path !== undefined) {
    const args = (path.ArgumentInfo?.Arguments ?? []).map((argument) => JSON.stringify(argument)).join();
    steps.unshift([kinds.get(path.ObjectPathType), path.Name, args].filter((part) => part !== '').join(' '));
    path = ObjectPaths[path.ParentObjectPathId ?? -1];
  }
  return steps.join(' / ');
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('Office.js', () => {
  it('is the version that is simulated', () => {
    expect(version).toBe(OFFICE_JS_VERSION);
  });

  it('takes a bridge that is there before it loads', () => {
    const bridge = { onMessageFromHost: null, sendMessageToHost: () => undefined };
    const page = newPage();
    page._richApiNativeBridge = bridge;
    runOfficeJs(page);
    expect(bridge.onMessageFromHost).toEqual(expect.any(Function));
  });

  it('does not have the members that came after ExcelApi 1.15', () => {
    const { Excel } = tape();
    expect('notes' in Excel.Worksheet.prototype).toBe(false);
    expect('setRanges' in Excel.ConditionalFormat.prototype).toBe(false);
    expect('select' in Excel.RangeAreas.prototype).toBe(false);
  });
});

describe('a request', () => {
  it('has an envelope, object paths and actions', async () => {
    const library = tape();
    await library.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A1').format.fill.color = '#FFFFFF';
      sheet.load('name');
      sheet.activate();
      await context.sync();
    });
    const [request] = library.requests;
    expect(request).toMatchObject({
      type: MESSAGE.request,
      message: { url: 'ProcessQuery', method: 'POST' },
    });
    const body = bodyOf(library);
    expect(body.Actions.map((action) => [action.ActionType, action.Name, route(body, action)])).toEqual([
      [ACTION.instantiate, '', 'root'],
      [ACTION.instantiate, '', 'root / property Worksheets'],
      [ACTION.instantiate, '', 'root / property Worksheets / indexer "表一"'],
      [ACTION.instantiate, '', 'root / property Worksheets / indexer "表一" / method GetRange "A1"'],
      [ACTION.method, '_KeepReference', expect.stringContaining('method GetRange "A1"')],
      [ACTION.instantiate, '', expect.stringContaining('method GetRange "A1"')],
      [ACTION.instantiate, '', expect.stringContaining('method GetRange "A1" / property Format')],
      [ACTION.instantiate, '', expect.stringContaining('/ property Format / property Fill')],
      [ACTION.setProperty, 'Color', expect.stringContaining('/ property Format / property Fill')],
      [ACTION.query, '', 'root / property Worksheets / indexer "表一"'],
      [ACTION.method, 'Activate', 'root / property Worksheets / indexer "表一"'],
    ]);
    expect(body.Actions[8]?.ArgumentInfo).toEqual({ Arguments: ['#FFFFFF'] });
    expect(body.Actions[9]?.QueryInfo).toEqual({ Select: ['name'] });
  });

  it('asks for items and what is behind them by paths without “items”', async () => {
    const library = tape();
    await library.Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name,items/customProperties/items/key');
      await context.sync();
    });
    expect(bodyOf(library).Actions.at(-1)?.QueryInfo).toEqual({ Select: ['name', 'customProperties/key'] });
  });

  it('names a range among the arguments by its path', async () => {
    const library = tape();
    await library.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1');
      context.workbook.comments.add(range, '批注');
      await context.sync();
    });
    const { ObjectPaths } = bodyOf(library);
    const paths = Object.values(ObjectPaths);
    const range = paths.find(({ Name }) => Name === 'GetRange');
    const add = paths.find(({ Name }) => Name === 'Add');
    // JSON has no “undefined”: what was left out travels as null.
    expect(add?.ArgumentInfo).toEqual({
      Arguments: [range?.Id, '批注', null],
      ReferencedObjectPathIds: [range?.Id, 0, 0],
    });
  });

  it('cuts values of more than 1,500 cells into blocks', async () => {
    const library = tape();
    await library.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1:B1000');
      range.values = Array.from({ length: 1000 }, () => ['a', 'b']);
      await context.sync();
    });
    const body = bodyOf(library);
    const methods = body.Actions.filter(({ ActionType }) => ActionType === ACTION.method);
    expect(methods.map(({ Name }) => Name)).toContain('_ValidateArraySize');
    const written = body.Actions.filter(({ Name }) => Name === 'Values').map((action) => route(body, action));
    expect(written).toEqual([
      expect.stringMatching(/method GetRow 0 \/ method GetBoundingRect \d+$/),
      expect.stringMatching(/method GetRow 750 \/ method GetBoundingRect \d+$/),
    ]);
  });

  it('sets the grid lines of a sheet under a name of its own', async () => {
    const library = tape();
    await library.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表一').showGridlines = false;
      await context.sync();
    });
    expect(bodyOf(library).Actions.at(-1)).toMatchObject({
      Name: 'Gridlines',
      ArgumentInfo: { Arguments: [false] },
    });
  });
});

describe('flags of a request', () => {
  const flagsOf = async (batch: (context: Excel.RequestContext) => void, options = {}): Promise<number> => {
    const library = tape();
    await library.Excel.run(options, async (context) => {
      batch(context);
      await context.sync();
    });
    return library.requests[0]?.flags ?? -1;
  };
  const sheets = ({ workbook }: Excel.RequestContext): Excel.WorksheetCollection => workbook.worksheets;
  const ignore = (): Promise<void> => Promise.resolve();

  it.each<[name: string, batch: (context: Excel.RequestContext) => unknown]>([
    ['load', (context) => sheets(context).load('items/name')],
    ['getUsedRangeOrNullObject', (context) => sheets(context).getItem('表').getUsedRangeOrNullObject()],
    ['customProperties.load', (context) => sheets(context).getItem('表').customProperties.load('items/key')],
    [
      'getOnlyItemOrNullObject',
      ({ workbook }) => workbook.customXmlParts.getByNamespace('n').getOnlyItemOrNullObject(),
    ],
    ['onChanged.add', (context) => sheets(context).onChanged.add(ignore)],
    ['onAdded.add', (context) => sheets(context).onAdded.add(ignore)],
    ['onDeleted.add', (context) => sheets(context).onDeleted.add(ignore)],
    ['onActivated.add', (context) => sheets(context).onActivated.add(ignore)],
    [
      'select',
      (context) => {
        sheets(context).getItem('表').getRange('A1').select();
      },
    ],
    [
      'activate',
      (context) => {
        sheets(context).getItem('表').activate();
      },
    ],
  ])('do not say that %s writes', async (_name, batch) => {
    expect((await flagsOf(batch)) & FLAG.write).toBe(0);
  });

  it.each<[name: string, batch: (context: Excel.RequestContext) => unknown]>([
    ['values', (context) => (sheets(context).getItem('表').getRange('A1').values = [[1]])],
    ['worksheets.add', (context) => sheets(context).add('新')],
    // These only read or register, and still Office.js has them travel as writes. The one of merged areas is known to empty the undo list.
    [
      'customProperties.getItemOrNullObject',
      (context) => sheets(context).getItem('表').customProperties.getItemOrNullObject('k'),
    ],
    [
      'getMergedAreasOrNullObject',
      (context) => sheets(context).getItem('表').getRange('A1').getMergedAreasOrNullObject(),
    ],
    ['onSelectionChanged.add', (context) => sheets(context).onSelectionChanged.add(ignore)],
    ['onCalculated.add', (context) => sheets(context).onCalculated.add(ignore)],
  ])('say that %s writes', async (_name, batch) => {
    expect((await flagsOf(batch)) & FLAG.write).toBe(FLAG.write);
  });

  it('say that a batch is willing to wait for the end of cell editing', async () => {
    const load = (context: Excel.RequestContext): unknown => sheets(context).load('items/name');
    expect((await flagsOf(load, { delayForCellEdit: true })) & FLAG.delayForCellEdit).toBe(
      FLAG.delayForCellEdit,
    );
    expect((await flagsOf(load)) & FLAG.delayForCellEdit).toBe(0);
  });
});

describe('an answer', () => {
  it('makes objects findable: by id in their collection, by reference where they are kept', async () => {
    const library = tape(({ ActionType }, path) => {
      if (ActionType !== ACTION.instantiate) return undefined;
      return path?.Name === 'GetRange' ? { _ReferenceId: 'kept' } : { _Id: '{1}' };
    });
    await library.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('表一');
      const range = sheet.getRange('A1');
      await context.sync();
      sheet.load('name');
      range.load('values');
      await context.sync();
    });
    const body = bodyOf(library, 1);
    const queries = body.Actions.filter(({ ActionType }) => ActionType === ACTION.query);
    expect(queries.map((action) => route(body, action))).toEqual([
      'root / property Worksheets / indexer "{1}"',
      'reference kept',
    ]);
  });

  it('leaves a range that was not kept unusable', async () => {
    const { Excel } = tape(() => ({}));
    const batch = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1');
      await context.sync();
      range.load('values');
    });
    await expect(batch).rejects.toMatchObject({ code: 'InvalidObjectPath' });
  });

  it('makes a null object of null', async () => {
    const isNull = await tapeWithNull().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it('lists the items of a collection in _Items, properties by their names on the wire', async () => {
    const { Excel } = tape(({ ActionType }) =>
      ActionType === ACTION.query
        ? { _Items: [{ _Id: '{1}', Name: '表一', CustomProperties: { _Items: [{ _Id: 'k', Key: 'k' }] } }] }
        : undefined,
    );
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/customProperties/items/key');
      await context.sync();
      return worksheets.items.map(({ name, customProperties: { items } }) => [
        name,
        items.map(({ key }) => key),
      ]);
    });
    expect(names).toEqual([['表一', ['k']]]);
  });

  it('gives the result of a method as the value of its action', async () => {
    const { Excel } = tape(({ Name }) => (Name === 'GetXml' ? '<a/>' : undefined));
    const xml = await Excel.run(async (context) => {
      const result = context.workbook.customXmlParts.getByNamespace('n').getOnlyItemOrNullObject().getXml();
      await context.sync();
      return result.value;
    });
    expect(xml).toBe('<a/>');
  });

  it('fails with code and place of the error, and still gives what ran before it', async () => {
    const Error = { Code: 'ItemNotFound', Message: 'gone', Location: 'Worksheet.name', ActionIndex: 2 };
    const { Excel } = tape(
      ({ ActionType }) =>
        ActionType === ACTION.query ? { _Items: [{ _Id: '{1}', Name: '表一' }] } : undefined,
      ({ id }, ProcessedResults) => responseText(id, 200, JSON.stringify({ Error, ProcessedResults })),
    );
    const seen: string[] = [];
    const batch = Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync().catch((error: unknown) => {
        seen.push(...worksheets.items.map(({ name }) => name));
        throw error;
      });
    });
    await expect(batch).rejects.toMatchObject({
      code: 'ItemNotFound',
      message: 'gone',
      debugInfo: { errorLocation: 'Worksheet.name' },
    });
    expect(seen).toEqual(['表一']);
  });

  it('refuses a whole request by its status: with a code, or as a failed connection', async () => {
    const failWith = async (status: number, text: string): Promise<unknown> => {
      const { Excel } = tape(usual, ({ id }) => responseText(id, status, text));
      return Excel.run(async (context) => {
        context.workbook.worksheets.load('items/name');
        await context.sync();
      }).catch((error: unknown) => error);
    };
    expect(await failWith(400, refusalText('RequestPayloadSizeLimitExceeded', 'too much'))).toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    expect(await failWith(503, '')).toMatchObject({ code: 'ConnectionFailure' });
  });

  it('is followed by a request that cleans up, where ranges were kept', async () => {
    const library = tape((_action, path) =>
      path?.Name === 'GetRange' ? { _ReferenceId: 'kept' } : undefined,
    );
    await library.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表一').getRange('A1').load('values');
      await context.sync();
    });
    await settled();
    expect(library.requests.map(({ message: { body } }) => isCleanUp(body))).toEqual([false, true]);
    expect(bodyOf(library, 1).Actions.at(-1)).toMatchObject({
      Name: '_RemoveReference',
      ArgumentInfo: { Arguments: ['kept'] },
    });
  });

  it('is not followed by one where none were', async () => {
    const library = tape();
    await library.Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    await settled();
    expect(library.requests).toHaveLength(1);
  });
});

/** A far end for which every `…OrNullObject` is one. */
function tapeWithNull(): Tape {
  return tape(usual, ({ id, message: { body } }) => {
    const Results = body.Actions.map((action) => {
      const path = body.ObjectPaths[action.ObjectPathId];
      const isMissing = path?.Name.endsWith('OrNullObject') === true;
      return { ActionId: action.Id, Value: isMissing ? null : {} };
    });
    return responseText(id, 200, JSON.stringify({ Results }));
  });
}

describe('a null object', () => {
  it('is named by a path of its own in later requests', async () => {
    const library = tapeWithNull();
    await library.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      await context.sync();
      sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
    });
    const body = bodyOf(library, 1);
    const query = body.Actions.find(({ ActionType }) => ActionType === ACTION.query);
    expect(query && route(body, query)).toBe('nullObject / method GetUsedRangeOrNullObject true');
  });
});

describe('an event', () => {
  const REGISTRATIONS = [
    ['changed', 'onChanged'],
    ['activated', 'onActivated'],
    ['added', 'onAdded'],
    ['selected', 'onSelectionChanged'],
    ['deleted', 'onDeleted'],
    ['calculated', 'onCalculated'],
    ['renamed', 'onNameChanged'],
  ] as const;

  it.each(REGISTRATIONS)('of kind “%s” is asked for and sent by its number (%s)', async (kind, property) => {
    const library = tape();
    const { register, messageType } = EVENT_KINDS[kind];
    const seen: unknown[] = [];
    const handler = (event: unknown): Promise<void> => {
      seen.push(event);
      return Promise.resolve();
    };
    const result = await library.Excel.run(async (context) => {
      const handlers: unknown = Reflect.get(context.workbook.worksheets, property);
      const added = z.object({ add: z.custom<(h: typeof handler) => unknown>() }).parse(handlers);
      const registration = Reflect.apply(added.add, handlers, [handler]);
      await context.sync();
      return z
        .object({ remove: z.custom<() => void>(), context: z.custom<Excel.RequestContext>() })
        .parse(registration);
    });
    expect(bodyOf(library).Actions.map(({ Name }) => Name)).toContain(`_Register${register}`);

    const entry = { messageCategory: EVENT_CATEGORY, messageType, targetId: EVENT_TARGET_WORKBOOK, id: '1' };
    const message = JSON.stringify({ worksheetId: '{1}', address: 'A1', shiftDirection: 'None' });
    library.send(eventsText([{ ...entry, message }]));
    library.send(eventsText([{ ...entry, message, messageType: messageType + 1000 }]));
    await settled();
    expect(seen).toEqual([expect.objectContaining({ worksheetId: '{1}' })]);
    expect(result.context).toBeDefined();
  });

  it('of an edit carries what the simulator sends', async () => {
    const library = tape();
    const seen: unknown[] = [];
    await library.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event);
        return Promise.resolve();
      });
      await context.sync();
    });
    const sent = {
      worksheetId: '{1}',
      address: 'B2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
      shiftDirection: 'None',
      valueBefore: 1,
      valueAfter: 2,
      valueTypeBefore: 'Double',
      valueTypeAfter: 'Double',
    };
    library.send(
      eventsText([
        {
          messageCategory: EVENT_CATEGORY,
          messageType: EVENT_KINDS.changed.messageType,
          targetId: EVENT_TARGET_WORKBOOK,
          message: JSON.stringify(sent),
          id: '1',
        },
      ]),
    );
    await settled();
    expect(seen).toEqual([
      expect.objectContaining({
        type: 'WorksheetChanged',
        address: 'B2',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
        details: { valueBefore: 1, valueAfter: 2, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
        changeDirectionState: undefined,
      }),
    ]);
  });

  it('is only sent once the answer to its registration names the trace action', async () => {
    const library = tape(usual, ({ id, message: { body } }) => {
      const Results = body.Actions.filter(({ ActionType }) => ActionType !== ACTION.trace).map(({ Id }) => ({
        ActionId: Id,
        Value: {},
      }));
      return responseText(id, 200, JSON.stringify({ Results }));
    });
    const seen: unknown[] = [];
    await library.Excel.run(async (context) => {
      context.workbook.worksheets.onAdded.add((event) => {
        seen.push(event);
        return Promise.resolve();
      });
      await context.sync();
    });
    const { messageType } = EVENT_KINDS.added;
    const entry = { messageCategory: EVENT_CATEGORY, messageType, targetId: EVENT_TARGET_WORKBOOK, id: '1' };
    library.send(eventsText([{ ...entry, message: '{}' }]));
    await settled();
    expect(seen).toEqual([]);
  });
});
