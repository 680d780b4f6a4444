import { printAmount, rounded, type Amount } from '../../money';
import {
  located,
  MONEY_KEYS,
  moneyTables,
  type Located,
  type MoneyCell,
  type MoneyTable,
} from '../../tables';
import { addressText } from '../../workbook';
import { defineRule } from '../define-rule';
import { firstNames } from '../first-names';
import type { Report } from '../reporting';

const MESSAGES = {
  negative: {
    text: '{table}有{count}个负数：{amounts}。预算数不能是负数。',
    advice: '请核对这些数的正负号；只有“较上年增减”这样的变动数可以是负数。',
    eachCell: true,
  },
  formulaError: {
    text: '{table}有{count}个单元格是公式错误：{amounts}。',
    advice: '请改正这些公式，或填上金额；用到它们的合计和核对都算不出来。',
    eachCell: true,
  },
  words: {
    severity: 'warning',
    text: '{table}有{count}个填金额的单元格写的不是数：{amounts}。',
    advice: '请填上金额；没有金额的留空或填0，说明的话写在表下的注里。',
    eachCell: true,
  },
  places: {
    severity: 'hint',
    text: '{table}有{count}个金额超过两位小数：{amounts}。',
    advice: '请把这些数四舍五入到两位小数（如用ROUND函数），再核对合计；只改显示格式不会改变实际的数值。',
    eachCell: true,
  },
} as const;

const REASONS = {
  noAmounts: '各表都没有填写金额',
  noUnit: '{table}没有写明金额单位，请在表头写上如“单位：万元”',
} as const;

type ThisReport = Report<keyof typeof MESSAGES, keyof typeof REASONS>;

/** A15. Source: published budgets state appropriations and spending, which are never negative, in 元 or 万元 with two decimals. */
export const amountSignAndPlaces = defineRule({
  id: 'amount-sign-and-places',
  code: 'A15',
  severity: 'error',
  title: '预算数是数，没有负数，金额不超过两位小数',
  needsOneOf: MONEY_KEYS,
  messages: MESSAGES,
  reasons: REASONS,
  nothing: { notApplicable: 'noAmounts' },
  check(tables, report) {
    const filled = moneyTables(tables).filter(({ cells }) =>
      cells.some(({ field }) => field !== undefined && field.state !== 'blank'),
    );
    for (const table of filled) {
      const unread = reportUnreadable(table, report);
      const stated = table.cells.flatMap(({ field, ...cell }) => {
        const amount = located(field);
        return amount === undefined ? [] : [{ ...cell, amount }];
      });
      const negative = stated.filter(({ kind, amount }) => kind !== 'change' && amount.value.value.lt(0));
      // A unit price may need its decimals: cut off, it no longer gives the amount.
      const long = stated.filter(({ kind, amount }) => kind !== 'unitPrice' && hasMorePlaces(amount.value));
      if (negative.length > 0) reportCells('negative', table, negative, report);
      if (long.length > 0) reportCells('places', table, long, report);
      if (stated.length > 0 && unread + negative.length + long.length === 0) report.holds();
    }
  },
});

/** More places than an amount in 万元 can have: what stands beyond them is the noise of binary subtraction, 0.0999999999767. */
const LAST_REAL_PLACE = 6;

function hasMorePlaces(amount: Amount): boolean {
  return amount.unit !== '亿元' && rounded(amount, LAST_REAL_PLACE).value.decimalPlaces() > 2;
}

interface StatedCell extends Pick<MoneyCell, 'name'> {
  readonly amount: Located<Amount>;
}

function reportCells(
  messageId: keyof typeof MESSAGES,
  table: MoneyTable,
  cells: readonly StatedCell[],
  report: ThisReport,
): void {
  const [first] = cells;
  if (first === undefined) return;
  const amounts = firstNames(
    cells.map(({ name, amount }) => `${name}（${addressText(amount.at)}）${printAmount(amount.value)}`),
    '等',
  );
  report.found(messageId, {
    at: cells.map(({ amount }) => amount),
    ...(cells.length === 1 ? { stated: first.amount.value } : {}),
    data: { table: table.name, count: cells.length, amounts },
    key: table.key,
  });
}

/** Reports what is no amount, notes once for a table what cannot be read for another reason, and returns how many it reported. */
function reportUnreadable({ name, key, cells }: MoneyTable, report: ThisReport): number {
  const unreadable = cells.flatMap(({ field }) => (field?.state === 'unreadable' ? [field] : []));
  if (unreadable.some(({ why }) => why === 'no-unit')) report.cannotCheck('noUnit', { table: name });
  report.readable(
    unreadable.find(({ why }) => why === 'no-result'),
    name,
  );
  const reported = (
    [
      ['formulaError', 'error'],
      ['words', 'not-a-number'],
    ] as const
  ).flatMap(([message, reason]) => {
    const found = unreadable.filter(({ why }) => why === reason);
    const amounts = firstNames(
      found.map(({ at, text }) => `${addressText(at)}写的是“${text}”`),
      '等',
    );
    if (found.length > 0)
      report.found(message, { at: found, data: { table: name, count: found.length, amounts }, key });
    return found;
  });
  return reported.length;
}
