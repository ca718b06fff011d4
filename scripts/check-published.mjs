// custom-elements.json and the list of elements in README.md are made from the source and checked in beside it.
// This says so when somebody forgot: it runs before the build, which would make them anew.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { readmeWith } from './build-readme.mjs';
import { root, run } from './lib/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const code = await run('npx', ['cem', 'analyze', '--quiet', '--outdir', relative(root, folder)]);
if (code) process.exit(code);

const read = (path) => readFileSync(path, 'utf8');
const fresh = read(join(folder, 'custom-elements.json'));
const stale = [
  fresh !== read(join(root, 'custom-elements.json')) && 'custom-elements.json',
  readmeWith(JSON.parse(fresh)) !== read(join(root, 'README.md')) && 'README.md',
].filter(Boolean);
if (stale.length)
  console.error(`Stale: ${stale.join(', ')}. Run "npm run build" and commit what it changes.`);
process.exitCode = stale.length ? 1 : 0;
