import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chooseTheme, searchLargeDataset, serveFolder } from '../../../scripts/lib/drive-app.mjs';

/** Bundlers without support for workers: the page answers queries itself, without a failed request. */
const withoutWorkers = ['esbuild', 'esbuild-one-file', 'rolldown', 'rollup'];

export function* drive(browser, app) {
  for (const name of readdirSync(join(app, 'dist'))) {
    const on = (action) => serveFolder(join(app, 'dist', name), action);
    yield [`${name} shows projects`, () => on((address) => chooseTheme(browser, address))];
    const options = { hasWorker: !withoutWorkers.includes(name) };
    yield [`${name} searches 6000`, () => on((address) => searchLargeDataset(browser, address, options))];
  }
}
