import type { Lexicon } from './lexicon';
import { quantityAt } from './quantities';
import type { Token, WordToken } from './tokens';
import type { MeasureId } from './words/measures';
import { PERCENT_TRENDS, SHORT_TRENDS } from './words/grammar-words';

/** A document's number, a law's, an ordinal, a form's number: 财预〔2023〕7号, 第28号, 第三季度, 表1, 附件2. */
const LEGAL =
  /\[(?:19|20)\d{2}年?\](?:第)?\d*号?|\((?:19|20)\d{2}\)第?\d+号|第[\d零〇一二三四五六七八九十百]+(?:号|条|款|项|次|届|批|期|季度|章|部分|轮|名|位|类|页|张)?|\d+号|(?:公开|预算)\d+(?:-\d+)?表|(?:附件|附表|附|表|图)\d{1,2}(?:-\d+)?(?:表|号)?(?![\d.])/y;
const DATE =
  /(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?(底|末|份)?|(\d{4})年?(?:度)?(?:期)?(?:末|底)|\d{1,2}月(?:\d{1,2}[日号]|底|末|份)/y;
const YEAR_RANGE = /(\d{4})年?(?:-|~|至|到)(\d{4})年度?/y;
const YEAR = /(\d{4})(?:年度|年初(?!中)|年)/y;
const WORD_YEAR = /二[〇零]([〇零一二三四五六七八九])([〇零一二三四五六七八九])年度?/y;
const LEVEL = /\((?:(\d{2,7}))?([类款项])(?:[:,]?(\d{2,7}))?\)/y;
const PROJECT_CODE = /\d{8}[A-Z][0-9A-Z]{12}/y;
const CLASS_CODE = /(?:[12]\d{2}|30\d|31[0-3]|399)(?:\d{2}){0,2}(?![\d.,年%])(?=[\]()\u4e00-\u9fa5“])/y;
const CODE_IN_BRACKETS = /\((\d{3}(?:\d{2}){0,2})\)/y;
const NUMBERING =
  /(?:\(([一二三四五六七八九十]{1,3})\)|([一二三四五六七八九十]{1,3})、|\((\d{1,2})\)|(\d{1,2})(?:[、]|\.(?:(?!\d)|(?=[23]\d{2}(?:\d{2}){0,2}[\u4e00-\u9fa5“](?<![万亿元千百个]))))|[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮]|第[一二三四五六七八九十]+部分|[一二三四五六七八九]是)/y;
const QUOTED = /“([^“”]{1,60})”/y;
/** What is still to be filled in, as it is masked. */
const MASKED = /□+/y;
const TITLE = /《[^》]{0,120}》/y;
const MARKS: ReadonlySet<string> = new Set(Array.from(',;。!?:、'));
const WORD_DIGITS = '零一二三四五六七八九';

/** Reads a comparable text into tokens, left to right; every character belongs to one token. Linear in its length. */
export function scan(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let textFrom = -1;
  const closeText = (end: number): void => {
    if (textFrom >= 0) tokens.push({ kind: 'text', start: textFrom, end });
    textFrom = -1;
  };
  for (let offset = 0; offset < text.length;) {
    const token = tokenAt(text, offset, lexicon, textFrom < 0 ? tokens.at(-1) : undefined);
    if (token === undefined) {
      if (textFrom < 0) textFrom = offset;
      offset += 1;
    } else {
      closeText(offset);
      tokens.push(token);
      offset = token.end;
    }
  }
  closeText(text.length);
  return tokens;
}

