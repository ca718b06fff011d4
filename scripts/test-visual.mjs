// npm run test:visual: builds Storybook, takes pictures of chosen stories and compares them with
// test/storybook/pictures/. `-- --update` renews them, `--no-build` uses the last build.
import { createReport } from './lib/report.mjs';
import { npm } from './lib/run.mjs';
import { runPictures } from './lib/pictures.mjs';

const args = process.argv.slice(2);
const { step, end } = createReport();
const isBuilt =
  args.includes('--no-build') ||
  (await step('build:storybook', async () => {
    if (await npm('run', '--silent', 'build:storybook')) throw 'Storybook was not built: see above.';
  }));
if (isBuilt) await step('pictures', () => runPictures({ update: args.includes('--update') }));
end();
