/** One of these stands for each character of a placeholder while a text is read. */
const MASK = '□';

/** The text with what is still to be filled in masked: it states nothing, and every place stays where it is. */
export function withoutPlaceholders(text: string): string {
  return text.replace(/〔待填写[^〕]*〕/gu, (words) => MASK.repeat(words.length));
}

/** True for a masked text with something still to be filled in; the rule of placeholders says so. */
export function isUnfinished(text: string): boolean {
  return text.includes(MASK);
}
