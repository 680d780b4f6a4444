import { invalidArgument, itemNotFound } from '../excel-error';
import { defineExcelType, type HostObject } from '../host-object';
import type { SimulatedSheet } from '../model/simulated-sheet';
import { textArgument } from './arguments';

const MAX_KEY = 255;

interface PropertyAt {
  readonly sheet: SimulatedSheet;
  readonly key: string;
}

const customProperty = defineExcelType<PropertyAt>({
  name: 'WorksheetCustomProperty',
  id: ({ key }) => key,
  isAlive: ({ sheet, key }) => !sheet.isDeleted && sheet.properties.has(key.toLowerCase()),
  scalars: {
    Key: { set: '1.12', read: ({ sheet, key }) => sheet.properties.get(key.toLowerCase())?.key },
    Value: { set: '1.12', read: ({ sheet, key }) => sheet.properties.get(key.toLowerCase())?.value },
  },
  methods: {
    Delete: {
      set: '1.12',
      effect: 'write',
      call({ sheet, key }) {
        sheet.properties.delete(key.toLowerCase());
        sheet.touch();
      },
    },
  },
});

/** Texts a sheet carries that no user sees. Keys differ without regard to case; a key given again replaces the value. */
export const customPropertyCollection = defineExcelType<SimulatedSheet>({
  name: 'WorksheetCustomPropertyCollection',
  isAlive: ({ isDeleted }) => !isDeleted,
  items: {
    list: (sheet) => [...sheet.properties.values()].map(({ key }) => customProperty({ sheet, key })),
    find(sheet, key) {
      const found = find(sheet, textArgument([key], 0, 'key'));
      if (found === null) throw itemNotFound('there is no such custom property');
      return found;
    },
  },
  openers: {
    Add: {
      set: '1.12',
      effect: 'write',
      open(sheet, args) {
        const key = textArgument(args, 0, 'key');
        const value = textArgument(args, 1, 'value');
        if (key === '' || key.length > MAX_KEY) throw invalidArgument(`a key has 1 to ${MAX_KEY} characters`);
        sheet.properties.set(key.toLowerCase(), { key, value });
        sheet.touch();
        return customProperty({ sheet, key });
      },
    },
    /**
     * Office.js flags this read as a write, as it does the one of merged areas, which is known to cost users their undo list. It may
     * well do the same; loading the items of the collection is flagged as a read.
     */
    GetItemOrNullObject: {
      set: '1.12',
      effect: 'clearsUndo',
      open: (sheet, args) => find(sheet, textArgument(args, 0, 'key')),
    },
  },
});

function find(sheet: SimulatedSheet, key: string): HostObject | null {
  const property = sheet.properties.get(key.toLowerCase());
  return property === undefined ? null : customProperty({ sheet, key: property.key });
}
