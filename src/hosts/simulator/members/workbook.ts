import { defineExcelType } from '../host-object';
import type { SimulatedWorkbook } from '../model/simulated-workbook';
import { application } from './application';
import { textArgument } from './arguments';
import { commentCollection } from './comments';
import { customXmlPartCollection } from './custom-xml-parts';
import { range } from './range';
import { worksheetCollection } from './worksheets';

/** The workbook: the root of every object path. */
export const workbookObject = defineExcelType<SimulatedWorkbook>({
  name: 'Workbook',
  properties: {
    Application: { set: '1.1', open: (workbook) => application(workbook) },
    Worksheets: { set: '1.1', open: (workbook) => worksheetCollection(workbook) },
    Comments: { set: '1.10', open: (workbook) => commentCollection({ workbook, sheets: workbook.sheets }) },
    CustomXmlParts: { set: '1.5', open: (workbook) => customXmlPartCollection(workbook) },
  },
  openers: {
    GetSelectedRange: {
      set: '1.1',
      effect: 'none',
      open: ({ activeSheet, selection }) => range({ sheet: activeSheet, areas: [selection] }),
    },
  },
  methods: {
    _RemoveReference: {
      set: '1.1',
      effect: 'none',
      call(_workbook, args, session) {
        session.releaseReference(textArgument(args, 0, 'referenceId'));
      },
    },
  },
});
