import type { Relation } from '../findings';
import { type Amount, Decimal, negated, type Verdict } from '../money';
import type { Field, Located } from '../tables';
import type { Wording } from './reporting';

/** An amount, or a number without unit. */
export type Figure = Amount | Decimal;

type Operand = Field<Figure> | Located<Figure> | undefined;

/** What stands on both sides of a comparison; blank cells too, for a contradiction may be corrected by filling one. */
export interface Sides {
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
  /** True where the right side is multiplied, not added up. */
  readonly multiplied?: boolean;
}

/** The arithmetic of a contradiction; `undefined` where the amounts are in different units. */
export function relationOf(
  sides: Sides,
  { difference, kind, slack }: Exclude<Verdict, { kind: 'equal' }>,
  { unequal }: Pick<Wording, 'unequal'>,
): Relation | undefined {
  const oneSided = unequal !== undefined && unequal(negated(difference)) === undefined;
  return relation(sides, difference.value, kind === 'unequal' ? slack : new Decimal(0), oneSided);
}

/**
 * Where a figure is not the sum of others; `undefined` where they are in different units.
 * @param atMost true where it only must not be more
 */
export function sumRelation(
  stated: Located<Figure>,
  parts: readonly Operand[],
  atMost = false,
): Relation | undefined {
  const sides: Sides = { left: [stated], right: parts };
  const sum = figuresOf(parts)
    .map(numberOf)
    .reduce((total, number) => total.plus(number), new Decimal(0));
  return relation(sides, numberOf(stated.value).minus(sum), new Decimal(0), atMost);
}

function relation(
  { left, right, multiplied = false }: Sides,
  difference: Decimal,
  slack: Decimal,
  oneSided: boolean,
): Relation | undefined {
  const figures = figuresOf([...left, ...right]);
  const units = new Set(figures.flatMap((figure) => ('unit' in figure ? [figure.unit] : [])));
  if (units.size > 1) return undefined;
  const last = lastPlace(figures.map(numberOf));
  // What rounding may cause counts in whole last places: in binary a multiple of half a place is not quite one.
  const tolerance = slack.idiv(last).times(last).plus(last.div(2));
  return { left: cellsOf(left), right: cellsOf(right), multiplied, difference, tolerance, oneSided };
}

/** One unit in the last place that any of the numbers states, two decimals at least. */
function lastPlace(numbers: readonly Decimal[]): Decimal {
  return new Decimal(10).pow(-Math.max(2, ...numbers.map((number) => number.decimalPlaces())));
}

function figuresOf(operands: readonly Operand[]): Figure[] {
  return operands.flatMap((operand) => {
    if (operand === undefined) return [];
    if (!('state' in operand)) return [operand.value];
    return operand.state === 'stated' ? [operand.value] : [];
  });
}

function numberOf(figure: Figure): Decimal {
  return 'unit' in figure ? figure.value : figure;
}

function cellsOf(operands: readonly Operand[]): Relation['left'] {
  return operands.flatMap((operand) => operand?.at ?? []);
}
