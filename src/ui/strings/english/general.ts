import { enList } from '../lists';
import type { zh } from '../general';

/** `../general` in English. */
export const en: typeof zh = {
  language: 'en-US',
  productName: 'Budget Disclosure Assistant',
  list: enList,
  labelled: (label, text) => `${label}: ${text}`,
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  severities: { error: 'Errors', warning: 'Warnings', hint: 'Hints' },
  unchecked: 'Not checked',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  retry: 'Try again',
  notLoaded: 'This part was not loaded: check the network and open the pane again.',
  dismiss: 'Dismiss this message',
};
