import type { zh } from '../rules';

/** `../rules` in English. */
export const en: typeof zh = {
  ruleKinds: {
    failed: 'The check itself failed',
    unchecked: 'Not checked',
    partly: 'Partly checked',
    found: 'Problems found',
    'not-applicable': 'Not applicable',
    passed: 'Passed',
  },
  rulesLabel: 'Coverage',
  allChecked: 'No rule was left without a verdict.',
  ruleCount: (kind, number) => `${kind} ${number}`,
};
