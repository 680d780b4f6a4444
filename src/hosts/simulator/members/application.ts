import { defineExcelType } from '../host-object';
import type { SimulatedWorkbook } from '../model/simulated-workbook';
import { textArgument } from './arguments';

interface CreatedWorkbook {
  readonly creator: SimulatedWorkbook;
  readonly base64: string;
}

/** A workbook made from a file, not shown yet. */
const workbookCreated = defineExcelType<CreatedWorkbook>({
  name: 'WorkbookCreated',
  methods: {
    Open: {
      set: '1.8',
      effect: 'none',
      call({ creator, base64 }) {
        creator.openFile(base64);
      },
    },
  },
});

/** Excel itself, as the workbook's add-ins reach it. */
export const application = defineExcelType<SimulatedWorkbook>({
  name: 'Application',
  openers: {
    CreateWorkbook: {
      set: '1.8',
      effect: 'none',
      open: (creator, args) => workbookCreated({ creator, base64: textArgument(args, 0, 'base64File') }),
    },
  },
});
