import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';

/** A file of the project, what it would contain, and the lint rule that must refuse it (none where it is allowed). */
const CASES: readonly (readonly [file: string, code: string, rule: string | undefined])[] = [
  [
    'src/core/rules/index.ts',
    "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;",
    'layers/import-direction',
  ],
  [
    'src/core/rules/index.ts',
    "import Decimal from 'decimal.js-light';\nexport const x = Decimal;",
    'layers/import-direction',
  ],
  ['src/core/rules/index.ts', "export { writeNarrative } from '../narrative';", 'layers/import-direction'],
  ['src/core/tables/index.ts', "export { RULES } from '../rules';", 'layers/import-direction'],
  ['src/core/classification/index.ts', "export { readTables } from '../tables';", 'layers/import-direction'],
  ['src/core/facts/index.ts', "export { readXlsx } from '../../hosts/xlsx';", 'layers/import-direction'],
  [
    'src/core/money/index.ts',
    "import { unzipSync } from 'fflate';\nexport const x = unzipSync;",
    'layers/import-direction',
  ],
  [
    'src/core/workbook/index.ts',
    "import React from 'react';\nexport const x = React;",
    'layers/import-direction',
  ],
  ['src/hosts/xlsx/index.ts', "export { readTables } from '../../core/tables';", 'layers/import-direction'],
  [
    'src/cli/index.ts',
    "import { unzipSync } from 'fflate';\nexport const x = unzipSync;",
    'layers/import-direction',
  ],
  [
    'src/core/rules/index.ts',
    'export const x = (document: string): string => document;',
    'no-restricted-syntax',
  ],
  ['src/core/run/index.ts', 'export const x = (window: string): string => window;', 'no-restricted-syntax'],
  [
    'src/core/rules/index.ts',
    'export const x = JSON.parse("1") as number;',
    '@typescript-eslint/consistent-type-assertions',
  ],
  [
    'src/core/rules/index.ts',
    'export const x = (y: any): unknown => y;',
    '@typescript-eslint/no-explicit-any',
  ],
  ['src/core/money/index.ts', "export { Decimal } from 'decimal.js-light';\n", undefined],
  ['src/core/rules/index.ts', "export { labelKey } from '../workbook';\n", undefined],
];

/** ESLint loads its configuration as an ES module, which Jest's own module system cannot: it runs in a process of its own. */
function lint(): string[][] {
  const script = `
    import { ESLint } from 'eslint';
    const eslint = new ESLint();
    const results = [];
    for (const [file, code] of ${JSON.stringify(CASES)}) {
      const [{ messages }] = await eslint.lintText(code, { filePath: file });
      results.push(messages.map(({ ruleId }) => ruleId ?? 'parse error'));
    }
    console.log(JSON.stringify(results));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: join(__dirname, '..'),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return z.array(z.array(z.string())).parse(JSON.parse(stdout));
}

describe('import directions and a page-free core are held by lint', () => {
  const results = lint();

  it.each(CASES.map(([file, code, rule], index) => [file, code, rule, index] as const))(
    '%s: %j',
    (_file, _code, rule, index) => {
      if (rule === undefined) expect(results[index]).toEqual([]);
      else expect(results[index]).toContain(rule);
    },
  );
});
