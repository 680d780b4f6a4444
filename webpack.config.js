const path = require('node:path');
const { gzipSync } = require('node:zlib');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { Compilation, WebpackError } = require('webpack');

/** TypeScript through swc: types are checked by `npm run typecheck`, never here. */
const typescript = {
  test: /\.tsx?$/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
};

const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** The command line: one file for Node, so that it starts at once and needs no loader. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { cli: './src/cli/index.ts' },
  output: { path: path.resolve(__dirname, 'build'), filename: '[name].cjs' },
  module: { rules: [typescript] },
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

const page = (name) =>
  new HtmlWebpackPlugin({
    template: `./src/${name}/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: 'defer',
  });

/** The pages that ship, the task pane and check.html. Scripts all stand in files of their own, so that a strict content policy holds. */
const pane = {
  name: 'pane',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/index.tsx', check: './src/check/index.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    clean: true,
  },
  module: { rules: [typescript] },
  resolve,
  // What both pages need is loaded, and kept by the browser, once.
  optimization: { splitChunks: { chunks: 'all' } },
  plugins: [page('taskpane'), page('check'), new GzipSizes()],
  performance: false,
  stats: 'errors-warnings',
};

module.exports = [cli, pane];
