// Bundles the grid's test page into a folder: `node build-grid-page.mjs <folder>`.
import { join } from 'node:path';
import { build } from 'esbuild';
import { workbenchBuildOptions } from '../../scripts/workbench-bundle.mjs';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..', '..');
const [outdir] = process.argv.slice(2);
await build({
  ...workbenchBuildOptions({
    outdir,
    entryPoints: [{ in: join(root, 'test/workbench/grid-page.ts'), out: 'page' }],
  }),
  absWorkingDir: root,
});
