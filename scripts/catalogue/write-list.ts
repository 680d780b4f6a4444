import { writeFileSync } from 'node:fs';
import { catalogueFiles, projectPath } from './files';
import { ruleLists } from './rule-list';

// The first half of `npm run docs`: without the lists no rule is known, and no page can be written.
for (const [path, text] of ruleLists(catalogueFiles())) writeFileSync(projectPath(path), text);
