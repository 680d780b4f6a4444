import { count } from '../lists';
import type { zh } from '../views';

/** `../views` in English. */
export const en: typeof zh = {
  tabs: { findings: 'Findings', narrative: 'Narrative', tables: 'Tables', rules: 'Coverage', help: 'Help' },
  tabsLabel: 'View',
  outdatedTab: (name, number) => `${name}, ${count(number, 'paragraph')} out of date`,
  remarksTab: (tab, count) => `${tab}, ${count} places to look at`,
  welcome: 'First use',
  privacy: 'Everything is checked on this computer; no data leaves it.',
  understood: 'Got it',
  seeHelp: 'Help',
  nothingFound: 'No budget disclosure tables recognised',
  nothingFoundWhy:
    'Tables are recognised by the words of their titles and headers, such as 收支预算总表, 项目支出表 or 固定资产占用情况表.',
  finalAccounts: 'These are final accounts (决算), not a budget',
  finalAccountsWhy:
    'Final accounts are another set of tables whose figures mean something else; nothing was checked as a budget.',
  finalAccountsNext: 'Open the workbook of the department budget.',
  nothingFoundNext:
    'Open a workbook with these tables, or check titles and headers, then check again; or choose the cells of a table under “Tables”.',
};
