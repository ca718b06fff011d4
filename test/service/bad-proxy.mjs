// A proxy that misbehaves, in front of a service or of a search engine.
import { once } from 'node:events';
import { createServer } from 'node:http';

/** Without it, a page of another site could not read the status. */
const open = { 'access-control-allow-origin': '*' };

/**
 * Faults that the proxy makes in an answer.
 * @type {Record<string, (answer: {status, type, bytes}, response) => unknown>}
 */
const faults = {
  none: pass,
  'refuses by 429': ({ type }, response) =>
    response.writeHead(429, { ...open, 'content-type': type }).end('{}'),
  'fails by 500': (_, response) =>
    response.writeHead(500, { ...open, 'content-type': 'text/html' }).end('<h1>Oops'),
  'fails by 502': (_, response) =>
    response.writeHead(502, { ...open, 'content-type': 'text/html' }).end('<h1>Oops'),
  'breaks the connection': (_, response) => response.destroy(),
  'breaks the connection in the middle': ({ type, bytes }, response) => {
    response.writeHead(200, { ...open, 'content-type': type, 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  },
  'cuts the answer off': ({ status, type, bytes }, response) =>
    response.writeHead(status, { ...open, 'content-type': type }).end(bytes.subarray(0, bytes.length / 2)),
  'answers with a page': (_, response) =>
    response.writeHead(200, { ...open, 'content-type': 'text/html' }).end('<!doctype html><p>Please log in'),
  'answers with another object': (_, response) =>
    response.writeHead(200, { ...open, 'content-type': 'application/json' }).end('{"hello":"world"}'),
  'answers with nothing': (_, response) =>
    response.writeHead(200, { ...open, 'content-type': 'application/json' }).end(),
  'does not answer': () => {},
};
export const faultNames = Object.keys(faults).filter((name) => name !== 'none');

function pass({ status, headers, bytes }, response) {
  response.writeHead(status, headers).end(bytes);
}

const kept = ['content-type', 'etag', 'cache-control', 'access-control-allow-origin', 'retry-after'];

/**
 * Starts a proxy.
 * @param target address without a slash at its end
 * @returns a proxy whose `faultOf` names the fault of each request, by its address
 */
export async function createBadProxy(target) {
  const proxy = { faultOf: () => 'none', change: (bytes) => bytes, held: [], requests: [] };
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    proxy.requests.push(request.url);
    const fault = proxy.faultOf(request.url);
    try {
      const answer = await fetch(target + request.url, {
        method: request.method,
        headers: pick(request.headers, ['content-type', 'content-encoding', 'origin']),
        ...(chunks.length ? { body: Buffer.concat(chunks) } : {}),
      });
      const bytes = Buffer.from(await answer.arrayBuffer());
      const headers = pick(Object.fromEntries(answer.headers), kept);
      const changed = fault === 'none' ? proxy.change(bytes, request.url) : bytes;
      const send = () =>
        faults[fault](
          { status: answer.status, headers, type: headers['content-type'], bytes: changed },
          response,
        );
      if (proxy.hold?.(request.url)) proxy.held.push(send);
      else send();
    } catch {
      response.destroy();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(proxy, {
    address: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  });
}

const pick = (headers, names) =>
  Object.fromEntries(
    names.filter((name) => headers[name] !== undefined).map((name) => [name, headers[name]]),
  );
