import { nameKey, type Figure } from '../figures';
import { judgeSame } from '../money';
import type { Dimensions, Funds } from '../prose';
import { isNamed } from './dimensions';

/**
 * 项目支出 of a class of all money, where only the table of one budget splits it: no figure where that budget does not pay for all of
 * the class.
 */
export function isOtherMoney(
  others: readonly Figure[],
  all: readonly Figure[],
  { nature, funds }: Dimensions,
): boolean {
  const [other] = others;
  if (nature === undefined || funds !== 'all' || other === undefined) return false;
  const undivided = all.filter((figure) => figure.nature === undefined && figure.measure === other.measure);
  const whole = undivided.find((figure) => figure.funds === 'all');
  const own = undivided.find((figure) => figure.funds === other.funds);
  return whole !== undefined && own !== undefined && !sameMoney(whole, own);
}

/** True for two readable amounts that are equal within their rounding. */
export function sameMoney(a: Figure, b: Figure): boolean {
  return (
    a.value.kind === 'money' &&
    b.value.kind === 'money' &&
    judgeSame(a.value.amount, b.value.amount).kind !== 'unequal'
  );
}

/** The figures of the part of the department that a statement speaks of. */
export function inScope(figures: readonly Figure[], { scope, measure }: Dimensions): readonly Figure[] {
  if (scope.kind === 'department') {
    const whole = figures.filter((figure) => figure.scope === undefined);
    return whole.length > 0 || measure !== 'project' ? orAll(whole, figures, isNamed(measure)) : figures;
  }
  if (scope.kind === 'own') return figures.filter((figure) => figure.scope !== undefined).slice(0, 0);
  const key = nameKey(scope.name);
  return figures.filter(
    (figure) => figure.scope !== undefined && (figure.scope.endsWith(key) || key.endsWith(figure.scope)),
  );
}

function orAll(some: readonly Figure[], all: readonly Figure[], allowed: boolean): readonly Figure[] {
  return some.length === 0 && allowed ? all : some;
}

/** Without a nature the whole is meant; rows that are of one nature only (projects, economic classes) need not say it. */
export function ofNature(figures: readonly Figure[], { nature, measure }: Dimensions): readonly Figure[] {
  const exact = figures.filter((figure) => figure.nature === nature);
  if (exact.length > 0 || !isNamed(measure)) return exact;
  if (nature === undefined)
    return figures.filter((figure) => figure.nature === 'project' || figure.nature === 'basic');
  return figures.filter((figure) => figure.nature === undefined);
}

/** Class items are read as appropriations where the text names no money: nearly all of them are. */
const READINGS: Readonly<Partial<Record<Funds, readonly Funds[]>>> = {
  all: ['fiscalAppropriation', 'generalPublicBudget'],
  fiscalAppropriation: ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget', 'all'],
  generalPublicBudget: ['fiscalAppropriation'],
};

/** True for a figure whose money the words of a class item may mean. */
export function isReading(figure: Figure, { measure, funds }: Dimensions): boolean {
  return isNamed(measure) && (READINGS[funds] ?? []).includes(figure.funds);
}

/** Names lead to one thing where all figures have one code, or one name where they have none. */
export function differ(figures: readonly Figure[]): boolean {
  const things = new Set(figures.map(({ code, names, scope }) => `${code ?? names[0] ?? ''}|${scope ?? ''}`));
  const codes = new Set(figures.flatMap(({ code }) => code ?? []));
  const named = new Set(figures.map(({ names }) => names[0] ?? ''));
  return things.size > 1 && (codes.size > 1 || named.size > 1);
}
