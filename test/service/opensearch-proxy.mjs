// A bad network between the service and OpenSearch: an answer is right and whole, or a refusal.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBadProxy, faultNames } from './bad-proxy.mjs';
import { startService } from './command.mjs';
import { numbers } from './questions.mjs';
import { comparable, questionsAbout } from './random-questions.mjs';

/** Changes an answer of OpenSearch as a part of the data does that has failed, is late, or is missing. */
const changes = {
  'one shard has failed': ({ _shards: shards }) =>
    Object.assign(shards, { failed: 1, successful: shards.total - 1 }),
  'one shard is missing': ({ _shards: shards }) => Object.assign(shards, { successful: shards.total - 1 }),
  'the search ran out of time': (answer) => Object.assign(answer, { timed_out: true }),
};

/** Changes one of the searches of an answer, and leaves the others whole. */
const changeOne = (change, which) => (bytes) => {
  const answer = JSON.parse(bytes);
  if (!answer.responses) return bytes;
  change(answer.responses[which % answer.responses.length]);
  return Buffer.from(JSON.stringify(answer));
};

/** @param site as from `createSite`, while the tests run */
export function testBadProxy(site) {
  test('a bad network before OpenSearch is said, and never changes a number', async (t) => {
    const proxy = await createBadProxy(site.engine.address);
    const service = await startService('--opensearch', proxy.address, '--max-age', '0');
    t.after(async () => {
      await service.end('SIGKILL');
      await proxy.close();
    });
    let asked = 0;
    const get = async () => {
      // Never asked before: the service keeps its answers.
      const response = await fetch(
        `${service.address}query?counts=sector,theme&limit=3&forem-theme=theme-1&offset=${asked++}`,
      );
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        body: await response.json(),
      };
    };
    const total = site.expected({ selection: { theme: ['theme-1'] } }).total;
    for (const fault of faultNames) {
      proxy.faultOf = () => fault;
      const { status, type, body } = await get();
      assert.equal(status, 503, `${fault}: ${JSON.stringify(body).slice(0, 200)}`);
      assert.match(type, /^application\/problem\+json/, fault);
      assert.equal((await fetch(`${service.address}health`)).status, 503, fault);
      proxy.faultOf = () => 'none';
      assert.equal((await get()).body.total, total, `after: ${fault}`);
    }
    for (const [name, change] of Object.entries(changes))
      for (const which of [0, 1]) {
        proxy.change = changeOne(change, which);
        const { status, body } = await get();
        assert.equal(status, 503, name);
        assert.equal(body.title, 'Incomplete', name);
        proxy.change = (bytes) => bytes;
        assert.equal((await get()).body.total, total, `after: ${name}`);
      }
  });

  test('with every fifth request failing, each answer is right', async (t) => {
    const proxy = await createBadProxy(site.engine.address);
    const service = await startService('--opensearch', proxy.address, '--max-age', '0');
    t.after(async () => {
      await service.end('SIGKILL');
      await proxy.close();
    });
    const chance = numbers(3);
    // Waiting for silence takes ten seconds each time.
    const quick = faultNames.filter((name) => name !== 'does not answer');
    proxy.faultOf = () => (chance(5) ? 'none' : quick[chance(quick.length)]);
    const next = questionsAbout(site.dataset, 21);
    const statuses = new Map();
    for (let i = 0; i < 150; i++) {
      const question = next();
      const response = await fetch(`${service.address}query?${site.writeQuery(question)}`);
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      const body = await response.json();
      if (response.ok) assert.deepEqual(comparable(body), comparable(site.expected(question)));
    }
    assert.deepEqual([...statuses.keys()].sort(), [200, 503]);
  });
}
