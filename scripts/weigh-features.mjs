// Prints what features cost a page that does not use them: node scripts/weigh-features.mjs
// Each feature is cut out of the built modules, and the bundle weighed without it: minified, which is exact, and
// compressed as one, on average over several orders of its modules, since brotli alone differs by some 50 bytes.
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minifySync } from 'vite';
import { bundledModules } from './lib/bundled-modules.mjs';
import { cuts } from './lib/feature-cuts.mjs';
import { root } from './lib/run.mjs';

const modules = join(root, 'dist/esm');
const orders = 12;

/** Cuts passages out of the modules of a feature. A passage that is not there any more is a mistake of the list. */
const cutter = (features) => ({
  name: 'cutter',
  transform(code, id) {
    if (!id.startsWith(modules)) return null;
    const path = id.slice(modules.length + 1).replace(/\.js$/, '');
    let left = code;
    for (const [feature, list] of features)
      for (const [file, passage, instead = ''] of list) {
        if (!path.endsWith(file)) continue;
        const isThere = typeof passage === 'string' ? left.includes(passage) : passage.test(left);
        if (!isThere) throw new Error(`${feature}: ${passage} is not in ${file}.js`);
        left = left.replace(passage, () => instead);
      }
    return { code: left, map: null };
  },
});

/** Returns the code of the modules of some elements, without what is loaded on use. */
async function codeOf(names, features) {
  const files = names.map((name) => (name.includes('/') ? name : `embed/generated/define/forem-${name}`));
  const code = files
    .map((file) => `export * from ${JSON.stringify(join(modules, `${file}.js`))};`)
    .join('\n');
  return (await bundledModules(code, [cutter(features)])).map(([, module]) => module.code);
}

async function weigh(names, features) {
  const code = await codeOf(names, features);
  let minified = 0;
  let compressed = 0;
  for (let order = 0; order < orders; order++) {
    const start = Math.round((order * code.length) / orders);
    const turned = [...code.slice(start), ...code.slice(0, start)].join('\n');
    // A function keeps names that nothing else uses, as an export would.
    const options = { module: true, compress: { unused: false } };
    const { code: text } = minifySync('all.js', turned, options);
    minified += text.length / orders;
    compressed += brotliCompressSync(text).length / orders;
  }
  return { minified, compressed };
}

for (const [page, names, features] of cuts) {
  const whole = await weigh(names, []);
  const difference = (less) =>
    `${Math.round(whole.minified - less.minified)} | ${Math.round(whole.compressed - less.compressed)}`;
  console.log(`\n| ${page} | minified | compressed |\n| --- | ---: | ---: |`);
  const all = Object.entries(features);
  for (const each of all) console.log(`| ${each[0]} | ${difference(await weigh(names, [each]))} |`);
  console.log(`| all of them together | ${difference(await weigh(names, all))} |`);
  console.log(`| the page | ${Math.round(whole.minified)} | ${Math.round(whole.compressed)} |`);
}
