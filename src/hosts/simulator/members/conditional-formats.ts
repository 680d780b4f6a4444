import { itemNotFound } from '../excel-error';
import { defineExcelType, type HostObject } from '../host-object';
import { wordValue } from './arguments';
import { conditionalFormat } from './conditional-format';
import { isAlive } from './range-cells';
import type { RangeTarget } from './range-target';
import { requireUnprotected } from './worksheet-protection';

/** Types an add-in may add here: only formats with a formula of its own. */
const ADDED_TYPES = ['Custom'] as const;

/** The conditional formats that reach into a range, the first to apply first. */
export const conditionalFormatCollection = defineExcelType<RangeTarget>({
  name: 'ConditionalFormatCollection',
  isAlive,
  items: {
    list,
    find(target, key) {
      const { sheet, areas } = target;
      const format = typeof key === 'string' ? sheet.formatsIn(areas, key)[0] : undefined;
      if (format === undefined) throw itemNotFound('there is no such conditional format');
      return conditionalFormat({ sheet, format });
    },
  },
  openers: {
    Add: {
      set: '1.6',
      effect: 'write',
      open({ sheet, areas }, args, { workbook }) {
        const type = wordValue(args[0], 'type', ADDED_TYPES);
        requireUnprotected(sheet);
        return conditionalFormat({ sheet, format: sheet.addFormat(workbook.newId(), type, areas) });
      },
    },
  },
  methods: {
    GetCount: { set: '1.6', effect: 'none', call: (target) => list(target).length },
    ClearAll: {
      set: '1.6',
      effect: 'write',
      call({ sheet, areas }) {
        requireUnprotected(sheet);
        sheet.removeFormats(new Set(sheet.formatsIn(areas).map(({ id }) => id)));
      },
    },
  },
});

function list({ sheet, areas }: RangeTarget): HostObject[] {
  return sheet.formatsIn(areas).map((format) => conditionalFormat({ sheet, format }));
}
