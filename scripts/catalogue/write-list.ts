import { writeFileSync } from 'node:fs';
import { catalogueFiles, projectPath } from './files';
import { RULE_LIST, ruleList, TABLE_RULE_LIST, tableRuleList } from './rule-list';

// The first half of `npm run docs`: without the list no rule is known, and no page can be written.
writeFileSync(projectPath(RULE_LIST), ruleList(catalogueFiles()));
writeFileSync(projectPath(TABLE_RULE_LIST), tableRuleList(catalogueFiles()));
