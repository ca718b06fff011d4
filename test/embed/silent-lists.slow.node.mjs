// Lists and mappings (`src` with `map`) of a server that stays silent, in a real page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startFaults } from '../server/faults.mjs';
import { launch, open, serve } from './page.mjs';

let browser;
let faults;
before(async () => {
  browser = await launch();
  faults = await startFaults();
});
after(() => Promise.all([browser.close(), faults.stop()]));

// HTML inside makes it wait for the test.
const body =
  '<script type="module" src="/dist/forem-widgets.js"></script><forem-project-list load="touch"><div></div></forem-project-list>';
const files = {
  '/list.csv': 'Titre;Coût\nLe pont;1000\nLa forêt;2000\n',
  '/map.json': JSON.stringify({ fields: { name: 'Titre' } }),
};
const words = {
  fr: /Le serveur n’a pas répondu à temps/,
  nl: /De server antwoordde niet op tijd/,
  de: /Der Server hat nicht rechtzeitig geantwortet/,
  en: /The server did not answer in time/,
};

for (const [title, attributes] of [
  ['a list that never comes', (origin) => ({ src: `${origin}/hang`, map: 'map.json' })],
  ['a list that stops in the middle', (origin) => ({ src: `${origin}/hang?at=body`, map: 'map.json' })],
  ['a mapping that never comes', (origin) => ({ src: 'list.csv', map: `${origin}/hang` })],
])
  test(`${title} is told in the reader’s language`, async () => {
    const site = await serve({ body, files });
    const { page } = await open(browser, site.address);
    try {
      const code = page.evaluate(
        () => new Promise((done) => addEventListener('forem-error', ({ detail }) => done(detail.code))),
      );
      await page.evaluate((own) => {
        // The limit of 10 s passes at once.
        const { setTimeout: plain } = window;
        window.setTimeout = (use, ms, ...rest) => plain(use, ms === 10_000 ? 100 : ms, ...rest);
        const list = document.querySelector('forem-project-list');
        for (const [name, value] of Object.entries(own)) list.setAttribute(name, value);
        list.setAttribute('load', 'now');
      }, attributes(faults.origins[0]));
      assert.equal(await code, 'timeout');
      for (const [lang, text] of Object.entries(words)) {
        await page.evaluate((tag) => (document.querySelector('forem-project-list').lang = tag), lang);
        await page.waitForFunction(
          (source) =>
            new RegExp(source).test(document.querySelector('forem-project-list').shadowRoot.textContent),
          text.source,
        );
      }
    } finally {
      await page.close();
      await site.close();
    }
  });
