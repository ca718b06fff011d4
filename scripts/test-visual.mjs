// npm run test:visual: builds Storybook, takes pictures of chosen stories and compares them with
// test/storybook/pictures/. `-- --update` renews them, `--no-build` uses the last build.
import { endWith } from './lib/report.mjs';
import { npm } from './lib/run.mjs';
import { runPictures } from './lib/pictures.mjs';

const args = process.argv.slice(2);
let sum = { passed: 0, failed: 1, names: ['build:storybook'] };
if (args.includes('--no-build') || !(await npm('run', '--silent', 'build:storybook')))
  sum = await runPictures({ update: args.includes('--update') });
endWith(sum, sum.names);
