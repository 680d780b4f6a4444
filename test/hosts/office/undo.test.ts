import { describe, expect, it } from '@jest/globals';
import { cell } from '../simulator/grid-sheets';
import { openInExcel, pause, until } from './office-bench';

const ignore = (): void => undefined;

/** Registering for events empties the undo list in some versions of Excel (office-js issue 2543), in others not. */
describe.each([{ registeringClearsUndo: false }, { registeringClearsUndo: true }])(
  'the undo list where registering empties it: $registeringClearsUndo',
  (excel) => {
    it('is emptied by the first listener at most, and never while the pane is open', async () => {
      const { office, workbook, host, undoCleared } = openInExcel(undefined, { excel });
      await office.read();
      expect(undoCleared()).toBe(0);
      const stop = await office.watch(ignore, ignore);
      const atOpening = undoCleared();
      expect(atOpening > 0).toBe(excel.registeringClearsUndo);
      const registrations = registered(host.log.calls);

      // The user edits, switches live checking off and on again, checks by hand, selects.
      await office.watchSelection(ignore);
      await stop();
      const seen: unknown[] = [];
      await office.watch((snapshot) => seen.push(snapshot), ignore);
      workbook.applyUserChange({ kind: 'edited', sheetId: '{收支总表}', cells: [cell(1, 1, 121)] });
      await until(() => seen.length > 0);
      await office.read();
      await office.goTo({ sheet: '收支总表', row: 1, column: 1 });
      await pause(30);
      expect(undoCleared()).toBe(atOpening);
      expect(registered(host.log.calls)).toEqual(registrations);
    });

    it('is emptied in one request, all events together', async () => {
      const { office, host } = openInExcel(undefined, { excel });
      await office.watch(ignore, ignore);
      await office.watchSelection(ignore);
      const requests = host.log.calls
        .filter(({ effect }) => effect === 'register')
        .map(({ request }) => request);
      expect(new Set(requests).size).toBe(1);
    });

    it('stays where a registration is refused, which is tried again by who listens next', async () => {
      const { office, host, undoCleared } = openInExcel(undefined, { excel });
      host.faults.failSync(1, 'GeneralException');
      await expect(office.watch(ignore, ignore)).rejects.toMatchObject({ code: 'GeneralException' });
      expect(undoCleared()).toBe(0);
      await office.watch(ignore, ignore);
      expect(undoCleared() > 0).toBe(excel.registeringClearsUndo);
    });
  },
);

function registered(calls: readonly { readonly member: string; readonly effect: string }[]): string[] {
  return calls.filter(({ effect }) => effect === 'register').map(({ member }) => member);
}
