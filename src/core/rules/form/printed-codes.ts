import type { Tables } from '../../tables';

/** Why the rules on project codes do not apply. */
export const NO_CODE_COLUMN = '项目支出表和绩效目标表都没有项目编码这一栏';

/** True where the form of any project asks for its code, filled in or not. */
export function printsCodes({
  projectExpenditureTable,
  performanceSheets = [],
}: Pick<Tables, 'projectExpenditureTable' | 'performanceSheets'>): boolean {
  return (
    projectExpenditureTable?.columnNames.has('code') === true ||
    performanceSheets.some(({ code }) => code !== undefined)
  );
}
