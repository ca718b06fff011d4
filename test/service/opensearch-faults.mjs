// Faults of OpenSearch and of the service itself: an answer stays right, or a refusal tells the fault.
import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { askOn, until } from './ask-on.mjs';
import { runCommand } from './command.mjs';
import { size, write } from './opensearch-site.mjs';

/** @param site as from `createSite`, while the tests run */
export function testFaults(site) {
  test('a killed OpenSearch is said, and answers again when it is back', async () => {
    const asking = askOn(site);
    await until(() => asking.statuses.get(200) > 20);
    await site.engine.kill();
    await until(() => asking.statuses.get(503) > 20);
    assert.equal(await site.isHealthy(), false);
    await site.engine.start();
    await until(site.isHealthy);
    const before = asking.statuses.get(200);
    await until(() => asking.statuses.get(200) > before + 20);
    await asking.end();
    assert.deepEqual([...asking.statuses.keys()].sort(), [200, 503]);
    assert.deepEqual([...asking.totals], [size]);
    await site.compare(100, 11);
  });

  test('a far too slow OpenSearch is given up, and no connection stays with it', async () => {
    site.engine.freeze();
    try {
      const response = await site.get(`query?limit=1&offset=4711`);
      assert.equal(response.status, 503);
      assert.equal((await response.json()).title, 'Not available');
    } finally {
      site.engine.thaw();
    }
    await until(site.isHealthy);
    await site.compare(50, 12);
  });

  test('a load that meets a read-only index fails, changes nothing, and goes on later, without a gap', async () => {
    const before = await site.indexes();
    const next = write(Math.floor(size * 0.6));
    let blocking;
    const failed = await runCommand(site.index(next.file), (line, command) => {
      if (blocking || !line.startsWith('Projects loaded')) return;
      command.kill('SIGSTOP');
      blocking = (async () => {
        const [loading] = (await site.indexes()).filter((name) => !before.includes(name));
        await site.engine.request('PUT', `/${loading}/_settings`, { 'index.blocks.write': true });
        command.kill('SIGCONT');
      })();
    });
    assert.equal(failed.code, 1, failed.notes.join('\n'));
    assert.match(failed.notes.join('\n'), /blocked/);
    assert.equal((await site.json('query')).total, size);
    for (const name of await site.indexes())
      await site.engine.request('PUT', `/${name}/_settings`, { 'index.blocks.write': null });
    const asking = askOn(site);
    const resumed = await runCommand(site.index(next.file));
    assert.equal(resumed.code, 0, resumed.notes.join('\n'));
    assert.match(resumed.notes.join('\n'), /Already loaded/);
    await until(() => asking.totals.size === 2);
    await asking.end();
    assert.deepEqual([...asking.statuses.keys()], [200]);
    assert.deepEqual([...asking.totals], [size, next.dataset.projects.length]);
    // The former data is still there: its alias moves back at once.
    const again = await runCommand(site.index(site.file));
    assert.equal(again.code, 0);
    await until(async () => (await site.json('query')).total === size);
  });

  test('a full disk stops no reader', async () => {
    const marks = ['low', 'high', 'flood_stage'].map((name) => `watermark.${name}`);
    const setMarks = (bytes) =>
      site.engine.request('PUT', '/_cluster/settings', {
        persistent: Object.fromEntries(
          [['threshold_enabled', true], ...marks.map((name) => [name, bytes])].map(([name, value]) => [
            `cluster.routing.allocation.disk.${name}`,
            value,
          ]),
        ),
      });
    const isFull = async (name) =>
      (await site.engine.request('GET', `/${name}/_settings?flat_settings=true`))[name].settings[
        'index.blocks.read_only_allow_delete'
      ] === 'true';
    const current = await site.current();
    await setMarks('900000gb');
    await until(() => isFull(current));
    // Reading goes on.
    assert.equal((await site.get(`query?limit=1&offset=33`)).status, 200);
    await setMarks('1mb');
    await until(async () => !(await isFull(current)));
  });

  test('a service that is started again under load answers all that it has taken', async () => {
    const asking = askOn(site);
    await until(() => asking.statuses.get(200) > 20);
    assert.equal(await site.endService(), 0);
    await asking.end();
    assert.equal(asking.statuses.get(503), undefined);
    await site.restartService();
    assert.equal((await site.json('query')).total, size);
  });

  test('a part that does not answer is said, and its rest is never shown as the whole', async () => {
    const name = await site.current();
    const { uuid } = (await site.engine.request('GET', `/${name}/_settings`))[name].settings.index;
    await site.engine.kill();
    const shards = join(site.engine.data, 'nodes/0/indices', uuid);
    const segments = join(shards, '1/index');
    for (const each of readdirSync(segments)) rmSync(join(segments, each));
    await site.engine.start();
    await until(async () =>
      (await site.engine.request('GET', `/_cat/shards/${name}?format=json`)).some(
        (shard) => shard.state === 'STARTED',
      ),
    );
    await until(async () => {
      const response = await site.get(`query?limit=1&counts=sector`);
      const answer = await response.json();
      assert.equal(response.status, 503);
      return answer.title === 'Incomplete';
    });
    assert.equal(await site.isHealthy(), false);
  });
}
