import type { Strings } from './zh-CN';

const list = (names: readonly string[]): string => names.join(', ');
const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** The pane in English. What comes from the checks themselves (findings, reasons, narrative) stays Chinese, as the forms are. */
export const enUS: Strings = {
  language: 'en-US',
  productName: 'Budget Disclosure Assistant',
  list,
  labelled: (label, text) => `${label}: ${text}`,

  severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  severities: { error: 'Errors', warning: 'Warnings', hint: 'Hints' },
  unchecked: 'Not checked',
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

  recheck: 'Recheck',
  mark: 'Mark',
  withRemarks: 'Mark with comments',
  clearMarks: 'Unmark',
  writeNarrative: 'Narrative',
  commands: 'Commands',
  live: 'Live checking',
  checkedAt: (time) => `Checked ${time}`,

  tabs: { findings: 'Findings', narrative: 'Narrative', tables: 'Tables', rules: 'Coverage', help: 'Help' },
  tabsLabel: 'View',
  outdatedTab: (name, number) => `${name}, ${count(number, 'paragraph')} out of date`,

  activity: {
    connecting: 'Opening the workbook…',
    reading: 'Reading the workbook…',
    marking: 'Marking cells…',
    clearing: 'Clearing marks…',
    'writing-narrative': 'Writing the narrative…',
    'writing-findings': 'Saving the list of findings…',
    'opening-sample': 'Opening the sample…',
    'reading-prior': 'Reading last year’s workbook…',
    'saving-decision': 'Saving…',
  },
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  retry: 'Try again',
  dismiss: 'Dismiss this message',

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
    'open-sample': 'The sample could not be opened',
    'open-prior': 'Last year’s workbook could not be read',
    'decide-project': 'What you said of the projects could not be kept',
  },
  officeSilent: 'Excel does not answer.',
  officeSilentNext: 'Press “Try again”; if that does not help, close and reopen it.',
  sampleMissing: 'The sample file could not be read.',
  officeMissing: 'The Office script did not load.',
  officeMissingNext:
    'Check the network and reopen this pane; if that does not help, ask your administrator to check the deployment.',
  bug: 'Something went wrong on our side; your own content is unchanged. Try again; if that does not help, close and reopen it.',
  bugDetail: 'Error details',
  liveTrouble: 'Your latest changes are not checked yet',

  marked: (cells, remarks) =>
    cells === 0
      ? 'There is nothing to mark.'
      : `${count(cells, 'cell')} marked${remarks === 0 ? '' : `, ${count(remarks, 'comment')} added`}. A mark disappears once its problem is corrected.`,
  markSkipped: (sheets) => `Protected sheets were not marked: ${list(sheets)}. Unprotect them first.`,
  marksCleared: 'All marks are cleared.',
  clearSkipped: (sheets) => `Marks on protected sheets remain: ${list(sheets)}. Unprotect them first.`,
  narrativeWritten: (sheet, placeholders) =>
    `Sheet “${sheet}” was written${placeholders === 0 ? '.' : `; ${count(placeholders, 'place')} left to fill in.`}`,
  unrecorded: 'What was written could not be kept, so paragraphs that go out of date cannot be pointed out.',
  findingsSaved: (sheet) => `The findings were saved as sheet “${sheet}”.`,
  sampleOpened: 'The sample workbook is open in a new window. Choose Check on the Home tab there.',
  cancelled: 'Cancelled; your sheets are unchanged.',

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
  goTo: (cell) => `Go to ${cell}`,
  noFindings: 'No problems found',
  noFindingsBut: (unchecked) =>
    `${count(unchecked, 'rule')} could not be checked; see “Coverage” for the reasons.`,
  noFindingsNext: 'Everything that was checked passed. You can write the narrative.',
  noMatch: 'No finding matches',
  clearFilter: 'Show all findings',

  welcome: 'First use',
  privacy: 'Everything is checked on this computer; no data leaves it.',
  understood: 'Got it',
  openSample: 'Open the sample',
  seeHelp: 'Help',

  nothingFound: 'No budget disclosure tables recognised',
  nothingFoundWhy:
    'Tables are recognised by the words of their titles and headers, such as 收支预算总表, 项目支出表 or 固定资产占用情况表.',
  nothingFoundNext: 'Open a workbook with these tables, or check titles and headers, then check again.',
  yearUnknown: 'Budget year not found',
  yearUnknownWhy:
    'Neither titles, cover nor overall goals name a year; what depends on it could not be checked.',
  yearLabel: 'Budget year',
  yearUse: 'Use',
  yearInvalid: 'Enter a year of four digits, such as 2026.',

  copyNarrative: 'Copy all text',
  narrativeLabel: 'Narrative preview',
  narrativeIntro: 'Press a figure to go to the cell it comes from.',
  source: (figure, cells) => `${figure}, from ${list(cells)}`,
  outdated: (sheet, number) => `${count(number, 'paragraph')} of sheet “${sheet}” out of date`,
  outdatedNext:
    'The tables have changed and these paragraphs no longer agree with them. Write the narrative again or correct them by hand.',
  outdatedChange: { changed: 'changed', gone: 'no longer needed', added: 'new' },
  recordUnreadable: 'What this workbook kept of an earlier narrative cannot be read',
  recordUnreadableNext:
    'Whether an existing narrative is out of date cannot be told. When you write it again, the old record is kept aside, not overwritten.',

  tablesFound: (found, all) => `${found} of ${all} kinds of tables recognised`,
  notFound: 'Not found',
  notFoundNext: 'If the workbook has this table, check its title and headers.',
  moneyUnit: (unit) => `Unit: ${unit}`,
  used: 'Used',
  notUsed: 'Not used, the other copy is',
  hiddenSheet: 'Hidden sheet',
  hiddenSheets: (sheets) => `Hidden sheets are checked as well: ${list(sheets)}`,
  copies: (number) => `${number} forms`,
  tableMapLabel: 'Tables',

  prior: {
    title: 'Last year’s workbook',
    intro:
      'Choose last year’s workbook to check the figures of last year and to compare projects and targets. It is only read on this computer, and has to be chosen again once this pane was closed.',
    choose: 'Choose last year’s workbook',
    change: 'Replace',
    remove: 'Remove',
    used: (year) => `${year}`,
    matched: (paired, added) => `${count(paired, 'project')} matched, ${added} new this year, `,
    missing: (gone) => `${gone} no longer there.`,
    asked: (number) => `${count(number, 'project')} may be one of last year’s; please confirm:`,
    question: (project) => `Is “${project}” this project of last year?`,
    same: (project) => `Yes, “${project}”`,
    none: 'None of them',
    noneOfOne: 'No',
    kept: 'Your answers are kept in the workbook; each is written once.',
    unreadable:
      'Earlier answers in the workbook cannot be read. When you answer again they are saved aside, never overwritten.',
    takeBack: 'Take back',
    takeBackOf: (project) => `Take back the answer for “${project}”`,
    list: 'Projects of both years',
    by: {
      code: 'same code',
      documentNumber: 'same document number',
      name: 'same name',
      user: 'confirmed by you',
    },
    was: (project) => `last year: ${project}`,
    added: 'new this year',
    gone: 'no longer there',
  },

  ruleKinds: {
    failed: 'The check itself failed',
    unchecked: 'Not checked',
    partly: 'Partly checked',
    found: 'Problems found',
    'not-applicable': 'Not applicable',
    passed: 'Passed',
  },
  rulesLabel: 'Coverage',
  allChecked: (number) => `All ${number} rules were checked.`,
  ruleCount: (kind, number) => `${kind} ${number}`,

  chart: 'Where the problems are',
  chartTable: 'Table',

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
      'Live checking only reads. It leaves undo (Ctrl+Z) and the cursor alone.',
      'While a cell is being edited it waits, and goes on once you press Enter.',
    ],
    writing: 'Marks and new sheets',
    writingExcel: [
      'Only “Mark”, “Unmark”, “Narrative”, “Save list” and your answers about last year’s projects write to the workbook. Excel may then be unable to undo earlier edits, so save first.',
      'Marks are conditional formats and leave your formats alone: the colour disappears once the problem is corrected, “Unmark” removes all of it.',
      'The narrative and the list go to new sheets; delete those you do not need.',
    ],
    writingFile: [
      'Marks, narrative and list are written to the copy; the original file is not changed.',
      'Marks are conditional formats: the colour disappears once the problem is corrected in Excel.',
    ],
    keyboard: 'Keyboard only',
    betweenPanes: 'F6 goes between worksheet, ribbon and this pane.',
    keys: [
      'Tab goes to the next place, arrow keys from tab to tab and from finding to finding.',
      'Enter on a finding goes to its cell and opens the details.',
    ],
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

  check: {
    title: 'Budget Disclosure Assistant · Check a file',
    choose: 'Choose file',
    drop: 'Drop a department budget workbook (.xlsx) here',
    dropNext:
      'or choose a file. It is read on this machine only; nothing is uploaded, and the file itself is not changed.',
    wps: 'WPS users: save .et files as .xlsx first.',
    reading: (name) => `Reading “${name}”…`,
    notOpened: (name) => `“${name}” was not opened`,
    notRead: 'It may be a folder, or the file was moved or is in use. Check and choose it again.',
    onlyOne: 'Files are checked one at a time: drop a single file.',
    unsavedTitle: (name) => `The copy of “${name}” is not saved`,
    unsaved: (next) => `Opening “${next}” drops the marks, narrative and lists made so far.`,
    saveFirst: 'Save the copy, then open',
    dropCopy: 'Open without saving',
    stay: 'Do not open',
    saveCopy: 'Save a copy',
    saveCopyHint: 'Mark cells, write the narrative or save the list first; then there is a copy to save',
    saved: (name) => `The copy “${name}” went to the browser’s downloads. The original file is unchanged.`,
    saveNext: 'This was done to the copy only: press “Save a copy” to take it with you.',
    copyName: (stem, extension) => `${stem} (checked)${extension}`,
    sheet: 'Sheet',
    preview: (cell) => `Around ${cell}`,
    previewHint: 'Press a cell of a finding to see it and its surroundings here',
    previewHidden: 'This sheet is hidden',
    closePreview: 'Close',
  },
};
