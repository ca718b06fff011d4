// Promises of the protocol that hold for every address (docs/service.md), on the built command.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { askOn, until } from './ask-on.mjs';
import { endAll, startService } from './command.mjs';
import { dataset } from './questions.mjs';

const folder = mkdtempSync(join(tmpdir(), 'forem-widgets-protocol-'));
const file = join(folder, 'projects.json');
let service;
before(async () => {
  writeFileSync(file, JSON.stringify(dataset(400)));
  service = await startService(file, '--max-age', '0');
});
after(() => {
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

test('a service stops while requests keep coming, and answers all that it has taken', async () => {
  const stopping = await startService(file, '--max-age', '0');
  const asking = askOn({ get: (path) => fetch(stopping.address + path) });
  await until(() => asking.statuses.get(200) > 20);
  assert.equal(await stopping.end(), 0);
  await asking.end();
  assert.deepEqual([...asking.statuses.keys()].sort(), [200, 'broken']);
});
