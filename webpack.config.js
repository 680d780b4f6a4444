const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const { minifySync } = require('@swc/core');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { Compilation, sources, WebpackError } = require('webpack');

/** Sources through swc: types are checked by `npm run typecheck`, never here. */
const swc = (target, parser) => ({
  loader: 'swc-loader',
  options: { jsc: { target, parser, transform: { react: { runtime: 'automatic' } } } },
});

const typescript = (target) => ({
  test: /\.tsx?$/,
  use: swc(target, { syntax: 'typescript', tsx: true }),
});

/** What the pages' engines have to understand: Chromium 80 and Safari 14 do. */
const PAGE_TARGET = 'es2020';

/** Packages are published for newer engines than the pages are made for. */
const packages = {
  test: /\.[cm]?js$/,
  include: /node_modules/,
  use: swc(PAGE_TARGET, { syntax: 'ecmascript' }),
};

const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** The command line: one file for Node, so that it starts at once and needs no loader. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { cli: './src/cli/index.ts' },
  output: { path: path.resolve(__dirname, 'build'), filename: '[name].cjs' },
  module: { rules: [typescript('es2022')] },
  resolve,
  optimization: { minimize: false },
  performance: false,
  stats: 'errors-warnings',
};

/** What the pane may weigh, compressed, in bytes. */
const PANE_LIMIT = 300 * 1024;

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/** Prints what each page's scripts weigh compressed, and fails the build where the pane's are too much. */
class GzipSizes {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('GzipSizes', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'GzipSizes', stage }, (assets) => {
        const weigh = (page) =>
          compilation.entrypoints
            .get(page)
            .getFiles()
            .reduce((sum, file) => sum + gzipSync(assets[file].buffer()).length, 0);
        for (const page of compilation.entrypoints.keys())
          console.log(`${page}: ${kilobytes(weigh(page))} gzip`);
        const total = weigh('taskpane');
        if (total <= PANE_LIMIT) return;
        const weight = `the pane weighs ${kilobytes(total)} gzip, the limit is ${kilobytes(PANE_LIMIT)}`;
        compilation.errors.push(new WebpackError(weight));
      });
    });
  }
}

/** Adds the script that has to run in every engine, as a file of its own in which nothing of the bundler stands. */
class BootScript {
  constructor() {
    const text = readFileSync(path.resolve(__dirname, 'src/boot/boot.js'), 'utf8');
    // Not compressed: that would take the function away that keeps the script's names to itself.
    const { code } = minifySync(text, { ecma: 5, compress: false, mangle: true });
    this.code = code;
    this.file = `boot.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('BootScript', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'BootScript', stage }, () => {
        compilation.emitAsset(this.file, new sources.RawSource(this.code), { minimized: true });
      });
    });
  }
}

const bootScript = new BootScript();

const page = (name) =>
  new HtmlWebpackPlugin({
    template: `./src/${name}/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: 'defer',
    templateParameters: ({ entrypoints }) => ({
      boot: bootScript.file,
      polyfills: entrypoints.get('polyfills').getFiles().join(),
    }),
  });

/** The pages that ship, the task pane and check.html. Scripts all stand in files of their own, so that a strict content policy holds. */
const pane = {
  name: 'pane',
  mode: 'production',
  target: ['web', PAGE_TARGET],
  entry: {
    taskpane: './src/taskpane/index.tsx',
    check: './src/check/index.tsx',
    polyfills: './src/boot/polyfills.ts',
  },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    clean: true,
  },
  module: { rules: [typescript(PAGE_TARGET), packages] },
  resolve,
  // What both pages need is loaded, and kept by the browser, once.
  optimization: { splitChunks: { chunks: ({ name }) => name !== 'polyfills' } },
  plugins: [bootScript, page('taskpane'), page('check'), new GzipSizes()],
  performance: false,
  stats: 'errors-warnings',
};

module.exports = [cli, pane];
