// npm run test:stories: builds Storybook and opens every story in Chromium, in two languages at once. A story fails on
// an error, a failed play function, an undefined element, an error in the console or a finding of axe. `npm run
// test:stories -- project-list` opens the stories with this text in their id; `--no-build` uses the last build.
import { endWith } from './lib/report.mjs';
import { npm } from './lib/run.mjs';
import { runStories } from './lib/stories.mjs';

const args = process.argv.slice(2);
const words = args.filter((arg) => !arg.startsWith('--'));
let sum = { passed: 0, failed: 1, names: ['build:storybook'] };
if (args.includes('--no-build') || !(await npm('run', '--silent', 'build:storybook')))
  sum = await runStories((id) => words.every((word) => id.includes(word)));
endWith(sum, sum.names);
