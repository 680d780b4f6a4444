import type { Content } from '../sheet/sheet-drawing';
import { classNames } from './budget';
import type { ALL, GENERAL } from './totals';
import { BASIC, codes, spent, spentOn, wan, type Part } from './totals';

/** 类 款 项, name, total, basic and project expenditure of every class; the total last. */
export function expenditureRows(parts: typeof ALL | typeof GENERAL): Content[][] {
  const project = parts.filter((part) => !BASIC.includes(part));
  const amounts = (code: string): Content[] => [parts, BASIC, project].map((own) => wan(spent(code, own)));
  return [
    ...codes('2', 7).map((code) => [code, classNames[code], ...amounts(code)]),
    ['合计', undefined, ...amounts('')],
  ];
}

/** The 类 that spend any of the money, with what they spend. */
export function topClasses(parts: readonly Part[]): (readonly [name: string, amount: number])[] {
  return codes('2', 3)
    .map((code) => [classNames[code] ?? '', spent(code, parts)] as const)
    .filter(([, amount]) => amount > 0);
}

/** Economic classes with total, 人员经费 and 公用经费; the total last. */
export function economicRows(): Content[][] {
  const row = (code: string): Content[] => {
    const isPublic = code.startsWith('302');
    const amount = wan(spentOn(code));
    return [code, classNames[code], amount, isPublic ? undefined : amount, isPublic ? amount : undefined];
  };
  const personnel = spentOn('301') + spentOn('303');
  return [
    ...codes('3', 5).map(row),
    ['合计', undefined, wan(spentOn('')), wan(personnel), wan(spentOn('302'))],
  ];
}
