import type { zh } from '../help';

/** `../help` in English. */
export const en: typeof zh = {
  help: {
    version: (version) => `Version ${version}`,
    severities: 'Levels',
    severityMeaning: {
      error: 'Contradicts and must be corrected.',
      warning: 'Doubtful. If it is right, it may stay with a written reason.',
      hint: 'Wording, format and rounding differences.',
    },
    uncheckedMeaning:
      'A table or figure is missing, so there is no verdict; not the same as passed. See “Coverage”.',
    live: [
      'The workbook is checked again shortly after each change, recalculation included.',
      'Live checking only reads and leaves the cursor alone. Edits made while the pane is open can be undone (Ctrl+Z) as ever; some older Excels no longer undo those made before it was opened.',
      'While a cell is being edited it waits, and goes on once you press Enter.',
    ],
    writing: 'Marks and new sheets',
    writingExcel: [
      'Only “Mark”, “Unmark”, “Narrative”, “Save list”, choosing the cells of a table and your answers about last year’s projects write to the workbook. Excel may then be unable to undo earlier edits, so save first.',
      'Marks are conditional formats and leave your formats alone: figures lose their colour once they agree, other cells turn grey when they are changed, “Unmark” removes all of it.',
      'The narrative and the list go to new sheets; delete those you do not need.',
    ],
    writingFile: [
      'Marks, narrative, list and the chosen tables are written to the copy; the original file is not changed.',
      'Marks are conditional formats: in Excel, figures lose their colour once they agree, other cells turn grey when they are changed.',
    ],
    keyboard: 'Keyboard only',
    betweenPanes: 'F6 goes between worksheet, ribbon and this pane.',
    keys: [
      'Tab goes to the next place, arrow keys from tab to tab and from finding to finding.',
      'Enter on a finding goes to its cell and opens the details.',
    ],
    selfTest: 'Self-test of Excel',
    selfTestAbout:
      'Finds out whether the Excel on this computer does what this program asks of it, on sheets that it adds and deletes.',
    openSelfTest: 'Open self-test',
    reporting:
      'Open the finding in question and choose “Report a wrong finding” in it. For a problem that was not found, or anything else, use what follows.',
  },
  report: {
    title: 'Report a wrong finding',
    other: 'Report a missed problem or anything else',
    hint: 'This is all that is copied. Remove names if you like, then send it to your administrator. The program itself sends nothing.',
    copy: 'Copy report',
    message: 'Problem',
    environment: 'Environment',
    found: 'Tables recognised',
    cell: (address, value, formula) =>
      `${address}: ${value === '' ? '(blank)' : value}${formula === undefined ? '' : ` (${formula})`}`,
  },
};
