// Serves the script of dist/ with a changed file beside it: the chunk `networks` of
// `/__changed__/networks/forem-widgets.js` contains additional code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/run.mjs';

export const changedPlugin = () => ({
  name: 'changed',
  serve({ path }) {
    const [, chunk, file] = /^\/__changed__\/([\w-]+)\/(.+)$/.exec(path) ?? [];
    if (!file) return undefined;
    const text = readFileSync(join(root, 'dist', file), 'utf8');
    const isChanged = file.startsWith(`chunks/${chunk}-`);
    return {
      body: isChanged ? `${text}\n;document.documentElement.title = 'changed';` : text,
      type: file.endsWith('.json') ? 'json' : 'js',
    };
  },
});
