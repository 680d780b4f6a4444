import { readNumberText, type Decimal } from '../../money';

export type Comparator = '≥' | '≤' | '>' | '<' | '=';

/**
 * An indicator's target as printed: comparator, number and unit held apart, or words that hold no figure (`有所提高`).
 */
export interface IndicatorTarget {
  readonly text: string;
  readonly comparator: Comparator | undefined;
  /** The figure, the upper one of a range; `undefined` for a qualitative target, a date, a ratio, several targets in one cell. */
  readonly number: Decimal | undefined;
  /** What follows the figure up to the next punctuation: `%`, `人次`, `万元`, `元/人`; '' where nothing does. */
  readonly unit: string;
  /** True for a point in time (`2023年12月底前`, `12月31日前`), which is no quantity. */
  readonly isDate: boolean;
}

const COMPARATORS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:≥|≧|⩾|>=|=>|(?:大|高|多)于或?等于|不得?(?:低于|少于|小于)|至少|最少|最低)/, '≥'],
  [/^(?:≤|≦|⩽|<=|=<|(?:小|低|少)于或?等于|不得?(?:高于|超过|多于|大于|超出?)|未超过?|至多|最多|最高)/, '≤'],
  [/^(?:>|大于|高于|超过|多于)/, '>'],
  [/^(?:<|小于|低于|少于|不足)/, '<'],
  [/^(?:=|等于)/, '='],
];
/** Words in front of a figure that do not change it. */
const LEAD =
  /^(?:人民币|[¥￥]|(?:控制|保持|维持|稳定)在|达到?|完成|大?约|共计?|总计|合计|预算(?:数|控制数)?|[为是:])/;
/** `大于等于` is one sign, so signs and lead words may alternate but never run on: `控制在≤450万元`. */
const MAX_PREFIXES = 4;

const FIGURE = '[+-]?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';
const ONE_FIGURE = new RegExp(`^${FIGURE}`);
/** `90%-100%`, `3~5天`, `4万元至5万元`. */
const RANGE = new RegExp(`^${FIGURE}[^\\d,;。-]{0,4}?(?:[-~—–〜]+|至|到)(${FIGURE})(.*)$`);
const DATE =
  /^(?:(?:(?:19|20)\d{2}[-~—–至])?(?:19|20)\d{2}年|20\d{2}[./-]\d{1,2}(?:[./-]\d{1,2})?日?(?:底|前|之前|以前|止)*$|\d{1,2}月(?:[底末初前份上中下之以]|\d{1,2}[日号]))/;
/** A numbered list of targets in one cell (`1.培训50人；2.…`, `①…`) or a ratio (`1:20`): no one figure. */
const NO_FIGURE = /^(?:\d{1,2}[.、)](?!\d)|[①-⑳⑴-⒛]|\d+(?:\.\d+)?:\d)/;

/** Reads `≥4000人次`, `100%`, `8万元`, `不低于95%`, `95%以上`, `1年内`, `3-5天`; words without a figure are qualitative. */
export function parseTarget(raw: string): IndicatorTarget {
  const text = raw.trim();
  const words = { text, comparator: undefined, number: undefined, unit: '', isDate: false };
  const { comparator, rest } = withoutPrefixes(
    text
      .normalize('NFKC')
      .replace(/\s+/g, '')
      .replace(/百分之百/g, '100%')
      .replace(/百分之(\d+(?:\.\d+)?)/g, '$1%'),
  );
  if (DATE.test(rest)) return { ...words, isDate: true };
  if (NO_FIGURE.test(text) || NO_FIGURE.test(rest)) return words;
  const range = RANGE.exec(rest);
  const figure = range?.[1] ?? ONE_FIGURE.exec(rest)?.[0];
  const reading = figure === undefined ? undefined : readNumberText(figure);
  if (figure === undefined || reading?.kind !== 'number') return words;
  const { unit, bound } = readUnit(range?.[2] ?? rest.slice(figure.length));
  return { ...words, comparator: comparator ?? bound, number: reading.value, unit };
}

/** Takes the comparator and the lead words off; of several comparators the first one counts. */
function withoutPrefixes(text: string): {
  readonly comparator: Comparator | undefined;
  readonly rest: string;
} {
  let rest = text;
  let comparator: Comparator | undefined;
  for (let round = 0; round < MAX_PREFIXES; round += 1) {
    const sign = COMPARATORS.find(([pattern]) => pattern.test(rest));
    comparator ??= sign?.[1];
    const shorter = rest.replace(sign?.[0] ?? LEAD, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return { comparator, rest };
}

/** The unit behind a figure without the words that set a bound (`以上`, `以内`) or blur it (`左右`), and the bound they set. */
function readUnit(behind: string): { readonly unit: string; readonly bound: Comparator | undefined } {
  const word = behind
    .replace(/\(含\)|人民币/g, '')
    .replace(/^[余多](?=.)/, '')
    // Brackets and further clauses explain the target; `元/(人·年)` is one unit.
    .replace(/([^/])[(,;:。、].*$|^[(,;:。、].*$/, '$1')
    .replace(/(?:左右|上下|整)$/, '');
  const match = /^(.*?)(?:及|含)?(以上|之上|以内|之内|以下|之下|内)$/.exec(word);
  if (match === null) return { unit: word, bound: undefined };
  return { unit: match[1] ?? '', bound: match[2] === '以上' || match[2] === '之上' ? '≥' : '≤' };
}

/** A target as lists print it: operator, value and unit in columns of their own, each '' where blank. */
interface TargetParts {
  readonly comparator: string;
  readonly value: string;
  readonly measure: string;
}

/**
 * The target text of a list's columns: `≥`, `95`, `%` → `≥95%`. Words that name no operator (`定性`, `定量`) add nothing, and neither does what the
 * value says itself.
 */
export function joinTarget({ comparator, value, measure }: TargetParts): string {
  const own = parseTarget(value);
  const sign = comparator.trim();
  const isSign = COMPARATORS.some(([pattern]) => pattern.test(sign.normalize('NFKC')));
  const unit = measure.trim();
  const isMeasured = own.number !== undefined && own.unit === '' && !NO_MEASURE.test(unit);
  const measured = isMeasured ? `${value.trim()}${unit}` : value.trim();
  return isSign && own.number !== undefined && own.comparator === undefined ? `${sign}${measured}` : measured;
}

/** What stands in the column of units where there is none. */
const NO_MEASURE = /^[-—–/\\无]*$/;
