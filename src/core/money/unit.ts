import type { MoneyUnit } from './amount';

/** The units amounts are stated in, the smallest first. */
export const MONEY_UNITS = ['元', '万元', '亿元'] as const satisfies readonly MoneyUnit[];

const UNITS: Readonly<Record<string, MoneyUnit>> = { 元: '元', 万元: '万元', 亿元: '亿元' };

/** The unit a word names. @throws where the word is none; call it only with a word a pattern has matched. */
export function moneyUnitOf(word: string): MoneyUnit {
  const unit = UNITS[word];
  if (unit === undefined) throw new Error(`not a money unit: ${word}`);
  return unit;
}

/**
 * The unit a comparable label declares: `单位:万元`, `(金额单位:元)`, `价值(金额单位:万元)`, `单位(万元)`, `单位:人民币元`.
 * `undefined` for `计量单位`, `编制单位:…` and everything else that is no declaration.
 */
export function declaredUnit(label: string): MoneyUnit | undefined {
  const word = /(?:^|[^\u4e00-\u9fa5]|金额)单位[:(]?(?:人民币)?(亿元|万元|元)(?![\u4e00-\u9fa5])/.exec(
    label,
  )?.[1];
  return word === undefined ? undefined : moneyUnitOf(word);
}

/** The unit in a column header's closing brackets: `预算数(万元)`, `价值(金额单位:万元)`; `undefined` where there is none. */
export function unitInHeader(label: string): MoneyUnit | undefined {
  const word = /\((?:金额)?(?:单位:?)?(?:人民币)?(亿元|万元|元)\)$/.exec(label)?.[1];
  return word === undefined ? undefined : moneyUnitOf(word);
}
