// The check of a page in the studio, in Chromium: what is wrong, what is in order, and what only a browser can measure.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, serve } from '../embed/page.mjs';
import { browser, openStudio, server } from './studio-page.mjs';

test('a page without a fault has a green list, and a page with one has a mail', async () => {
  const { page } = await openStudio(browser, server, 'check');
  const source = page.getByLabel(/paste its source code/);
  await source.fill('<forem-project-list secteur="x"></forem-project-list>');
  await page.getByText('secteur does not exist: sector?').waitFor();
  const mail = await page.getByRole('link', { name: /Send this list/ }).getAttribute('href');
  assert.match(decodeURIComponent(mail), /secteur does not exist/);
  assert.equal(await page.getByText('✓ Names').count(), 0);
  await page.getByText('✓ Headings').waitFor();
  const digest = (await (await fetch(`${server.address}dist/integrity.json`)).json())['forem-widgets.js'];
  await source.fill(
    `<html lang="nl"><script type="module" src="https://a.example/forem-widgets.js" integrity="${digest}" crossorigin></script><forem-project-list><a href="/">x</a></forem-project-list>`,
  );
  await page.getByText('Everything is in order.').waitFor();
  for (const subject of [
    'Script',
    'Digest',
    'Security policy',
    'Language',
    'Headings',
    'Content without script',
  ])
    await page.getByText(`✓ ${subject}`).first().waitFor();
  // Only a browser that shows the page can judge them.
  assert.equal(await page.getByText('✓ Contrast').count(), 0);
  assert.equal(await page.getByRole('link', { name: /Send this list/ }).count(), 0);
  await page.close();
});

/** Runs the bookmark in the page of a partner, and returns the studio that it opens. */
async function openReport(options, isReady = () => true) {
  const { page: first } = await openStudio(browser, server, 'check');
  const bookmark = await first.getByRole('link', { name: 'Check this page' }).getAttribute('href');
  await first.close();
  const partner = await serve(options);
  // Playwright takes it for a page of its own when the path is a file.
  const { page: own } = await open(browser, partner.address);
  await own.waitForFunction(isReady);
  const [studio] = await Promise.all([
    own.waitForEvent('popup'),
    own.evaluate(decodeURIComponent(bookmark.slice('javascript:'.length))),
  ]);
  const close = async () => {
    await studio.close();
    await own.close();
    await partner.close();
  };
  return { studio, close };
}

test('a bookmark measures contrast, headings and the age of the data, and brings the looks of the page', async () => {
  const { studio, close } = await openReport({
    lang: 'nl',
    head: '<style>body { background: #777; color: #888; font-family: Georgia, serif } a { color: #c8102e }</style>',
    body: '<main><a href="/x">x</a><h2>Liste</h2><forem-project-list src="/own.json"><h2>Liste</h2></forem-project-list></main>',
    files: { '/own.json': '{ "schemaVersion": "1.0", "asOf": "2020-01", "projects": [] }' },
  });
  await studio.getByText(/Too little contrast/).waitFor();
  await studio.getByText('The same heading twice: Liste').waitFor();
  await studio.getByText(/Old data: 2020-01/).waitFor();
  const looks = await studio
    .getByRole('link', { name: 'Build with the colours of this page' })
    .getAttribute('href');
  assert.match(decodeURIComponent(looks), /lang=nl.*~accent=#c8102e.*~font=Georgia/);
  await close();
});

test('a bookmark measures elements under another prefix, which a script in a file registers', async () => {
  const { studio, close } = await openReport(
    {
      lang: 'nl',
      head: '<style>body { background: #777; color: #888 }</style><script type="module" src="/own.js"></script>',
      body: '<main><h2>Liste</h2><acme-project-list secteur="x"><h2>Liste</h2></acme-project-list></main>',
      files: { '/own.js': "import { registerAs } from '/dist/forem-widgets.js'; registerAs('acme-');" },
    },
    () => document.querySelector('acme-project-list')?.matches(':defined'),
  );
  await studio.getByText(/Too little contrast/).waitFor();
  await studio.getByText('secteur does not exist: sector?').waitFor();
  assert.equal(await studio.getByText('The script is missing').count(), 0);
  await close();
});

test('a report from a page that has not opened the studio is ignored', async () => {
  const { page } = await openStudio(browser, server, 'check');
  await page.evaluate(() =>
    window.postMessage({
      kind: 'forem-page',
      address: 'x',
      html: '<forem-map></forem-map>',
      looks: { lang: '', accent: '', font: '' },
      elements: [],
    }),
  );
  await page.getByLabel(/paste its source code/).fill('<p>text</p>');
  await page.getByText('None of our components').waitFor();
  await page.close();
});

test('equal findings of 20 000 elements are one, with their number; different ones are cut, and counted', async () => {
  const { page } = await openStudio(browser, server, 'check');
  const source = page.getByLabel(/paste its source code/);
  const many = (attributes) =>
    Array.from(
      { length: 20_000 },
      (_, i) => `<forem-partnership-map ${attributes(i)}></forem-partnership-map>`,
    );
  const items = page.locator('[aria-live] li:not(.passed)');
  await source.fill(many((i) => `id="m${i}" lien="x"`).join(''));
  const one = items.filter({ hasText: 'lien does not exist' });
  await one.getByText('20,000 times, for example:').waitFor();
  assert.deepEqual(await one.locator('code').allTextContents(), [
    '<forem-partnership-map id="m0" lien="x">',
    '<forem-partnership-map id="m1" lien="x">',
    '<forem-partnership-map id="m2" lien="x">',
  ]);
  await source.fill(many((i) => `lang="en" lien${i}="x"`).join(''));
  await page.getByText('More remarks of the same kinds: 19,900').waitFor();
  assert.equal(await items.filter({ hasText: /lien\d+ does not exist/ }).count(), 100);
  await page.close();
});
