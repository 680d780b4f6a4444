import type { Slots } from '../../findings';
import type { CostReading } from '../../identities';
import {
  type Amount,
  amountOf,
  asShown,
  inUnit,
  printAmount,
  printFigure,
  rounded,
  sameAmount,
} from '../../money';

type Money = Exclude<CostReading, { readonly kind: 'words' | 'other' | 'money' }>;

/** A message of the rule on budget caps, with the further slots it has. */
interface Slip {
  readonly message: 'cutUnit' | 'noUnit' | 'perUnit' | 'otherUnit' | 'sameInOtherUnit';
  readonly data?: Slots;
}

/** True for a target that states money, written well or not. */
export function isMoney(reading: CostReading | undefined): reading is Money {
  return reading !== undefined && !['words', 'other', 'money'].includes(reading.kind);
}

/**
 * What is wrong with how a cap is written; `undefined` where only its amount can be.
 * @param bare what its figure would be in the form's unit
 */
export function slipOf(reading: Money, bare: Amount, budget: Amount): Slip | undefined {
  const unequal = (amount: Amount): string =>
    agrees(amount, budget) ? '' : `另外，它与预算数${printAmount(budget)}也不一致。`;
  if (reading.kind === 'per-unit') return { message: 'perUnit' };
  if (reading.kind === 'no-unit') return { message: 'noUnit', data: { unequal: unequal(bare) } };
  const { kind, amount } = reading;
  if (amount.unit !== budget.unit) {
    // A budget shown as 0.00 that hides 0.0015 does not agree with 15元 for the reader.
    if (sameAmount(amount, asShown(budget))) return { message: 'sameInOtherUnit' };
    return { message: 'otherUnit', data: readings(amount, budget) };
  }
  return kind === 'cut-unit' ? { message: 'cutUnit', data: { unequal: unequal(amount) } } : undefined;
}

function agrees(amount: Amount, budget: Amount): boolean {
  return sameAmount(amount, budget) || sameAmount(amount, asShown(budget));
}

/** Both ways to read a figure in another unit than the table's: literally, and with the table's unit meant. */
function readings(amount: Amount, budget: Amount): Slots {
  const literal = inUnit(amount, budget.unit);
  const visible = rounded(literal, 2);
  const equal = agrees(literal, budget) || agrees(visible, budget);
  const meant = amountOf(amount.value, budget.unit);
  const shown = sameAmount(literal, visible) ? '' : `，表上显示为${printFigure(visible)}`;
  return {
    literal: printAmount(literal),
    shown: `${shown}，与预算数${equal ? '相符' : '不一致'}`,
    meant: `${meant.value.toString()}${meant.unit}`,
    relation: agrees(meant, budget) ? '相符' : equal ? '不一致' : '也不一致',
  };
}
