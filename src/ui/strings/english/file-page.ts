import type { zh } from '../file-page';

/** `../file-page` in English. */
export const en: typeof zh = {
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
    copyName: (stem, extension) => `${stem} (copy)${extension}`,
    sheet: 'Sheet',
    preview: (cell) => `Around ${cell}`,
    previewHint: 'Press a cell of a finding to see it and its surroundings here',
    previewHidden: 'This sheet is hidden',
    closePreview: 'Close',
  },
};
