// Lists as the source of a page (`src` with `map`), in a real page with a real server.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/run.mjs';
import { launch, open, serve } from './page.mjs';

const script = '<script type="module" src="/dist/forem-widgets.js"></script>';
const helper = join(root, 'test/helpers/lists.ts');
const { xlsx } = (await runnerImport(helper, { logLevel: 'error' })).module;

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const csv = 'Titre;Coût;Début\nLe pont;1 000 €;2021\nLa forêt;voir annexe;2022\n;5 €;2023\nTotal;1 005 €;';
const mapping = JSON.stringify({
  fields: {
    name: 'Titre',
    budget: 'Coût',
    start: 'Début',
    themes: { column: 'Titre', values: { 'Le pont': 'emploi' } },
  },
  labels: { themes: { emploi: { fr: 'Emploi' } } },
});
const records = [
  { titre: 'Le pont', lieu: { lon: 4.8, lat: 50.4 } },
  { titre: 'La forêt', lieu: null },
];
const plain = JSON.stringify({ fields: { name: 'titre' } });

const portal = '/api/explore/v2.1/catalog/datasets/projets';
const files = {
  '/list.csv': csv,
  '/map.json': mapping,
  '/plain.json': plain,
  '/wrong.json': JSON.stringify({ fields: { name: 'Nom' } }),
  '/slips.json': JSON.stringify({
    fields: {
      name: 'Titre',
      countries: { column: 'Titre', spilt: ';' },
      budget: { column: 'Coût', scale: 'k' },
    },
  }),
  '/list.json': JSON.stringify(records),
  '/login.csv': '<!doctype html><title>Log in</title><p>Please log in.',
  '/half.json': '[{"titre":"Le pont"},{"titre":',
  '/list.xlsx': xlsx({
    A: [
      ['titre', 'lieu'],
      ['Le pont', 'Mons'],
      ['La forêt', 'Ath'],
    ],
  }),
  [`${portal}/exports/json`]: JSON.stringify(records),
};

async function show(attributes, use, options = {}) {
  // With `load="touch"`, HTML inside makes the element wait for the test.
  const body = `${script}<forem-project-list ${attributes}><div></div></forem-project-list>`;
  const site = await serve({ body, files, ...options });
  const { page } = await open(browser, site.address);
  try {
    await use(page, site);
  } finally {
    await page.close();
    await site.close();
  }
}
const list = (page, state = 'ready') =>
  page.waitForFunction((wanted) => document.querySelector('forem-project-list').state === wanted, state);
const names = (page) =>
  page.evaluate(() =>
    [...document.querySelector('forem-project-list').shadowRoot.querySelectorAll('h3')].map((each) =>
      each.textContent.trim(),
    ),
  );
const isOf = (name) => (path) => path.startsWith(`/dist/chunks/${name}-`);

for (const [source, map] of [
  ['list.csv', 'map.json'],
  ['list.json', 'plain.json'],
  ['list.xlsx', 'plain.json'],
  [`${portal.slice(1)}/exports/json`, 'plain.json'],
  [`${portal.slice(1)}/records?limit=20`, 'plain.json'],
])
  test(`a list is the source: ${source}`, () =>
    show(`src="${source}" map="${map}"`, async (page, { requests }) => {
      await list(page);
      assert.deepEqual((await names(page)).sort(), ['La forêt', 'Le pont']);
      assert.ok(requests.some(isOf('list-worker')), 'a worker reads it');
      assert.ok(!requests.some(isOf('read-list')), 'the page does not load the importer as well');
    }));

test('where no worker may start, the page reads the list', () =>
  show(
    'src="list.csv" map="map.json"',
    async (page, { requests }) => {
      await list(page);
      assert.equal((await names(page)).length, 2);
      assert.ok(requests.some(isOf('read-list')));
    },
    { csp: "script-src 'self'; worker-src 'none'" },
  ));

test('a page without a mapping loads nothing for lists', () =>
  show(
    'src="data.json"',
    async (page, { requests }) => {
      await list(page);
      for (const name of ['read-lists', 'read-list', 'list-worker', 'report-lines', 'xlsx'])
        assert.ok(!requests.some(isOf(name)), name);
    },
    {
      files: {
        '/data.json': JSON.stringify({ schemaVersion: '1.0', projects: [{ id: 'a', name: { fr: 'A' } }] }),
      },
    },
  ));

for (const [attributes, code] of [
  ['src="list.csv" map="wrong.json"', 'schema'],
  ['src="list.csv" map="absent.json"', 'http'],
  ['src="absent.csv" map="map.json"', 'http'],
  ['src="login.csv" map="map.json"', 'schema'],
  ['src="half.json" map="plain.json"', 'schema'],
])
  test(`a list that can't be read is an error: ${attributes}`, () =>
    show(`${attributes} load="touch"`, async (page) => {
      const code_ = page.evaluate(
        () => new Promise((done) => addEventListener('forem-error', ({ detail }) => done(detail.code))),
      );
      await page.evaluate(() => document.querySelector('forem-project-list').setAttribute('load', 'now'));
      assert.equal(await code_, code);
    }));

