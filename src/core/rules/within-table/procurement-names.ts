import type { ProcurementRow, ProcurementSource } from '../../tables';

/** How messages call the funding sources of 政府采购预算明细表. */
export const PROCUREMENT_SOURCE_NAMES: Readonly<Record<ProcurementSource, string>> = {
  generalPublic: '一般公共预算拨款',
  governmentFund: '基金预算拨款',
  stateCapital: '国有资本经营预算拨款',
  specialAccount: '财政专户核拨',
  unitFunds: '单位资金',
};

/** How messages call a purchase: by what is bought, else by its project or its row. */
export function purchaseName({ item, project, row }: ProcurementRow): string {
  return item?.value ?? project?.value ?? `第${row + 1}行`;
}
