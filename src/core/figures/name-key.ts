import { classNameKey } from '../classification';

/**
 * The comparable form of a name in text and table: as `classNameKey` (no numbering, code, blanks, punctuation; 费用 is 费), and what
 * tells the same thing in other words levelled: 运行维护 and 运维, 因公出国境 with or without 境.
 */
export function nameKey(text: string): string {
  return classNameKey(text.replace(/[（(](?:[类款项]|[^（()）]*合计)[)）]/g, ''))
    .replace(/运维/g, '运行维护')
    .replace(/出国境/g, '出国');
}

/** Words at the end of a name that say what kind of money it is; text adds and drops them: 城乡医疗救助支出, 运行经费项目. */
const KIND_OF_MONEY = /(?:预算|支出|收入|经费|资金|项目|专项|补助|款项|拨款|科目|费)$/;

/** A name without the words at its end that only say what kind of money it is; itself where nothing would be left. */
export function looseKey(key: string): string {
  let shorter = key;
  for (;;) {
    const next = shorter.replace(KIND_OF_MONEY, '');
    if (next === shorter || next.length < 2) return shorter;
    shorter = next;
  }
}
