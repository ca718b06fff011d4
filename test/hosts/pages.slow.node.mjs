// Pages of other systems, in each engine: links that are counted, a frame, find in page, forms.
import assert from 'node:assert/strict';
import { oEmbed } from '../../dist/prerender/index.js';
import { hostTest, pageOf, script } from './engines.mjs';
import { recipe } from './recipes.mjs';

const sectorBox = () =>
  document.querySelector('forem-sector-filter').shadowRoot.querySelector('input[type=checkbox]');

hostTest(
  9,
  'a data layer and Matomo hear of links by each button',
  {
    path: 'page.html',
    site: {
      files: {
        '/page.html': pageOf(
          script,
          `<forem-network-card network="eures"></forem-network-card><script>
            window._paq = []; window.dataLayer = [];
            ${recipe('Statistics: Matomo, Google Tag Manager')}
            addEventListener('click', (event) => event.preventDefault());
            addEventListener('auxclick', (event) => event.preventDefault());
          </script>`,
        ),
      },
    },
  },
  async (tab) => {
    await tab.settled();
    const link = () => document.querySelector('forem-network-card').shadowRoot.querySelector('a[part~=link]');
    for (const [i, button] of ['left', 'middle'].entries()) {
      await tab.click(link, button);
      await tab.wait((count) => window.dataLayer.length === count, i + 1);
    }
    const [layer, paq] = await tab.run(() => [window.dataLayer, window._paq]);
    assert.deepEqual(
      layer.map(({ kind, id }) => [kind, id]),
      Array(2).fill(['network', 'eures']),
    );
    assert.deepEqual(paq[0], ['trackEvent', 'forem', 'network', 'eures']);
    assert.match(paq[1][1], /^https:/);
    await tab.noErrors();
  },
);

for (const [name, folder] of Object.entries({ 'jQuery 3': 'jquery-3', 'jQuery 4': 'jquery' }))
  hostTest(
    10,
    `${name}: serialize() takes what is chosen from hidden fields`,
    {
      path: 'page.html',
      site: {
        files: {
          '/page.html': pageOf(
            `<script src="/node_modules/${folder}/dist/jquery.js"></script>${script}`,
            `<form><input name="own" value="1"><forem-sector-filter></forem-sector-filter><forem-search-box></forem-search-box><span id="chosen" hidden></span></form><script>
              ${recipe('Forms: jQuery 3 and 4')}
            </script>`,
          ),
        },
      },
    },
    async (tab) => {
      await tab.settled();
      await tab.click(sectorBox);
      await tab.wait(() => document.querySelector('#chosen input'));
      const [ours, native] = await tab.run(() => [
        window.jQuery('form').serialize(),
        String(new URLSearchParams(new FormData(document.querySelector('form')))),
      ]);
      assert.match(ours, /^own=1&sector=[\w-]+$/);
      assert.equal(native, ours);
      await tab.noErrors();
    },
  );

/** The ways in which pages send a form, by name. Each leads to a page whose address or body has the fields. */
const sendings = {
  'the browser': '',
  'fetch with FormData': `document.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const query = new URLSearchParams(new FormData(event.currentTarget));
    fetch('/sent.html?' + query).then(() => location.assign('/sent.html?' + query));
  });`,
  'a script that calls form.submit()': `document.querySelector('[type=submit]').addEventListener('click', (event) => {
    event.preventDefault();
    document.querySelector('form').submit();
  });`,
};
for (const [name, code] of Object.entries(sendings))
  hostTest(
    10,
    `named elements go with a form that is sent by ${name}`,
    {
      path: 'page.html',
      site: {
        files: {
          '/sent.html': pageOf('', '<h1>Sent</h1>'),
          '/page.html': pageOf(
            script,
            `<form action="/sent.html"><input name="own" value="1"><forem-sector-filter name="sector"></forem-sector-filter><forem-search-box name="q"></forem-search-box><button type="submit">Send</button></form><script>${code}</script>`,
          ),
        },
      },
    },
    async (tab) => {
      await tab.settled();
      await tab.click(sectorBox);
      await tab.click(() => document.querySelector('forem-search-box').shadowRoot.querySelector('input'));
      await tab.type('emploi');
      await tab.wait(() =>
        /^own=1&sector=[\w-]+&q=emploi$/.test(
          new URLSearchParams(new FormData(document.querySelector('form'))),
        ),
      );
      await tab.click(() => document.querySelector('[type=submit]'));
      await tab.wait(() => document.querySelector('h1')?.textContent === 'Sent');
      assert.match(await tab.run(() => location.search), /^\?own=1&sector=[\w-]+&q=emploi$/);
      await tab.noErrors();
    },
  );

hostTest(
  15,
  'a link copied in a frame says that it leads to the frame alone',
  {
    path: 'page.html',
    site: {
      files: {
        '/page.html': pageOf(
          '',
          oEmbed({
            url: 'http://localhost/dist/frame/index.html?element=project-list&url-sync=&lang=en',
            title: 'Projects',
          }).html.replace('http://localhost/', '/'),
        ),
      },
    },
  },
  async (tab) => {
    assert.equal(await tab.run(() => document.querySelector('iframe').allow), 'clipboard-write');
    const list = () => document.querySelector('iframe').contentDocument?.querySelector('forem-project-list');
    await tab.run(() => (document.querySelector('iframe').loading = 'eager'));
    await tab.wait(`() => (${list})()?.state === 'ready'`);
    await tab.run(`() => {
      const list = (${list})();
      Object.defineProperty(list.ownerDocument.defaultView.navigator, 'clipboard', {
        value: { writeText: async (text) => { window.copied = text; } },
      });
      [...list.shadowRoot.querySelectorAll('button')].find((each) => /link/i.test(each.textContent)).click();
    }`);
    await tab.wait(
      `() => /leads to this list alone/.test((${list})().shadowRoot.querySelector('[role=status]').textContent)`,
    );
    assert.match(await tab.run(() => window.copied), /frame\/index\.html/);
    await tab.noErrors();
  },
);

hostTest(
  26,
  'what find in page finds in a folded filter is unfolded',
  {
    path: 'page.html',
    site: {
      files: {
        '/page.html': pageOf(
          script,
          '<forem-theme-filter collapsible collapsed></forem-theme-filter><forem-sector-filter limit="3"></forem-sector-filter>',
        ),
      },
    },
  },
  async (tab) => {
    await tab.settled();
    const tags = ['forem-theme-filter', 'forem-sector-filter'];
    for (const tag of tags) {
      const visible = `() => [...document.querySelector('${tag}').shadowRoot.querySelectorAll('input[type=checkbox]')]
        .filter((each) => each.checkVisibility({ contentVisibilityAuto: true })).length`;
      const before = await tab.run(visible);
      // As the browser does when it finds something in it.
      await tab.run((tag) => {
        const hidden = document.querySelector(tag).shadowRoot.querySelector('[hidden=until-found]');
        hidden.dispatchEvent(new Event('beforematch', { bubbles: true }));
      }, tag);
      await tab.wait(`() => (${visible})() > ${before + 2}`);
      const expanded = await tab.run(
        (tag) => document.querySelector(tag).shadowRoot.querySelector('.fold')?.getAttribute('aria-expanded'),
        tag,
      );
      assert.ok([undefined, null, 'true'].includes(expanded), tag);
    }
    await tab.noErrors();
  },
);
