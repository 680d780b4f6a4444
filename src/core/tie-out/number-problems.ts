import type { FigureIndex } from '../figures';
import { MEASURES } from '../prose';
import { causeOf } from './cause';
import { problemOf, subjectWords, type Entry } from './entry';
import type { TextVerdict } from './in-text';
import { printedOf, printIn, unitOf } from './judge';
import type { Problem, ProblemKind } from './model';
import { amountIn, isMoneyUnit, USUAL_UNIT, type Interval } from './printed-number';
import { amountOf, type Decimal } from '../money';
import { changeWord, isDirected } from './words';

/** What is wrong with a number by its cell; `undefined` where nothing is. */
export function cellProblem(entry: Entry, index: FigureIndex): Problem | undefined {
  const { statement, judgement } = entry;
  switch (judgement.verdict) {
    case 'contradicts':
      return contradiction(entry, index);
    case 'rounding':
      return problemOf(entry, 'rounding', subjectOf(entry), comparison(entry));
    case 'not-placed':
      return isUnfounded(entry)
        ? problemOf(entry, 'unfounded', subjectOf(entry), { stated: entry.of.raw })
        : undefined;
    default:
      return isZeroChange(entry) && statement.approximate === undefined
        ? problemOf(entry, 'zero-change', subjectOf(entry), {
            place: withTrendWord(entry),
            stated: entry.of.raw,
            expected: changeWord(0),
          })
        : undefined;
  }
}

/** What a statement is about, as messages call it. */
export function subjectOf({ statement }: Entry): string {
  return subjectWords(statement, (measure) => MEASURES[measure].name);
}

function contradiction(entry: Entry, index: FigureIndex): Problem {
  const { statement, judgement } = entry;
  const kind = kindOf(entry);
  const printed = printedOf(statement);
  const { figure, exact } = judgement;
  const unit = unitOf(statement);
  const suspects = figure === undefined || kind !== 'amount' ? undefined : { figure, index, unit };
  const cause = printed === undefined || exact === undefined ? undefined : causeOf(printed, exact, suspects);
  const isAboutTrend = kind === 'direction' || kind === 'change';
  return problemOf(entry, kind, subjectOf(entry), {
    ...comparison(entry),
    ...(cause === undefined || kind === 'direction' ? {} : { cause }),
    ...(isAboutTrend ? { place: withTrendWord(entry) } : {}),
  });
}

function kindOf({ statement, judgement }: Entry): ProblemKind {
  switch (statement.relation) {
    case 'is':
    case 'none':
      return statement.unit === '%' ? 'count' : 'amount';
    case 'count':
      return 'count';
    case 'ratio':
      if (judgement.fromZero === true) return 'growth-from-zero';
      return judgement.wrongDirection === true ? 'direction' : 'ratio';
    case 'share':
      return 'ratio';
    default:
      return judgement.wrongDirection === true ? 'direction' : 'change';
  }
}

/** Stated, expected and the difference, in the unit and the places the text prints. */
function comparison({ statement, judgement, of }: Entry): Partial<Problem> {
  const { exact } = judgement;
  if (exact === undefined) return { stated: of.raw };
  const places = statement.places ?? 2;
  const unit = judgement.unit ?? unitOf(statement);
  const isCount = statement.relation === 'count';
  const shown = isCount ? (statement.unit ?? '') : unit;
  const isChange = isDirected(statement) || statement.relation === 'unchanged';
  const expected = isChange
    ? changeText(exact, places, shown)
    : printIn(exact, isCount ? exact.decimalPlaces() : places, shown);
  const printed = printedOf(statement);
  const sign = statement.relation === 'decrease' || statement.direction === 'down' ? -1 : 1;
  const difference = printed === undefined ? undefined : printed.value.times(sign).minus(exact);
  return {
    stated: of.raw,
    expected,
    ...(difference === undefined ? {} : { difference: printIn(difference, Math.max(places, 0), shown) }),
  };
}

