// Tests the packed package: it contains the files of its package.json, and tools find no problem.
import assert from 'node:assert/strict';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { elementNames } from '../../scripts/lib/elements.mjs';
import { packageOf } from '../../scripts/lib/package-of.mjs';
import { npm, root, run } from '../../scripts/lib/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const unpacked = join(folder, 'package');
let tarball;
let manifest;
/** Files in the form of package.json: `./dist/…`. */
let files;
before(async () => {
  assert.equal(await npm('pack', '--silent', '--pack-destination', folder), 0);
  tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  assert.equal(await run('tar', ['-xzf', tarball], { cwd: folder }), 0);
  manifest = JSON.parse(read('./package.json'));
  files = readdirSync(unpacked, { recursive: true }).map((file) => `./${file.replaceAll('\\', '/')}`);
});
after(() => rmSync(folder, { recursive: true }));

const read = (file) => readFileSync(join(unpacked, file), 'utf8');
/** Returns the files that match a pattern with `*`. In `exports`, `*` matches folders too, like `**` elsewhere. */
function named(pattern, star = '[^/]*') {
  const parts = pattern.split(/(\*\*\/|\*)/).map((part) => {
    if (part === '**/') return '(?:.*/)?';
    return part === '*' ? star : part.replace(/[.+]/g, '\\$&');
  });
  const expression = new RegExp(`^${parts.join('')}$`);
  return files.filter((file) => expression.test(file));
}

test('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: unpacked, pack: false, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, manifest)),
    [],
  );
});

test('types match the modules that Node and bundlers get (attw)', async () => {
  const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const doors = elementNames().map((name) => `./define/forem-${name}`);
  const options = ['--profile', 'esm-only', '--format', 'json', '--include-entrypoints', ...doors];
  // The output goes into a file, because the command ends before a pipe is drained.
  const answer = join(folder, 'attw.json');
  const code = await run(process.execPath, [cli, join(folder, tarball), ...options], {
    stdio: ['ignore', openSync(answer, 'w'), 'inherit'],
  });
  const { analysis } = JSON.parse(readFileSync(answer, 'utf8'));
  assert.equal(analysis.types.kind, 'included');
  for (const door of [...Object.keys(manifest.exports), ...doors])
    assert.ok(analysis.entrypoints[door], door);
  // The package has ES modules only, so resolution by `require` and without `exports` is not supported.
  const found = analysis.problems.filter(
    ({ resolutionKind }) => !['node10', 'node16-cjs'].includes(resolutionKind),
  );
  assert.deepEqual(found, []);
  assert.equal(code, 0);
});

test('every file that package.json names is in it', () => {
  const { exports, bin, customElements, unpkg, jsdelivr } = manifest;
  const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(targets));
  const all = targets([exports, bin, customElements, manifest['web-types'], unpkg, jsdelivr]);
  assert.deepEqual(
    all.filter((each) => !named(each.replace(/^(?!\.\/)/, './'), '.*').length),
    [],
  );
});

/** Loads each module for bundlers. Returns the ones with side effects, directly or by an import. */
async function activeModules() {
  const active = new Map();
  const done = [];
  // Lit loads first, because its side effects are not ours to declare.
  await import('lit');
  const { define } = customElements;
  customElements.define = (...args) => {
    done.push(args[0]);
    return define.apply(customElements, args);
  };
  globalThis.self = globalThis;
  globalThis.postMessage = (message) => done.push(message);
  const load = async (file) => {
    if (active.has(file)) return;
    active.set(file, false);
    const imports = [...read(file).matchAll(/^(?:import|export)\b[^;]*?"(\.[^"]+)";$/gm)].map(
      ([, address]) => `./${posix.join(posix.dirname(file), address)}`,
    );
    for (const each of imports) await load(each);
    const known = Reflect.ownKeys(globalThis).length;
    done.length = 0;
    await import(pathToFileURL(join(root, file)));
    const isActive = done.length > 0 || Reflect.ownKeys(globalThis).length > known;
    active.set(file, isActive || imports.some((each) => active.get(each)));
  };
  for (const file of named('./dist/esm/**/*.js')) await load(file);
  return [...active].filter(([, isActive]) => isActive).map(([file]) => file);
}

test('sideEffects names the modules that do something when they are loaded, and no other', async () => {
  const told = manifest.sideEffects.flatMap((pattern) => named(pattern));
  const active = await activeModules();
  for (const name of [
    'embed/generated/define-all',
    'embed/generated/define/forem-partnerships',
    'engine/worker/worker',
  ])
    assert.ok(active.includes(`./dist/esm/${name}.js`), name);
  assert.deepEqual(told.filter((file) => file.startsWith('./dist/esm/')).sort(), active.sort());
  // Files for script tags have side effects too.
  for (const file of ['forem-widgets', 'forem-widgets.standalone', 'forem-frame'])
    assert.ok(told.includes(`./dist/${file}.js`), file);
});

/**
 * Source files of a map; a file of several chunks has a map per chunk
 * (https://tc39.es/ecma426/#sec-index-source-map).
 */
const sourcesOf = ({ sources, sections = [] }) =>
  sources ?? sections.flatMap(({ map }) => (map ? sourcesOf(map) : []));

test('the licences of bundled packages are in it', () => {
  for (const place of ['dist', 'dist/esm', 'dist/cli', 'dist/prerender', 'dist/studio'])
    assert.match(read(`./${place}/LICENSES.md`), /^## /m);
  assert.match(read('./LICENSE'), /MIT/);
  const bundled = new Map();
  for (const file of files.filter((each) => each.endsWith('.js.map')))
    for (const source of sourcesOf(JSON.parse(read(file)))) {
      const name = packageOf(source);
      if (name) bundled.set(`${name} in ${/^\.\/dist(\/esm|\/studio)?/.exec(file)[0]}`, name);
    }
  assert.ok(bundled.has('lit-html in ./dist') && bundled.has('fflate in ./dist/esm'));
  for (const [where, name] of bundled)
    assert.ok(read(`${where.split(' in ')[1]}/LICENSES.md`).includes(`\n## ${name} - `), where);
});
