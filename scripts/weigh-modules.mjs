// Prints what each module adds to a page: node scripts/weigh-modules.mjs network-card project-list+sector-filter
// A module weighs the compressed bytes by which the bundle of a define module shrinks without it.
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minifySync } from 'vite';
import { bundledModules } from './lib/bundled-modules.mjs';
import { root } from './lib/run.mjs';

const folder = join(root, 'dist/esm/embed/generated/define');

const compressed = (modules) => {
  const code = modules.map(([, { code }]) => code).join('\n');
  // A function keeps names that nothing else uses, as an export would.
  return brotliCompressSync(minifySync('all.js', code, { module: true, compress: { unused: false } }).code)
    .length;
};

for (const names of process.argv.slice(2)) {
  const code = names
    .split('+')
    .map((name) => `import ${JSON.stringify(join(folder, `forem-${name}.js`))};`)
    .join('\n');
  const modules = await bundledModules(code);
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
