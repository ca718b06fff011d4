// Promises of the protocol that hold for every address (docs/service.md), on the built command.
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { askOn, endAsking, until } from './ask-on.mjs';
import { endAll, startService } from './command.mjs';
import { dataset } from './questions.mjs';
import { wrong } from './wrong-requests.mjs';

const folder = mkdtempSync(join(tmpdir(), 'forem-widgets-protocol-'));
const file = join(folder, 'projects.json');
const projects = 400;
let service;
before(async () => {
  writeFileSync(file, JSON.stringify(dataset(projects)));
  service = await startService(file, '--max-age', '0');
});
after(async () => {
  await endAsking();
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

/** Addresses that caches keep, with the schema of their answers. */
const cached = [
  ['', 'Description'],
  ['query?counts=sector,status&limit=20&figures=1', 'Answer'],
  ['query?forem-q=fromation&limit=20', 'Answer'],
  ['query?limit=5&language=nl&texts=language', 'Answer'],
  ['suggestions?forem-q=fromation', 'Suggestions'],
  ['projects/p7', 'Project'],
  ['projects/p7?language=nl&texts=language', 'Project'],
  ['openapi.json'],
];
const get = (path, options) => fetch(service.address + path, options);
const json = async (path) => (await get(path)).json();

/** Checks values by a schema of the OpenAPI document. */
async function validator() {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(await json('openapi.json'), 'openapi');
  return (value, name) => {
    const isValid = ajv.getSchema(`openapi#/components/schemas/${name}`);
    assert.ok(isValid(value), `${name}: ${JSON.stringify(isValid.errors)}`);
  };
}

test('the OpenAPI document is one of version 3.1', async () => {
  const openApi = new Validator();
  const { valid, errors } = await openApi.validate(await json('openapi.json'));
  assert.ok(valid, JSON.stringify(errors));
  assert.equal(openApi.version, '3.1');
});

test('each answer is as the OpenAPI document describes it', async () => {
  const check = await validator();
  for (const [path, schema] of cached) if (schema) check(await json(path), schema);
  for (const [path] of wrong) check(await json(path), 'Problem');
  const { paths } = await json('openapi.json');
  const documented = Object.keys(paths).map((path) => path.split('/')[1]);
  for (const [path] of cached)
    if (path !== 'openapi.json') assert.ok(documented.includes(/^\w*/.exec(path)[0]), path);
});

test('each answer is kept by caches and read by other sites, and asked for again by its tag', async () => {
  for (const [path] of cached) {
    const first = await get(path);
    const { headers } = first;
    assert.equal(first.status, 200, path);
    assert.match(headers.get('content-type'), /^application\/json/, path);
    assert.match(headers.get('cache-control'), /^public, max-age=0, stale-while-revalidate=0$/, path);
    assert.equal(headers.get('access-control-allow-origin'), '*', path);
    assert.equal(headers.get('access-control-expose-headers'), 'ETag', path);
    assert.equal(headers.get('set-cookie'), null, path);
    assert.ok((await first.json()) !== undefined);
    const tag = headers.get('etag');
    const again = (sent) => get(path, { headers: { 'If-None-Match': sent } });
    for (const sent of [tag, `"other", ${tag}`]) {
      const unchanged = await again(sent);
      assert.equal(unchanged.status, 304, `${path} ${sent}`);
      assert.equal(unchanged.headers.get('etag'), tag);
      assert.equal(unchanged.headers.get('access-control-allow-origin'), '*');
      assert.equal(await unchanged.text(), '');
    }
    assert.equal((await again('W/"other"')).status, 200, path);
    const head = await get(path, { method: 'HEAD' });
    assert.deepEqual([head.status, head.headers.get('etag'), await head.text()], [200, tag, ''], path);
  }
});

test('each refusal is a problem that other sites can read, and that no cache keeps', async () => {
  for (const [path, status] of wrong) {
    const { headers, status: given } = await get(path);
    assert.equal(given, status, path.slice(0, 60));
    assert.match(headers.get('content-type'), /^application\/problem\+json/, path.slice(0, 60));
    assert.equal(headers.get('cache-control'), 'no-store', path.slice(0, 60));
    assert.equal(headers.get('etag'), null, path.slice(0, 60));
    assert.equal(headers.get('access-control-allow-origin'), '*', path.slice(0, 60));
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const refused = await get('query', { method });
    assert.equal(refused.status, 405, method);
    assert.match(refused.headers.get('allow'), /GET, HEAD/);
  }
  const preflight = await get('query', {
    method: 'OPTIONS',
    headers: { Origin: 'https://partner.example', 'Access-Control-Request-Method': 'GET' },
  });
  assert.equal(preflight.status, 204);
  assert.match(preflight.headers.get('access-control-allow-methods'), /GET/);
});

test('a client beyond its rate is told when to come back', async () => {
  const limited = await startService(file, '--rate', '3');
  const statuses = [];
  let last;
  for (let i = 0; i < 5; i++) {
    last = await fetch(`${limited.address}query?limit=${i}`);
    statuses.push(last.status);
  }
  assert.deepEqual(statuses, [200, 200, 200, 429, 429]);
  assert.ok(Number(last.headers.get('retry-after')) > 0);
  assert.equal(last.headers.get('access-control-allow-origin'), '*');
  assert.equal((await last.json()).status, 429);
  for (const path of ['health', 'metrics']) assert.equal((await fetch(limited.address + path)).status, 200);
  assert.equal(await limited.end(), 0);
});

test('the limits of the description are those of the service', async () => {
  const { limits } = await json('');
  const tries = {
    projects: (size) => `query?limit=${size}`,
    words: (size) => `query?forem-q=${'x'.repeat(size)}`,
    ids: (size) => `query?forem-sector=${Array.from({ length: size }, (_, i) => `s${i}`).join()}`,
    address: (size) => {
      const start = `${service.address}query?limit=1&forem-sector=`;
      return `query?limit=1&forem-sector=${`${'a'.repeat(199)},`.repeat(40).slice(0, size - start.length)}`;
    },
  };
  assert.deepEqual(Object.keys(limits).sort(), Object.keys(tries).sort());
  for (const [name, address] of Object.entries(tries)) {
    assert.equal((await get(address(limits[name]))).status, 200, name);
    assert.equal((await get(address(limits[name] + 1))).status, name === 'address' ? 414 : 400, name);
  }
});

test('an answer has the texts of one language, where that is asked for', async () => {
  const languagesOf = ({ name }) => Object.keys(name);
  const all = await json('query?limit=3&language=nl');
  const some = await json('query?limit=3&language=nl&texts=language');
  // A language that no project has falls back.
  const fallen = await json('query?limit=3&language=de&texts=language');
  assert.deepEqual(languagesOf(all.projects[0]), ['fr', 'nl']);
  for (const { projects } of [some]) assert.deepEqual(languagesOf(projects[0]), ['nl']);
  assert.deepEqual(languagesOf(fallen.projects[0]), ['fr']);
  const ids = ({ projects }) => projects.map(({ id }) => id);
  assert.deepEqual(ids(some), ids(all));
  assert.deepEqual(languagesOf(await json('projects/p7?language=nl&texts=language')), ['nl']);
  assert.deepEqual(languagesOf(await json('projects/p7')), ['fr', 'nl']);
});

test('suggestions are those of the query', async () => {
  const asked = 'forem-q=fromation&language=nl';
  const { suggestions, version } = await json(`suggestions?${asked}`);
  assert.deepEqual(suggestions, (await json(`query?${asked}`)).suggestions);
  assert.ok(suggestions.length > 0);
  assert.equal(version, (await json('')).version);
  assert.deepEqual((await json('suggestions?forem-q=formation')).suggestions, []);
});

test('health and metrics follow the service', async () => {
  const { status, total, version } = await json('health');
  assert.deepEqual([status, total], ['ok', projects]);
  assert.equal(`W/"${version}"`, (await get('')).headers.get('etag'));
  const read = async () => {
    const text = await (await get('metrics')).text();
    return (name) =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.split(' ')[1] ?? 0,
      );
  };
  const before = await read();
  for (let i = 0; i < 3; i++) await (await get('query?offset=123')).arrayBuffer();
  await (await get('query?colour=red')).arrayBuffer();
  const after = await read();
  const grown = (name) => after(name) - before(name);
  assert.equal(grown('forem_service_cache_total{result="miss"}'), 1);
  assert.equal(grown('forem_service_cache_total{result="hit"}'), 2);
  assert.equal(grown('forem_service_request_seconds_count{status="400"}'), 1);
  assert.ok(grown('forem_service_request_seconds_count{status="200"}') >= 3);
  assert.equal(after('forem_service_queue'), 0);
});

test('a changed file is taken over under load without a gap, and has other tags', async () => {
  const changing = join(folder, 'changing.json');
  writeFileSync(changing, JSON.stringify(dataset(projects)));
  const own = await startService(changing, '--max-age', '0');
  const tag = async () => (await fetch(own.address, { method: 'HEAD' })).headers.get('etag');
  const former = await tag();
  const asking = askOn({ get: (path) => fetch(own.address + path) });
  await until(() => asking.statuses.get(200) > 20);
  writeFileSync(`${changing}.new`, JSON.stringify(dataset(projects + 100)));
  renameSync(`${changing}.new`, changing);
  await until(() => asking.totals.size === 2);
  await asking.end();
  assert.deepEqual([...asking.statuses.keys()], [200]);
  assert.deepEqual([...asking.totals], [projects, projects + 100]);
  assert.notEqual(await tag(), former);
  assert.equal(await own.end(), 0);
});

test('SIGHUP reads the file again', { skip: process.platform === 'win32' }, async () => {
  const own = await startService(file);
  const reread = once(own.lines, 'line');
  own.signal('SIGHUP');
  assert.match((await reread)[0], /400/);
  assert.equal(await own.end(), 0);
});

test('a service stops while requests keep coming, and answers all that it has taken', async () => {
  const stopping = await startService(file, '--max-age', '0');
  const asking = askOn({ get: (path) => fetch(stopping.address + path) });
  await until(() => asking.statuses.get(200) > 20);
  assert.equal(await stopping.end(), 0);
  await asking.end();
  assert.deepEqual([...asking.statuses.keys()].sort(), [200, 'broken']);
});
