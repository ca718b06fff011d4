// npm run check:reproducible: checks that two builds of the same sources, and the plugin for WordPress made of each, are
// equal byte by byte, so that everybody can reproduce a release. With `-- --no-build`, the last build is the first of them.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { endWith } from './lib/report.mjs';
import { npm, root } from './lib/run.mjs';

const dist = join(root, 'dist');

/** Returns the contents of dist/ by path. */
const read = () =>
  new Map(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(dist, file), readFileSync(file)]),
  );

/** Runs a script of package.json to its end. */
async function run(script) {
  if (await npm('run', '--silent', script)) throw new Error(`npm run ${script} failed.`);
}

/** Builds into an empty folder. */
async function build() {
  rmSync(dist, { recursive: true, force: true });
  await run('build');
}

/** Returns all files of a release: those of the last build, and the plugin made of them. */
async function release() {
  await run('build:wordpress');
  return read();
}

if (!process.argv.includes('--no-build')) await build();
const once = await release();
await build();
const again = await release();
const others = [...new Set([...once.keys(), ...again.keys()])].filter(
  (file) => !again.get(file) || !once.get(file)?.equals(again.get(file)),
);
const named = others.slice(0, 20).map((file) => `two builds differ in ${join('dist', file)}`);
const rest = others.length - named.length;
endWith(
  { passed: once.size - others.length, failed: others.length },
  rest ? [...named, `and in ${rest} more files`] : named,
);