function tokenAt(
  text: string,
  offset: number,
  lexicon: Lexicon,
  before: Token | undefined,
): Token | undefined {
  const char = text.charAt(offset);
  if (opensClause(before)) {
    const numbering = numberingAt(text, offset);
    if (numbering !== undefined) return numbering;
  }
  if (MARKS.has(char)) return { kind: 'mark', mark: char, start: offset, end: offset + 1 };
  return (
    enclosedAt(text, offset, lexicon) ??
    (/[\d[第公附预表图]/.test(char) ? match(LEGAL, text, offset, () => ({ kind: 'legal' })) : undefined) ??
    (/\d|二/.test(char) ? timeAt(text, offset) : undefined) ??
    (/\d/.test(char) ? codeAt(text, offset, before) : undefined) ??
    wordAt(text, offset, lexicon) ??
    (/[-\d零〇一二两三四五六七八九十百千]/.test(char) ? quantityAt(text, offset) : undefined) ??
    (char === '(' ? { kind: 'open', start: offset, end: offset + 1 } : undefined) ??
    (char === ')' ? { kind: 'close', start: offset, end: offset + 1 } : undefined)
  );
}

/** Numbering stands where a clause begins. */
function opensClause(before: Token | undefined): boolean {
  return before === undefined || (before.kind === 'mark' && before.mark !== '、');
}

function numberingAt(text: string, offset: number): Token | undefined {
  const found = at(NUMBERING, text, offset);
  if (found === null) return undefined;
  const [all, bracketedWord, word, bracketed, figure] = found;
  const depth =
    word !== undefined || all.startsWith('第')
      ? 1
      : bracketedWord !== undefined
        ? 2
        : figure !== undefined
          ? 3
          : bracketed !== undefined
            ? 4
            : 5;
  return { kind: 'numbering', depth, start: offset, end: offset + all.length };
}

function enclosedAt(text: string, offset: number, lexicon: Lexicon): Token | undefined {
  const char = text.charAt(offset);
  if (char === '“') {
    const quoted = at(QUOTED, text, offset)?.[1];
    if (quoted === undefined || /\([^)]*[类款项][^)]*\)/.test(quoted)) return quoteMark(offset);
    return match(QUOTED, text, offset, ([, content = '']) => ({
      kind: 'quoted',
      content,
      senses: lexicon.senseOf(content),
    }));
  }
  if (char === '”') return quoteMark(offset);
  if (char === '□') return match(MASKED, text, offset, () => ({ kind: 'aside', content: '' }));
  if (char === '《') return match(TITLE, text, offset, ([content]) => ({ kind: 'aside', content }));
  if (char !== '(') return undefined;
  return (
    match(LEVEL, text, offset, ([, before, word, behind]) => ({
      kind: 'level',
      level: word === '类' ? 1 : word === '款' ? 2 : 3,
      code: before ?? behind,
    })) ??
    match(LEGAL, text, offset, () => ({ kind: 'legal' })) ??
    match(CODE_IN_BRACKETS, text, offset, ([, code = '']) => ({ kind: 'code', code }))
  );
}

/** A quotation mark that only frames what is read piece by piece. */
function quoteMark(offset: number): Token {
  return { kind: 'aside', content: '', start: offset, end: offset + 1 };
}

function timeAt(text: string, offset: number): Token | undefined {
  return (
    match(YEAR_RANGE, text, offset, ([, , last]) => ({ kind: 'year', year: Number(last), ofRange: true })) ??
    match(DATE, text, offset, ([, year, month, day, end, endYear]) => ({
      kind: 'date',
      period:
        year !== undefined
          ? {
              kind: 'date',
              year: Number(year),
              month: Number(month),
              day: dayOf(Number(year), Number(month), { day, end }),
            }
          : endYear !== undefined
            ? { kind: 'date', year: Number(endYear), month: 12, day: 31 }
            : undefined,
    })) ??
    match(YEAR, text, offset, ([, year]) => ({ kind: 'year', year: Number(year), ofRange: false })) ??
    match(WORD_YEAR, text, offset, ([, tens = '', ones = '']) => ({
      kind: 'year',
      year: 2000 + wordDigit(tens) * 10 + wordDigit(ones),
      ofRange: false,
    }))
  );
}

/** The day printed; 12月底 is the last of its month. */
function dayOf(
  year: number,
  month: number,
  { day, end }: { readonly day: string | undefined; readonly end: string | undefined },
): number | undefined {
  if (day !== undefined) return Number(day);
  return end === '底' || end === '末' ? new Date(Date.UTC(year, month, 0)).getUTCDate() : undefined;
}

