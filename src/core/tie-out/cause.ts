import type { Figure, FigureIndex } from '../figures';
import { type Decimal, swapsNeighbours } from '../money';
import { figureNumber } from './judge';
import type { Cause } from './model';
import { judgePrinted, roundedTo, type PrintedNumber } from './printed-number';

/** What a wrong number may have been taken for. */
export interface Suspects {
  readonly figure: Figure;
  readonly index: FigureIndex;
  readonly unit: string;
}

/**
 * What probably happened to a wrong number, where one thing explains it to the last digit: another unit, a slipped point, swapped,
 * lost or added digits, the other year's value, a neighbour's. `undefined` where nothing does.
 */
export function causeOf(printed: PrintedNumber, exact: Decimal, suspects?: Suspects): Cause | undefined {
  const { value, places } = printed;
  if (value.isZero()) return undefined;
  const fits = (factor: number): boolean => judgePrinted(printed, exact.times(factor)) === 'agrees';
  if (fits(10_000) || fits(0.0001)) return { kind: 'unit' };
  if (!exact.isZero() && fits(-1)) return { kind: 'sign' };
  const other = suspects === undefined ? undefined : otherFigure(printed, suspects);
  if (other !== undefined) return other;
  if (exact.isZero()) return undefined;
  if (fits(10) || fits(0.1)) return { kind: 'tenfold' };
  if (fits(100) || fits(0.01)) return { kind: 'hundredfold' };
  const right = digitsOf(roundedTo(exact, places), places);
  const wrong = digitsOf(value, places);
  if (swapsNeighbours(wrong, right)) return { kind: 'swapped' };
  if (lacksOne(right, wrong)) return { kind: 'digit-added' };
  return lacksOne(wrong, right) ? { kind: 'digit-lost' } : undefined;
}

function otherFigure(printed: PrintedNumber, { figure, index, unit }: Suspects): Cause | undefined {
  const hasValue = (other: Figure): boolean => {
    const number = figureNumber(other, unit);
    return number !== undefined && !number.isZero() && judgePrinted(printed, number) === 'agrees';
  };
  const related = index
    .ofMeasure(figure.measure)
    .filter((other) => other !== figure && other.origin !== 'change');
  const otherYear = related.filter(
    ({ period, label, nature, funds }) =>
      period !== figure.period &&
      label === figure.label &&
      nature === figure.nature &&
      funds === figure.funds,
  );
  if (otherYear.some(hasValue)) return { kind: 'other-year' };
  const neighbours = related.filter(
    ({ table, period }) => table === figure.table && period === figure.period,
  );
  const [copied, ...more] = neighbours.filter(hasValue);
  if (copied === undefined || more.length > 0) return undefined;
  return { kind: 'copied', label: copied.label, cells: copied.cells };
}

function digitsOf(value: Decimal, places: number): string {
  return value.abs().toFixed(places).replace('.', '');
}

/** True where one digit taken out of the longer gives the shorter. */
function lacksOne(shorter: string, longer: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let index = 0;
  while (index < shorter.length && shorter[index] === longer[index]) index += 1;
  return shorter.slice(index) === longer.slice(index + 1);
}
