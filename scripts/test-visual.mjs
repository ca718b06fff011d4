// npm run test:visual: builds Storybook, takes pictures of chosen stories and holds them against those in
// test/storybook/pictures/. `-- --update` renews them, `--no-build` takes the last build.
import { npm } from './lib/run.mjs';
import { runPictures } from './lib/pictures.mjs';

const args = process.argv.slice(2);
let sum = { passed: 0, failed: 1 };
if (args.includes('--no-build') || !(await npm('run', '--silent', 'build:storybook')))
  sum = await runPictures({ update: args.includes('--update') });
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`, () => process.exit(sum.failed ? 1 : 0));
