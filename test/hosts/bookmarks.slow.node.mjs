// The bookmarks of the studio, clicked as links in a page of a partner.
import assert from 'node:assert/strict';
import { hostTest, pageOf } from './engines.mjs';

/** Address of a bookmark in a part of the studio. */
async function bookmarkIn(tab, { address }, door, words) {
  await tab.goto(`${address}dist/studio/index.html?lang=en#${door}`);
  return tab.wait((words) => {
    const linksIn = (root) =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        ...(each.matches('a[href^="javascript:"]') ? [each] : []),
        ...(each.shadowRoot ? linksIn(each.shadowRoot) : []),
      ]);
    return linksIn(document)
      .find((each) => each.textContent.includes(words))
      ?.getAttribute('href');
  }, words);
}

/** Opens the page of the partner, with the bookmark as a link. */
async function openPartner(tab, { address }, bookmark, path = 'partner.html') {
  await tab.goto(address + path);
  await tab.run((bookmark) => document.querySelector('#bookmark').setAttribute('href', bookmark), bookmark);
  await tab.click(() => document.querySelector('#bookmark'));
}

const body = '<a id="bookmark">Bookmark</a><main><p id="here">Here</p></main>';
const strict = `<meta http-equiv="content-security-policy" content="script-src 'unsafe-inline'">`;
const looks =
  '<style>body { background: #777; color: #888; font-family: Georgia, serif } a { color: #c8102e }</style>';
/** Keeps the window that the bookmark opens, to read it. */
const keeper =
  '<script>const { open } = window; window.open = (address) => (window.studio = open.call(window, address));</script>';
const site = {
  files: {
    '/partner.html': pageOf('', body),
    '/strict.html': pageOf(strict, body),
    '/looks.html': pageOf(
      looks + keeper,
      '<a id="bookmark">Bookmark</a><main><h2>Liste</h2><forem-project-list src="/own.json"><h2>Liste</h2></forem-project-list></main>',
      { lang: 'nl' },
    ),
    '/own.json': '{ "schemaVersion": "1.0", "asOf": "2020-01", "projects": [] }',
  },
};
const place = (tab, server) =>
  bookmarkIn(
    tab,
    server,
    `build/project-list?lang=nl&sector=textile&~base=${encodeURIComponent(`${server.address}dist/`)}`,
    'Try it here',
  );
const here = (tab) => tab.click(() => document.querySelector('#here'));

hostTest('studio', 'a bookmark puts the element where the reader points', { site }, async (tab, server) => {
  await openPartner(tab, server, await place(tab, server));
  await here(tab);
  await tab.wait(() =>
    document
      .querySelector('#here + forem-project-list')
      ?.shadowRoot?.textContent.includes('Grenzeloos Competent'),
  );
  await tab.noErrors();
});

hostTest('studio', 'Escape ends the choice of a place', { site }, async (tab, server) => {
  await openPartner(tab, server, await place(tab, server));
  await tab.wait(() => document.documentElement.style.cursor === 'crosshair');
  await tab.press('Escape');
  await here(tab);
  assert.equal(await tab.run(() => document.querySelectorAll('forem-project-list').length), 0);
  assert.equal(await tab.run(() => document.documentElement.style.cursor), '');
});

hostTest('studio', 'a page that keeps the script out shows the reason', { site }, async (tab, server) => {
  await openPartner(tab, server, await place(tab, server), 'strict.html');
  await here(tab);
  await tab.wait(() =>
    document
      .querySelector('#here + forem-project-list')
      ?.textContent.includes('its security policy forbids it'),
  );
});

hostTest('studio', 'a bookmark shows the studio a page, with its looks', { site }, async (tab, server) => {
  await openPartner(tab, server, await bookmarkIn(tab, server, 'check', 'Check this page'), 'looks.html');
  const check = `window.studio?.document?.querySelector('studio-app')?.shadowRoot
    ?.querySelector('studio-check')?.shadowRoot`;
  const words = await tab.wait(`() => ${check}?.querySelector('ul')?.innerText`);
  for (const each of [/Too little contrast/, /The same heading twice: Liste/, /Old data: 2020-01/])
    assert.match(words, each);
  const address = await tab.run(`() => ${check}.querySelector('a[href^="#build"]').getAttribute('href')`);
  assert.match(decodeURIComponent(address), /lang=nl.*~accent=#c8102e.*~font=Georgia/);
  await tab.run(() => window.studio.close());
});
