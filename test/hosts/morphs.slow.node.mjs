// Libraries that compare a page with new HTML and change what differs, and copies of HTML that elements have changed.
import assert from 'node:assert/strict';
import { hostTest, pageOf, script } from './engines.mjs';

const content = `<main id="main"><label>Remark <input id="remark"></label>
  <forem-sector-filter></forem-sector-filter><forem-project-list></forem-project-list>
  <div id="place" data-forem="network-list" data-lang="nl"><a href="/networks">Networks</a></div></main>`;
const builds = {
  'the script': script,
  'the single file': '<script src="/dist/forem-widgets.standalone.js" defer></script>',
};
const turbo = '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';

const isStreamed = () => document.querySelector('#main[data-new]') !== null;

/**
 * By way: contents of the head, and what the page does. `isDone` tells when a library has done it, later than it was
 * asked; `keeps` is true where elements stay the same.
 */
const ways = {
  'a stream of Turbo morphs it': {
    head: turbo,
    isDone: isStreamed,
    keeps: true,
    act: (html) =>
      window.Turbo.renderStreamMessage(
        `<turbo-stream action="replace" method="morph" target="main"><template>${html}</template></turbo-stream>`,
      ),
  },
  'Turbo morphs the page at a refresh': {
    head: `<meta name="turbo-refresh-method" content="morph">${turbo}`,
    keeps: true,
    isDone: () => window.isMorphed,
    act: () => {
      document.addEventListener('turbo:morph', () => (window.isMorphed = true));
      window.Turbo.session.refresh(location.href);
    },
  },
  'a stream of Turbo replaces it': {
    head: turbo,
    isDone: isStreamed,
    act: (html) =>
      window.Turbo.renderStreamMessage(
        `<turbo-stream action="replace" target="main"><template>${html}</template></turbo-stream>`,
      ),
  },
  'a script writes its own HTML again': {
    head: '',
    act: () => {
      const { body } = document;
      body.innerHTML = String(body.innerHTML);
    },
  },
  'a script replaces it by a copy': {
    head: '',
    act: () => {
      const main = document.querySelector('#main');
      main.replaceWith(main.cloneNode(true));
    },
  },
  'a script takes the element out of its place': {
    head: '',
    keeps: true,
    act: () => {
      document.querySelector('#place').innerHTML = '<a href="/networks">Networks</a>';
    },
  },
};

for (const [build, tag] of Object.entries(builds))
  for (const [way, { head, act, isDone, keeps }] of Object.entries(ways))
    hostTest(
      'morph',
      `${build}: ${way}, and elements and places go on`,
      { path: 'page.html', site: { files: { '/page.html': pageOf(head + tag, content) } } },
      async (tab) => {
        const isDrawn = () => document.querySelector('#place forem-network-list')?.state === 'ready';
        await tab.wait(isDrawn);
        await tab.settled();
        const all = await tab.wait(() => document.querySelector('forem-project-list').results?.total);
        const total = `() => document.querySelector('forem-project-list').results?.total`;
        const box = () =>
          document.querySelector('forem-sector-filter').shadowRoot.querySelector('input[type=checkbox]');
        await tab.click(box);
        await tab.wait(`() => (${total})() < ${all}`);
        await tab.click(() => document.querySelector('#remark'));
        await tab.run(() => {
          window.list = document.querySelector('forem-project-list');
        });
        await tab.run(act, content.replace('<main', '<main data-new'));
        if (isDone) await tab.wait(isDone);
        await tab.wait(isDrawn);
        await tab.settled();
        const state = () => {
          const place = document.querySelector('#place');
          return [
            place.querySelectorAll('*').length,
            place.firstElementChild.localName,
            place.firstElementChild.lang,
            place.querySelector('a').checkVisibility(),
          ];
        };
        await tab.wait(`() => String((${state})()) === '2,forem-network-list,nl,false'`);
        if (keeps) {
          assert.equal(
            await tab.run(() => window.list === document.querySelector('forem-project-list')),
            true,
          );
          assert.equal(await tab.run(() => document.activeElement.id), 'remark');
          assert.equal((await tab.run(total)) < all, true);
        }
        const before = await tab.run(total);
        await tab.click(box);
        await tab.wait(`() => (${total})() !== ${before}`);
        await tab.noErrors();
      },
    );
