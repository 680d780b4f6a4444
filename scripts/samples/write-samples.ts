import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sampleWorkbooks } from './sample-workbooks';

/** Writes the sample workbooks to `samples/`. */
async function writeSamples(): Promise<void> {
  const folder = new URL('../../samples/', import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const { fileName, build } of sampleWorkbooks) {
    const bytes = await build();
    const file = fileURLToPath(new URL(fileName, folder));
    await writeFile(file, bytes);
    console.log(`${file} (${bytes.length} bytes)`);
  }
}

// A rejection ends the process with its stack and exit code 1.
void writeSamples();
