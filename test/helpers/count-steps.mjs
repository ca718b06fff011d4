// Counts the executed steps of code, so that tests can limit its growth without measuring time.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/lib/run.mjs';

const script = `
  import { build } from 'vite';
  const [outDir, entry] = process.argv.slice(1);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { FOREM_VERSION: '"0.0.0"', 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    plugins: [
      {
        name: 'start-no-worker',
        enforce: 'pre',
        resolveId(source, importer) {
          return /\\/start-(?:list-)?worker\\.js$/.test(source) && importer
            ? this.resolve(source.replace('.js', '.standalone.js'), importer)
            : undefined;
        },
      },
    ],
    build: {
      ssr: entry,
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'bundle.mjs' } },
    },
  });
`;

/** Bundles exports of modules of src/, by path, and imports the bundle. */
export async function bundle(paths) {
  const folder = mkdtempSync(join(tmpdir(), 'forem-widgets-steps-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, paths.map((path) => `export * from ${JSON.stringify(join(root, path))};`).join('\n'));
  // The build runs in a separate process, because coverage covers every function that this process has loaded.
  execFileSync(process.execPath, ['--input-type=module', '-e', script, folder, entry], { cwd: root });
  return import(pathToFileURL(join(folder, 'bundle.mjs')).href);
}

let native = 0;

/** Work of built-in functions, which coverage does not see: the number of visited characters and members. */
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

/** Wraps the built-in functions to count their work. Returns a function that restores them. */
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

let session;

/** Opens one session for all counts: starting coverage makes the engine drop its optimised code. */
async function openSession() {
  const opened = new Session();
  opened.connect();
  await opened.post('Profiler.enable');
  await opened.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return opened;
}

/** Runs a function of the bundle; returns the number of executed blocks, plus the work of built-in functions. */
export async function countSteps(run) {
  session ??= await openSession();
  // Reading the coverage resets it.
  await session.post('Profiler.takePreciseCoverage');
  native = 0;
  const restore = countNative();
  try {
    await run();
  } finally {
    restore();
  }
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let blocks = 0;
  for (const { url, functions } of result)
    if (url.endsWith('/bundle.mjs'))
      for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
  return blocks + native;
}
