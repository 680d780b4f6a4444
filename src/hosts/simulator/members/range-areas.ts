import { defineExcelType } from '../host-object';
import { fullAddress } from '../model/addresses';
import { conditionalFormatCollection } from './conditional-formats';
import { isAlive } from './range-cells';
import { rangeFormat } from './range-format';
import type { RangeTarget } from './range-target';

/** Several rectangles of cells on one sheet. */
export const rangeAreas = defineExcelType<RangeTarget>({
  name: 'RangeAreas',
  range: (target) => target,
  isAlive,
  scalars: {
    Address: {
      set: '1.9',
      read: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(','),
    },
  },
  properties: {
    ConditionalFormats: { set: '1.9', open: (target) => conditionalFormatCollection(target) },
    Format: { set: '1.9', open: (target) => rangeFormat(target) },
  },
});