function wordDigit(char: string): number {
  return char === '〇' ? 0 : WORD_DIGITS.indexOf(char);
}

function codeAt(text: string, offset: number, before: Token | undefined): Token | undefined {
  const project = match(PROJECT_CODE, text, offset, ([code]) => ({ kind: 'code', code }));
  if (project !== undefined) return project;
  // A whole number with a unit is a number; a code stands before a name.
  if (before?.kind === 'quantity' || quantityAt(text, offset)?.of !== 'bare') return undefined;
  return match(CLASS_CODE, text, offset, ([code]) => ({ kind: 'code', code }));
}

function wordAt(text: string, offset: number, lexicon: Lexicon): WordToken | undefined {
  const found = lexicon.wordAt(text, offset);
  if (found === undefined) return undefined;
  const { word, sense } = found;
  const end = offset + word.length;
  if (isOfBody(sense, text, end)) return undefined;
  if (sense.trend !== undefined && !isTrend(text, word, offset)) return undefined;
  if (word === '系' && !/[,;]$/.test(text.charAt(offset - 1))) return undefined;
  if (word === '执行' && !isExecution(text, offset, end)) return undefined;
  if (sense.role === 'comparison' && !COMPARED.test(text.slice(end, end + 8))) {
    return sense.terms.length > 0 || FILLING.has(word)
      ? { kind: 'word', word, sense: { ...sense, role: 'filler' }, start: offset, end }
      : undefined;
  }
  return { kind: 'word', word, sense, start: offset, end };
}

/** 水利, 公安, 文化和旅游 are classes; in front of 局 they are part of a body's name. */
function isOfBody({ terms }: WordToken['sense'], text: string, end: number): boolean {
  const isClass =
    terms.length > 0 && terms.every(({ measure }) => measure !== undefined && NAMES.has(measure));
  return isClass && OF_BODY.test(text.slice(end, end + 3));
}

const NAMES: ReadonlySet<MeasureId> = new Set(['functionalClass', 'economicClass', 'named', 'project']);
const OF_BODY = /^(?:局|厅|委|办|院|署|中心|所(?!需|有|属)|站|队|大队|支队|总队|馆|学校|系统)/;

/** 上年执行120万元, 较上年执行增加: a basis; 严格执行 is none. */
function isExecution(text: string, start: number, end: number): boolean {
  if (/^为?\d/.test(text.slice(end, end + 2))) return true;
  return (
    /(?:年|年度|同期)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[增减下上持相一多少]/.test(text.charAt(end))
  );
}

/** 多 and 少 are directions before a number (增5.2%) or at the end of a comparison (比上年多); 提高 only before a percentage. */
function isTrend(text: string, word: string, offset: number): boolean {
  const end = offset + word.length;
  const behind = text.slice(end, end + 16);
  if (PERCENT_TRENDS.has(word)) return /^(?:了|约|近)*[-\d.]+(?:%|个?百分点)/.test(behind);
  if (!SHORT_TRENDS.has(word)) return true;
  if (/^(?:了|约|近)*[-\d]/.test(behind)) return true;
  return /^[,。;]/.test(behind) && /[比较][^,。;]{1,12}$/.test(text.slice(Math.max(0, offset - 16), offset));
}

/** What is compared with: a period, or a basis. */
const COMPARED =
  /^(?:于|之|着|其)?(?:上年|上一年|上一预算|去年|前年|前一年|同期|20\d{2}|二[〇零]|年初|预算|执行|决算|调整|实际)/;
const FILLING: ReadonlySet<string> = new Set(['比较', '对比', '与', '和', '同', '跟', '于', '相较']);

function match(
  pattern: RegExp,
  text: string,
  offset: number,
  make: (found: RegExpExecArray) => Shape,
): Token | undefined {
  const found = at(pattern, text, offset);
  return found === null ? undefined : { ...make(found), start: offset, end: offset + found[0].length };
}

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

type Shape = Token extends infer One ? (One extends Token ? Omit<One, 'start' | 'end'> : never) : never;
