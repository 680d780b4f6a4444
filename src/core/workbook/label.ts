/**
 * Printed labels vary in ways that mean nothing: `合  计`, `其中：财政    资金`, line breaks, full- and half-width
 * punctuation, quotation marks around 三公. These functions give the comparable form; what a user reads is never changed.
 */

/** Invisible characters that copying from Word or the web leaves behind. */
const INVISIBLE = /[\u200B-\u200F\u2028-\u202E\u2060\uFEFF\u00AD]/g;
const QUOTES = /["'“”‘’「」『』〝〞＂＇]/g;

/** The comparable form of a label: compatibility-normalised, without white space, quotation marks and a closing colon. */
export function labelKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(QUOTES, '')
    .replace(/\s+/g, '')
    .replace(/:+$/, '');
}

/** The leading marker of a numbered label (`一、`, `（二）`, `3.`, `1、`) in its comparable form, or an empty string. */
export function numberingOf(label: string): string {
  return (
    /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\(\d+\)|\d+[.、](?!\d))/.exec(
      labelKey(label),
    )?.[0] ?? ''
  );
}

/** A row label without numbering, without `其中:` and without a closing bracketed remark such as `（平方米）`. */
export function rowLabel(text: string): string {
  let label = labelKey(text);
  for (;;) {
    const shorter = label.replace(numberingOf(label), '').replace(/^其中:?/, '');
    if (shorter === label) break;
    label = shorter;
  }
  const withoutRemark = label.replace(/\([^()]*\)$/, '');
  return withoutRemark === '' ? label : withoutRemark;
}

/** The bracketed remark that closes a label, in comparable form: `2、车辆（台、辆）` → `台、辆`; empty where there is none. */
export function labelRemark(text: string): string {
  return /\(([^()]*)\)$/.exec(labelKey(text))?.[1] ?? '';
}
