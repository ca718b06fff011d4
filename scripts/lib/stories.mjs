// Opens every story in two languages, each in a page of its own, and counts what is well.
import { openStorybook } from './storybook.mjs';

/** The longest words and the source language; a story may insist on its own. */
const languages = ['fr', 'de'];

/** `wanted(id)`: which stories. Resolves to the numbers that passed and failed. */
export async function runStories(wanted = () => true) {
  const storybook = await openStorybook();
  const stories = storybook.stories.filter(({ id }) => wanted(id));
  const sum = { passed: 0, failed: 0 };
  const each = async (locale, queue) => {
    const { show } = await storybook.newPage({ locale });
    for (const story of queue) {
      const { found, checked } = await show(story);
      if (!checked && !found.length) found.push('axe did not run.');
      sum[found.length ? 'failed' : 'passed']++;
      if (found.length)
        console.log(
          `✖ ${story.title}, ${story.name} (${locale}, ${story.id})\n${found.map((line) => `    ${line}`).join('\n')}`,
        );
    }
  };
  try {
    await Promise.all(
      languages.flatMap((locale) => {
        // Two pages take turns: Storybook waits a tenth of a second in each story.
        const queue = stories.values();
        return [each(locale, queue), each(locale, queue)];
      }),
    );
  } finally {
    await storybook.close();
  }
  if (!stories.length) console.log('No story has that in its id.');
  return sum;
}
