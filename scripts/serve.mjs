// `npm run serve`: the built add-in on https://localhost, for sideloading into Excel.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { install, root } from './setup.mjs';

install();
const { writeDeployment } = await import('./deployment/deployment.mjs');
const { baseOf, DEVELOPMENT_BASE } = await import('./deployment/manifest.mjs');
const { OptionError, refusingMistakes } = await import('./deployment/options.mjs');
const { localhostCertificate } = await import('./serve/certificate.mjs');
const { default: sirv } = await import('sirv');

function options() {
  try {
    return parseArgs({
      options: {
        folder: { type: 'string', default: 'dist' },
        'no-trust': { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new OptionError('命令写错了：npm run serve -- --folder=文件夹 --no-trust，两项都可以不写。');
  }
}

/** Where the manifest in the folder says its pages are. */
function localBase(folder) {
  const base = new URL(baseOf(readFileSync(join(folder, 'manifest.xml'), 'utf8')));
  if (base.hostname !== 'localhost') {
    throw new OptionError(
      `“${folder}”是为 ${base.origin} 构建的，不能在本机试用。请先运行 npm run build，不带 --base。`,
    );
  }
  return base;
}

/** The headers an administrator sets on the real server, so that the pages are seen under them. */
function headersOf(folder) {
  const lines = readFileSync(join(folder, 'headers.txt'), 'utf8').trim().split('\n');
  return lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
}

const { folder, noTrust, base } = await refusingMistakes(async () => {
  const { folder: named, 'no-trust': noTrust } = options();
  const folder = resolve(root, named);
  const isBuilt = existsSync(join(folder, 'manifest.xml'));
  if (!isBuilt) await writeDeployment({ base: DEVELOPMENT_BASE, source: 'self', folder });
  return { folder, noTrust, base: localBase(folder) };
});
const { cert, key, authority } = await localhostCertificate(!noTrust);
const headers = headersOf(folder);
// What is built anew is served at once; but Office shows no icon that it may not keep.
const files = sirv(folder, {
  dev: true,
  etag: true,
  setHeaders: (response, path) => {
    if (path.endsWith('.png')) response.setHeader('Cache-Control', 'max-age=3600');
  },
});
const prefix = base.pathname.replace(/\/$/, '');

const server = createServer({ cert, key }, (request, response) => {
  const missing = () => {
    response.statusCode = 404;
    response.end();
  };
  for (const [name, value] of headers) response.setHeader(name, value);
  const { url = '/' } = request;
  if (!url.startsWith(`${prefix}/`)) {
    missing();
    return;
  }
  request.url = url.slice(prefix.length);
  files(request, response, missing);
});
server.once('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE' ? `端口 ${base.port || 443} 已被占用，请先结束占用它的程序。` : error.message,
  );
  process.exit(1);
});
server.listen(Number(base.port || 443), 'localhost', () => {
  console.log(`任务窗格：${base.origin}${prefix}/taskpane.html（按 Ctrl+C 结束）`);
  console.log(`清单文件：${join(folder, 'manifest.xml')}，装进 Excel 的步骤见 docs/deploy.md 的“试装”一节。`);
  if (authority !== undefined)
    console.log(`本机还不信任它的证书：请把 ${authority} 加入“受信任的根证书颁发机构”，30 天内有效。`);
});
