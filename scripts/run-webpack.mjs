// One configuration of webpack, built into a folder of its own.
import { runTool } from './setup.mjs';

/**
 * What the builder says goes to stderr, for stdout may belong to somebody's result.
 * @param {string} configuration its name in webpack.config.js
 * @param {string} folder receives the files
 * @throws where the build fails
 */
export function runWebpack(configuration, folder) {
  const code = runTool(
    'webpack-cli/bin/cli.js',
    ['--config-name', configuration, '--output-path', folder, '--stats', 'errors-warnings'],
    { stdio: ['ignore', process.stderr, process.stderr] },
  );
  if (code !== 0) throw new Error(`构建“${configuration}”失败，原因见上。`);
}
