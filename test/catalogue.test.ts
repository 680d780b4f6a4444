import { describe, expect, it } from '@jest/globals';
import { docExamples } from '../scripts/catalogue/doc-page';
import { catalogueFiles } from '../scripts/catalogue/files';
import { catalogueProblems, exampleProblems } from '../scripts/catalogue/problems';
import { codeProblems } from '../scripts/catalogue/required-codes';
import { ruleIndex } from '../scripts/catalogue/rule-index';
import { ruleLists } from '../scripts/catalogue/rule-list';
import { RULES } from '../src/core/rules';

const files = catalogueFiles();
const [first] = RULES;
if (first === undefined) throw new Error('the catalogue is empty');
const page = `docs/rules/${first.id}.md`;

describe('the catalogue', () => {
  it.each(RULES.map((rule) => [rule.code, rule] as const))(
    '%s is whole: file, test, page, running examples',
    (_, rule) => {
      expect(catalogueProblems([rule], files).filter((problem) => problem.startsWith(rule.code))).toEqual([]);
    },
  );

  it('lists every rule file, page and test', () => {
    expect(catalogueProblems(RULES, files)).toEqual([]);
    expect(files.get('docs/rules/README.md')).toBe(ruleIndex(RULES));
  });
});

describe('the codes of the catalogue', () => {
  it('have a rule each, but those that are still to be written', () => {
    expect(codeProblems(RULES)).toEqual([]);
  });

  it('are refused without one, and where a rule is called unwritten or has no family', () => {
    expect(codeProblems(RULES.slice(1))).toEqual([`${first.code} has no rule`]);
    expect(codeProblems(RULES, ['A17', 'D04', 'N08', 'Y04', first.code])).toEqual([
      `${first.code} is there: take it out of NOT_YET`,
    ]);
    expect(codeProblems([...RULES, { code: 'A99' }])).toEqual(['A99 is no code of a family']);
  });
});

describe('the catalogue check refuses', () => {
  const without = (path: string): Map<string, string> =>
    new Map([...files].filter(([name]) => name !== path));
  const problems = (changed: ReadonlyMap<string, string>, rules = RULES): string =>
    catalogueProblems(rules, changed).join('\n');

  it('a rule without a file', () => {
    const path =
      [...files.keys()].find(
        (name) => name.startsWith('src/core/rules/') && name.endsWith(`/${first.id}.ts`),
      ) ?? '';
    expect(problems(without(path))).toContain('no rule file');
  });

  it('a rule without a test', () => {
    expect(problems(without(`test/rules/${first.id}.test.ts`))).toContain('no test');
  });

  it('a rule without a page', () => {
    expect(problems(without(page))).toContain('no page');
  });

  it('a rule file that is in no list', () => {
    expect(problems(files, RULES.slice(1))).toContain(
      `${first.id}.ts: no entry in the lists of src/core/rules`,
    );
  });

  it.each([...ruleLists(files).keys()])('an outdated list: %s', (list) => {
    const changed = new Map(files).set(list, (files.get(list) ?? '').replace(/^import .*\n/m, ''));
    expect(problems(changed)).toContain(`${list} is out of date`);
  });

  it('two rules with one code', () => {
    expect(problems(files, [...RULES, first])).toContain(`${first.code} is used twice`);
  });

  it('an outdated top of a page', () => {
    const changed = new Map(files).set(page, (files.get(page) ?? '').replace('级别：', '等级：'));
    expect(problems(changed)).toContain('out of date');
  });

  it('an example that does not give what it says', () => {
    const [example] = docExamples(files.get(page) ?? '');
    if (example === undefined) throw new Error('no example');
    expect(exampleProblems(first, example)).toEqual([]);
    expect(exampleProblems(first, { ...example, claim: 'passes', messages: [] }).join()).toContain(
      'gives “finds',
    );
  });
});
