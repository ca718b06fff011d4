// The files of tests, by how their names end.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './run.mjs';

export const testFiles = (suffix) =>
  readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    // Apps with packages of their own: npm run test:integrations.
    .filter((file) => !file.startsWith('test/integrations/'))
    .sort();
