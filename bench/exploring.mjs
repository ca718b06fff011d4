// node bench/exploring.mjs [projects] [partners]: measures ranges, partners, suggestions and files in Node.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../scripts/lib/run.mjs';
import { createWorkFolder } from './lib/build.mjs';

const [count = 100_000, partners = 30_000] = process.argv.slice(2).map(Number);
const outDir = createWorkFolder();
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: join(root, 'bench/exploring.js'),
    target: 'node20',
    outDir,
    rolldownOptions: { output: { entryFileNames: 'exploring.mjs', chunkFileNames: '[name].mjs' } },
  },
  ssr: { noExternal: true },
});
const { measure } = await import(pathToFileURL(join(outDir, 'exploring.mjs')).href);
const ms = (time) => (time === undefined ? '' : time.toFixed(time < 10 ? 1 : 0));
console.log('| question | first, ms | again, ms |\n| --- | --: | --: |');
for (const [name, first, again] of await measure(count, partners))
  console.log(`| ${name} | ${ms(first)} | ${ms(again)} |`);
