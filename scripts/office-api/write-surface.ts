import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { surfaceFile, usedApi } from './used-api';

const path = join(__dirname, '..', '..', 'src', 'hosts', 'office', 'api-surface.ts');
writeFileSync(path, surfaceFile(usedApi()));
