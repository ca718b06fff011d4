// npm run build: runs the build scripts of package.json, side by side as far as none needs what another one writes.
// One alone: `npm run build:esm`, and so on.
import { availableParallelism } from 'node:os';
import { npm, root } from './lib/run.mjs';
import { runTasks } from './lib/tasks.mjs';

/** The scripts by the part of their name after `build:`, each with those that have to end before it. */
const scripts = {
  data: [],
  esm: ['data'],
  cdn: ['data'],
  standalone: ['data'],
  prerender: ['data'],
  cli: [],
  frame: [],
  // Vite empties dist/esm before it writes there.
  types: ['esm'],
  manifest: ['esm'],
  weights: ['esm'],
  integrity: ['cdn', 'standalone', 'frame', 'types', 'prerender', 'cli', 'manifest'],
};

process.chdir(root);
if (await npm('run', '--silent', 'generate')) process.exit(1);
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
