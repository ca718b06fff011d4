// The files of tests, by their names: *.node.mjs run in Node, *.test.ts in a browser; *.slow.* are left to test:all.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './run.mjs';

/**
 * @param suffix what the names end with; default: both kinds
 * @param slow only the slow ones, or only the others; default: all
 */
export const testFiles = ({ suffix = /\.(node\.mjs|test\.ts)$/, slow } = {}) =>
  readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && suffix.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    // Apps with packages of their own: npm run test:integrations.
    .filter((file) => !file.startsWith('test/integrations/'))
    .filter((file) => slow === undefined || slow === file.includes('.slow.'))
    .sort();
