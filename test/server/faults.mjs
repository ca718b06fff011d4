// A web server that misbehaves, on two origins. Each case is a path; `?key=` names the requests of one test,
// so that it can count them, wait for them and hold them back. Browser tests use test/helpers/faults.ts.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const MB = 1 << 20;
const DATASET = new URL('../../test/fixtures/partnerships.json', import.meta.url);
const TINY = '{"schemaVersion":"1.0","title":{"fr":"Éprouvette"},"projects":[]}';

const cors = {
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
const cases = {
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

function deferred() {
  let resolve;
  const promise = new Promise((r) => (resolve = r));
  return { promise, resolve };
}

/** Starts both origins. They share their counts. */
export async function startFaults() {
  const logs = new Map();
  const waiting = new Set();
  const origins = [];

  const logOf = (key) => {
    if (!logs.has(key)) {
      logs.set(key, {
        requests: 0,
        finished: 0,
        aborted: 0,
        bytes: 0,
        paths: {},
        released: deferred(),
        kept: undefined,
      });
    }
    return logs.get(key);
  };
  const report = ({ requests, finished, aborted, bytes, paths }) => ({
    requests,
    finished,
    aborted,
    bytes,
    paths,
  });
  const changed = () => waiting.forEach((check) => check());

  /** Paths by which tests control the server. They are not counted. */
  const controls = {
    count: ({ send, log }) => send(JSON.stringify(report(log))),
    // Answers as soon as each given number is reached, or with 408 and the numbers after the time limit.
    wait: ({ send, log, params, res }) => {
      const enough = ['requests', 'finished', 'aborted'].map((name) => [name, Number(params.get(name) ?? 0)]);
      const done = (status) => {
        clearTimeout(timer);
        waiting.delete(check);
        send(JSON.stringify(report(log)), status);
      };
      const check = () => enough.every(([name, least]) => log[name] >= least) && done(200);
      const timer = setTimeout(() => done(408), Number(params.get('ms') ?? 4000));
      waiting.add(check);
      res.once('close', () => (clearTimeout(timer), waiting.delete(check)));
      check();
    },
    release: ({ send, log }) => {
      log.released.resolve();
      send('{}');
    },
    // Keeps a posted body for this key, for bodies that are too long for an address.
    keep: async ({ send, log, req }) => {
      const chunks = [];
      for await (const chunk of req) chunks.push(chunk);
      log.kept = Buffer.concat(chunks).toString();
      send('{}');
    },
  };

  function answer(req, res, index) {
    const { pathname, search, searchParams: params } = new URL(req.url, 'http://localhost');
    const [, name, rest] = pathname.split('/');
    // Connections are not reused, because browsers repeat a request on a broken reused connection
    // (https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2).
    const headers = {
      ...cors,
      connection: 'close',
      'cache-control': 'no-store',
      'content-type': 'application/json',
    };
    for (const [header, value] of Object.entries(headers)) res.setHeader(header, value);
    if (req.method === 'OPTIONS') {
      if (name === 'cors-refused') for (const header of Object.keys(cors)) res.removeHeader(header);
      return res.writeHead(204).end();
    }
    const act = Object.hasOwn(cases, name) ? cases[name] : undefined;
    const control = Object.hasOwn(controls, name) ? controls[name] : undefined;
    if (!act && !control) return res.writeHead(404).end(`No such case: ${name}`);

    const log = logOf(params.get('key') ?? '');
    if (act) {
      log.requests++;
      log.paths[name] = (log.paths[name] ?? 0) + 1;
      res.once('close', () => {
        if (res.writableFinished) log.finished++;
        else if (!res.ours) log.aborted++;
        changed();
      });
      changed();
    }
    const begin = (status = 200, more = {}) => {
      res.writeHead(status, more);
      res.flushHeaders();
    };
    const send = (body, status = 200, more = {}) => {
      if (!res.destroyed) res.writeHead(status, more).end(body);
    };
    const text = (otherwise) =>
      params.get('body') ??
      log.kept ??
      otherwise ??
      (existsSync(DATASET) ? readFileSync(DATASET, 'utf8') : TINY);
    const other = () => origins[1 - index];
    return (act ?? control)({ req, res, begin, send, text, params, search, rest, log, other });
  }

  const servers = await Promise.all(
    [0, 1].map(
      (index) =>
        new Promise((ready) => {
          const server = createServer({ maxHeaderSize: MB }, async (req, res) => {
            try {
              await answer(req, res, index);
            } catch (error) {
              console.error('Fault server:', error);
              res.destroy();
            }
          });
          server.listen(0, '127.0.0.1', () => {
            origins[index] = `http://127.0.0.1:${server.address().port}`;
            ready(server);
          });
        }),
    ),
  );

  return {
    origins,
    stop: () =>
      Promise.all(
        servers.map((server) => new Promise((done) => (server.close(done), server.closeAllConnections()))),
      ),
  };
}

/** Plugin of @web/test-runner that runs the server and tells the tests its addresses. */
export function faultsPlugin() {
  let faults;
  return {
    name: 'faults',
    async serverStart() {
      faults = await startFaults();
    },
    serve({ path }) {
      if (path === '/__faults__.json') return { body: JSON.stringify(faults.origins), type: 'json' };
    },
    async serverStop() {
      await faults?.stop();
    },
  };
}
