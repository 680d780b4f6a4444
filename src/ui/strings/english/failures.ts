import type { zh } from '../failures';

/** `../failures` in English. */
export const en: typeof zh = {
  pageIncomplete: 'The pane was not loaded completely.',
  pageIncompleteNext: 'Check the network, then close the pane and open it again.',
  officeSilent: 'Excel does not answer.',
  officeSilentNext: 'Press “Try again”; if that does not help, close and reopen it.',
  sampleMissing: 'The sample file could not be read.',
  officeMissing: 'The Office script did not load.',
  officeMissingNext:
    'Check the network and reopen this pane; if that does not help, ask your administrator to check the deployment.',
  bug: 'Something went wrong on our side; your own content is unchanged. Try again; if that does not help, close and reopen it.',
  bugDetail: 'Error details',
  rulesTrouble: 'Some rules could not be loaded and have not been run',
  liveTrouble: 'Your latest changes are not checked yet',
};
