// Opens the stories of the built Storybook in Chromium, one after the other in the same page.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { elementNames } from './elements.mjs';
import { ensureChromium } from './browsers.mjs';
import { root } from './run.mjs';

const folder = join(root, 'storybook-static');

/** Returns the media features that a story asks for. Storybook itself only approximates them. */
const mediaOf = (wanted) => ({
  contrast: wanted === 'more-contrast' ? 'more' : 'no-preference',
  forcedColors: wanted === 'forced-colors' ? 'active' : 'none',
  media: wanted === 'print' ? 'print' : 'screen',
});

/** Shortens a message: Testing Library adds the whole page to it, and browsers add the stack. */
const brief = (text) => text.replace(/\n\s*(Ignored nodes:|at )[^]*/, '').slice(0, 800);

const nothing = 'no-story';

/** Runs in the page before Storybook. `openStory(id, globals)` resolves to the result of a story. */
function prepare(elements) {
  const ends = ['storyFinished', 'storyErrored', 'storyThrewException', 'storyMissing'];
  const troubles = ['playFunctionThrewException', 'unhandledErrorsWhilePlaying', ...ends.slice(1)];
  const short = (value) =>
    String(value?.message ?? value?.description ?? value?.title ?? value).slice(0, 600);
  const all = (tree) =>
    [...tree.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? all(each.shadowRoot) : []),
    ]);

  async function ready() {
    while (!globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue)
      await new Promise((resolve) => globalThis.requestAnimationFrame(resolve));
    return globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  }

  globalThis.mediaOfStory = async (storyId) => {
    await ready();
    const story = await globalThis.__STORYBOOK_PREVIEW__.storyStoreValue.loadStory({ storyId });
    return story.storyGlobals.media;
  };

  globalThis.openStory = async (id, globals) => {
    const channel = await ready();
    const found = [];
    if (globals) channel.emit('updateGlobals', { globals });
    const listeners = troubles.map((name) => [name, (event) => found.push(`${name}: ${short(event)}`)]);
    for (const [name, listener] of listeners) channel.on(name, listener);
    const result = await new Promise((resolve) => {
      const isIts = (event) => ((typeof event === 'string' ? event : event?.storyId) ?? id) === id;
      for (const name of ends) {
        const listener = (event) => {
          if (!isIts(event)) return;
          channel.off(name, listener);
          resolve(event);
        };
        channel.on(name, listener);
      }
      channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    });
    for (const [name, listener] of listeners) channel.off(name, listener);
    const a11y = result?.reporters?.find(({ type }) => type === 'a11y');
    if (result?.status === 'error' && !found.length) found.push('The story failed.');
    if (a11y?.result?.error) found.push(`axe: ${short(a11y.result.error)}`);
    for (const { id: rule, nodes } of a11y?.result?.violations ?? [])
      for (const { target, failureSummary } of nodes)
        found.push(`axe: ${rule}: ${target.flat().join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`);
    for (const element of all(document))
      if (
        element.localName.includes('-') &&
        element.matches(':not(:defined)') &&
        !elements.includes(element.localName)
      )
        found.push(`<${element.localName}> is not defined.`);
    return { found, checked: Boolean(a11y) };
  };
}

/** Returns elements that are documented and not yet built. A page may already contain their tags. */
function announced() {
  const built = elementNames().map((name) => `forem-${name}.ts`);
  return readdirSync(join(root, 'stories/guidance'))
    .filter((file) => !built.includes(file))
    .map((file) => file.replace('.ts', ''));
}

/** Widths of a frame at which no page may be wider than it: beside the manager of a desktop, and a phone. */
const widthsPx = [1296, 400];
const heightPx = 900;
/** Time in which a page takes its new width, on a busy machine too. */
const settlingMs = 3000;

