import type { Facts, PriorYear } from '../../facts';
import { addressText, type CellAt } from '../../workbook';
import type { Report } from '../reporting';

/** Why a rule that needs last year's workbook did not check anything. */
export const PRIOR_REASONS = {
  noPrior: '没有提供上年工作簿',
  refused: '上年工作簿没有采用：{why}',
} as const;

/** Last year's workbook where there is one to compare with; where not, it is noted why. */
export function usedPrior(
  { prior }: Pick<Facts, 'prior'>,
  report: Report<never, keyof typeof PRIOR_REASONS>,
): PriorYear | undefined {
  if (prior === undefined) report.notApplicable('noPrior');
  else if (prior.kind === 'refused') report.cannotCheck('refused', { why: prior.message });
  else return prior;
  return undefined;
}

/** A cell of last year's workbook in words: findings point at cells of this year's only. */
export function priorCell({ fileName }: PriorYear, at: CellAt): string {
  return `上年工作簿 ${fileName} 的 ${addressText(at)}`;
}
