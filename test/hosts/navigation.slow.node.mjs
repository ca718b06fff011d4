// Navigation on other people's pages: the back/forward cache, and links to sections.
import assert from 'node:assert/strict';
import { hostTest, pageOf, script } from './engines.mjs';

const total = () => document.querySelector('forem-project-list').results?.total;

hostTest(
  'bfcache',
  'a page from the back/forward cache goes on working',
  {
    path: 'page.html',
    site: {
      files: {
        '/page.html': pageOf(
          `<script>addEventListener('pageshow', ({ persisted }) => { window.isPersisted = persisted; });</script>${script}`,
          '<forem-sector-filter></forem-sector-filter><forem-project-list></forem-project-list><a id="on" href="/next.html">On</a>',
        ),
        '/next.html': pageOf('', '<h1>Next</h1>'),
      },
    },
  },
  async (tab, _, engine) => {
    await tab.settled();
    const box = (i) =>
      `() => document.querySelector('forem-sector-filter').shadowRoot.querySelectorAll('input[type=checkbox]')[${i}]`;
    const all = await tab.wait(total);
    await tab.click(box(0));
    await tab.wait(`() => (${total})() < ${all}`);
    const some = await tab.run(total);
    await tab.click(() => document.querySelector('#on'));
    await tab.wait(() => document.querySelector('h1')?.textContent === 'Next');
    await tab.run(() => history.back()).catch(() => {});
    await tab.wait(() => ['ready', 'empty'].includes(document.querySelector('forem-project-list')?.state));
    assert.equal(await tab.run(() => window.isPersisted), true, engine);
    assert.equal(await tab.run(`() => (${box(0)})().checked`), true);
    assert.equal(await tab.run(total), some);
    await tab.click(box(0));
    await tab.wait(`() => (${total})() === ${all}`);
    await tab.noErrors();
  },
);

hostTest(
  'focus',
  'a link to a section of the page moves the focus there, and leaves the address',
  {
    path: 'page.html',
    site: { files: { '/page.html': pageOf(script, '<forem-partnerships></forem-partnerships>') } },
  },
  async (tab) => {
    await tab.settled();
    const find = (selector) =>
      `() => document.querySelector('forem-partnerships').shadowRoot.querySelector('${selector}')`;
    await tab.wait(`() => (${find('#projects')})()?.checkVisibility({ visibilityProperty: true })`);
    await tab.click(find('a[href="#projects"]'));
    await tab.wait(
      () => document.querySelector('forem-partnerships').shadowRoot.activeElement?.id === 'projects',
    );
    assert.equal(await tab.run(() => location.hash), '');
    await tab.noErrors();
  },
);
