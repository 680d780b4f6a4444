// The workbench's pages, for this machine only: `node scripts/workbench-server.mjs [port]` prints the address and goes on serving.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { buildPane, buildWorkbenchPage } from './build-workbench.mjs';
import { root } from './setup.mjs';

/** Nothing is asked of any other machine; the grid sets styles of its own. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
].join('; ');

/** The pane's page as it ships, but for one script in front of all others. */
function paneWithHost(dist) {
  const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  return page.replace(/<head>/i, '<head><script src="../pane-host.js"></script>');
}

/**
 * Builds what is out of date and serves it.
 * @param {number} port 0 for any; a port that is taken is passed over for any other
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serveWorkbench(port = 0) {
  // At once: the one spends its time in a process of its own.
  const workbench = await buildWorkbenchPage();
  const dist = await buildPane();
  const files = (folder) => sirv(folder, { dev: true, etag: true });
  const folders = [
    ['/samples/', files(join(root, 'samples'))],
    ['/pane/office/', files(join(root, 'node_modules/@microsoft/office-js/dist'))],
    ['/pane/', files(dist)],
    ['/', files(workbench)],
  ];
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-cache');
    const { url = '/' } = request;
    if (/^\/pane\/taskpane\.html(\?|$)/.test(url)) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(paneWithHost(dist));
      return;
    }
    const [prefix, serve] = folders.find(([start]) => url.startsWith(start));
    request.url = url.slice(prefix.length - 1);
    serve(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  const listen = (wanted) =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(port).catch(() => listen(0));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await serveWorkbench(Number(process.argv[2] ?? 0));
  console.log(url);
}
