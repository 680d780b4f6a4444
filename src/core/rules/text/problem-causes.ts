import type { Problem } from '../../tie-out';
import { addressText } from '../../workbook';

type Cause = NonNullable<Problem['cause']>;

const CAUSES: Readonly<Record<Exclude<Cause['kind'], 'copied'>, string>> = {
  unit: '元与万元混用了（差一万倍）',
  tenfold: '小数点错了一位（差十倍）',
  hundredfold: '小数点错了两位（差一百倍）',
  swapped: '相邻两位数字写反了',
  'digit-added': '多写了一位数字',
  'digit-lost': '漏写了一位数字',
  sign: '正负号写反了',
  'other-year': '写成了另一年的数',
};

/** The likely cause of a wrong number as a sentence, '' where none is known. */
export function causeSentence({ cause }: Problem): string {
  if (cause === undefined) return '';
  if (cause.kind !== 'copied') return `可能是${CAUSES[cause.kind]}。`;
  return `可能是照抄了“${cause.label}”（${cause.cells.map(addressText).join('、')}）的数。`;
}
