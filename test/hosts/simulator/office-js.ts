import { readFileSync } from 'node:fs';
import { Script, createContext } from 'node:vm';
import { z } from 'zod';
import type { SimulatedHost } from '../../../src/hosts/simulator';

/** What a page with Office.js in it has. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Where npm has put the library. */
export const OFFICE_JS_FOLDER = require
  .resolve('@microsoft/office-js/package.json')
  .replace('package.json', 'dist');

/** Parts of the library that its types do not tell of; handed on as they are. */
const thing = z.custom<object>((value) => typeof value === 'object' || typeof value === 'function');
const internals = z.object({ OSF: thing, OfficeExtension: z.object({ CommonUtility: thing }) });

let library: Script | undefined;

/**
 * Loads Microsoft's unmodified Excel library into a global object of its own, with a simulated Excel behind it. The library looks
 * at very little of a page; the few things it does look at are there.
 */
export function loadOfficeJs(host: SimulatedHost): OfficeJs {
  const page = newPage();
  host.install(page);
  const officeJs = runOfficeJs(page);
  // The part of office.js that knows where it runs is not there: it would give `Office.context` this way.
  const context = { requirements: host.requirements };
  Object.assign(internals.parse(page).OSF, { _OfficeAppFactory: { getContext: () => context } });
  return officeJs;
}

/** A global object with what the library asks of a browser. */
export function newPage(): Record<string, unknown> {
  const page: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    console,
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost' },
    navigator: { userAgent: 'Node' },
    document: { getElementById: () => null },
    localStorage: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
  };
  page.window = page;
  page.self = page;
  return page;
}

/** Runs the library in a global object; what it finds there as `_richApiNativeBridge` is its host. */
export function runOfficeJs(page: Record<string, unknown>): OfficeJs {
  library ??= new Script(readFileSync(`${OFFICE_JS_FOLDER}/excel-web-16.00.debug.js`, 'utf8'), {
    filename: 'excel-web-16.00.debug.js',
  });
  library.runInContext(createContext(page));
  if (!hasOfficeJs(page)) throw new Error('Office.js did not load');
  // The production boot switches this off; the library's own check is wanted here.
  Object.assign(internals.parse(page).OfficeExtension.CommonUtility, { _doApiNotSupportedCheck: true });
  return page;
}

function hasOfficeJs(page: object): page is OfficeJs {
  return 'Excel' in page && 'Office' in page && 'OfficeExtension' in page;
}
