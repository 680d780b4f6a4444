import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOLDEN_FOLDER, goldens } from './goldens';

// Regenerates test/golden; look at the difference before committing it.
mkdirSync(GOLDEN_FOLDER, { recursive: true });
for (const [name, text] of goldens()) writeFileSync(join(GOLDEN_FOLDER, name), text);
