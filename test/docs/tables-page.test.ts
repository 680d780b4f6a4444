import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { formFiles, modulesIn, REGIONS_FOLDER } from '../../scripts/tables/form-files';
import { formIndexFile, regionIndexFile, tableKeyFile } from '../../scripts/tables/form-index';
import { tablesPage, withLayoutKeys } from '../../scripts/tables/tables-page';

const read = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8');

describe('what `npm run docs` writes of the tables is up to date', () => {
  it('the index of the definitions and the keys', async () => {
    const files = await formFiles();
    expect(read('src/core/tables/forms/index.ts')).toBe(formIndexFile(files));
    expect(read('src/core/tables/table-key.ts')).toBe(tableKeyFile(files));
    expect(read('src/core/tables/layout/regions/index.ts')).toBe(regionIndexFile(modulesIn(REGIONS_FOLDER)));
  });

  it('docs/tables.md', () => {
    expect(read('docs/tables.md')).toBe(tablesPage());
  });

  it('the keys in docs/layout-files.md', () => {
    const page = read('docs/layout-files.md');
    expect(page).toBe(withLayoutKeys(page));
  });
});
