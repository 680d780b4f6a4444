import { reasonOf, type ReviewedRule } from '../../core/report';

/** Rules that came to the same kind of outcome. */
export interface RuleGroup {
  readonly kind: 'unchecked' | 'partly' | 'failed' | 'found' | 'not-applicable' | 'passed';
  readonly rules: readonly { readonly code: string; readonly title: string; readonly reason: string }[];
}

const KINDS = ['failed', 'unchecked', 'partly', 'found', 'not-applicable', 'passed'] as const;

/** What was checked and what was not, the unchecked first; groups without rules are left out. */
export function ruleGroups(rules: readonly ReviewedRule[]): RuleGroup[] {
  return KINDS.map((kind) => ({
    kind,
    rules: rules
      .filter((rule) => kindOf(rule) === kind)
      .map(({ code, title, outcome }) => ({ code, title, reason: reasonOf(outcome) ?? '' })),
  })).filter((group) => group.rules.length > 0);
}

function kindOf({ outcome }: ReviewedRule): RuleGroup['kind'] {
  switch (outcome.kind) {
    case 'cannot-check':
      return 'unchecked';
    case 'found':
      return outcome.unchecked.length === 0 ? 'found' : 'partly';
    default:
      return outcome.kind;
  }
}
