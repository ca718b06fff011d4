// Prints what each module adds to a page: node scripts/weigh-modules.mjs network-card project-list+sector-filter
// A module weighs the compressed bytes by which the bundle of a define module shrinks without it.
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minifySync } from 'vite';
import { root } from './lib/run.mjs';

const require = createRequire(import.meta.url);
const { rolldown } = createRequire(require.resolve('vite/package.json'))('rolldown');
const folder = join(root, 'dist/esm/embed/generated/define');

/** Returns the code of each module in the bundle of some elements, without what is loaded on demand. */
async function modulesOf(names) {
  const id = '\0elements';
  const code = names.map((name) => `import ${JSON.stringify(join(folder, `forem-${name}.js`))};`).join('\n');
  const entry = {
    name: 'elements',
    resolveId: (each) => (each === id ? id : null),
    load: (each) => (each === id ? code : null),
  };
  const bundle = await rolldown({ input: id, plugins: [entry], logLevel: 'silent', cwd: root });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set();
  const visit = (name) => {
    if (found.has(name) || !chunks.has(name)) return;
    found.add(name);
    chunks.get(name).imports.forEach(visit);
  };
  output.filter(({ isEntry }) => isEntry).forEach(({ fileName }) => visit(fileName));
  return [...found].flatMap((name) =>
    Object.entries(chunks.get(name).modules).filter(([, { code }]) => code?.trim()),
  );
}

const compressed = (modules) => {
  const code = modules.map(([, { code }]) => code).join('\n');
  // A function keeps names that nothing else uses, as an export would.
  return brotliCompressSync(minifySync('all.js', code, { module: true, compress: { unused: false } }).code)
    .length;
};

for (const names of process.argv.slice(2)) {
  const modules = await modulesOf(names.split('+'));
  const whole = compressed(modules);
  const rows = modules.map((each) => [
    relative(root, each[0]),
    whole - compressed(modules.filter((other) => other !== each)),
  ]);
  rows.sort(([, a], [, b]) => b - a);
  console.log(`\n${names}: ${whole} bytes\n\n| module | bytes |\n| --- | ---: |`);
  for (const [path, bytes] of rows)
    console.log(`| \`${path.replace(/^(dist\/esm|node_modules)\//, '')}\` | ${bytes} |`);
}
