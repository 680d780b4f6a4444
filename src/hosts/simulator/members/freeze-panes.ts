import { defineExcelType } from '../host-object';
import { MAX_ROWS } from '../model/areas';
import type { SimulatedSheet } from '../model/simulated-sheet';
import { invalidArgument } from '../excel-error';
import { wholeNumber } from './arguments';

/** Rows that stay in sight while the sheet is scrolled. The face does not show them; the content keeps them. */
export const freezePanes = defineExcelType<SimulatedSheet>({
  name: 'WorksheetFreezePanes',
  isAlive: ({ isDeleted }) => !isDeleted,
  methods: {
    FreezeRows: {
      set: '1.7',
      effect: 'write',
      call(sheet, args) {
        const count = wholeNumber(args, 0, 'count', 0);
        if (count >= MAX_ROWS) throw invalidArgument('a sheet does not have so many rows');
        sheet.frozenRows = count;
        sheet.touch();
      },
    },
  },
});
