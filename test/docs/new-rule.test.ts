import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { catalogueFiles } from '../../scripts/catalogue/files';
import { exampleProblems, ruleProblems } from '../../scripts/catalogue/problems';
import { rulePageTemplate, ruleTemplate, ruleTestTemplate } from '../../scripts/catalogue/rule-template';
import { assetDate } from '../../src/core/rules/form/asset-date';

const page = readFileSync(join(__dirname, '../../docs/adding-a-rule.md'), 'utf8');
const rule = { code: 'D06', id: 'asset-date' };
const source = 'src/core/rules/form/asset-date.ts';

describe('npm run new-rule', () => {
  it.each([ruleTemplate(rule), ruleTestTemplate(rule, 'form')])('lays files that parse', (text) => {
    const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
  });

  it('names the constant after the id', () => {
    expect(ruleTemplate(rule)).toContain('export const assetDate = defineRule({');
    expect(ruleTestTemplate(rule, 'form')).toContain(
      "import { assetDate } from '../../src/core/rules/form/asset-date';",
    );
  });

  it('is refused by the catalogue until every text is there', () => {
    const files = catalogueFiles();
    expect(ruleProblems(assetDate, files)).toEqual([]);
    expect(ruleProblems(assetDate, new Map([...files, [source, ruleTemplate(rule)]]))).toEqual([
      'D06 asset-date: its source is not filled in',
      'D06 asset-date: title is not filled in',
      'D06 asset-date: text is not filled in',
      'D06 asset-date: advice is not filled in',
      'D06 asset-date: noFigures is not filled in',
    ]);
  });

  it('is refused by the catalogue until its examples hold', () => {
    const files = new Map([...catalogueFiles(), ['docs/rules/asset-date.md', rulePageTemplate(rule)]]);
    const problems = exampleProblems(assetDate, files);
    expect(problems.filter((each) => each.includes('says “finds wrong” but gives'))).toHaveLength(2);
    expect(problems.filter((each) => each.includes('says “passes” but gives'))).toHaveLength(2);
    expect(ruleProblems(assetDate, files).some((each) => each.includes('other headings'))).toBe(false);
  });

  it('is the first step of the page, which names what a rule may say', () => {
    const steps = [...page.matchAll(/^\d\. \*\*(\w+)/gm)].map(([, step]) => step);
    expect(steps).toEqual(['Scaffold', 'Rule', 'Test', 'List', 'Changelog']);
    for (const word of ['report.compare', 'report.expect', 'report.need', 'report.cannotCheck', 'checkSheet'])
      expect(page).toContain(word);
  });
});
