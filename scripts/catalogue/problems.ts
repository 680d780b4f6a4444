import type { Rule } from '../../src/core/rules';
import { reviewWorkbook } from '../../src/core/run';
import { textWorkbooks } from '../../test/support/text-workbook';
import { ruleLists } from './rule-list';
import { docExamples, PAGE_HEADINGS, pageHeader, type DocExample } from './doc-page';

/** The files the catalogue consists of: path from the project's root → text. */
export type CatalogueFiles = ReadonlyMap<string, string>;

/** Everything that is wrong with the catalogue, a line each; empty where it is whole. */
export function catalogueProblems(rules: readonly Rule[], files: CatalogueFiles): string[] {
  return [...structureProblems(rules, files), ...rules.flatMap((rule) => exampleProblems(rule, files))];
}

/** What is wrong with the files of the catalogue; no example is run. */
export function structureProblems(rules: readonly Rule[], files: CatalogueFiles): string[] {
  return [
    ...duplicates(rules),
    ...unlisted(rules, files),
    ...[...ruleLists(files)].flatMap(([path, text]) =>
      files.get(path) === text ? [] : [`${path} is out of date (npm run docs)`],
    ),
    ...rules.flatMap((rule) => ruleProblems(rule, files)),
  ];
}

/** What is wrong with the files of one rule. */
export function ruleProblems(rule: Rule, files: CatalogueFiles): string[] {
  const name = `${rule.code} ${rule.id}`;
  const source = [...files.keys()].find(
    (path) => path.startsWith('src/core/rules/') && path.endsWith(`/${rule.id}.ts`),
  );
  const test = files.get(`test/rules/${rule.id}.test.ts`);
  const page = files.get(`docs/rules/${rule.id}.md`);
  const left = blanksIn(files.get(source ?? '') ?? '');
  const problems = [
    ...left.map((blank) => `${name}: ${blank} is not filled in`),
    ...(source === undefined ? [`${name}: no rule file src/core/rules/*/${rule.id}.ts`] : []),
    ...(test === undefined ? [`${name}: no test test/rules/${rule.id}.test.ts`] : []),
    ...(test?.includes('ruleTable(') === false ? [`${name}: its test has no ruleTable`] : []),
    ...(page === undefined ? [`${name}: no page docs/rules/${rule.id}.md`] : []),
  ];
  return page === undefined
    ? problems
    : [...problems, ...pageProblems(rule, page).map((problem) => `${name}: ${problem}`)];
}

/** What `npm run new-rule` left to be filled in: the source of the rule, and every text that is still ''. */
function blanksIn(source: string): string[] {
  const texts = [...source.matchAll(/^ +(\w+): '',$/gm)].flatMap(([, name]) => name ?? []);
  return [...(/Source:\s*\*\//.test(source) ? ['its source'] : []), ...texts];
}

function duplicates(rules: readonly Rule[]): string[] {
  return [rules.map(({ id }) => id), rules.map(({ code }) => code)].flatMap((names) =>
    names.filter((each, index) => names.indexOf(each) !== index).map((each) => `${each} is used twice`),
  );
}

/** Rule files, pages and tests that no rule of the catalogue stands for. */
function unlisted(rules: readonly Rule[], files: CatalogueFiles): string[] {
  const ids = new Set(rules.map(({ id }) => id));
  return [...files].flatMap(([path, text]) => {
    const id = path.replace(/^.*\//, '').replace(/(?:\.test)?\.(?:ts|md)$/, '');
    const isRule = path.startsWith('src/core/rules/') && text.includes('= defineRule(');
    const isPage = /^docs\/rules\/(?!README)/.test(path);
    const isTest = path.startsWith('test/rules/');
    return (isRule || isPage || isTest) && !ids.has(id)
      ? [`${path}: no entry in the lists of src/core/rules (npm run docs)`]
      : [];
  });
}

function pageProblems(rule: Rule, page: string): string[] {
  const problems = page.startsWith(pageHeader(rule))
    ? []
    : ['the top of its page is out of date (npm run docs)'];
  const headings = page.split('\n').filter((line) => line.startsWith('## '));
  if (headings.join() !== PAGE_HEADINGS.join())
    problems.push(`its page has other headings than ${PAGE_HEADINGS.join(', ')}`);
  const examples = docExamples(page);
  for (const claim of ['finds', 'passes'] as const) {
    if (examples.filter((example) => example.claim === claim).length < 2)
      problems.push(`fewer than two “${claim}” examples on its page`);
  }
  return problems;
}

/** Runs the examples of a rule's page and compares what they say with what comes out. */
export function exampleProblems(rule: Rule, files: CatalogueFiles): string[] {
  return docExamples(files.get(`docs/rules/${rule.id}.md`) ?? '')
    .flatMap((example) => outcomeProblems(rule, example))
    .map((problem) => `${rule.code} ${rule.id}: ${problem}`);
}

function outcomeProblems(rule: Rule, example: DocExample): string[] {
  const { claim, messages, year, line, workbook } = example;
  const { workbook: given, ...prior } = textWorkbooks(workbook);
  const [result] = reviewWorkbook(given, {
    rules: [rule],
    ...prior,
    ...(year === undefined ? {} : { year }),
  }).rules;
  const outcome = result?.outcome;
  const found = outcome?.kind === 'found' ? outcome.findings.map(({ messageId }) => messageId) : [];
  const kind = outcome?.kind === 'found' ? 'finds' : outcome?.kind === 'passed' ? 'passes' : outcome?.kind;
  if (kind === claim && found.join() === messages.join()) return [];
  const detail = outcome !== undefined && 'reasons' in outcome ? ` (${outcome.reasons.join('；')})` : '';
  return [
    `line ${line} of its page says “${[claim, ...messages].join(' ')}” but gives “${[kind, ...found].join(' ')}”${detail}`,
  ];
}
