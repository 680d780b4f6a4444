import type { zh } from '../binding';

/** `../binding` in English. */
export const en: typeof zh = {
  bind: 'Choose cells…',
  bindAgain: 'Choose again…',
  bindOther: 'Choose the cells of a table…',
  bindTable: (action, table) => `${table}: ${action}`,
  bound: 'Chosen by hand',
  unfit: 'The chosen cells are not used',
  unbind: 'Take back',
  settingsUnreadable: 'The tables chosen in this workbook earlier cannot be read and are not used.',
  settingsUnreadableNext:
    'When you choose or import again, what is there will be kept aside, not overwritten.',
};
