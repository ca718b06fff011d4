// Counts the steps that code takes, so that tests can hold its growth to a budget without measuring time.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../../scripts/lib/run.mjs';

/** Bundles exports of modules of src/, by path, and imports the bundle. */
export async function bundle(paths) {
  const folder = mkdtempSync(join(tmpdir(), 'forem-widgets-steps-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, paths.map((path) => `export * from ${JSON.stringify(join(root, path))};`).join('\n'));
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => 'bundle.mjs' },
    },
  });
  return import(pathToFileURL(join(folder, 'bundle.mjs')).href);
}

let native = 0;

/** The work of built-in functions, which no coverage sees: by the letters and members that they go over. */
const costs = [
  [Array.prototype, ['includes', 'indexOf', 'concat', 'join', 'reverse'], (list) => list.length],
  [Object.getPrototypeOf(Uint8Array.prototype), ['fill', 'set', 'join', 'sort'], (list) => list.length],
  ...[Array.prototype, Object.getPrototypeOf(Uint8Array.prototype)].map((owner) => [
    owner,
    ['slice'],
    ({ length }, [from = 0, to = length]) => Math.max(0, Math.min(to, length) - from),
  ]),
  [String.prototype, ['normalize', 'toLowerCase', 'split', 'replaceAll'], (text) => text.length],
  [
    String.prototype,
    ['indexOf', 'includes'],
    (text, [part, from = 0]) => {
      const found = searchString.call(text, part, from);
      return (found < 0 ? text.length : found) - from;
    },
  ],
  [JSON, ['parse'], (_, [text]) => text.length],
  ...[[], new Set(), new Map(), ''].map((list) => [
    Object.getPrototypeOf(list[Symbol.iterator]()),
    ['next'],
    () => 1,
  ]),
];
const searchString = String.prototype.indexOf;

/** Wraps the built-in functions, and returns a function that restores them. */
function countNative() {
  const undo = [];
  for (const [owner, names, cost] of costs)
    for (const name of names) {
      const original = owner[name];
      owner[name] = function (...args) {
        native += 1 + cost(this, args);
        return original.apply(this, args);
      };
      undo.push(() => (owner[name] = original));
    }
  return () => undo.reverse().forEach((each) => each());
}

/** Runs a function of the bundle, and returns how many blocks of it were executed, and what built-in functions went over. */
export async function countSteps(run) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  native = 0;
  const restore = countNative();
  try {
    await run();
  } finally {
    restore();
  }
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  let blocks = 0;
  for (const { url, functions } of result)
    if (url.endsWith('/bundle.mjs'))
      for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
  return blocks + native;
}
