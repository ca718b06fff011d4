// Opens every story in two languages, each in a separate page, and counts the results.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';
import { openStorybook } from './storybook.mjs';

/** The source language and the language with the longest words. A story may set its own. */
const languages = ['fr', 'de'];

/** Follows the link from the documentation of an element to the studio, and the one back. */
async function followStudioLink({ base, browser }, id) {
  const page = await browser.newPage();
  const address = `${base}/?path=/docs/${id}`;
  await page.goto(address);
  const docs = page.frameLocator('#storybook-preview-iframe');
  await docs
    .getByRole('link', { name: /studio/i })
    .first()
    .click();
  await page.locator('studio-take pre', { hasText: '<forem-' }).first().waitFor();
  await page.locator('a.back').click();
  await page.waitForURL(address);
  await page.close();
}

const thrown = (error) => ({ found: [error.message] });

/**
 * Runs the stories for which `wanted(id)` is true. Resolves to the numbers of passed and failed ones, and the names of
 * the failed ones.
 */
export async function runStories(wanted = () => true) {
  const storybook = await openStorybook();
  const stories = storybook.stories.filter(({ id }) => wanted(id));
  const sum = { passed: 0, failed: 0, names: [] };
  const judge = ({ title, name, id }, locale, found) => {
    sum[found.length ? 'failed' : 'passed']++;
    const place = `${title}, ${name} (${locale}, ${id})`;
    if (found.length) sum.names.push(`${place}: ${found[0]}`);
    if (found.length) console.log(`✖ ${place}\n${found.map((line) => `    ${line}`).join('\n')}`);
  };
  const each = async (locale, queue) => {
    const { show } = await storybook.newPage({ locale });
    for (const story of queue) {
      const { found, checked } = await show(story).catch(thrown);
      if (!checked && !found.length) found.push('axe did not run.');
      judge(story, locale, found);
    }
  };
  const docs = async (entry) => {
    const { showDocs } = await storybook.newPage({});
    const { found } = await showDocs(entry).catch(thrown);
    judge(entry, 'fr', found);
  };
  const studio = async (entry) => {
    const fault = await followStudioLink(storybook, entry.id).catch((error) => error.message);
    judge({ ...entry, name: 'link to the studio' }, 'en', fault ? [fault] : []);
  };
  try {
    await Promise.all(
      languages.flatMap((locale) => {
        // Two pages take turns: Storybook waits a tenth of a second in each story.
        const queue = stories.values();
        return [each(locale, queue), each(locale, queue)];
      }),
    );
    // Pages of elements share one template: one of them tells about all.
    const pages = storybook.docs.filter(({ id }) => wanted(id));
    const isDocument = ({ tags }) => tags.includes('unattached-mdx');
    const [element] = pages.filter((each) => !isDocument(each));
    for (const entry of [...pages.filter(isDocument), ...(element ? [element] : [])]) await docs(entry);
    // Storybook holds the studio only after a build.
    if (element && existsSync(join(root, 'storybook-static/forem-widgets.studio.html')))
      await studio(element);
  } finally {
    await storybook.close();
  }
  if (!stories.length) console.log('No story has that in its id.');
  return sum;
}
