// Bundles a script per contender, and the data for Node.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../../scripts/lib/run.mjs';

/** Creates a folder that is removed when the process ends. */
export function createWorkFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'forem-widgets-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const common = { root, configFile: false, publicDir: false, logLevel: 'error' };
const production = { 'process.env.NODE_ENV': '"production"' };

/** Bundles one script per contender, minified as on a partner's page. */
export async function buildContenders(ids, outDir) {
  const entry = Object.fromEntries(ids.map((id) => [id, join(root, `bench/contenders/${id}.js`)]));
  await build({
    ...common,
    define: production,
    build: {
      target: 'es2022',
      outDir,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
}

/** Resolves to a function that writes the data of a size into files. */
export async function createData(outDir) {
  const lib = { entry: join(root, 'bench/data.js'), formats: ['es'], fileName: () => 'data.mjs' };
  await build({ ...common, build: { target: 'es2022', outDir, lib, minify: false } });
  const { makeData } = await import(pathToFileURL(join(outDir, 'data.mjs')).href);
  return (size) => {
    const data = makeData(size);
    for (const name of ['dataset', 'one-language', 'peers'])
      writeFileSync(join(outDir, `${name}-${size}.json`), JSON.stringify(data[name]));
  };
}

/** Writes 100 000 projects with 30 000 partners, or as many, as a list in one language into a file. */
export async function createPartnerData(file, outDir, count, partners) {
  const lib = { entry: join(root, 'bench/data.js'), formats: ['es'], fileName: () => 'data.mjs' };
  await build({ ...common, build: { target: 'es2022', outDir, lib, minify: false } });
  const { inOneLanguage, makeDataWithPartners } = await import(pathToFileURL(join(outDir, 'data.mjs')).href);
  // With more words, the file would exceed the size limit of an element.
  writeFileSync(file, JSON.stringify(inOneLanguage(makeDataWithPartners(count, partners), 5)));
}

/** Source of an engine that caches every answer. */
const remembering = `
const remembered = new WeakMap();
function remember(engine) {
  let known = remembered.get(engine);
  if (!known) remembered.set(engine, (known = new Map()));
  return {
    async query(query, signal) {
      const key = JSON.stringify(query);
      if (!known.has(key)) known.set(key, await engine.query(query));
      signal?.throwIfAborted();
      return known.get(key);
    },
  };
}
`;

/** Plugin for the lower bound: elements that only draw, because all answers are cached. */
const floor = {
  name: 'floor',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/exploration/exploration.ts')) return undefined;
    const asked = 'return engine.query(';
    if (!code.includes(asked)) throw new Error(`bench: no query in ${id}`);
    return `// @ts-nocheck\n${code.replace(asked, 'return remember(engine).query(')}${remembering}`;
  },
};

/** Builds the script of the elements with caching engines, over a copy of dist/. */
export async function buildFloor(outDir) {
  await build({
    root,
    mode: 'cdn',
    logLevel: 'error',
    plugins: [floor],
    build: { outDir, emptyOutDir: false },
  });
}
