import { ExcelError } from '../excel-error';
import { defineExcelType } from '../host-object';
import type { SimulatedSheet } from '../model/simulated-sheet';

/** Whether a sheet is protected. Nothing here takes a protection away: the add-in must not. */
export const worksheetProtection = defineExcelType<SimulatedSheet>({
  name: 'WorksheetProtection',
  isAlive: ({ isDeleted }) => !isDeleted,
  scalars: {
    Protected: { set: '1.2', read: ({ isProtected }) => isProtected },
  },
  methods: {
    Protect: {
      set: '1.2',
      effect: 'clearsUndo',
      call(sheet) {
        sheet.isProtected = true;
      },
    },
  },
});

/** Throws `AccessDenied` where a sheet is protected; all its cells count as locked. */
export function requireUnprotected(sheet: SimulatedSheet): void {
  if (sheet.isProtected) throw new ExcelError('AccessDenied', `the sheet “${sheet.name}” is protected`);
}
