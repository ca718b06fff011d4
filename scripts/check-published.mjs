// custom-elements.json and what README.md and docs/theming.md say of elements are made from the source and checked in.
// This says so when somebody forgot: it runs before the build, which would make them anew.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { documentsWith } from './build-readme.mjs';
import { root, run } from './lib/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const code = await run('npx', ['cem', 'analyze', '--quiet', '--outdir', relative(root, folder)]);
if (code) process.exit(code);

const read = (path) => readFileSync(path, 'utf8');
const fresh = read(join(folder, 'custom-elements.json'));
const expected = { 'custom-elements.json': fresh, ...documentsWith(JSON.parse(fresh)) };
const stale = Object.keys(expected).filter((name) => expected[name] !== read(join(root, name)));
if (stale.length)
  console.error(`Stale: ${stale.join(', ')}. Run "npm run build" and commit what it changes.`);
process.exitCode = stale.length ? 1 : 0;
