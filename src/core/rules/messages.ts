import type { Message } from '../findings';

/** Messages of every rule that compares a stated total with the sum of its parts. */
export const SUM_MESSAGES = {
  unequal: {
    text: '{what}填的是{stated}，{parts}合计是{expected}，相差{difference}。{cause}',
    advice: '请对照原始数据核对{what}和各组成项，改正有误的一方。',
  },
  rounding: {
    severity: 'hint',
    text: '{what}填的是{stated}，{parts}合计是{expected}，尾差{difference}，在四舍五入的范围之内。',
    advice: '如公开时要求分项相加等于合计，请把尾差调整到其中一项。',
  },
  hiddenDecimals: {
    severity: 'hint',
    text: '{what}与{parts}的合计，按实际数值算和按显示的数字算结果不同，相差{difference}，是单元格隐藏了更多的小数位。',
    advice: '公开文件上看到的是显示的数字：请把各数四舍五入到显示的位数（如用ROUND函数）后再合计。',
  },
} as const satisfies Record<string, Message>;

/** Messages of every rule that compares two statements of the same amount. */
export const SAME_MESSAGES = {
  unequal: {
    text: '{what}填的是{stated}，{reference}是{expected}，相差{difference}。{cause}',
    advice: '两处应是同一个数：请查明哪一处有误并改正。',
  },
  rounding: {
    severity: 'hint',
    text: '{what}填的是{stated}，{reference}是{expected}，相差{difference}，是换算单位时的四舍五入差。',
    advice: '如公开时要求两处一致，请按同一口径取整。',
  },
  hiddenDecimals: {
    severity: 'hint',
    text: '{what}与{reference}显示相同，但实际数值相差{difference}，是单元格隐藏了更多的小数位。',
    advice: '请把两处的数都四舍五入到显示的位数。',
  },
} as const satisfies Record<string, Message>;

/** As `SAME_MESSAGES`, where a side may be several cells that add up to the amount. */
export const AGREEMENT_MESSAGES = {
  ...SAME_MESSAGES,
  rounding: {
    severity: 'hint',
    text: '{what}填的是{stated}，{reference}是{expected}，相差{difference}，在四舍五入的范围之内。',
    advice: '如公开时要求两处一致，请按同一口径取整。',
  },
} as const satisfies Record<string, Message>;

/** With the message for a row that one of the tables does not print at all. */
export const ROW_MESSAGES = {
  ...AGREEMENT_MESSAGES,
  missing: {
    text: '{what}填的是{stated}，{reference}没有这个科目。',
    advice: '两表的科目应当一致：请补上漏列的科目，或改正写错的科目编码、科目名称。',
  },
} as const satisfies Record<string, Message>;

/** Messages of the rules that compare an amount with a quantity times a price. */
export const PRODUCT_MESSAGES = {
  unequal: {
    text: '{what}填的是{stated}，{parts}是{expected}，相差{difference}。{cause}',
    advice: '请核对{what}、数量和单价，改正有误的一个。',
  },
  rounding: {
    severity: 'hint',
    text: '{what}填的是{stated}，{parts}是{expected}，尾差{difference}，在单价四舍五入的范围之内。',
    advice: '如公开时要求数量乘单价等于金额，请多写一位单价的小数，或调整金额。',
  },
} as const satisfies Record<string, Message>;

/** The message of a table whose total row is gone. */
export const NO_TOTAL_MESSAGE = {
  severity: 'warning',
  text: '{table}没有“{total}”这一行。',
  advice: '请补上这一行，填各列的合计数；表上有这一行的，请看它的名称是不是写错了。',
} as const satisfies Message;
