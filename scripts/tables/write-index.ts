import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formFiles, FORMS_FOLDER, modulesIn, REGIONS_FOLDER } from './form-files';
import { formIndexFile, regionIndexFile, tableKeyFile } from './form-index';

// What the rest of the product is compiled from: written before anything imports it.
async function writeIndex(): Promise<void> {
  const files = await formFiles();
  writeFileSync(join(FORMS_FOLDER, '..', 'table-key.ts'), tableKeyFile(files));
  writeFileSync(join(FORMS_FOLDER, 'index.ts'), formIndexFile(files));
  writeFileSync(join(REGIONS_FOLDER, 'index.ts'), regionIndexFile(modulesIn(REGIONS_FOLDER)));
}

void writeIndex();
