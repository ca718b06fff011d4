// Tests the bundled dataset in parts: a page fetches the texts of its languages, and the fine print on demand.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { after, before, test } from 'node:test';
import { prerender } from '../../dist/prerender/index.js';
import { root } from '../../scripts/lib/run.mjs';
import { launch, open, serve, settled, text } from './page.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const script = '<script type="module" src="/dist/forem-widgets.js"></script>';
const dataset = JSON.parse(readFileSync(join(root, 'dist/data/partnerships.json'), 'utf8'));
const eures = dataset.networks.find(({ id }) => id === 'eures');

/** Opens a page, and calls `act` with it and the names of the requested data files. */
async function show(options, act) {
  const server = await serve(options);
  const { page, complaints } = await open(browser, server.address);
  const files = () =>
    server.requests.filter((path) => path.includes('/data/')).map((path) => path.replace('/dist/data/', ''));
  try {
    await settled(page);
    await act(page, files);
    assert.deepEqual(complaints, []);
  } finally {
    await page.close();
    await server.close();
  }
}

test('each language has a part of at most 5400 bytes with brotli', () => {
  for (const language of ['fr', 'nl', 'de', 'en']) {
    const bytes = brotliCompressSync(
      readFileSync(join(root, `dist/data/partnerships.${language}.json`)),
    ).length;
    console.log(`${language}: ${bytes} bytes`);
    assert.ok(bytes <= 5400, `${language}: ${bytes}`);
  }
});

test('networks and projects come in one part when a page shows both at once', async () => {
  const body = `${script}<forem-network-card network="eures"></forem-network-card><forem-project-list></forem-project-list>`;
  await show({ body }, async (page, files) => {
    assert.deepEqual(files(), ['partnerships.fr.json']);
    assert.match(await text(page, 'forem-network-card'), new RegExp(eures.acronym));
  });
});

for (const [first, second] of [
  ['network-list', 'project-list'],
  ['project-list', 'network-list'],
])
  test(`a ${second} that comes after a ${first} asks for its own records`, async () => {
    const names = { 'network-list': eures.acronym, 'project-list': dataset.projects[0].name.fr };
    await show({ body: `${script}<forem-${first}></forem-${first}>` }, async (page, files) => {
      const part = (tag) => `partnerships.fr-${tag.split('-')[0]}s.json`;
      assert.deepEqual(files(), [part(first)]);
      await page.evaluate((tag) => document.body.prepend(document.createElement(tag)), `forem-${second}`);
      await page.locator(`forem-${second}`).getByText(names[second]).first().waitFor();
      assert.deepEqual(files(), [part(first), part(second)]);
      await page.locator(`forem-${first}`).getByText(names[first]).first().waitFor();
    });
  });

test('missing records are reported, and requested again', async () => {
  const body = `${script}<forem-network-card network="eures"></forem-network-card>`;
  const server = await serve({ body, refuse: /fr-projects|partnerships\.fr\.json|snapshot/ });
  const { page } = await open(browser, server.address);
  try {
    await settled(page);
    await page.evaluate(() => document.body.prepend(document.createElement('forem-project-list')));
    const retry = page.locator('forem-project-list').getByRole('button', { name: 'Réessayer' });
    await retry.waitFor();
    assert.match(await text(page, 'forem-network-card'), new RegExp(eures.acronym));
    server.allow();
    await retry.click();
    await page.locator('forem-project-list').getByText(dataset.projects[0].name.fr).first().waitFor();
  } finally {
    await page.close();
    await server.close();
  }
});

test('a page without a language fetches the French part alone', async () => {
  const body = `${script}<forem-network-card network="eures"></forem-network-card>`;
  await show({ body, lang: '' }, (_, files) => assert.deepEqual(files(), ['partnerships.fr-networks.json']));
});

test('fine print comes when a disclosure opens, once', async () => {
  const body = `${script}<forem-network-card network="eures"></forem-network-card><forem-network-card network="wapes"></forem-network-card>`;
  await show({ body }, async (page, files) => {
    assert.deepEqual(files(), ['partnerships.fr-networks.json']);
    const source = dataset.sources.find(({ id }) => eures.sources.includes(id)).title;
    assert.ok(!(await text(page, 'forem-network-card')).includes(source));
    for (const summary of await page.getByText('D’où viennent ces informations').all()) await summary.click();
    await page.getByText(source).first().waitFor();
    assert.equal(await page.locator('.provenance[open]').count(), 2);
    assert.deepEqual(files(), ['partnerships.fr-networks.json', 'partnerships.json']);
  });
});

test('a search knows the keywords, which come with the first words', async () => {
  const body = `${script}<forem-search-box></forem-search-box><forem-project-list></forem-project-list>`;
  await show({ body }, async (page, files) => {
    await page.locator('forem-project-list article').nth(1).waitFor();
    assert.deepEqual(files(), ['partnerships.fr-projects.json']);
    await page.locator('forem-search-box input').fill('bâtiment Lille');
    await page.locator('forem-project-list article').nth(1).waitFor({ state: 'detached' });
    assert.match(await text(page, 'forem-project-list'), /Compétences sans frontières/);
    assert.deepEqual(files(), ['partnerships.fr-projects.json', 'partnerships.json']);
  });
});

test('a language that is switched live fetches its part once', async () => {
  const body = `${script}<forem-network-card network="eures"></forem-network-card>`;
  await show({ body }, async (page, files) => {
    for (const [lang, words] of [
      ['nl', eures.mission.nl],
      ['fr', eures.mission.fr],
      ['nl', eures.mission.nl],
    ]) {
      await page.evaluate((tag) => (document.documentElement.lang = tag), lang);
      await page.getByText(words).waitFor();
      assert.equal(await page.locator('forem-network-card .fallback').count(), 0);
    }
    assert.deepEqual(files(), ['partnerships.fr-networks.json', 'partnerships.nl-networks.json']);
  });
});

test('several languages on a page share the selection; a language without a part takes the French one', async () => {
  const tags = ['nl-BE', 'en', 'it'];
  const body =
    script +
    tags.map((tag) => `<forem-project-list lang="${tag}" theme="mobility"></forem-project-list>`).join('');
  await show({ body }, async (page, files) => {
    assert.deepEqual(
      files().sort(),
      ['en', 'fr', 'nl'].map((tag) => `partnerships.${tag}-projects.json`),
    );
    const totals = await page.evaluate(() =>
      [...document.querySelectorAll('forem-project-list')].map(({ results }) => results.total),
    );
    assert.equal(new Set(totals).size, 1);
    await page.evaluate(
      () => (document.querySelector('forem-project-list').selection = { theme: ['skills'] }),
    );
    await page.waitForFunction(
      () =>
        new Set(
          [...document.querySelectorAll('forem-project-list')].map((each) => JSON.stringify(each.selection)),
        ).size === 1,
    );
  });
});

test('a download holds everything', async () => {
  const body = `${script}<forem-project-list export="json"></forem-project-list>`;
  await show({ body }, async (page, files) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^JSON(?!-)/ }).click(),
    ]);
    const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
    assert.deepEqual(
      file.projects.find(({ id }) => id === dataset.projects[0].id),
      dataset.projects[0],
    );
    assert.deepEqual(files(), ['partnerships.fr-projects.json', 'partnerships.json']);
  });
});

test('HTML made beforehand is taken over with the whole dataset', async () => {
  const made = await prerender({ element: 'network-card', attributes: { network: 'eures' }, as: 'shadow' });
  await show({ body: made + script }, async (page, files) => {
    assert.deepEqual(files(), ['partnerships.json']);
  });
});
