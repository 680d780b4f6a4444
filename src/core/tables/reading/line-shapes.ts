import type { BudgetLine } from './budget-lines';
import {
  amount,
  as,
  labels,
  list,
  made,
  record,
  text,
  withParts,
  type RecordShape,
  type Shapes,
} from './record-shape';
import type { SummarySide } from './sides';

/** What every labelled row with amounts says. */
export const LINE_FIELDS = {
  label: text('行名，照原样'),
  name: made<string>('行名，去掉编号、“其中：”和末尾的括号'),
  item: made<string | undefined>('行名所指的固定项；自由填写的行没有'),
  current: amount('本年预算数'),
  prior: amount('上年预算数'),
  change: amount('较上年增减'),
};

/** A labelled row with its amounts. */
export const BUDGET_LINE: RecordShape<BudgetLine> = record<BudgetLine>(
  'BudgetLine',
  '一行：行名、本年数、上年数、增减',
  LINE_FIELDS,
);

/** The shape of one side of a two-sided summary. @param fields those of its rows */
export function sideShape<T extends BudgetLine>(
  type: string,
  note: string,
  fields: Shapes<T>,
): RecordShape<SummarySide<T>> {
  const line = record<T>(`${type}Line`, '一行', fields);
  const item = withParts(`${type}Item`, '一行和它下面的“其中”各行', line, list('“其中”各行', line));
  return record<SummarySide<T>>(`${type}Side`, note, {
    side: made<'revenue' | 'expenditure'>('revenue 收入、expenditure 支出'),
    items: list('分项', item),
    subtotal: as(line, '本年收入合计、本年支出合计'),
    carryOvers: list('上年结转、结转下年', item),
    total: as(line, '收入总计、支出总计'),
  });
}

/** Header labels of money columns the layout does not know. */
export const UNREAD_COLUMNS = labels('表上有数、但不认识表头的列');
