// npm run check:reproducible: checks that two builds of the same sources are equal byte by byte, so that everybody can
// reproduce a release. With `-- --no-build`, the last build is the first of them.
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

/** Builds into an empty folder. */
async function build() {
  rmSync(dist, { recursive: true, force: true });
  if (await npm('run', '--silent', 'build')) throw new Error('The build failed.');
  return read();
}

const once = process.argv.includes('--no-build') ? read() : await build();
const again = await build();
const others = [...new Set([...once.keys(), ...again.keys()])].filter(
  (file) => !again.get(file) || !once.get(file)?.equals(again.get(file)),
);
endWith(
  { passed: once.size - others.length, failed: others.length },
  others.map((file) => `two builds differ in ${join('dist', file)}`),
);
