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
  allChecked: (number) => `All ${number} rules were checked.`,
  ruleCount: (kind, number) => `${kind} ${number}`,
};
