// Tests forem-widgets/prerender in one process with the modules that register elements, as on servers of other
// projects.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

/** Prints a digest of each element. */
const printHtml = `
  const { hash } = await import('node:crypto');
  const { elementTags, prerender } = await import('forem-widgets/prerender');
  for (const element of elementTags)
    for (const as of ['plain', 'shadow'])
      console.log(element, as, hash('sha256', await prerender({ element, as, lang: 'de' })));`;
const load = (module) => `await import('forem-widgets/${module}');`;

/** Runs a script in a separate process. */
function run(script) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
}

const alone = run(printHtml);

test('prerender alone writes every element and nothing to the console', () => {
  assert.equal(alone.stderr, '');
  assert.match(alone.stdout, /^forem-partnerships shadow [0-9a-f]{64}$/m);
});

for (const [order, script] of Object.entries({
  'after all elements': load('define') + printHtml,
  'before all elements': load('prerender') + load('define') + printHtml,
  'after one element': load('define/forem-project-list') + printHtml,
  'before one element': load('prerender') + load('define/forem-project-list') + printHtml,
  'between two elements':
    load('define/forem-theme-filter') + load('prerender') + load('define/forem-partnerships') + printHtml,
  'after the classes': `import 'forem-widgets';${printHtml}`,
  'after a Lit of the project': `import 'lit';${printHtml}`,
}))
  test(`prerender writes the same ${order}, and the console stays empty`, () => {
    const { status, stdout, stderr } = run(script);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.equal(stdout, alone.stdout);
  });
