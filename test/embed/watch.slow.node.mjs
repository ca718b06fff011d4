// Tests how dist/forem-widgets.js finds elements: their places, their names, and other copies on the page.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { launch, open, serve, settled, text, twoFrames } from './page.mjs';

const script = '<script type="module" src="/dist/forem-widgets.js"></script>';
const card = '<forem-network-card network="eures"></forem-network-card>';
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function show(options, act) {
  const server = await serve(options);
  const { page, complaints } = await open(browser, server.address);
  page.setDefaultTimeout(10_000);
  try {
    await act(page, complaints, server);
  } finally {
    await page.close();
    await server.close();
  }
}
/** Waits for a text. Playwright's selectors pierce open shadow roots. */
const shows = (page, words, within = 'body') => page.locator(within).getByText(words).first().waitFor();

test('in an existing shadow root, in one within it, and in elements that come into it later', async () => {
  const body = `<div id="a"><template shadowrootmode="open"><p>Shadow</p><div id="b"><template shadowrootmode="open" >${card}</template></div></template></div>${script}`;
  await show({ body }, async (page, complaints) => {
    await shows(page, 'EURES', '#b');
    await page.evaluate(() => {
      const inner = document.createElement('section');
      inner.innerHTML = '<forem-network-card network="wapes" lang="en"></forem-network-card>';
      document.querySelector('#a').shadowRoot.append(inner);
    });
    await shows(page, 'WAPES', 'section');
    assert.deepEqual(complaints, []);
  });
});

test("in the shadow root of a component of the page's own, which is defined before, later, or made later", async () => {
  const define = `customElements.define(name, class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<forem-network-card network="eures" lang="' + this.lang + '"></forem-network-card>'; }
  });`;
  const body = `<script>define = (name) => ${define}; define('x-before');</script><x-before lang="fr"></x-before><x-after lang="nl"></x-after><font-face></font-face>${script}`;
  await show({ body }, async (page, complaints) => {
    await shows(page, 'Membres', 'x-before');
    await page.evaluate(() => globalThis.define('x-after'));
    await shows(page, 'Leden', 'x-after');
    await page.evaluate(() => {
      const late = document.createElement('x-before');
      late.lang = 'de';
      late.id = 'late';
      document.body.append(late);
    });
    await shows(page, 'Mitglieder', '#late');
    assert.deepEqual(complaints, []);
  });
});

test('in a closed shadow root that a script shows us', async () => {
  const body = `<div id="host"></div><script type="module">
    import { watch } from '/dist/forem-widgets.js';
    globalThis.closedRoot = document.querySelector('#host').attachShadow({ mode: 'closed' });
    closedRoot.innerHTML = '${card}';
    watch(closedRoot);
  </script>`;
  await show({ body }, (page) =>
    page.waitForFunction(() =>
      globalThis.closedRoot.querySelector('forem-network-card').shadowRoot?.textContent.includes('EURES'),
    ),
  );
});

test('speaks the language around a shadow root, whose messages come in one step', async () => {
  const body = `<div lang="de"><div><template shadowrootmode="open">${card}</template></div></div>${script}`;
  await show({ body }, async (page, _, server) => {
    await shows(page, 'Mitglieder');
    assert.equal(server.requests.filter((path) => path.includes('chunks/de-')).length, 1);
  });
});

const mounts =
  '<div data-forem="project-list" data-lang="nl" data-page-size="2" data-onclick="globalThis.clicked = true" data-style="color: red"><a href="/projets">Nos projets</a></div>';
for (const [build, tag] of [
  ['the script tag', script],
  ['the single file', '<script src="/dist/forem-widgets.standalone.js"></script>'],
])
  test(`mounts on <div data-forem>, with its attributes and children, also later: ${build}`, async () => {
    await show({ body: mounts + tag }, async (page, complaints) => {
      await page.locator('div > forem-project-list').waitFor();
      await settled(page);
      assert.match(await text(page, 'forem-project-list'), /5 projecten/);
      const element = page.locator('forem-project-list');
      assert.deepEqual(await element.evaluate((each) => each.getAttributeNames().sort()), [
        'lang',
        'page-size',
      ]);
      assert.equal(await element.locator('> a').textContent(), 'Nos projets');
      assert.equal(
        await element
          .getByRole('listitem')
          .filter({ has: page.getByRole('heading') })
          .count(),
        2,
      );
      await page.evaluate(() => {
        const late = document.createElement('section');
        late.innerHTML = '<div data-forem="network-card" data-network="wapes" data-lang="en"></div>';
        document.body.append(late);
      });
      await shows(page, 'WAPES', 'section');
      assert.deepEqual(complaints, []);
    });
  });

