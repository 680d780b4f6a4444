import type { Funds } from '../prose';
import { nameKey } from './name-key';

/**
 * Which money a source's name says, the longer word first where one holds another. Source: forms 收支预算总表, 收入预算总表 of the known
 * regions (design document `domain.md`).
 */
const WORDS: readonly (readonly [string, Funds])[] = [
  ['财政专户', 'specialAccount'],
  ['专户核拨', 'specialAccount'],
  ['国有资本经营预算', 'stateCapitalBudget'],
  ['政府性基金', 'governmentFundBudget'],
  ['基金预算', 'governmentFundBudget'],
  ['一般公共预算', 'generalPublicBudget'],
  ['财政拨款', 'fiscalAppropriation'],
  ['事业单位经营收入', 'operating'],
  ['经营收入', 'operating'],
  ['事业收入', 'business'],
  ['上级补助', 'superior'],
  ['附属单位上缴', 'affiliated'],
  ['单位资金', 'unitFunds'],
  ['其他', 'other'],
];

/** The money a source of revenue is named after; `undefined` for a name that says none. */
export function fundsNamed(name: string): Funds | undefined {
  const key = nameKey(name);
  return WORDS.find(([word]) => key.includes(word))?.[1];
}
