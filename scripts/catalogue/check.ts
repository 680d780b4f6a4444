import { RULES } from '../../src/core/rules';
import { catalogueFiles } from './files';
import { catalogueProblems } from './problems';
import { codeProblems } from './required-codes';
import { ruleIndex } from './rule-index';

const files = catalogueFiles();
const problems = [...codeProblems(RULES), ...catalogueProblems(RULES, files)];
if (files.get('docs/rules/README.md') !== ruleIndex(RULES))
  problems.push('docs/rules/README.md is out of date (npm run docs)');
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? `catalogue: ${RULES.length} rules, all whole`
    : `catalogue: ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
