import { existsSync, writeFileSync } from 'node:fs';
import { projectPath } from './files';
import { rulePageTemplate, ruleTemplate, ruleTestTemplate } from './rule-template';

// npm run new-rule -- A19 meeting-fees within-table: lays rule, test and page, with what must be filled in.
const [code = '', id = '', group = ''] = process.argv.slice(2);
const GROUPS = ['within-table', 'across-tables', 'across-years', 'form', 'text'];

function problem(): string | undefined {
  if (!/^[AXYPKWDN]\d\d$/.test(code) || !/^[a-z]+(?:-[a-z]+)*$/.test(id) || !GROUPS.includes(group))
    return `usage: npm run new-rule -- <code> <id> <group>, such as A19 meeting-fees within-table; groups: ${GROUPS.join(', ')}`;
  const taken = written().find(([path]) => existsSync(projectPath(path)));
  return taken === undefined ? undefined : `${taken[0]} is there already`;
}

function written(): readonly (readonly [path: string, text: string])[] {
  const rule = { code, id };
  return [
    [`src/core/rules/${group}/${id}.ts`, ruleTemplate(rule)],
    [`test/rules/${id}.test.ts`, ruleTestTemplate(rule, group)],
    [`docs/rules/${id}.md`, rulePageTemplate(rule)],
  ];
}

const refused = problem();
if (refused === undefined) {
  for (const [path, text] of written()) writeFileSync(projectPath(path), text);
  console.log([...written().map(([path]) => path), 'next: docs/adding-a-rule.md'].join('\n'));
} else {
  console.error(refused);
  process.exitCode = 1;
}