/** `减少1010.83万元`, `与上年持平`. */
export function changeText(exact: Decimal, places: number, unit: string): string {
  const sign = exact.toDecimalPlaces(Math.max(places, 2)).comparedTo(0);
  return sign === 0 ? changeWord(0) : `${changeWord(sign)}${printIn(exact.abs(), places, unit)}`;
}

/** 增加0万元, 减少0.00万元: a change of zero in the words of a change. */
function isZeroChange({ statement }: Entry): boolean {
  const { relation, value } = statement;
  return (relation === 'increase' || relation === 'decrease') && value?.isZero() === true;
}

/** The measure and its table are known, the table is read and holds no such figure. */
function isUnfounded({ statement, judgement, of }: Entry): boolean {
  const { value, relation, measure } = statement;
  return (
    judgement.missing === true &&
    measure !== 'named' &&
    relation === 'is' &&
    of.kind === 'amount' &&
    value !== undefined &&
    !value.isZero()
  );
}

/** The number with the word of its direction, where that stands right before or behind it. */
export function withTrendWord(entry: Entry): Problem['place'] {
  const { start, end } = entry.of;
  const { mentions, text } = entry.in;
  const near = mentions.find(
    (other) =>
      other.kind === 'trend' &&
      ((other.end <= start && start - other.end <= 3 && !/[，。；、]/.test(text.slice(other.end, start))) ||
        (other.start >= end && other.start - end <= 1)),
  );
  return {
    text: entry.text,
    paragraph: entry.paragraph,
    start: Math.min(start, near?.start ?? start),
    end: Math.max(end, near?.end ?? end),
  };
}

/** What the text's own figures contradict. */
export function textProblem(entry: Entry, verdict: TextVerdict): Problem | undefined {
  const { kind, expected, from } = verdict;
  if (kind === 'agrees') return undefined;
  const detail = from.map(({ of }) => of.raw).join('、');
  return problemOf(entry, kind, subjectOf(entry), {
    stated: entry.of.raw,
    detail,
    cells: [],
    ...(expected === undefined ? {} : { expected: middleOf(entry, expected) }),
    ...(kind === 'change' ? { place: withTrendWord(entry) } : {}),
  });
}

function middleOf({ statement }: Entry, { low, high }: Interval): string {
  const middle = low.plus(high).div(2);
  const places = statement.places ?? 2;
  if (statement.relation === 'ratio')
    return isDirected(statement) ? changeText(middle, places, '%') : printIn(middle, places, '%');
  const unit = unitOf(statement);
  return changeText(inUnitOf(middle, unit), places, unit);
}

/** 元 in a printed unit. */
export function inUnitOf(yuan: Decimal, unit: string): Decimal {
  return amountIn(amountOf(yuan, '元'), isMoneyUnit(unit) ? unit : USUAL_UNIT);
}

/** An amount without a unit that is not zero, or one in 元 among amounts in 万元 that no cell explains. */
export function unitProblem(entry: Entry, usual: string | undefined): Problem | undefined {
  const { of, statement, judgement } = entry;
  const { quantity } = of;
  if (of.kind !== 'amount' || quantity === undefined || quantity.value.isZero()) return undefined;
  if (quantity.unit === undefined) {
    const unit = usual ?? USUAL_UNIT;
    return problemOf(entry, 'no-unit', subjectOf(entry), { stated: of.raw, expected: `${of.raw}${unit}` });
  }
  // 八万五千元 is written out and needs no other unit.
  const isOdd =
    quantity.unit === '元' &&
    usual === '万元' &&
    statement.relation !== 'count' &&
    /[0-9０-９]/u.test(of.raw);
  if (!isOdd || judgement.verdict === 'agrees' || judgement.verdict === 'rounding') return undefined;
  return problemOf(entry, 'other-unit', subjectOf(entry), {
    stated: of.raw,
    expected: of.raw.replace(/元$/, usual),
  });
}
