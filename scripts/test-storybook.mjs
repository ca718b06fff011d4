// npm run test:stories: builds Storybook and opens every story in Chromium, in two languages at once. A story fails on
// an error, a failed play function, an undefined element, an error in the console or a finding of axe. `npm run
// test:stories -- project-list` opens the stories with this text in their id; `--no-build` uses the last build.
import { createReport } from './lib/report.mjs';
import { npm } from './lib/run.mjs';
import { runStories } from './lib/stories.mjs';

const args = process.argv.slice(2);
const words = args.filter((arg) => !arg.startsWith('--'));
const { step, end } = createReport();
const isBuilt =
  args.includes('--no-build') ||
  (await step('build:storybook', async () => {
    if (await npm('run', '--silent', 'build:storybook')) throw 'Storybook was not built: see above.';
  }));
if (isBuilt) await step('stories', () => runStories((id) => words.every((word) => id.includes(word))));
end();
