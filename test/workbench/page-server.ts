import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

/** The strictest policy under which the grid works. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

const PAGE = `<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8" />
  <title>表格</title>
  <link rel="icon" href="data:," />
  <link rel="stylesheet" href="page.css" />
  <style>html, body, #grid { margin: 0; height: 100% }</style>
  <div id="grid"></div>
  <script type="module" src="page.js"></script>
</html>`;

/** Serves the bundled page at `/` and the samples below `/samples/`, to this machine only. */
export async function servePage(folder: string): Promise<{ server: Server; url: string }> {
  const samples = join(__dirname, '..', '..');
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
    response.setHeader(
      'content-type',
      TYPES[path === '/' ? '.html' : extname(path)] ?? 'application/octet-stream',
    );
    if (path === '/') {
      response.end(PAGE);
      return;
    }
    readFile(join(path.startsWith('/samples/') ? samples : folder, path)).then(
      (bytes) => response.end(bytes),
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return { server, url: `http://127.0.0.1:${address.port}/` };
}
