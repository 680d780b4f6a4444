// `npm start`: checks and narrates both sample workbooks and says where the results are.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCli } from './build-cli.mjs';
import { root } from './setup.mjs';

const bundle = await buildCli();
const written = [];

/** Runs the command line; findings at error level (exit 1) are what the samples are for. */
function cli(...args) {
  const result = spawnSync(process.execPath, [bundle, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root },
  });
  if (result.status === null || result.status > 1) {
    console.error(result.stderr);
    process.exit(1);
  }
  return result.stdout;
}

mkdirSync(join(root, 'out'), { recursive: true });
for (const sample of ['huailai-2023', 'huailai-2024']) {
  const file = `samples/${sample}.xlsx`;
  const outputs = [
    [`out/${sample}.核对.txt`, cli('check', file)],
    [`out/${sample}.核对.json`, cli('check', file, '--format', 'json')],
    [`out/${sample}.说明.txt`, cli('narrate', file)],
    [`out/${sample}.说明.json`, cli('narrate', file, '--format', 'json')],
  ];
  for (const [path, text] of outputs) {
    writeFileSync(join(root, path), text);
    written.push(path);
    if (path.endsWith('.txt')) console.log(`\n──── ${path} ────\n\n${text.trimEnd()}`);
  }
}
console.log(`\n结果文件：\n${written.map((path) => `  ${path}`).join('\n')}`);
console.log('\n核对自己的工作簿：npm run -s cli -- check 文件.xlsx');
