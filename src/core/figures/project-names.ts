/** `怀财字【2023】7号`, `（冀财社[2022]218号）`, `[13073022X000010997918]`: what stands around a project's name. */
const DOCUMENT =
  /[（(]?[\u4e00-\u9fa5]{2,8}\s*[[【〔〖(（﹝]\s*20\d{2}\s*年?\s*[\]】〕〗)）﹞]\s*第?\s*\d+\s*号[)）]?/gu;
const SYSTEM_CODE = /^[\s\])}】〕]*(?:\[[0-9A-Z]{15,}\])?[\s\])}】〕]*/u;

/**
 * The names text may call a project by, besides its whole name: without system code and document numbers, and without the words of
 * the notice it came with (关于提前下达2023年…的通知).
 */
export function projectNames(name: string): string[] {
  const plain = name.replace(SYSTEM_CODE, '');
  const short = plain.replace(DOCUMENT, '').trim();
  const subject = short
    .replace(/^.*关于(?:提前)?(?:下达|拨付|安排)/u, '')
    .replace(/^(?:提前)?下达/u, '')
    .replace(/^20\d{2}年(?:度)?(?:中央|省级|市级|县级)?(?:财政)?/u, '')
    .replace(/(?:预算)?(?:指标)?的通知$/u, '');
  return [...new Set([plain, short, subject])].filter((each) => each.length > 1);
}
