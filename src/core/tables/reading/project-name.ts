import { labelKey } from '../../workbook';

/**
 * A project's name without document number, bracketed code, brackets and blanks: what two years' names have in common and what
 * a message can quote. `怀财字【2023】7号 原新农合业务费` → `原新农合业务费`
 */
export function shortProjectName(name: string): string {
  const short = name
    .normalize('NFKC')
    .replace(/^[\s\])}】〕]+/, '')
    .replace(/^\[[0-9A-Z]{15,}\]\s*/, '')
    .replace(/^[\u4e00-\u9fa5]{2,6}[[【〔(]\d{4}[\]】〕)]第?\d+号\s*/, '')
    .trim();
  return short === '' ? name.trim() : short;
}

/**
 * How messages call a project: its name without document number, else its code.
 * @param key its code or name as comparable text, '' where it has neither
 */
export function projectTitle(name: string | undefined, key: string): string {
  return name === undefined ? key || '未写名称' : shortProjectName(name);
}

/** A project's code or name as it is compared between tables; '' where there is none. */
export function projectKey(text = ''): string {
  return labelKey(text).toUpperCase();
}
