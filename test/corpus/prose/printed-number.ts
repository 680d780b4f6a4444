const DIGITS = '零一二三四五六七八九';
const PLACES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** 一百二十 → 120, 三千万 → 30000000, 八万五千 → 85000; undefined for anything that is no Chinese numeral below 一亿. */
function chineseNumber(text: string): number | undefined {
  const [, high, low = ''] =
    /^([零一二两三四五六七八九十百千]+万)([零一二两三四五六七八九十百千]+)?$/.exec(text) ?? [];
  if (high !== undefined && low !== '') return (chineseNumber(high) ?? 0) + (chineseNumber(low) ?? 0);
  if (!/^[零一二两三四五六七八九十百千]+万?$/.test(text)) return undefined;
  let total = 0;
  let digit = 0;
  for (const sign of text.replace('两', '二').replace('万', '')) {
    const place = PLACES.get(sign);
    if (place === undefined) digit = DIGITS.indexOf(sign);
    else {
      total += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    }
  }
  return (total + digit) * (text.endsWith('万') ? 10_000 : 1);
}

/** The number that a stretch of text prints (half- or full-width, with separators, or Chinese), as a number; undefined for a word. */
export function printedNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll(/,|(?<=\d) (?=\d{3})/g, '');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : chineseNumber(plain);
}
