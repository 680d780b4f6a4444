/** How a list numbers its items; `1.` and `1、` count as one manner, mixing them is another rule's matter. */
export type MarkerStyle =
  'chinese' | 'bracketed-chinese' | 'arabic' | 'bracketed-arabic' | 'half-bracketed' | 'circled';

/** One list marker in a text. */
export interface Marker {
  readonly style: MarkerStyle;
  readonly number: number;
  readonly index: number;
  /** As printed: `2.`, `（三）`. */
  readonly text: string;
  /** True where nothing stands before it in its paragraph. */
  readonly opensText: boolean;
  /**
   * True where it can be nothing but a marker: it opens a line or a clause. Others (`…，2.…`, `1.60岁以上…`, `详见（2）`) are
   * markers only where they fit into a list.
   */
  readonly firm: boolean;
  /** True for `详见（1）`, `第（三）项`: it may go on with a list but never begins one. */
  readonly mayBeReference: boolean;
}

const CHINESE = '[一二三四五六七八九十]{1,3}';
const ARABIC = '[0-9０-９]{1,2}';
/** What makes `一、二季度`, `一、二、三产业` an enumeration and no first item. */
const ENUMERATED = '[一二三四五六七八九十]+(?:[、季月年级类批期档线产]|$)';

const PATTERNS: readonly (readonly [MarkerStyle, RegExp])[] = [
  ['bracketed-chinese', new RegExp(`[（(]\\s?(${CHINESE})\\s?[）)]|([㈠-㈩])`, 'gu')],
  ['bracketed-arabic', new RegExp(`[（(]\\s?(${ARABIC})\\s?[）)]|([⑴-⒇])`, 'gu')],
  // `③=①+②` over columns is arithmetic.
  ['circled', /(?<![=＝+＋×÷-])([①-⑳])(?!\s*[=＝+＋×÷-])/gu],
  ['chinese', new RegExp(`(?<![一二三四五六七八九十百零〇第])(${CHINESE})[、.．](?!${ENUMERATED})`, 'gu')],
  // Neither decimals within a clause (`投入1.5万元`) nor the end of a year (`2023.`) nor `第1、2季度`.
  ['arabic', new RegExp(`(?<![0-9０-９.．A-Za-z第])(${ARABIC})[.．、]|([⒈-⒛])`, 'gu')],
  ['half-bracketed', new RegExp(`(?<![0-9０-９（(.．A-Za-z])(${ARABIC})[）)]`, 'gu')],
];
/** What stands before a marker that opens a clause. */
const CLAUSE_END = /(?:^|[\n。；;：:！？!?])\s*$/u;
const REFERRING = /[见第按照述同据附表图注项款条]$/u;
/** A figure behind `1.` or `1、` makes it a decimal or an enumeration as likely as a marker, unless the figure is a year. */
const AMBIGUOUS = /^\s?[0-9０-９]/u;
const YEAR = /^\s?(?:19|20)[0-9]{2}\s?年/u;

/** The list markers of a text in order. */
export function markersIn(text: string): Marker[] {
  const markers = PATTERNS.flatMap(([style, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match): Marker[] => {
      const before = text.slice(0, match.index);
      const after = text.slice(match.index + match[0].length);
      const opensClause = CLAUSE_END.test(before);
      const ambiguous = style === 'arabic' && AMBIGUOUS.test(after) && !YEAR.test(after);
      if (ambiguous && !opensClause) return [];
      return [
        {
          style,
          number: numberOf(match[1] ?? match[2] ?? ''),
          index: match.index,
          text: match[0],
          opensText: before.trim() === '',
          firm: opensClause && !ambiguous,
          mayBeReference: REFERRING.test(before.trimEnd()),
        },
      ];
    }),
  );
  return markers.sort((a, b) => a.index - b.index);
}

const CHINESE_DIGITS = '零一二三四五六七八九';

/** `3`, `３`, `③`, `⑶`, `三`, `十二` as a number; list markers do not go beyond 99. */
function numberOf(text: string): number {
  const plain = text.normalize('NFKC').replace(/[().]/g, '');
  if (/^\d+$/.test(plain)) return Number(plain);
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['', plain];
  const ten = plain.includes('十') ? (tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens ?? '')) : 0;
  return ten * 10 + (ones === '' ? 0 : CHINESE_DIGITS.indexOf(ones ?? ''));
}

/** `1.2.` in front of one sentence: two serials where one belongs, or none. */
export function doubledMarker(text: string): string | undefined {
  const match = /^\s*([0-9０-９]{1,2})[.．、]\s?([0-9０-９]{1,2})[.．、](?!\s?[0-9０-９])/u.exec(text);
  const [whole, first, second] = match ?? [];
  if (whole === undefined || first === undefined || second === undefined) return undefined;
  return numberOf(second) === numberOf(first) + 1 ? whole.trim() : undefined;
}
