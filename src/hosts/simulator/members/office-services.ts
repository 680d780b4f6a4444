import { defineExcelType, type HostObject } from '../host-object';

/** What office.js tells its host once it can take ribbon commands. */
const addinInternalService = defineExcelType<undefined>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: { set: '1.1', effect: 'none', call: () => undefined } },
});

/** Objects that office.js asks for by itself when it starts, by their names on the wire; they belong to no workbook. */
export const OFFICE_SERVICES: ReadonlyMap<string, () => HostObject> = new Map([
  ['Microsoft.InternalService.AddinInternalService', () => addinInternalService(undefined)],
]);
