// Builds the command line into build/cli.cjs where it is missing or older than the source.
import { freshBuild } from './fresh-build.mjs';
import { runWebpack } from './run-webpack.mjs';
import { install } from './setup.mjs';

/** @returns the path of a bundle that is up to date. Silent: what the builder says goes to stderr. */
export function buildCli() {
  install();
  return freshBuild('build/cli.cjs', ['src/core', 'src/hosts', 'src/cli', 'webpack.config.js'], (aside) => {
    runWebpack('cli', aside);
  });
}
