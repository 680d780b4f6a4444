import type { Slots } from '../findings';
import type { NamedAmount } from '../identities';
import { absolute, isZero, negated, sumOf } from '../money';
import { located } from '../tables';
import type { Report, Wording } from './reporting';

type Fields = readonly NamedAmount['field'][];

/**
 * Reports one cell that is left blank while the other side states an amount: what stands there should stand here too. Several cells that
 * are blank together may not have been broken down.
 * @returns whether it did
 */
export function reportBlank(
  report: Report,
  wording: Wording,
  data: Slots,
  stated: Fields,
  reference: Fields,
): boolean {
  const { doubt, unequal, blankIsUnknown, evidence } = wording;
  const blank = [stated, reference].find((side) => side.length === 1 && side[0]?.state === 'blank');
  const amounts = (blank === stated ? reference : stated).map((field) => located(field));
  const given = amounts.flatMap((amount) => amount ?? []);
  const [first] = given;
  if (blank === undefined || first === undefined || blankIsUnknown === true) return false;
  const sum = sumOf(
    given.map(({ value }) => value),
    first.value.unit,
  );
  const difference = blank === stated ? negated(sum) : sum;
  const message = unequal === undefined ? 'unequal' : unequal(difference);
  if (isZero(sum) || message === undefined) return false;
  if (doubt !== undefined) report.cannotCheck(doubt.reason, doubt.data);
  else
    report.found(message, {
      at: [...blank.flatMap((field) => field ?? []), ...given],
      stated: blank === stated ? BLANK : sum,
      expected: blank === stated ? sum : BLANK,
      difference,
      ...evidence,
      data: { ...data, gap: absolute(sum), cause: '', ...evidence?.data },
    });
  return true;
}

/** What messages print for a cell that holds nothing. */
const BLANK = '空白';
