import { count } from '../lists';
import type { zh } from '../verdict';

/** `../verdict` in English. */
export const en: typeof zh = {
  verdict: ({ error, warning, hint, unchecked }) =>
    [count(error, 'error'), count(warning, 'warning'), count(hint, 'hint'), `${unchecked} not checked`].join(
      ' · ',
    ),
  verdictLabel: 'Result',
  showOnly: (severity, number) => `${number} ${severity}, press to show only these`,
  showUnchecked: (number) => `${number} not checked, press to see why`,
  noDepartment: 'Department name not found',
  year: (year) => `${year}`,
  statedYear: (year) => `${year} (entered by hand)`,
  takeYearBack: 'Use the year of the tables',
  yearUnknown: 'Budget year not found',
  yearUnknownWhy:
    'Neither titles, cover nor overall goals name a year; what depends on it could not be checked.',
  yearLabel: 'Budget year',
  yearUse: 'Use',
  yearInvalid: 'Enter a year of four digits, such as 2026.',
  moreRules: 'The other rules have not been run yet…',
  checkedAt: (time) => `Last check ${time}`,
};
