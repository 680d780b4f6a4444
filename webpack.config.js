const path = require('node:path');

/** TypeScript through swc: types are checked by `npm run typecheck`, never here. */
const typescript = {
  test: /\.tsx?$/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
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

module.exports = [cli];
