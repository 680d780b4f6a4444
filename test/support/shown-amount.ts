import { placeName } from '../../src/core/findings';
import type { Amount } from '../../src/core/money';
import type { Review } from '../../src/core/report/review';
import { located, type Field } from '../../src/core/tables';
import { addressText } from '../../src/core/workbook';

/** `26.00 三公!G6`; `blank`, `unreadable` or `none` where there is no such figure. */
export function shownAmount(field: Field<Amount> | undefined): string {
  const amount = located(field);
  return amount === undefined
    ? (field?.state ?? 'none')
    : `${amount.value.value.toFixed(2)} ${addressText(amount.at)}`;
}

/** `A08 三公!A6` for every finding of a review. */
export function shownFindings({ rules }: Pick<Review, 'rules'>): string[] {
  return rules.flatMap(({ outcome }) =>
    outcome.kind === 'found'
      ? outcome.findings.map((finding) => `${finding.code} ${placeName(finding)}`)
      : [],
  );
}
