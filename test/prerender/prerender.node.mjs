// Tests forem-widgets/prerender: the HTML of elements, and its display in a browser. prerender.slow.node.mjs compares it
// with the elements.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { elementTags, prerender } from '../../dist/prerender/index.js';
import { launch, settled } from '../embed/page.mjs';
import { script, show, visible } from './drawn-page.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test('is one file that needs nothing but Node', () => {
  const code = readFileSync(join(root, 'dist/prerender/index.js'), 'utf8');
  for (const [, name] of code.matchAll(/^import .*? from "([^"]+)"/gm))
    assert.ok(builtinModules.includes(name.replace('node:', '')), name);
});

test('draws every element there is', async () => {
  for (const element of elementTags)
    for (const as of ['plain', 'shadow'])
      assert.match(await prerender({ element, as }), new RegExp(`^<${element}>[^]*</${element}>$`));
});

test('plain: a page that is made of elements has their content, in its language', async () => {
  const html = await prerender({ element: 'partnerships', lang: 'de' });
  for (const part of [
    '<h2>Internationale Partnerschaften des Forem</h2>',
    '<h3>Internationale Netzwerke</h3>',
    '<h4><bdi>EURES</bdi></h4>',
    '<h3>Projektbeispiele</h3>',
    'Grenzgebiet',
  ])
    assert.ok(html.includes(part), part);
  // Plain HTML has no links into a shadow root, no controls, and no elements that need a script.
  assert.doesNotMatch(html, /href="#|<(?:input|select|button|forem-(?!partnerships))/);
});

// The build drops a space at the end of a template.
test('plain: a dot between two facts has a space on both sides', async () => {
  const html = await prerender({
    element: 'network-card',
    lang: 'de',
    attributes: { network: 'pes-network' },
  });
  const text = html.replace(/<[^>]*>/g, '').replaceAll('&nbsp;', '\u00a0');
  assert.match(text, /VDAB Vlaamse Dienst voor Arbeidsbemiddeling en Beroepsopleiding\u00a0· Flandern/);
  assert.doesNotMatch(text, /\S·|·\S/);
});

test('shadow: the element works once it has started', async () => {
  const html = await prerender({ element: 'sector-filter', lang: 'en', as: 'shadow' });
  await show(browser, { body: `<div id="here">${html}</div>${script}` }, async (page) => {
    await settled(page);
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Clear this filter' }).waitFor();
  });
});

test('shadow: stays where the data does not come', async () => {
  const html = await prerender({ element: 'network-card', as: 'shadow', attributes: { network: 'eures' } });
  const body = `<div id="here">${html.replace('network="eures"', 'network="eures" src="/absent.json"')}</div>${script}`;
  await show(browser, { body }, async (page) => {
    await page.waitForFunction(() => document.querySelector('forem-network-card').state === 'error');
    assert.match(await visible(page), /EURES/);
  });
});

test('shadow: looks as it should under a policy with a nonce, without script', async () => {
  const html = await prerender({
    element: 'network-card',
    as: 'shadow',
    nonce: 'r4nd0m',
    attributes: { network: 'eures' },
  });
  const csp = "default-src 'none'; style-src 'nonce-r4nd0m'; img-src data:";
  await show(browser, { body: html, csp }, async (page, _, complaints) => {
    const display = await page
      .locator('forem-network-card')
      .evaluate((each) => getComputedStyle(each).display);
    assert.equal(display, 'block');
    assert.deepEqual(complaints, []);
  });
});

test('plain: gives way to the element, and stays where the script does not come', async () => {
  const body = `${await prerender({ element: 'network-card', attributes: { network: 'wapes' } })}${script}`;
  await show(browser, { body }, async (page) => {
    await settled(page);
    assert.equal(await page.locator('forem-network-card > div > h2').isVisible(), false);
  });
  await show(browser, { body, refuse: '/chunks/' }, async (page) => {
    assert.ok(await page.getByRole('heading', { name: 'WAPES' }).isVisible());
  });
});

test('plain: has all projects, also beyond the first page', async () => {
  const html = await prerender({ element: 'project-list', lang: 'en', attributes: { 'page-size': 2 } });
  assert.equal(html.match(/<h3>/g).length, 5);
});

test('reads the state of a list from the address of its page', async () => {
  const request = (address, attributes = {}, as = 'plain') =>
    prerender({
      element: 'project-list',
      lang: 'en',
      as,
      address,
      attributes: { 'url-sync': true, ...attributes },
      jsonLd: false,
    });
  const names = (html) =>
    [...html.matchAll(/<h[34][^>]*>(?:<!--.*?-->|<[^>]*>|\s)*([^<]+)/g)].map(([, name]) => name);
  const [all, opened, dialog] = await Promise.all([
    request('/projects'),
    request('/projects?x=1&forem-project=ab-refugies'),
    request('https://site.example/?forem-project=ab-refugies', { open: 'dialog' }),
  ]);
  assert.equal(names(all).length, 5);
  for (const html of [opened, dialog]) {
    assert.equal(names(html).length, 6);
    assert.match(names(html)[0], /réfugiés|refugees/i);
    assert.doesNotMatch(html, /<dialog|<button/);
  }
  // Facts that a card of the list shows only on request.
  assert.ok(opened.indexOf('1,672,931') > 0);
  const chosen = await request('?forem-theme=equal-opportunities&forem-page=9', { group: '' });
  assert.equal(names(chosen).length, 1);
  const grouped = await request('?forem-mine-theme=equal-opportunities&forem-theme=none', { group: 'mine' });
  assert.equal(names(grouped).length, 1);
  // Without url-sync, the address is none of the list's business.
  assert.equal(names(await request('?forem-project=ab-refugies', { 'url-sync': false })).length, 5);
  const unknown = await request('?forem-project=nobody');
  assert.match(unknown, /nobody/);
  const links = await request('/p?lang=en&forem-sort=title', { open: 'inline' }, 'shadow');
  assert.match(links, /href="\/p\?lang=en&amp;forem-sort=title&amp;forem-project=ab-refugies"/);
});

test('writes the sentence over a list', async () => {
  const html = await prerender({
    element: 'project-list',
    lang: 'en',
    attributes: { sentence: true, theme: 'jobseeker-support' },
  });
  assert.match(html, /Three projects for ‘[^’]+’, all ended between 2021 and 2022; budgets of €1\.1\w/);
});

const hostile =
  '</script><script>globalThis.owned = true</script><img src=x onerror="globalThis.owned = true">';
test('data and attributes stay text', async () => {
  const data = {
    schemaVersion: '1.0',
    projects: [
      {
        id: 'a',
        name: { fr: hostile },
        summary: { fr: hostile },
        website: { address: 'javascript:owned=1' },
      },
    ],
  };
  for (const as of ['plain', 'shadow']) {
    const html = await prerender({
      element: 'project-list',
      data,
      as,
      attributes: { q: '', group: `"><b>${hostile}` },
    });
    await show(browser, { body: html }, async (page) => {
      assert.equal(await page.evaluate(() => globalThis.owned), undefined);
      assert.equal(await page.locator('img').count(), 0);
      assert.equal(await page.locator('a[href^="javascript"]').count(), 0);
      assert.ok(await page.getByText('globalThis.owned').first().isVisible());
    });
  }
});

test('two drawings in a row share nothing', async () => {
  const first = await prerender({ element: 'project-list', selection: { q: 'textile' } });
  const second = await prerender({ element: 'project-list' });
  assert.ok(second.match(/<h3>/g).length > (first.match(/<h3>/g)?.length ?? 0));
});

test('refuses unknown options', async () => {
  await assert.rejects(prerender({ element: 'weather' }), RangeError);
  await assert.rejects(
    prerender({ element: 'project-list', data: { schemaVersion: '9.0' } }),
    /9\.0|version/,
  );
});
