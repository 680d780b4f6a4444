import { enList, count } from '../lists';
import type { zh } from '../commands';

/** `../commands` in English. */
export const en: typeof zh = {
  commands: 'Commands',
  recheck: 'Recheck',
  mark: 'Mark',
  withRemarks: 'Mark with comments',
  clearMarks: 'Unmark',
  writeNarrative: 'Narrative',
  live: 'Live checking',
  openSample: 'Open the sample',
  activity: {
    connecting: 'Opening the workbook…',
    reading: 'Reading the workbook…',
    marking: 'Marking cells…',
    clearing: 'Clearing marks…',
    'writing-narrative': 'Writing the narrative…',
    'writing-findings': 'Saving the list of findings…',
    'keeping-settings': 'Saving the bound tables…',
    'opening-sample': 'Opening the sample…',
    'reading-prior': 'Reading last year’s workbook…',
    'saving-decision': 'Saving…',
  },
  failed: {
    start: 'The workbook could not be opened',
    recheck: 'The workbook could not be rechecked',
    mark: 'Cells could not be marked',
    'clear-marks': 'Marks could not be cleared',
    'write-narrative': 'The narrative could not be written',
    'save-findings': 'The list of findings could not be saved',
    'go-to': 'Could not go to the cell',
    'set-live': 'Live checking could not be switched',
    'load-record': 'What was kept of an earlier narrative could not be read',
    'load-settings': 'The tables bound in the workbook could not be read',
    'keep-settings': 'The bound tables could not be saved',
    'open-sample': 'The sample could not be opened',
    'open-prior': 'Last year’s workbook could not be read',
    'decide-project': 'What you said of the projects could not be kept',
  },
  marked: (cells, remarks) =>
    cells === 0
      ? 'There is nothing to mark.'
      : `${count(cells, 'cell')} marked${remarks === 0 ? '' : `, ${count(remarks, 'comment')} added`}. Figures lose their colour once they agree; other cells turn grey when they are changed: mark again to check them.`,
  markedPlain: (cells) =>
    `This Excel does not take the conditions of ${count(cells, 'cell')}: their colour stays until you mark again.`,
  markSkipped: (sheets) => `Protected sheets were not marked: ${enList(sheets)}. Unprotect them first.`,
  withoutRemark: (cells) =>
    `${count(cells, 'cell')} took no comment, perhaps because of a note there: deal with the notes, then mark again.`,
  sheetsUnread: (sheets) =>
    `Excel does not tell the conditional formats of these sheets, which were left alone: ${enList(sheets)}. Look at them under “Manage Rules”.`,
  formatsUnread: (formats) =>
    `Excel does not tell ${count(formats, 'conditional format')} of yours; nothing was done to them.`,
  unset: {
    frames: 'Excel did not take the borders; the content is whole.',
    page: 'Excel did not take the page setup (perhaps there is no printer); the content is whole. See “Page Layout” before printing.',
  },
  marksCleared: 'All marks are cleared.',
  clearSkipped: (sheets) => `Marks on protected sheets remain: ${enList(sheets)}. Unprotect them first.`,
  narrativeWritten: (sheet, placeholders) =>
    `Sheet “${sheet}” was written${placeholders === 0 ? '.' : `; ${count(placeholders, 'place')} left to fill in.`}`,
  narrativeDoubtful: (paragraphs) =>
    `The figures of ${count(paragraphs, 'paragraph')} come from cells with open findings: see beside them. Write it again once they are corrected.`,
  unrecorded: 'What was written could not be kept, so paragraphs that go out of date cannot be pointed out.',
  findingsSaved: (sheet) => `The findings were saved as sheet “${sheet}”.`,
  sampleOpened: 'The sample workbook is open in a new window. Choose Check on the Home tab there.',
  cancelled: 'Cancelled; your sheets are unchanged.',
  tableBound: (table) =>
    `${table} is read from the chosen cells and checked again. This is kept in the workbook.`,
  tableUnbound: (table) => `${table} is recognised by its words again, and checked.`,
  bureauImported: (layouts, bindings) =>
    `${count(layouts, 'layout')} and ${count(bindings, 'table')} imported and checked. They are kept in the workbook.`,
  layoutDropped: (name) => `Layout “${name}” is no longer used; checked again.`,
};
