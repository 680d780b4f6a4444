import { enList, count } from '../lists';
import type { zh } from '../narrative';

/** `../narrative` in English. */
export const en: typeof zh = {
  copyNarrative: 'Copy all text',
  narrativeLabel: 'Narrative preview',
  narrativeIntro: 'Press a figure to go to the cell it comes from.',
  source: (figure, cells) => `${figure}, from ${enList(cells)}`,
  sourceFindings: (found) =>
    `${count(found.length, 'open finding')} at the sources (${[...new Set(found.map(({ code }) => code))].join(', ')})`,
  outdated: (sheet, number) => `${count(number, 'paragraph')} of sheet “${sheet}” out of date`,
  outdatedNext:
    'The tables have changed and these paragraphs no longer agree with them. Write the narrative again or correct them by hand.',
  outdatedChange: { changed: 'changed', gone: 'no longer needed', added: 'new' },
  recordUnreadable: 'What this workbook kept of an earlier narrative cannot be read',
  recordUnreadableNext:
    'Whether an existing narrative is out of date cannot be told. When you write it again, the old record is kept aside, not overwritten.',
};
