// The cases of the web server that misbehaves: see faults.mjs.
import { gzipSync } from 'node:zlib';

export const MB = 1 << 20;
export const TINY = '{"schemaVersion":"1.0","title":{"fr":"Éprouvette"},"projects":[]}';

/** Headers that allow requests from every origin. */
export const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
  'access-control-expose-headers': '*',
};

/** Ends the connection in the middle of the answer. It does not count as aborted by the client. */
function cut(res, how) {
  res.ours = true;
  res.socket?.[how]();
}

/** Writes chunks as fast as the client reads them, until it goes away. */
async function stream(res, log, chunk, times) {
  const gone = new Promise((resolve) => res.once('close', resolve));
  for (let i = 0; i < times && !res.destroyed; i++) {
    log.bytes += chunk.length;
    if (!res.write(chunk)) await Promise.race([gone, new Promise((resolve) => res.once('drain', resolve))]);
  }
}

let bomb;
const gzipBomb = () =>
  (bomb ??= gzipSync(
    Buffer.concat([Buffer.from('{"padding":"'), Buffer.alloc(64 * MB, 'a'), Buffer.from('"}')]),
  ));

function withVersion(body, change) {
  const data = JSON.parse(body);
  const [major, minor] = String(data.schemaVersion ?? '1.0')
    .split('.')
    .map(Number);
  return JSON.stringify({ ...data, ...change(major, minor) });
}

/**
 * Cases by name. Each answers at once by `send(body, status, headers)`, or by `begin(status, headers)` and then `res`.
 */
export const cases = {
  ok: ({ send, text }) => send(text()),
  json: ({ send, text }) => send(text()),
  null: ({ send }) => send('null'),
  array: ({ send }) => send('[]'),
  'empty-object': ({ send }) => send('{}'),
  empty: ({ send }) => send(''),
  status: ({ send, rest }) =>
    send([204, 304].includes(+rest) ? '' : `<h1>${rest}</h1>`, +rest, { 'content-type': 'text/html' }),
  'login-html': ({ send }) =>
    send('<!doctype html><title>Connexion</title><form method="post"><input name="password"></form>', 200, {
      'content-type': 'text/html; charset=utf-8',
    }),
  'wrong-mime': ({ send, text, params }) =>
    send(text(), 200, { 'content-type': params.get('type') ?? 'text/plain' }),
  bom: ({ send, text }) => send(`\ufeff${text()}`),
  utf16le: ({ send, text }) => send(Buffer.from(`\ufeff${text()}`, 'utf16le')),
  utf16be: ({ send, text }) => send(Buffer.from(`\ufeff${text()}`, 'utf16le').swap16()),
  'version-newer-major': ({ send, text }) =>
    send(withVersion(text(), (major) => ({ schemaVersion: `${major + 1}.0` }))),
  'version-newer-minor': ({ send, text }) =>
    send(
      withVersion(text(), (major, minor) => ({
        schemaVersion: `${major}.${minor + 1}`,
        novelty: { a: [1] },
      })),
    ),

  // A complete answer with half of the JSON text.
  truncated: ({ send, text }) => {
    const bytes = Buffer.from(text());
    send(bytes.subarray(0, bytes.length >> 1));
  },
  // A body that is shorter than its content-length.
  short: ({ begin, text, res }) => {
    const bytes = Buffer.from(text());
    begin(200, { 'content-length': bytes.length });
    res.write(bytes.subarray(0, bytes.length >> 1), () => cut(res, 'end'));
  },
  // A reset connection: with `at=body` after the headers and half of the body, or else before the answer.
  reset: ({ begin, text, res, params }) => {
    if (params.get('at') !== 'body') return cut(res, 'resetAndDestroy');
    const bytes = Buffer.from(text());
    begin(200, { 'content-length': bytes.length });
    // The delay lets the client read the body, because a reset discards unread data.
    res.write(bytes.subarray(0, bytes.length >> 1), () => setTimeout(cut, 50, res, 'resetAndDestroy'));
  },
  hang: ({ begin, text, res, params }) => {
    if (params.get('at') !== 'body') return;
    begin(200);
    res.write(text().slice(0, text().length >> 1));
  },
  trickle: async ({ begin, text, res, params, log }) => {
    begin(200);
    for (const byte of Buffer.from(text(TINY))) {
      if (res.destroyed) return;
      res.write(Buffer.of(byte));
      log.bytes++;
      await new Promise((go) => setTimeout(go, Number(params.get('ms') ?? 20)));
    }
    res.end();
  },
  big: async ({ begin, res, params, log }) => {
    begin(200);
    res.write('{"padding":"');
    await stream(res, log, Buffer.alloc(MB, 'a'), Number(params.get('mb') ?? 64));
    if (params.get('end') !== 'hang') res.end('"}');
  },
  'gzip-bomb': ({ send }) => send(gzipBomb(), 200, { 'content-encoding': 'gzip' }),

  'cors-refused': ({ send, text, res }) => {
    for (const name of Object.keys(cors)) res.removeHeader(name);
    send(text());
  },
  // The headers of the request.
  echo: ({ send, req }) => send(JSON.stringify(req.headers)),
  'redirect-same': ({ send, search }) => send('', 302, { location: `/ok${search}` }),
  'redirect-other': ({ send, search, other }) => send('', 302, { location: `${other()}/ok${search}` }),
  'redirect-loop': ({ send, search }) => send('', 302, { location: `/redirect-loop${search}` }),
  // The body once, then 304 for requests with its ETag.
  'not-modified': ({ send, text, req }) => {
    const headers = { 'cache-control': 'no-cache', etag: '"1"' };
    if (req.headers['if-none-match'] === '"1"') send('', 304, headers);
    else send(text(), 200, headers);
  },

  // Status 500 for the first `times` requests (1), then success.
  flaky: ({ send, text, params, log }) =>
    log.requests <= Number(params.get('times') ?? 1)
      ? send('<h1>500</h1>', 500, { 'content-type': 'text/html' })
      : send(text()),
  slow: ({ send, text, params }) => setTimeout(() => send(text()), Number(params.get('ms') ?? 100)),
  // Waits until the test calls release(key).
  held: async ({ send, text, log }) => {
    await log.released.promise;
    send(text());
  },
};
