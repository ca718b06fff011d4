// npm run build: runs the build scripts of package.json, in parallel where they do not depend on each other. `npm run
// build:esm` and its siblings run a single one.
import { availableParallelism } from 'node:os';
import { npm, root } from './lib/run.mjs';
import { runTasks } from './lib/tasks.mjs';

/** Scripts by the part of their name after `build:`, each with its dependencies. */
const scripts = {
  data: [],
  esm: ['data'],
  // The script has files of elements as the prerenderer draws them.
  cdn: ['prerender'],
  standalone: ['data'],
  prerender: ['data'],
  cli: [],
  import: ['data'],
  frame: [],
  // Vite empties dist/esm before it writes there.
  types: ['esm'],
  manifest: ['esm'],
  weights: ['esm'],
  studio: ['integrity'],
  integrity: ['cdn', 'standalone', 'frame', 'types', 'prerender', 'cli', 'import', 'manifest'],
};

process.chdir(root);
// `npm test` leaves the weights of the modules to `npm run test:all`.
if (process.argv.includes('--without-weights')) delete scripts.weights;
// `npm test` has generated these files before, and reads them at the same time.
if (!process.argv.includes('--generated') && (await npm('run', '--silent', 'generate'))) process.exit(1);
const failed = await runTasks(
  Object.entries(scripts).map(([name, after]) => ({
    name: `build:${name}`,
    after: after.map((each) => `build:${each}`),
    run: async () => (await npm('run', '--silent', `build:${name}`)) === 0,
  })),
  availableParallelism(),
);
if (failed.length) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