/** Returns a fault for each width at which a page is wider than its frame. */
async function overflows(page) {
  const found = [];
  for (const width of widthsPx) {
    await page.setViewportSize({ width, height: heightPx });
    const [content, frame] = await page.evaluate(async (limitMs) => {
      const { documentElement: page } = document;
      const end = performance.now() + limitMs;
      // Layouts that follow a ResizeObserver need several frames.
      do await new Promise((resolve) => globalThis.requestAnimationFrame(resolve));
      while (page.scrollWidth > page.clientWidth && performance.now() < end);
      return [page.scrollWidth, page.clientWidth];
    }, settlingMs);
    if (content > frame) found.push(`It is ${content} px wide in a frame of ${width} px.`);
  }
  await page.setViewportSize({ width: widthsPx[0], height: heightPx });
  return found;
}

export async function openStorybook({ args = [] } = {}) {
  // A browser may request an icon at any time.
  const onNoMatch = ({ url }, response) => response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
  const server = createServer(sirv(folder, { onNoMatch }));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${server.address().port}`;
  const asRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [...(asRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking', ...args],
  });
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return {
    base,
    browser,
    stories: Object.values(entries).filter(({ type }) => type === 'story'),
    docs: Object.values(entries).filter(({ type }) => type === 'docs'),
    /** Opens a page for stories. `show(story)` resolves to the faults of one. */
    async newPage(globals, options = {}) {
      let errors = [];
      const openPage = async () => {
        const opened = await browser.newPage({
          viewport: { width: widthsPx[0], height: heightPx },
          ...options,
        });
        await opened.addInitScript(prepare, announced());
        opened.on('console', (message) => {
          const text = message.text();
          // An unknown id opens Storybook without a story.
          if (message.type() === 'error' && !text.includes(`'${nothing}'`))
            errors.push(`console: ${brief(text)} ${message.location().url}`);
        });
        opened.on('pageerror', (error) => errors.push(`error: ${error.message}`));
        return opened;
      };
      let page = await openPage();
      const list = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
      const start = (id) =>
        page.goto(`${base}/iframe.html?viewMode=story&id=${id}&globals=${list.join(';')}`);
      let opened = false;
      async function showOnce(story, others) {
        errors = [];
        // Storybook opens without a story, and is asked for one when it listens.
        if (!opened) await start(nothing);
        opened = true;
        const media = await page.evaluate((id) => globalThis.mediaOfStory(id), story.id);
        await page.emulateMedia(mediaOf(media));
        const limit = new Promise((resolve) => setTimeout(resolve, 60_000, 'late').unref());
        const result = await Promise.race([
          page.evaluate(([id, others]) => globalThis.openStory(id, others), [story.id, others]),
          limit,
        ]);
        if (result === 'late') {
          opened = false;
          // A page that is busy with its story cannot be led to another one.
          await page.close();
          page = await openPage();
          return { found: ['It was not there after a minute.', ...errors], checked: false };
        }
        const found = [
          ...errors,
          ...result.found.map(brief),
          ...(options.viewport ? [] : await overflows(page)),
        ];
        return { ...result, found: [...new Set(found)] };
      }
      return {
        get page() {
          return page;
        },
        /** Shows a story. `others` are globals of this story only. */
        async show(story, others) {
          // Storybook loads its page again where a story does not end in time:
          // https://github.com/storybookjs/storybook/blob/next/code/core/src/preview-api/modules/preview-web/render/StoryRender.ts
          return showOnce(story, others).catch((error) => {
            opened = false;
            if (!/context was destroyed/.test(error.message)) throw error;
            return showOnce(story, others);
          });
        },
        /**
         * Shows a page of documentation, which fires no events. The page of an element is complete when its last
         * heading is present.
         */
        async showDocs({ id, tags }) {
          errors = [];
          await page.goto(`${base}/iframe.html?viewMode=docs&id=${id}`);
          const isDocument = tags.includes('unattached-mdx');
          const headings = page.locator(`#storybook-docs ${isDocument ? 'h1' : 'h2'}`);
          await headings
            .filter({ hasText: isDocument ? /./ : 'Changes' })
            .first()
            .waitFor();
          opened = false;
          return { found: [...errors, ...(await overflows(page))] };
        },
      };
    },
    async close() {
      await browser.close();
      await new Promise((done) => (server.close(done), server.closeAllConnections()));
    },
  };
}
