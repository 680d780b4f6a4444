import type { Relation } from '../findings';
import { type Amount, Decimal, type MoneyUnit, negated, type Verdict } from '../money';
import { located, type Field, type Located } from '../tables';
import type { Wording } from './reporting';

type Operand = Field<Amount> | Field<Decimal> | Located<Amount> | Located<Decimal> | undefined;

/** What stands on both sides of a comparison; blank cells too, for a contradiction may be corrected by filling one. */
export interface Sides {
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
  /** True where the right side is multiplied, not added up. */
  readonly multiplied?: boolean;
}

/** The arithmetic of a contradiction; `undefined` where the amounts are in different units. */
export function relationOf(
  { left, right, multiplied = false }: Sides,
  verdict: Exclude<Verdict, { kind: 'equal' }>,
  { unequal }: Pick<Wording, 'unequal'> = {},
): Relation | undefined {
  const { difference, kind, slack } = verdict;
  const values = [...left, ...right].flatMap((operand) => valueOf(operand) ?? []);
  const units = new Set<MoneyUnit>(values.flatMap((value) => (Decimal.isDecimal(value) ? [] : [value.unit])));
  if (units.size > 1) return undefined;
  const last = lastPlace(values.map((value) => (Decimal.isDecimal(value) ? value : value.value)));
  // What rounding may cause counts in whole last places: their numbers are no multiples of each other in binary.
  const allowed = kind === 'unequal' ? slack.div(last).floor().times(last) : new Decimal(0);
  return {
    left: cellsOf(left),
    right: cellsOf(right),
    multiplied,
    difference: difference.value,
    tolerance: allowed.plus(last.div(2)),
    oneSided: unequal !== undefined && unequal(negated(difference)) === undefined,
  };
}

/** Of quantities without unit: `stated` must be the sum of `parts`, or where `atMost`, no more than it. */
export function quantityRelation(
  stated: Located<Decimal>,
  parts: readonly Located<Decimal>[],
  atMost = false,
): Relation {
  const sum = parts.reduce((total, { value }) => total.plus(value), new Decimal(0));
  return {
    left: [stated.at],
    right: parts.map(({ at }) => at),
    multiplied: false,
    difference: stated.value.minus(sum),
    tolerance: lastPlace([stated.value, ...parts.map(({ value }) => value)]).div(2),
    oneSided: atMost,
  };
}

/** Of two amounts: `stated` must be no more than `limit`. `undefined` where they are in different units. */
export function limitRelation(stated: Located<Amount>, limit: Located<Amount>): Relation | undefined {
  if (stated.value.unit !== limit.value.unit) return undefined;
  const figure = ({ value, at, place }: Located<Amount>): Located<Decimal> => ({
    value: value.value,
    at,
    place,
  });
  return quantityRelation(figure(stated), [figure(limit)], true);
}

/** One unit in the last place that any of the figures states, two decimals at least. */
function lastPlace(figures: readonly Decimal[]): Decimal {
  return new Decimal(10).pow(-Math.max(2, ...figures.map((figure) => figure.decimalPlaces())));
}

function valueOf(operand: Operand): Amount | Decimal | undefined {
  if (operand === undefined) return undefined;
  return 'state' in operand ? located<Amount | Decimal>(operand)?.value : operand.value;
}

function cellsOf(operands: readonly Operand[]): Relation['left'] {
  return operands.flatMap((operand) => operand?.at ?? []);
}
