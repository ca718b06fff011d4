// Imports each entry point in a process of its own, in plain Node: without an error, a warning, or a change of globals.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { exports } = require('forem-widgets/package.json');
/** Entry points with code; a pattern stands for one of its files. */
const entries = Object.entries(exports)
  .filter(([, target]) => typeof target === 'object' && 'default' in target)
  .map(([path]) => path.replace(/^\./, 'forem-widgets').replace('*', 'forem-project-list'));
const folder = fileURLToPath(new URL('..', import.meta.url));

function run(code, ...flags) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, '--input-type=module', '-e', code],
    { cwd: folder, encoding: 'utf8', timeout: 60_000 },
  );
  assert.equal(status, 0, stderr);
  assert.equal(stderr, '');
  return stdout;
}

const draw = `
  const { prerender } = await import('forem-widgets/prerender');
  process.stdout.write(await prerender({ element: 'network-card', lang: 'nl', attributes: { network: 'eures' } }));`;

test('there are entry points', () => assert.ok(entries.length > 6, entries.join()));

for (const entry of entries)
  test(`${entry} is imported silently`, () => {
    run(`const names = ['window', 'document', 'navigator'];
      const before = names.filter((name) => name in globalThis).join();
      if (!(await import('${entry}'))) throw new Error('no module');
      const after = names.filter((name) => name in globalThis).join();
      if (after !== before) throw new Error('Added to globalThis: ' + after);`);
  });

test('elements and prerender share a process in either order, with the same HTML', () => {
  const define = `await import('forem-widgets/define/forem-network-card');`;
  const html = run(draw);
  assert.match(html, /EURES/);
  assert.equal(run(define + draw), html);
  assert.equal(run(draw + define), html);
});

test('require() gives the same module', () => {
  const widgets = require('forem-widgets');
  assert.equal(typeof widgets.ForemProjectList, 'function');
});
