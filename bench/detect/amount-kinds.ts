import { type CellValue, valueText } from '../../src/core/workbook';
import type { Random } from '../../test/corpus/sets/random';
import { swapped, typed, valueAt } from './edits';
import type { AmountCell, Given } from './given';
import { inCells, inSum, type Kind } from './kind';

/** How one figure is typed wrong; `undefined` where it cannot be. */
type Slip = (figure: string, random: Random) => CellValue | undefined;

const SLIPS: Readonly<Record<string, Slip>> = {
  'one digit typed wrong': (figure, random) =>
    changed(figure, random, (digit) => String((Number(digit) + random.int(1, 9)) % 10)),
  'one digit off by one': (figure, random) =>
    changed(figure, random, (digit) => String(digit === '9' ? 8 : Number(digit) + 1)),
  'two digits swapped': (figure, random) => {
    const pairs = Array.from(figure, (_, index) => index).filter(
      (index) => /^\d\d$/.test(figure.slice(index, index + 2)) && figure[index] !== figure[index + 1],
    );
    if (pairs.length === 0) return undefined;
    const at = random.pick(pairs);
    return numberOf(
      figure.slice(0, at) + (figure[at + 1] ?? '') + (figure[at] ?? '') + figure.slice(at + 2),
      figure,
    );
  },
  'a digit left out': (figure, random) => {
    const at = random.pick(digitsOf(figure));
    return numberOf(figure.slice(0, at) + figure.slice(at + 1), figure);
  },
  'a digit typed twice': (figure, random) => {
    const at = random.pick(digitsOf(figure));
    return numberOf(figure.slice(0, at) + (figure[at] ?? '') + figure.slice(at), figure);
  },
  'the point left out': (figure) =>
    figure.includes('.') ? numberOf(figure.replace('.', ''), figure) : undefined,
  'the point one place to the right': (figure) => Number((Number(figure) * 10).toPrecision(12)),
  'the point one place to the left': (figure) => Number((Number(figure) / 10).toPrecision(12)),
  'typed in 元 instead of 万元': (figure) => Number((Number(figure) * 10_000).toPrecision(12)),
  'typed in 万元 instead of 元': (figure) => Number((Number(figure) / 10_000).toPrecision(12)),
  'a minus in front': (figure) => -Number(figure),
  'left blank': () => null,
  'zero in its place': () => 0,
  'a dash in its place': () => '—',
  'words in its place': () => '待定',
  'text that is a wrong number': (figure, random) =>
    String(changed(figure, random, (digit) => String((Number(digit) + 1) % 10))),
  'a formula error': () => ({ error: '#REF!' }),
  'twice as much': (figure) => Number(figure) * 2,
};

function digitsOf(figure: string): number[] {
  return Array.from(figure).flatMap((each, index) => (/\d/.test(each) ? [index] : []));
}

function changed(figure: string, random: Random, change: (digit: string) => string): number | undefined {
  const at = random.pick(digitsOf(figure));
  return numberOf(figure.slice(0, at) + change(figure[at] ?? '0') + figure.slice(at + 1), figure);
}

function numberOf(text: string, before: string): number | undefined {
  const number = Number(text);
  return text === '' || Number.isNaN(number) || number === Number(before) ? undefined : number;
}

/** The cells of figures that are money of the year or of another, each once. */
function amountCells({ amounts, workbook }: Given): AmountCell[] {
  return amounts.filter(({ at }) => typeof valueAt(workbook, at) === 'number');
}

const SINGLE: readonly Kind[] = Object.entries(SLIPS).map(([name, slip]) => ({
  name: `an amount: ${name}`,
  plant: (given, random) => {
    const { at } = random.pick(amountCells(given));
    const value = slip(valueText(valueAt(given.workbook, at)), random);
    if (value === undefined) return undefined;
    return (value === null ? inSum : inCells)(typed(given.workbook, at, value), at);
  },
}));

/** Another amount of the same table beside a random one. */
function neighbours(
  given: Given,
  random: Random,
  isBeside: (one: AmountCell, other: AmountCell) => boolean,
): readonly [AmountCell, AmountCell] | undefined {
  const cells = amountCells(given);
  const one = random.pick(cells);
  const others = cells.filter(
    (other) => other.table === one.table && other.value !== one.value && isBeside(one, other),
  );
  return others.length === 0 ? undefined : [one, random.pick(others)];
}

const sameColumn = ({ at }: AmountCell, { at: other }: AmountCell): boolean =>
  at.sheet === other.sheet && at.column === other.column && at.row !== other.row;
const sameRow = ({ at }: AmountCell, { at: other }: AmountCell): boolean =>
  at.sheet === other.sheet && at.row === other.row && at.column !== other.column;

const PAIRS: readonly Kind[] = (
  [
    ['of another row', sameColumn],
    ['of another column', sameRow],
  ] as const
).flatMap(([which, isBeside]): Kind[] => [
  {
    name: `an amount: that ${which} copied`,
    plant: (given, random) => {
      const pair = neighbours(given, random, isBeside);
      if (pair === undefined) return undefined;
      const [{ at }, other] = pair;
      return inCells(typed(given.workbook, at, valueAt(given.workbook, other.at)), at);
    },
  },
  {
    name: `an amount: changed places with that ${which}`,
    plant: (given, random) => {
      const pair = neighbours(given, random, isBeside);
      if (pair === undefined) return undefined;
      const [one, other] = pair;
      return inCells(swapped(given.workbook, one.at, other.at), one.at, other.at);
    },
  },
]);

export const AMOUNT_KINDS: readonly Kind[] = [...SINGLE, ...PAIRS];
