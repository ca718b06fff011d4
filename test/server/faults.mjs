// A web server that misbehaves, on two origins. Each case is a path; `?key=` names the requests of one test,
// so that it can count them, wait for them and hold them back. Browser tests use test/helpers/faults.ts.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cases, cors, MB, TINY } from './fault-cases.mjs';

const DATASET = new URL('../../test/fixtures/partnerships.json', import.meta.url);

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
