import { classNames, economic, spending, type Spending } from './budget';

/** An amount in 万元 as it is printed; nothing where there is none. */
export function wan(hundredths: number): number | undefined {
  return hundredths === 0 ? undefined : hundredths / 100;
}

/** Which money of a class is added. */
export type Part = Exclude<keyof Spending, 'code'>;
export const BASIC: readonly Part[] = ['personnel', 'dailyPublic'];
export const GENERAL: readonly Part[] = [...BASIC, 'project'];
export const ALL: readonly Part[] = [...GENERAL, 'other'];

/** What the classes under a code spend, in hundredths of 万元; all of them for ''. */
export function spent(code: string, parts: readonly Part[]): number {
  return spending
    .filter((each) => each.code.startsWith(code))
    .flatMap((each) => parts.map((part) => each[part] ?? 0))
    .reduce((sum, amount) => sum + amount, 0);
}

/** The same by economic class. */
export function spentOn(code: string): number {
  return Object.entries(economic)
    .filter(([own]) => own.startsWith(code))
    .reduce((sum, [, amount]) => sum + amount, 0);
}

/** 类, 款 and 项 in the order in which tables print them, for codes that begin with one of the digits. */
export function codes(first: string, deepest: number): string[] {
  return Object.keys(classNames)
    .filter((code) => first.includes(code.charAt(0)) && code.length <= deepest)
    .sort();
}
