// Serves demo/ at the root and dist/ at /dist/; /studio/ leads to the studio in dist/studio/.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { root } from './lib/run.mjs';

/** Listens on the first free port from `port` up, on this machine only unless HOST is set. */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port < 65535) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, process.env.HOST ?? '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

export async function serve({ port = Number(process.env.PORT) || 8080, quiet = false } = {}) {
  // The option `dev` looks files up at each request, so that a rebuild is visible.
  const demo = sirv(join(root, 'demo'), { dev: true });
  const dist = sirv(join(root, 'dist'), {
    dev: true,
    // Pages of other sites may load the files, as on a CDN.
    setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
  });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    const studio = /^\/studio\/?(\?.*)?$/.exec(request.url);
    if (studio) {
      response.writeHead(302, { location: `/dist/studio/${studio[1] ?? ''}` });
      return response.end();
    }
    if (!request.url.startsWith('/dist/')) return demo(request, response, notFound);
    request.url = request.url.slice('/dist'.length);
    dist(request, response, notFound);
  });
  await listen(server, port);
  const address = `http://localhost:${server.address().port}/`;
  if (!quiet) console.log(`${address} (Ctrl-C to stop)`);
  return { address, close: () => new Promise((done) => (server.close(done), server.closeAllConnections())) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serve();
