import type { Rule } from '../../src/core/rules';

/** How many rules each family of the catalogue has: A01 to A19, X01 to X16 … */
const FAMILIES = { A: 19, X: 16, Y: 8, P: 20, K: 9, W: 13, D: 11, N: 11 } as const;

/** Codes that are still to be written; a rule that is there may not stand here. */
export const NOT_YET: readonly string[] = ['A17', 'D04', 'N08', 'Y04'];

/** Codes of the catalogue without a rule, rules that `NOT_YET` still names, and codes that no family has; empty where all is right. */
export function codeProblems(rules: readonly Pick<Rule, 'code'>[], notYet = NOT_YET): string[] {
  const codes = Object.entries(FAMILIES).flatMap(([family, count]) =>
    Array.from({ length: count }, (_, index) => `${family}${String(index + 1).padStart(2, '0')}`),
  );
  const there = new Set(rules.map(({ code }) => code));
  return [
    ...codes
      .filter((code) => !there.has(code) && !notYet.includes(code))
      .map((code) => `${code} has no rule`),
    ...notYet.filter((code) => there.has(code)).map((code) => `${code} is there: take it out of NOT_YET`),
    ...[...there].filter((code) => !codes.includes(code)).map((code) => `${code} is no code of a family`),
  ];
}
