import { Decimal } from '../money';
import type { Statement } from '../prose';
import type { Binder } from './bind';
import { figureNumber, open, printedOf, type Judgement, type Pair } from './judge';
import { judgePrinted, lastPlace, USUAL_UNIT, type Agreement, type PrintedNumber } from './printed-number';

/** Judges growth, or the quotient of two years' figures. */
export function judgeRatio(statement: Statement, pair: Pair | Judgement): Judgement {
  if ('verdict' in pair) return pair;
  const now = figureNumber(pair.current, USUAL_UNIT);
  const before = figureNumber(pair.prior, USUAL_UNIT);
  const printed = printedOf(statement);
  const cells = [...pair.current.cells, ...pair.prior.cells];
  const found = { cells, figure: pair.current, other: pair.prior, unit: '%', wrongNames: [] };
  if (before?.isZero() === true && statement.direction !== undefined && printed?.value.isZero() === false)
    return { ...found, verdict: 'contradicts', fromZero: true };
  if (now === undefined || before === undefined || before.isZero() || printed === undefined)
    return { ...found, verdict: 'not-checkable', why: 'prior-year', tables: [pair.current.table] };
  const quotient = now.div(before).times(100);
  const exact = statement.direction === undefined ? quotient : quotient.minus(100);
  const sign = statement.direction === 'down' ? -1 : 1;
  const small = lastPlace(2).div(2);
  const spread = quotientSpread({ low: now.minus(small), high: now.plus(small) }, before, small);
  const verdict = judgeWithin(printed, exact.times(sign), spread);
  const reversed = verdict === 'contradicts' && judgeWithin(printed, exact.times(-sign), spread) === 'agrees';
  return {
    ...found,
    exact,
    verdict,
    ...(reversed && statement.direction !== undefined ? { wrongDirection: true as const } : {}),
  };
}

/** Judges a part of a whole in per cent. */
export function judgeShare(statement: Statement, binder: Binder): Judgement {
  const part = binder.bind(statement);
  if (part.kind !== 'bound') return open(part);
  if (statement.whole === undefined) return { verdict: 'not-placed', cells: [], wrongNames: part.wrongNames };
  const whole = binder.bind(statement.whole);
  if (whole.kind !== 'bound') return open(whole);
  const [figure] = part.figures;
  const [other] = whole.figures;
  const numerator = figureNumber(figure, USUAL_UNIT);
  const denominator = figureNumber(other, USUAL_UNIT);
  const printed = printedOf(statement);
  const found = {
    cells: [...figure.cells, ...other.cells],
    figure,
    other,
    unit: '%',
    wrongNames: part.wrongNames,
  };
  if (numerator === undefined || denominator === undefined || denominator.isZero() || printed === undefined)
    return { ...found, verdict: 'not-checkable', why: 'unreadable' };
  const exact = numerator.div(denominator).times(100);
  const small = lastPlace(2).div(2);
  const spread = quotientSpread(
    { low: numerator.minus(small), high: numerator.plus(small) },
    denominator,
    small,
  );
  return { ...found, exact, verdict: judgeWithin(printed, exact, spread) };
}

/** By how much a percentage may be off because its two figures are printed rounded. */
function quotientSpread(
  numerator: { readonly low: Decimal; readonly high: Decimal },
  denominator: Decimal,
  half: Decimal,
): Decimal {
  const least = denominator.abs().minus(half);
  if (least.lte(0)) return new Decimal(0);
  const middle = numerator.low.plus(numerator.high).div(2).div(denominator);
  return numerator.high.abs().div(least).minus(middle.abs()).abs().times(100);
}

function judgeWithin(printed: PrintedNumber, exact: Decimal, spread: Decimal): Agreement {
  const verdict = judgePrinted(printed, exact);
  if (verdict !== 'contradicts') return verdict;
  const half = lastPlace(printed.places).div(2);
  return printed.value.minus(exact).abs().lte(half.plus(spread)) ? 'agrees' : 'contradicts';
}
