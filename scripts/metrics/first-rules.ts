import { posix } from 'node:path';
import { importsOf } from './import-graph';

/** The 51 rules there were when the bars were set: what was added since tells nothing of whether the same is said in less. */
export const FIRST_RULES: ReadonlySet<string> = new Set(
  `
    A01 A02 A03 A04 A05 A06 A07 A08 A09 A10 A12 A13 A14 A15
    X01 X02 X03 X04 X05 X06 X07 X08 X09 X10 X11 X12
    Y01 Y02 Y05 Y06 Y07
    P01 P02 P03 P06 P09 P15
    K01 K03 K05 K06 K07
    W01 W03 W04
    D01 D02 D03 D06 D07 D08
  `
    .trim()
    .split(/\s+/),
);

/** The code of a rule file, `A13`; `undefined` for any other file. */
export function ruleCode(path: string, text: string): string | undefined {
  const isRule = path.startsWith('src/core/rules/') && text.includes('= defineRule(');
  return isRule ? (/^ {2}code: '([A-Z]\d\d)',$/m.exec(text)?.[1] ?? '') : undefined;
}

/** The files without the rules added since, and without the files of their groups that nothing else imports. */
export function ofFirstRules(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const left = new Map(
    [...files].filter(([path, text]) => {
      const code = ruleCode(path, text);
      return code === undefined || FIRST_RULES.has(code);
    }),
  );
  const isInGroup = (path: string): boolean => posix.dirname(posix.dirname(path)) === 'src/core/rules';
  for (let size = 0; size !== left.size;) {
    size = left.size;
    const imported = new Set([...left.keys()].flatMap((path) => importsOf(path, files)));
    for (const [path, text] of left)
      if (isInGroup(path) && ruleCode(path, text) === undefined && !imported.has(path)) left.delete(path);
  }
  return left;
}
