// Builds what the workbench serves: the pane as it ships (build/pane/) and the workbench's own page (build/workbench/).
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePages, PAGE_SOURCES, writePages } from './deployment/pages.mjs';
import { freshBuild } from './fresh-build.mjs';
import { root } from './setup.mjs';

/** @returns {Promise<string>} the folder of the pane's page, up to date; Office.js is left to the server, which has it from its package */
export function buildPane() {
  return freshBuild('build/pane', [...PAGE_SOURCES, 'scripts/deployment'], async (aside) => {
    writePages(await bundlePages(), join(aside, 'pane'), 'self');
  });
}

/** @returns {Promise<string>} the folder of the workbench's page, up to date */
export function buildWorkbenchPage() {
  const sources = ['src/core', 'src/hosts', 'src/workbench', 'scripts/workbench-bundle.mjs'];
  return freshBuild('build/workbench', sources, async (aside) => {
    const { build } = await import('esbuild');
    const { workbenchBuildOptions } = await import('./workbench-bundle.mjs');
    const outdir = join(aside, 'workbench');
    await build({
      ...workbenchBuildOptions({ outdir, entryPoints: ['src/workbench/index.ts'] }),
      absWorkingDir: root,
    });
    // A script that has to run before all others cannot be a module.
    await build({
      entryPoints: ['src/workbench/pane-host.ts'],
      outdir,
      absWorkingDir: root,
      bundle: true,
      format: 'iife',
      target: 'es2022',
    });
    copyFileSync(join(root, 'src/workbench/index.html'), join(outdir, 'index.html'));
  });
}
