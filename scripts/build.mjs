// `npm run build -- --base=https://… --office-js=self|cdn|cdn-cn`: the add-in as it is deployed, into dist/.
import { join, relative, resolve } from 'node:path';
import { install, root } from './setup.mjs';

install();
const { writeDeployment } = await import('./deployment/deployment.mjs');
const { officeVersion } = await import('./deployment/office-files.mjs');
const { buildOptions, refusingMistakes } = await import('./deployment/options.mjs');
const { sizeLines } = await import('./deployment/sizes.mjs');

const { base, source, out } = await refusingMistakes(() => buildOptions(process.argv.slice(2)));
const folder = resolve(root, out);
await refusingMistakes(() => writeDeployment({ base, source, folder }));

const name = relative(root, folder);
const version = source === 'self' ? ` ${officeVersion()}` : '';
console.log(`已写入 ${name}/：部署地址 ${base}，Office.js 来自 ${source}${version}`);
for (const line of sizeLines(folder)) console.log(line);
console.log(
  `请把其中的全部文件放到 ${base}/，服务器的响应头见 ${join(name, 'headers.txt')}，步骤见 docs/deploy.md。`,
);
