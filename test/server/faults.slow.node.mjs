import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startFaults } from './faults.mjs';

let server, base;
before(async () => {
  server = await startFaults();
  base = server.origins[0];
});
after(() => server.stop());

const get = (path, init) => fetch(`${base}/${path}`, init);
const traffic = async (path) => (await get(path)).json();

test('ok serves a dataset, open to other origins, and counts', async () => {
  const response = await get('ok?key=ok');
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.match((await response.json()).schemaVersion, /^\d+\.\d+$/);
  const { requests, finished, aborted } = await traffic('wait?key=ok&finished=1');
  assert.deepEqual({ requests, finished, aborted }, { requests: 1, finished: 1, aborted: 0 });
});

test('a body of its own comes from the address, or is kept for a key', async () => {
  assert.equal(await (await get(`json?body=${encodeURIComponent('["é"]')}`)).text(), '["é"]');
  const long = 'x'.repeat(2_000_000);
  await get('keep?key=kept', { method: 'POST', body: long });
  assert.equal(await (await get('ok?key=kept')).text(), long);
});

test('statuses', async () => {
  for (const status of [404, 500, 204, 304]) assert.equal((await get(`status/${status}`)).status, status);
  assert.equal((await get('no-such-case')).status, 404);
});

test('an answer shorter than promised breaks; a truncated one is whole but not JSON', async () => {
  await assert.rejects(get('short').then((response) => response.text()));
  const text = await (await get('truncated')).text();
  assert.throws(() => JSON.parse(text), SyntaxError);
});

test('a reset breaks before the headers, or after them', async () => {
  await assert.rejects(get('reset?key=reset'));
  const response = await get('reset?at=body&key=reset');
  assert.equal(response.status, 200);
  await assert.rejects(response.text());
  const { requests, aborted } = await traffic('count?key=reset');
  assert.deepEqual({ requests, aborted }, { requests: 2, aborted: 0 });
});

test('a hang lasts until the client leaves, which is seen', async () => {
  for (const at of ['head', 'body']) {
    const controller = new AbortController();
    const request = get(`hang?key=${at}&at=${at}`, { signal: controller.signal }).then((response) =>
      response.text(),
    );
    await traffic(`wait?key=${at}&requests=1`);
    controller.abort();
    await assert.rejects(request, { name: 'AbortError' });
    assert.equal((await traffic(`wait?key=${at}&aborted=1`)).aborted, 1);
  }
});

test('waiting in vain ends with 408', async () => {
  assert.equal((await get('wait?key=nobody&requests=1&ms=10')).status, 408);
});

test('encodings', async () => {
  const bytes = async (path) =>
    new Uint8Array(await (await get(`${path}?body=${encodeURIComponent('{}')}`)).arrayBuffer());
  assert.deepEqual([...(await bytes('bom'))], [0xef, 0xbb, 0xbf, 0x7b, 0x7d]);
  assert.deepEqual([...(await bytes('utf16le'))], [0xff, 0xfe, 0x7b, 0, 0x7d, 0]);
  assert.deepEqual([...(await bytes('utf16be'))], [0xfe, 0xff, 0, 0x7b, 0, 0x7d]);
});

test('newer versions', async () => {
  const body = encodeURIComponent('{"schemaVersion":"1.4"}');
  assert.equal((await traffic(`version-newer-major?body=${body}`)).schemaVersion, '2.0');
  assert.equal((await traffic(`version-newer-minor?body=${body}`)).schemaVersion, '1.5');
});

test('big answers: streamed, or a small gzip that swells', async () => {
  assert.ok((await (await get('big')).arrayBuffer()).byteLength > 60e6);
  const bomb = await get('gzip-bomb');
  assert.ok(Number(bomb.headers.get('content-length')) < 1e6);
  assert.ok((await bomb.arrayBuffer()).byteLength > 60e6);
});

test('a client that stops reading a big answer stops it', async () => {
  const reader = (await get('big?key=stop&mb=500')).body.getReader();
  await reader.read();
  await reader.cancel();
  assert.ok((await traffic('wait?key=stop&aborted=1')).bytes < 100e6);
});

test('redirects', async () => {
  assert.equal((await get('redirect-same')).url, `${base}/ok`);
  assert.equal((await get('redirect-other')).url, `${server.origins[1]}/ok`);
  await assert.rejects(get('redirect-loop'));
});

test('304 to a client that knows the ETag; no CORS header when refused', async () => {
  const { headers } = await get('not-modified');
  assert.equal(
    (await get('not-modified', { headers: { 'if-none-match': headers.get('etag') } })).status,
    304,
  );
  assert.equal((await get('cors-refused')).headers.get('access-control-allow-origin'), null);
});

test('flaky fails first, then works, per key', async () => {
  const statuses = async (key) => [
    (await get(`flaky?key=${key}`)).status,
    (await get(`flaky?key=${key}`)).status,
  ];
  assert.deepEqual(await statuses('a'), [500, 200]);
  assert.deepEqual(await statuses('b'), [500, 200]);
});

test('held answers when released, in the order wanted', async () => {
  const order = [];
  const requests = ['one', 'two'].map((key) => get(`held?key=${key}`).then(() => order.push(key)));
  await traffic('wait?key=one&requests=1');
  await get('release?key=two');
  await requests[1];
  await get('release?key=one');
  await requests[0];
  assert.deepEqual(order, ['two', 'one']);
});

test('trickle sends byte by byte', async () => {
  const start = performance.now();
  assert.equal(await (await get(`trickle?body=${'x'.repeat(10)}`)).text(), 'x'.repeat(10));
  assert.ok(performance.now() - start > 150);
});
