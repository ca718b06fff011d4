// dist/integrity.json: the SHA-384 digest of every file that a page may load, for `integrity="…"`. The last step of a
// build.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/run.mjs';

const dist = join(root, 'dist');
const isLoaded = (file) =>
  /^[^/]+\.(js|css)$|^chunks\/[^/]+\.js$|^frame\/[^/]+\.(js|css)$/.test(file) ||
  /^data\/partnerships(\.[a-z]{2,3}(-\w+)*)?\.json$/.test(file);

const files = readdirSync(dist, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter(isLoaded)
  .sort();
const digest = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(dist, file)))
    .digest('base64')}`;
writeFileSync(
  join(dist, 'integrity.json'),
  `${JSON.stringify(Object.fromEntries(files.map((file) => [file, digest(file)])), null, 2)}\n`,
);
