// Frames, minifiers, reader modes and sites behind a session.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { prerender } from '../../dist/prerender/index.js';
import { serve } from '../embed/page.mjs';
import { hostTest, pageOf, recordWarnings, script } from './engines.mjs';

const frameOf = (element) =>
  `<iframe src="/dist/frame/index.html?element=${element}&display=select&lang=nl" title="Filter" width="800" height="600" data-forem-frame></iframe>`;

hostTest(
  14,
  'the panel of a filter in a frame is in sight: the frame grows with it, and shrinks again',
  {
    path: 'sector-filter.html',
    site: {
      files: Object.fromEntries(
        ['sector-filter', 'theme-filter', 'facet-filter&facet=country'].map((element) => [
          `/${element.split('&')[0]}.html`,
          pageOf(
            '<script type="module" src="/dist/forem-frame.js"></script>',
            `${frameOf(element)}<p>After</p>`,
          ),
        ]),
      ),
    },
  },
  async (tab, server) => {
    const find = `(selector) => {
      const visit = (root) => root?.querySelector(selector) ??
        [...(root?.querySelectorAll('*') ?? [])].map((each) => each.shadowRoot && visit(each.shadowRoot)).find(Boolean);
      return visit(document.querySelector('iframe').contentDocument);
    }`;
    const isLow = () => Number(document.querySelector('iframe').height) < 300;
    for (const page of ['sector-filter', 'theme-filter', 'facet-filter']) {
      await tab.goto(`${server.address}${page}.html`);
      await tab.wait(`() => (${find})('button[part~=opener]')`);
      await tab.wait(isLow);
      await tab.run(`() => (${find})('button[part~=opener]').click()`);
      await tab.wait(`() => {
        const panel = (${find})('[popover]');
        const { top, bottom, height } = panel.getBoundingClientRect();
        const { innerHeight } = panel.ownerDocument.defaultView;
        return top >= 0 && bottom <= innerHeight + 1 && height >= Math.min(panel.scrollHeight, 300);
      }`);
      await tab.run(`() => (${find})('[popover]').hidePopover()`);
      await tab.wait(isLow);
    }
    await tab.noErrors();
  },
);

/** Returns HTML as minifiers leave it: without comments, white space between tags and optional end tags. */
const minify = (html) =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/>\s+</g, '><')
    .replace(/<\/(?:option|li|dd|dt|p)>/g, '');

hostTest(
  20,
  'minified HTML is drawn anew and keeps open details and the focus',
  {
    path: 'page.html',
    site: async () => {
      const html = minify(await prerender({ element: 'project-list', lang: 'nl', as: 'shadow' }));
      return {
        hold: '/chunks/',
        files: { '/page.html': pageOf(recordWarnings + script, html, { lang: 'nl' }) },
      };
    },
  },
  async (tab, server) => {
    const summary = () => document.querySelector('forem-project-list').shadowRoot.querySelector('summary');
    await tab.click(summary);
    await tab.wait(`() => (${summary})().parentElement.open`);
    await tab.run(`() => (${summary})().focus()`);
    assert.equal(await tab.run(() => document.querySelector('forem-project-list').state ?? null), null);
    server.release();
    await tab.settled();
    const state = await tab.run(async () => {
      const list = document.querySelector('forem-project-list');
      await list.updateComplete;
      const { activeElement } = list.shadowRoot;
      return [activeElement?.localName, activeElement?.parentElement.open];
    });
    assert.deepEqual(state, ['summary', true]);
    assert.deepEqual(await tab.run(() => window.warnings), []);
    await tab.noErrors();
  },
);

const readability = readFileSync(
  new URL('../../node_modules/@mozilla/readability/Readability.js', import.meta.url),
  'utf8',
);
const long = `<p>${'The office works with its partners in other countries, and tells here how it does so. '.repeat(12)}</p>`;

hostTest(
  28,
  'a reader mode keeps the name and a link of HTML with a shadow root',
  {
    path: 'list.html',
    site: async () => {
      const contents = {
        list: await prerender({ element: 'project-list', lang: 'en', as: 'shadow' }),
        card: await prerender({
          element: 'network-card',
          lang: 'en',
          as: 'shadow',
          attributes: { network: 'eures' },
        }),
        mount:
          '<div data-forem="project-list"><p>The projects of the office are on <a href="https://www.leforem.be/">Le Forem</a>.</p></div>',
      };
      return {
        files: Object.fromEntries(
          Object.entries(contents).map(([name, html]) => [
            `/${name}.html`,
            pageOf(
              `<script>${readability}</script>`,
              `<main><article><h1>Our partners</h1>${long}${html}${long}</article></main>`,
              { lang: 'en' },
            ),
          ]),
        ),
      };
    },
  },
  async (tab, server) => {
    for (const [page, name] of [
      ['list', 'projects'],
      ['card', 'EURES'],
      ['mount', 'projects'],
    ]) {
      await tab.goto(`${server.address}${page}.html`);
      const article = await tab.run(() => new window.Readability(document.cloneNode(true)).parse().content);
      assert.ok(article.includes('https://www.leforem.be/'), page);
      assert.ok(article.includes(name), page);
    }
  },
);

const projectOf = (name) =>
  JSON.stringify({ schemaVersion: '1.0', projects: [{ id: 'p', name: { en: name } }] });

hostTest(
  12,
  'cookies go with data of the page’s own site and with no other, and answers 401 and 403 say that nobody is signed in',
  {
    path: 'page.html',
    site: async () => {
      const other = await serve({ body: '', files: { '/other.json': projectOf('Other') } });
      const own = `<script>document.cookie = 'session=1'</script>
        <forem-project-list group="a" src="/own.json"></forem-project-list>
        <forem-project-list group="b" src="${other.address}other.json"></forem-project-list>
        <forem-project-list group="c" src="/refused.json"></forem-project-list>
        <forem-project-list group="d" src="/forbidden.json"></forem-project-list>`;
      return {
        other,
        statuses: { '/refused.json': 401, '/forbidden.json': 403 },
        files: { '/page.html': pageOf(script, own, { lang: 'en' }), '/own.json': projectOf('Own') },
      };
    },
  },
  async (tab, server, _, { other }) => {
    await tab.settled();
    assert.match(server.headers['/own.json'].cookie, /session=1/);
    assert.equal(other.headers['/other.json'].cookie, undefined);
    const texts = await tab.run(() =>
      [...document.querySelectorAll('forem-project-list')].map(({ shadowRoot }) => shadowRoot.textContent),
    );
    assert.match(texts[0], /1 project/);
    assert.match(texts[1], /1 project/);
    for (const text of texts.slice(2)) assert.match(text, /You are not signed in here/);
    await other.close();
    await tab.noErrors();
  },
);
