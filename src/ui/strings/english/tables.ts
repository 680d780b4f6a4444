import { enList } from '../lists';
import type { zh } from '../tables';

/** `../tables` in English. */
export const en: typeof zh = {
  remarks: (count) => `${count} places could not be read as they stand`,
  tablesFound: (found, all) => `${found} of ${all} kinds of tables recognised`,
  notFound: 'Not found',
  notFoundNext: 'If the workbook has this table, check its title and headers.',
  moneyUnit: (unit) => `Unit: ${unit}`,
  used: 'Used',
  notUsed: 'Not used, the other copy is',
  hiddenSheet: 'Hidden sheet',
  hiddenSheets: (sheets) => `Hidden sheets are checked as well: ${enList(sheets)}`,
  copies: (number) => `${number} forms`,
  tableMapLabel: 'Tables',
  sheets: 'What was read of each sheet',
  sheetsNotRead: (count) => `${count} sheets have something that was not read`,
  chart: 'Where the problems are',
  chartTable: 'Table',
};
