import { labelKey } from '../workbook';
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
 * `单位` with the word behind it. A place name goes on (`编制单位：元氏县某局`), and `万元/元` leaves open which of the two it is; what
 * may follow is the currency.
 */
const DECLARATION =
  /(?:^|[^\u4e00-\u9fa5]|金额|货币|人民币|表)单位[:([【〔]*(?:人民币)?(亿元|万元|元)(?!(?!币种|人民币)[\u4e00-\u9fa5]|\/|[、,;](?:亿元|万元|元))/;

/**
 * The unit a comparable label declares: `单位:万元`, `(金额单位:元)`, `价值(金额单位:万元)`, `单位(万元)`, `单位:人民币元`.
 * `undefined` for `计量单位`, `编制单位:…`, `单位:万元/元` and everything else that is no declaration.
 */
export function declaredUnit(label: string): MoneyUnit | undefined {
  return unitMatched(DECLARATION, label);
}

/** A declaration that follows something else in its cell after a blank. */
const AFTER_BLANK = /\s(?:(?:金额|货币)?单\s*位\s*[:：(（]?\s*(?:人\s*民\s*币\s*)?[亿万]?\s*元.*)$/su;

/**
 * The unit declared in a cell's text as typed; the declaration may follow something else after a blank:
 * `编制部门：某局  单位：元`, `币种：人民币 单位：元`.
 */
export function unitDeclaredIn(text: string): MoneyUnit | undefined {
  if (!text.includes('位')) return undefined;
  return declaredUnit(labelKey(text)) ?? declaredUnit(labelKey(AFTER_BLANK.exec(text)?.[0] ?? ''));
}

/** A cell's text without a unit declaration that follows after a blank: `某局  单位：元` → `某局`. */
export function textBeforeUnit(text: string): string {
  if (unitDeclaredIn(text) === undefined) return text;
  const at = AFTER_BLANK.exec(text)?.index;
  return at === undefined ? text : text.slice(0, at);
}

/** The unit in a column header's closing brackets: `预算数(万元)`, `价值(金额单位:万元)`; `undefined` where there is none. */
export function unitInHeader(label: string): MoneyUnit | undefined {
  return unitMatched(/\((?:金额)?(?:单位:?)?(?:人民币)?(亿元|万元|元)\)$/, label);
}

/** The unit that stands alone in brackets under a title or header, or closes the title itself: `(万元)`, `2023年收支预算总表(万元)`. */
export function unitInTitle(label: string): MoneyUnit | undefined {
  return unitMatched(/(?:^|表)\((?:人民币)?(亿元|万元|元)\)$/, label);
}

/** True for the first half of a unit line split over two cells: `单位：` with `万元` beside it. */
export function isUnitLabel(text: string): boolean {
  return /(?:^|\s)[(]?(?:金额|货币)?单\s*位\s*:?\s*$/u.test(text.normalize('NFKC'));
}

/** The unit a comparable label consists of, as the second half of a split unit line: `万元`, `人民币元`, `万元)`. */
export function unitWord(label: string): MoneyUnit | undefined {
  return unitMatched(/^(?:人民币)?(亿元|万元|元)\)?$/, label);
}

function unitMatched(pattern: RegExp, label: string): MoneyUnit | undefined {
  const word = pattern.exec(label)?.[1];
  return word === undefined ? undefined : moneyUnitOf(word);
}
