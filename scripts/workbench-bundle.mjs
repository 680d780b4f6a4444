// How the workbench's page is bundled: by esbuild, because the spreadsheet grid takes webpack more than a minute.

/**
 * Options for `esbuild.build`: ES modules split into chunks, with the style sheets of all imports gathered beside each entry
 * (`index.js` and `index.css`). Nothing is left to be loaded from elsewhere.
 * @param {{ outdir: string, entryPoints?: import('esbuild').BuildOptions['entryPoints'], minify?: boolean }} options
 *   `outdir`: folder that receives the files
 * @returns {import('esbuild').BuildOptions}
 */
export function workbenchBuildOptions({ outdir, entryPoints = ['src/workbench/index.tsx'], minify = true }) {
  return {
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify,
    // Names of classes are read by Univer's injector in its messages only; keeping them costs 10 % for nothing.
    keepNames: false,
    legalComments: 'linked',
    define: { 'process.env.NODE_ENV': JSON.stringify(minify ? 'production' : 'development') },
    loader: { '.png': 'dataurl', '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
  };
}
