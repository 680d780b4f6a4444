import type { SheetAccount } from '../tables';
import { findingsOf, type Review } from './review';

/** What a check comes to as a whole. A workbook in which nothing was recognised, or of final accounts, is not a clean one. */
export type Verdict = 'errors' | 'no-errors' | Unusable;

/** Why a workbook is none that can be checked. */
export type Unusable = 'not-recognised' | 'final-accounts';

/** The same in words for the clerk: what it is, and what to do. */
export const UNUSABLE_TEXT: Readonly<
  Record<Unusable, { readonly message: string; readonly advice: string }>
> = {
  'not-recognised': {
    message: '没有认出预算公开表',
    advice: '请核对表名和表头，或在“表格”里指定区域，再核对一次。',
  },
  'final-accounts': {
    message: '这是部门决算表，不是预算公开表',
    advice: '请打开部门预算公开的工作簿。',
  },
};

/** Why the sheets of a workbook are none that can be checked; `undefined` where a budget table was read. */
export function unusableOf(sheets: readonly SheetAccount[]): Unusable | undefined {
  const budget = sheets.filter(({ read }) => read === 'table');
  const final = sheets.filter(({ notRead }) => notRead === 'final-accounts');
  if (final.length > budget.length) return 'final-accounts';
  return budget.length === 0 ? 'not-recognised' : undefined;
}

export function verdictOf(review: Review): Verdict {
  const unusable = unusableOf(review.sheets);
  if (unusable !== undefined) return unusable;
  return findingsOf(review).some(({ severity }) => severity === 'error') ? 'errors' : 'no-errors';
}