test('warns when no element has the name', async () => {
  await show(
    { body: `<div data-forem="weather"><p>Weather</p></div>${script}` },
    async (page, complaints) => {
      assert.ok(await page.getByText('Weather').isVisible());
      assert.deepEqual(complaints, ['forem-widgets: there is no <forem-weather> to mount.']);
    },
  );
});

const acme = '<acme-network-card network="eures" lang="en"></acme-network-card>';
test("registers under a prefix of the page's own: the script tag", async () => {
  const body = `${acme}<div id="later"></div>${card}<script type="module">
    import { registerAs } from '/dist/forem-widgets.js';
    registerAs('acme-'); registerAs('acme-');
    try { registerAs('Acme') } catch (error) { globalThis.refused = error.name }
  </script>`;
  await show({ body }, async (page, complaints) => {
    await shows(page, 'Members', 'acme-network-card');
    await shows(page, 'Membres', 'forem-network-card');
    await page.evaluate(
      () =>
        (document.querySelector('#later').innerHTML = '<acme-network-list lang="nl"></acme-network-list>'),
    );
    await shows(page, 'Internationale netwerken', '#later');
    assert.equal(await page.evaluate(() => globalThis.refused), 'TypeError');
    assert.deepEqual(complaints, []);
  });
});

test("registers under a prefix of the page's own: the single file", async () => {
  const body = `<script src="/dist/forem-widgets.standalone.js"></script><script>foremWidgets.registerAs('acme-')</script>${acme}`;
  await show({ body }, async (page, complaints) => {
    await shows(page, 'Members', 'acme-network-card');
    assert.deepEqual(complaints, []);
  });
});

/** Returns the build with another version number, at another address. */
function otherVersion() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const read = (file) => readFileSync(join(root, 'dist', file), 'utf8');
  const chunks = readdirSync(join(root, 'dist/chunks')).map((file) => `chunks/${file}`);
  return {
    ...Object.fromEntries(
      [...chunks, 'data/partnerships.json', 'data/partnerships.fr-networks.json'].map((file) => [
        `/other/${file}`,
        read(file),
      ]),
    ),
    '/other/forem-widgets.js': read('forem-widgets.js').replaceAll(version, '9.9.9'),
  };
}
const other = '<script type="module" src="/other/forem-widgets.js"></script>';

test('beside another version, the first one works and the console names it', async () => {
  await show({ body: script + other + card, files: otherVersion() }, async (page, complaints, server) => {
    await settled(page);
    assert.match(await text(page, 'forem-network-card'), /EURES/);
    assert.equal(complaints.length, 1);
    assert.match(
      complaints[0],
      /version [\d.]+ came first and stays; version 9\.9\.9 from .*\/other\/forem-widgets\.js does nothing/,
    );
    assert.deepEqual(
      server.requests.filter((path) => path.startsWith('/other/')),
      ['/other/forem-widgets.js'],
    );
  });
});

test('two versions on one page: the second under a prefix of its own', async () => {
  const body = `${script}${card}${acme}<script type="module">import { registerAs } from '/other/forem-widgets.js'; registerAs('acme-');</script>`;
  await show({ body, files: otherVersion() }, async (page, _, server) => {
    await shows(page, 'Membres', 'forem-network-card');
    await shows(page, 'Members', 'acme-network-card');
    assert.ok(server.requests.some((path) => path.startsWith('/other/chunks/network-card')));
  });
});

test('the same script twice, and with a query string, is one', async () => {
  const twice = script.replace('.js', '.js?v=3') + script;
  await show({ body: twice + card }, async (page, complaints, server) => {
    await settled(page);
    const once = server.requests.filter((path) => path !== '/dist/forem-widgets.js');
    assert.equal(new Set(once).size, once.length);
    assert.deepEqual(complaints, []);
  });
});

test('nothing moves where the page keeps room', async () => {
  const head = `<style>
    forem-project-list { --forem-min-block-size: 90rem; }
    forem-project-list:not(:defined) { display: flow-root; margin: 1.5em 0; min-block-size: 90rem; }
  </style>`;
  const body = `<h1>Projets</h1><forem-project-list page-size="3"><p>Nos projets</p></forem-project-list><p id="below">Below</p>${script}`;
  await show({ body, head, hold: '/chunks/' }, async (page, _, server) => {
    await page.evaluate(() => {
      globalThis.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const below = () => page.locator('#below').evaluate((element) => element.offsetTop);
    const before = await below();
    server.release();
    await settled(page);
    await twoFrames(page);
    assert.equal(await below(), before);
    assert.equal(await page.evaluate(() => globalThis.shift), 0);
  });
});
