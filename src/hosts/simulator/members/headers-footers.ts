import { defineExcelType } from '../host-object';
import type { SimulatedSheet } from '../model/simulated-sheet';
import { textValue } from './arguments';

const headerFooter = defineExcelType<SimulatedSheet>({
  name: 'HeaderFooter',
  isAlive: ({ isDeleted }) => !isDeleted,
  scalars: {
    CenterFooter: {
      set: '1.9',
      read: ({ page }) => page.centerFooter,
      write: {
        effect: 'write',
        apply(sheet, value) {
          sheet.page.centerFooter = textValue(value, 'centerFooter');
          sheet.touch();
        },
      },
    },
  },
});

/** What is printed above and below each page: the same on all pages here. */
export const headersFooters = defineExcelType<SimulatedSheet>({
  name: 'HeaderFooterGroup',
  isAlive: ({ isDeleted }) => !isDeleted,
  properties: {
    DefaultForAllPages: { set: '1.9', open: (sheet) => headerFooter(sheet) },
  },
});
