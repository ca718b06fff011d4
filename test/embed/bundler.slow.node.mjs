// Checks that a bundler includes one imported element and its dependencies only.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build, parseAst } from 'vite';
import { firstChunks } from '../../scripts/lib/bundled-modules.mjs';
import { elementNames, elementsUsedBy } from '../../scripts/lib/elements.mjs';
import { root } from '../../scripts/lib/run.mjs';
import { slack } from '../../scripts/lib/weights.mjs';

/**
 * Bundles a page that imports modules of the package. Returns the code of its script and of the chunks that this
 * imports, and their compressed size, without code that is loaded on use.
 */
async function bundle(...modules) {
  const page = 'virtual:page';
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === page ? id : undefined),
        load: (id) =>
          id === page
            ? modules.map((each) => `import ${JSON.stringify(join(root, 'dist/esm', each))};`).join('\n')
            : undefined,
      },
    ],
    build: {
      write: false,
      // Library mode keeps unused exports, unlike the bundle of an app.
      rolldownOptions: { input: page, preserveEntrySignatures: false },
    },
  }).then((result) => (Array.isArray(result) ? result[0] : result));
  const codes = firstChunks(output).map(({ code }) => code);
  const size = codes.reduce((sum, code) => sum + brotliCompressSync(code).length, 0);
  return { code: codes.join('\n'), size };
}

const defineModule = (name) => `embed/generated/define/forem-${name}.js`;
const registered = (code) =>
  elementNames()
    .map((name) => `forem-${name}`)
    .filter((tag) => new RegExp(`\\(["'\`]${tag}["'\`],`).test(code));

for (const name of ['network-card', 'project-list', 'sector-filter', 'partnerships'])
  test(`one import of forem-${name} is that element and its parts`, async () => {
    const { code } = await bundle(defineModule(name));
    assert.deepEqual(
      registered(code),
      [...elementsUsedBy(name), name].sort().map((each) => `forem-${each}`),
    );
  });

/** The rows of docs/performance.md for bundles, with the modules that each imports. */
const documented = {
  'one network card, without data': ['network-card'],
  'list and two filters, without data and messages': ['project-list', 'sector-filter', 'theme-filter'],
};

for (const [row, names] of Object.entries(documented))
  test(`docs/performance.md tells the weight of a bundle: ${row}`, async () => {
    const performance = readFileSync(join(root, 'docs/performance.md'), 'utf8');
    const [, told] = new RegExp(`^\\| bundler, ${row} \\| ([\\d ]+) \\|`, 'm').exec(performance);
    const { size } = await bundle(...names.map(defineModule));
    const said = Number(told.replaceAll(' ', ''));
    assert.ok(Math.abs(size - said) <= slack * said, `${size} bytes instead of ${said}`);
  });

test('warnings for developers are in the condition development alone', async () => {
  const warning = 'is meant.';
  const development = await bundle('development/generated/define/forem-network-card.js');
  const production = await bundle('embed/generated/define/forem-network-card.js');
  assert.deepEqual(registered(development.code), ['forem-network-card']);
  assert.ok(development.code.includes(warning));
  assert.ok(!production.code.includes(warning));
});

test('the classes alone register nothing', async () => {
  const { code } = await bundle('index.js');
  assert.deepEqual(registered(code), []);
});

/** Returns the nodes of a type below a node of a syntax tree. */
const nodesOf = (type, node) =>
  node && typeof node === 'object'
    ? [...(node.type === type ? [node] : []), ...Object.values(node).flatMap((each) => nodesOf(type, each))]
    : [];

/** Returns the scripts of all workers that a bundler finds: `new Worker(new URL('./name.js', import.meta.url))`. */
function workerScripts() {
  const folder = join(root, 'dist/esm');
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/new Worker\(\s*new URL\(\s*['"](.+?)['"]/g)].map(
        ([, address]) => join(dirname(file), address),
      ),
    );
}

test('each worker is a graph of static imports: Vite 5 to 7 make one file of it, or fail', () => {
  const pending = workerScripts();
  assert.ok(pending.includes(join(root, 'dist/esm/engine/worker/worker.js')));
  const packages = new Set();
  for (const file of pending) {
    const program = parseAst(readFileSync(file, 'utf8'));
    assert.deepEqual(nodesOf('ImportExpression', program), [], `import() in ${file}`);
    for (const { source } of program.body) {
      if (!source) continue;
      const next = join(dirname(file), source.value);
      if (!source.value.startsWith('.')) packages.add(source.value);
      else if (!pending.includes(next)) pending.push(next);
    }
  }
  assert.ok(pending.length > 10, 'the walk follows imports');
  assert.deepEqual([...packages], ['valibot']);
});