// Each fault is named where it is, with what to do: in the console for developers, in the notice for editors.
for (const [attributes, console_, words] of [
  [
    'src="list.csv" map="wrong.json"',
    /wrong\.json.*fields\.name – the list has no column ‘Nom’/,
    {
      fr: /pas la forme attendue.*pour la rédaction.*fields\.name – la liste n’a pas de colonne «\sNom\s»/s,
      nl: /voor de redactie.*fields\.name – .*‘Nom’/s,
      de: /für die Redaktion.*fields\.name – .*„Nom“/s,
      en: /for editors.*fields\.name – the list has no column ‘Nom’/s,
    },
  ],
  [
    'src="list.csv" map="slips.json"',
    /slips\.json.*fields\.countries\.spilt – .*; fields\.budget\.scale – invalid value \(k\), expected: a number/,
    { fr: /fields\.countries\.spilt – cette clé n’existe pas ici.*fields\.budget\.scale – .*un nombre/s },
  ],
  [
    'src="login.csv" map="map.json"',
    /login\.csv: This file is a web page/,
    { fr: /page web.*enregistrez-le/s, de: /Webseite/s },
  ],
])
  test(`a list that can't be read is told with its fault and place: ${attributes}`, () =>
    show(`${attributes} load="touch"`, async (page) => {
      const told = page.waitForEvent('console', (message) => console_.test(message.text()));
      const event = page.evaluate(
        () => new Promise((done) => addEventListener('forem-error', ({ detail }) => done(detail.message))),
      );
      await page.evaluate(() => document.querySelector('forem-project-list').setAttribute('load', 'now'));
      await told;
      assert.match(await event, console_);
      for (const [lang, text] of Object.entries(words)) {
        await page.evaluate((tag) => (document.querySelector('forem-project-list').lang = tag), lang);
        await page.waitForFunction(
          ([source, flags]) =>
            new RegExp(source, flags).test(
              document.querySelector('forem-project-list').shadowRoot.querySelector('.notice')?.textContent,
            ),
          [text.source, text.flags],
        );
      }
    }));

/** A server of another site that misbehaves. */
async function otherSite(use) {
  const server = createServer((request, response) => {
    const bytes = Buffer.from(csv);
    response.setHeader('content-type', 'text/csv');
    if (request.url !== '/no-cors.csv') response.setHeader('access-control-allow-origin', '*');
    if (request.url === '/map.json') return response.end(mapping);
    if (request.url !== '/cut.csv' && request.url !== '/pieces.csv') return response.end(bytes);
    response.setHeader('content-length', bytes.length);
    // The first part ends within the letter û.
    const half = bytes.indexOf('û') + 1;
    response.write(bytes.subarray(0, half), () =>
      request.url === '/cut.csv' ? response.destroy() : response.end(bytes.subarray(half)),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  try {
    return await use(`http://127.0.0.1:${server.address().port}`);
  } finally {
    await new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)));
  }
}

for (const file of ['cut.csv', 'no-cors.csv'])
  test(`a list of another site that does not come whole is an error of the network: ${file}`, () =>
    otherSite((site) =>
      show(`src="${site}/${file}" map="${site}/map.json"`, async (page) => {
        await list(page, 'error');
        await page.waitForFunction(() =>
          /connexion/.test(document.querySelector('forem-project-list').shadowRoot.textContent),
        );
      }),
    ));

test('a list that comes in pieces is read whole', () =>
  otherSite((site) =>
    show(`src="${site}/pieces.csv" map="${site}/map.json"`, async (page) => {
      await list(page);
      assert.deepEqual((await names(page)).sort(), ['La forêt', 'Le pont']);
    }),
  ));

for (const [lang, words] of Object.entries({
  fr: [/pour la rédaction/, /ligne 3, colonne/, /ligne 4/],
  nl: [/voor de redactie/, /rij 3, kolom/, /rij 4/],
  de: [/für die Redaktion/, /Zeile 3, Spalte/, /Zeile 4/],
  en: [/for editors/, /row 3, column/, /row 4/],
}))
  test(`editors read which rows have problems, in ${lang}; others do not`, () =>
    show(`src="list.csv" map="map.json" lang="${lang}" editors`, async (page) => {
      await list(page);
      const report = () => document.querySelector('forem-project-list').shadowRoot.querySelector('.problems');
      await page.waitForFunction(report);
      const text = await page.evaluate(`(${report})().textContent`);
      for (const word of words) assert.match(text, word);
      // A row of totals is part of any list.
      assert.doesNotMatch(text, /Total/);
      await page.evaluate(() => (document.querySelector('forem-project-list').editors = false));
      await page.waitForFunction(`!(${report})()`);
    }));
