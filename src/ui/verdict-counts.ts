import type { Checked } from './session';
import type { VerdictCounts } from './strings';

/** The figures of the verdict line. A rule that threw counts as one without a verdict. */
export function countVerdict({ findings, review }: Pick<Checked, 'findings' | 'review'>): VerdictCounts {
  const counted = (severity: 'error' | 'warning' | 'hint'): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const unchecked = review.rules.filter(({ outcome }) =>
    ['cannot-check', 'failed'].includes(outcome.kind),
  ).length;
  return { error: counted('error'), warning: counted('warning'), hint: counted('hint'), unchecked };
}
