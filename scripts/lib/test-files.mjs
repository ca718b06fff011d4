// Finds test files by name: *.node.mjs run in Node, *.test.ts in a browser, and *.slow.* in test:all only.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './run.mjs';

/**
 * @param suffix end of the file names; default: both kinds
 * @param slow true for slow files only, false for others only; default: all
 */
export const testFiles = ({ suffix = /\.(node\.mjs|test\.ts)$/, slow } = {}) =>
  readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && suffix.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    // Apps with separate packages belong to npm run test:integrations.
    .filter((file) => !file.startsWith('test/integrations/'))
    .filter((file) => slow === undefined || slow === file.includes('.slow.'))
    .sort();
