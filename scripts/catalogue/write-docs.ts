import { readFileSync, writeFileSync } from 'node:fs';
import { RULES } from '../../src/core/rules';
import { tablesPage, withLayoutKeys } from '../tables/tables-page';
import { withHeader } from './doc-page';
import { catalogueFiles, projectPath } from './files';
import { ruleIndex } from './rule-index';

const files = catalogueFiles();
for (const rule of RULES) {
  const path = `docs/rules/${rule.id}.md`;
  writeFileSync(projectPath(path), withHeader(rule, files.get(path) ?? ''));
}
writeFileSync(projectPath('docs/rules/README.md'), ruleIndex(RULES));

const layoutPage = projectPath('docs/layout-files.md');
writeFileSync(projectPath('docs/tables.md'), tablesPage());
writeFileSync(layoutPage, withLayoutKeys(readFileSync(layoutPage, 'utf8')));
