// Serves the pages of the benchmark, cross-origin isolated, where clocks have a resolution of 5 µs
// (https://www.w3.org/TR/hr-time-3/#dfn-coarsen-time).
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html; charset=utf-8' };
const isolation = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/**
 * @param folders folders of files, by the first part of their address
 * @param pages HTML by address
 */
export async function serve({ folders, pages }) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    for (const [name, value] of Object.entries(isolation)) response.setHeader(name, value);
    const page = pages(pathname);
    if (page !== undefined) {
      response.setHeader('content-type', types['.html']);
      response.end(page);
      return;
    }
    const [, first, ...rest] = normalize(pathname).replaceAll('\\', '/').split('/');
    const file = folders[first] && join(folders[first], ...rest);
    if (!file || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}

/** Returns a page with a single script. */
export const scriptPage = (address) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,"></head><body><script type="module" src="${address}"></script></body></html>`;
