import { count } from '../lists';
import type { zh } from '../findings';

/** `../findings` in English. */
export const en: typeof zh = {
  search: 'Search',
  searchLabel: 'Search findings, cells or rule codes',
  clearSearch: 'Clear search',
  copyList: 'Copy list',
  saveList: 'Save list',
  copied: 'Copied',
  notCopied: 'Could not copy: click here first, then try again',
  findingsLabel: 'Findings',
  selectedCell: (cell) => `Selected cell ${cell}`,
  groupCount: (number) => `${number}`,
  groupLabel: (sheet, number) => `Sheet ${sheet}, ${count(number, 'finding')}`,
  showDetails: (finding) => `Show details of ${finding}`,
  hideDetails: (finding) => `Hide details of ${finding}`,
  moreCells: (number) => `and ${number} more`,
  stated: 'Stated',
  expected: 'Expected',
  difference: 'Difference',
  why: 'Rule',
  advice: 'What to do',
  cells: 'Cells',
  sentence: 'Text',
  goTo: (cell) => `Go to ${cell}`,
  noFindings: 'No problems found',
  noFindingsBut: (unchecked) =>
    `${count(unchecked, 'rule')} could not be checked; see “Coverage” for the reasons.`,
  noFindingsRemarks: (remarks) => `${remarks} places could not be read as they stand; see “Tables”.`,
  noFindingsNext: 'Everything that was checked passed. You can write the narrative.',
  noMatch: 'No finding matches',
  clearFilter: 'Show all findings',
};
