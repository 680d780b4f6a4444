import { EVENT_KINDS } from '../event-registrations';
import { itemNotFound } from '../excel-error';
import { defineExcelType, type CallMember } from '../host-object';
import type { SimulatedWorkbook } from '../model/simulated-workbook';
import { optionalText, textArgument } from './arguments';
import { worksheet } from './worksheet';

/** All worksheets, and the events of the whole workbook. */
export const worksheetCollection = defineExcelType<SimulatedWorkbook>({
  name: 'WorksheetCollection',
  items: {
    list: ({ sheets }) => sheets.map((sheet) => worksheet(sheet)),
    find(workbook, key) {
      const sheet = workbook.findSheet(textArgument([key], 0, 'key'));
      if (sheet === undefined) throw itemNotFound(`there is no sheet “${String(key)}”`);
      return worksheet(sheet);
    },
  },
  openers: {
    Add: {
      set: '1.1',
      effect: 'write',
      open: (workbook, args) => worksheet(workbook.addSheet(optionalText(args, 0, 'name'))),
    },
    GetItemOrNullObject: {
      set: '1.4',
      effect: 'none',
      open(workbook, args) {
        const sheet = workbook.findSheet(textArgument(args, 0, 'key'));
        return sheet === undefined ? null : worksheet(sheet);
      },
    },
  },
  methods: registrationMethods(),
});

function registrationMethods(): Record<string, CallMember<SimulatedWorkbook>> {
  return Object.fromEntries(
    Object.values(EVENT_KINDS).flatMap(({ register, set }): [string, CallMember<SimulatedWorkbook>][] => [
      [
        `_Register${register}`,
        {
          set,
          effect: 'register',
          call(_workbook, _args, { events }) {
            events.register(register);
          },
        },
      ],
      [
        `_Unregister${register}`,
        {
          set,
          effect: 'register',
          call(_workbook, _args, { events }) {
            events.unregister(register);
          },
        },
      ],
    ]),
  );
}
