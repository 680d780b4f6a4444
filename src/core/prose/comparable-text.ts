/**
 * A paragraph in the form that is read: full-width characters as half-width ones, one kind of bracket and quotation mark, no
 * blanks but those between two digits. Every character knows where it stands in the paragraph as stored.
 */
export interface ComparableText {
  readonly text: string;
  /** The stored offset of the comparable character at `index`; the stored length for the end. */
  storedAt(index: number): number;
  /** The stored span of a comparable stretch. */
  storedSpan(start: number, end: number): { readonly start: number; readonly end: number };
}

const BLANK = /[\s\u200B-\u200F\u2028-\u202E\u2060\uFEFF\u00AD]/;

const SAME: ReadonlyMap<string, string> = new Map(
  [
    ['[', '〔【﹝〖['],
    [']', '〕】﹞〗]'],
    ['“', '“„‟「『〝'],
    ['”', '”」』〞'],
    ['-', '—–−‐―'],
    ['~', '∼〜'],
    ['%', '﹪'],
    [',', '﹐'],
    [';', '﹔'],
    ['≥', '≧'],
    ['≤', '≦'],
    ['0', '○'],
  ].flatMap(([to = '', from = '']) => Array.from(from, (char) => [char, to] as const)),
);

function comparableChar(char: string): string {
  // Ideographs are what they are.
  if (char >= '\u4e00' && char <= '\u9fff') return char;
  const known = SAME.get(char);
  if (known !== undefined) return known;
  const code = char.charCodeAt(0);
  const compatible = (code >= 0xff01 && code <= 0xffee) || (code >= 0x2f00 && code <= 0x2fdf);
  if (!compatible) return char;
  const normal = char.normalize('NFKC');
  return normal.length === 1 ? (SAME.get(normal) ?? normal) : char;
}

/** Short names in quotation marks that are part of a longer word: “三公”经费, “公务接待”经费. */
const QUOTED_PART = /“([^“”]{1,8})”(?=经费)/g;

/** Reads a paragraph into comparable form; linear in its length. */
export function comparableText(stored: string): ComparableText {
  const chars: string[] = [];
  const at: number[] = [];
  let quoteOpen = false;
  for (let index = 0; index < stored.length; index += 1) {
    let char = stored.charAt(index);
    if ((char < '\u4e00' || char > '\u9fff') && BLANK.test(char)) {
      if (
        !/[\d０-９]/.test(chars.at(-1) ?? '') ||
        !/^[\s\u3000]*[\d０-９]/.test(stored.slice(index, index + 12))
      )
        continue;
      char = ' ';
      if (chars.at(-1) === ' ') continue;
    } else {
      char = comparableChar(char);
      if (char === '"') {
        char = quoteOpen ? '”' : '“';
        quoteOpen = !quoteOpen;
      }
    }
    chars.push(char);
    at.push(index);
  }
  const dropped = droppedQuotes(chars.join(''));
  const isKept = (_: unknown, index: number): boolean => !dropped.has(index);
  const kept = dropped.size === 0 ? at : at.filter(isKept);
  const text = (dropped.size === 0 ? chars : chars.filter(isKept)).join('');
  const storedAt = (index: number): number => kept[index] ?? stored.length;
  return {
    text,
    storedAt,
    storedSpan: (start, end) => ({
      start: storedAt(start),
      end: end > start ? storedAt(end - 1) + 1 : storedAt(start),
    }),
  };
}

function droppedQuotes(text: string): ReadonlySet<number> {
  const dropped = new Set<number>();
  for (const match of text.matchAll(QUOTED_PART)) {
    dropped.add(match.index);
    dropped.add(match.index + match[0].length - 1);
  }
  return dropped;
}
