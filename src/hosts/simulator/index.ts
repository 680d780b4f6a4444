/**
 * Excel without Excel: Microsoft's own, unmodified Office.js (npm `@microsoft/office-js` 1.1.110) works against this in Node and in
 * the browser. For tests and the workbench; never part of what ships.
 *
 * ## In a page (the workbench)
 * The pane runs in an iframe of the workbench's page, the simulator in that page itself:
 *
 *     // workbench page
 *     const workbook = new SimulatedWorkbook(sheets, activeSheetId);   // GridSheet[]
 *     const host = createSimulatedHost(workbook, { level: '1.14', latency: 20 });
 *     connectFace(workbook, grid);                                     // grid: WorkbookFace
 *     globalThis.simulatedExcel = host;
 *
 *     // tiny script, the first one in the iframe, before office.js
 *     parent.simulatedExcel.install(window);
 *
 * `install` puts `_richApiNativeBridge` and `window.external` in place; office.js then boots as desktop Excel in Chinese with the
 * requirement sets of the level. Reloading the iframe calls `install` again: the old page is cut off, its events and kept ranges
 * are forgotten. To open another workbook, make a new host and reload the iframe.
 *
 * ## In Node
 * Office.js looks for `_richApiNativeBridge` when it loads: `host.install(globalObject)` first, then run the library's script in
 * that global object (see test/hosts/simulator/office-js.ts). Changes of the user are sent with `workbook.applyUserChange`;
 * `reshapedSheet` makes the change for inserted and deleted rows. There is no formula engine: results of recalculation are sent as
 * `{ kind: 'calculated' }`, by the grid or by the test. `await host.idle()` waits until every request is answered.
 *
 * ## What it measures
 * - `host.counters`: syncs, requests (with the clean-ups of `Excel.run`), actions, bytes
 * - `host.log.writes`: every call that changes the workbook or costs the user the undo list, tried ones too; `calls`, `requests`,
 *   `unknownMembers`
 * - `workbook.contentHash()`: equal before and after exactly when nothing was written; `workbook.content()` shows where not
 * - `workbook.onClearUndo`: told when the undo list is emptied
 *
 * ## How it misbehaves
 * `host.faults`: `failSync`, `hangSync`, `dropDuringWrite`, `beforeSync` (delete, protect, rename a sheet), `enterCellEdit`;
 * `host.distortions` (members that give or do
 * something else, events that are not those that happened); `host.latency`, `host.payloadLimit`; `workbook.protectSheet`, `workbook.addForeignFormat`;
 * `workbook.applyUserChange(change, 'Remote')` for a co-author.
 *
 * ## What it does not do
 * Only the members the add-in uses are there (src/hosts/simulator/members, one file per Excel object, each with its requirement
 * set and effect; `memberCatalogue()` lists them). Any other fails with the code `NotSimulated` and its name; one that is newer than the level fails with
 * `ApiNotFound`.
 */
export type { Call, RequestRecord } from './call-log';
export { connectFace } from './connect-face';
export type { Effect, Level } from './effects';
export type * from './face';
export { ExcelError } from './excel-error';
export { memberCatalogue, type MemberEntry } from './host-object';
export { fillShownAt, holdsAt, resultOf } from './mark-formulas';
export { reshapedSheet, type Reshape } from './model/reshape';
export { SimulatedWorkbook } from './model/simulated-workbook';
export { DARK_THEME, LIGHT_THEME, type OfficeTheme } from './office-theme';
export {
  OFFICE_JS_VERSION,
  PAYLOAD_LIMIT,
  createSimulatedHost,
  type HostOptions,
  type SimulatedHost,
} from './simulated-host';
