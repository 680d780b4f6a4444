import type { SummarySide } from './sides';
import { lineStatements, type Say, type Statement } from './statement';

/** Items that other tables state too → the quantity they are. */
const ITEMS: Readonly<Record<string, string>> = {
  fiscalAppropriation: 'fiscal',
  generalPublicBudget: 'generalPublicBudget',
  governmentFundBudget: 'governmentFundBudget',
  stateCapitalBudget: 'stateCapitalBudget',
  basic: 'basic',
  personnel: 'personnel',
  dailyPublic: 'dailyPublic',
  project: 'project',
};

/** The items of one side that other tables state too; one that is printed several times says nothing. */
export function itemStatements(say: Say, { items }: SummarySide): Statement[] {
  const lines = items.flatMap((item) => [item, ...item.parts]);
  return lines.flatMap((line) => {
    const quantity = ITEMS[line.item ?? ''];
    const isOnly = lines.filter(({ item }) => item === line.item).length === 1;
    return quantity !== undefined && isOnly ? lineStatements(say, quantity, line) : [];
  });
}

/** The total of a side, and the sum of the rows it adds up. */
export function totalStatements(
  say: Say,
  quantity: string,
  { items, carryOvers, total }: SummarySide,
): Statement[] {
  return [
    ...lineStatements(say, quantity, total),
    ...say(quantity, '各项合计', ...[...items, ...carryOvers].map(({ current }) => current)),
  ];
}
