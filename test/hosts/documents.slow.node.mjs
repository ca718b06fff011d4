// The script and the single file in unusual documents, and beside scripts of the page that remove built-in objects.
import assert from 'node:assert/strict';
import { hostTest, pageOf, recorder, recordWarnings, script } from './engines.mjs';
import { recipe } from './recipes.mjs';

const builds = {
  'the script': script,
  'the single file': '<script src="/dist/forem-widgets.standalone.js" defer="defer"></script>',
};
const card = '<forem-network-card network="eures"><a href="/networks">Networks</a></forem-network-card>';
const isReady = () => document.querySelector('forem-network-card').state === 'ready';
const own = () => window.warnings.filter((each) => each.startsWith('forem-widgets:'));
const linkIsSeen = () => [...document.querySelectorAll('a[href]')].at(-1).checkVisibility();

for (const [name, tag] of Object.entries(builds)) {
  hostTest(
    'D1',
    `${name}: elements that come from an iframe's document are found`,
    {
      path: 'page.html',
      site: {
        files: { '/page.html': pageOf(tag, '<iframe title="Other"></iframe><div id="place"></div>') },
      },
    },
    async (tab) => {
      await tab.run((card) => {
        const { contentDocument } = document.querySelector('iframe');
        contentDocument.body.innerHTML = `<div>${card}<div data-forem="network-list"></div></div>`;
        document.querySelector('#place').append(contentDocument.body.firstChild);
      }, card);
      await tab.wait(isReady);
      await tab.wait(() => document.querySelector('#place forem-network-list')?.state === 'ready');
      await tab.noErrors();
    },
  );

  hostTest(
    'D3',
    `${name}: a document without a head`,
    {
      path: 'page.html',
      site: {
        files: {
          '/page.html': pageOf(
            recordWarnings,
            `<script>document.head.remove()</script>${tag.replace(' defer="defer"', '')}${card}`,
          ),
        },
      },
    },
    async (tab) => {
      await tab.wait(isReady);
      assert.deepEqual(await tab.run(own), []);
      await tab.noErrors();
    },
  );

  hostTest(
    'D3',
    `${name}: under a policy that allows no Trusted Types policy, one warning names the cause`,
    {
      site: {
        csp: "require-trusted-types-for 'script'; trusted-types 'none'",
        head: `${recorder}${recordWarnings}${tag}`,
        body: card,
      },
      except: { Firefox: 'this Firefox has no Trusted Types' },
    },
    async (tab) => {
      await tab.wait(own);
      await tab.wait(() => window.warnings.length);
      const warnings = await tab.run(own);
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.match(warnings[0], /Trusted Types policy forem-widgets/);
      assert.equal(await tab.run(linkIsSeen), true);
      await tab.noErrors();
    },
  );
}

const plainRecorder = `<script>window.errors = []; window.warnings = [];
  addEventListener('error', function (event) { errors.push(String(event.message)); });
  console.warn = function (text) { warnings.push(String(text)); };</script>`;
for (const [file, start, end] of [
  [
    'page.xhtml',
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title>SCRIPT</head><body>',
    '</body></html>',
  ],
  [
    'page.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><foreignObject width="800" height="600"><div xmlns="http://www.w3.org/1999/xhtml">SCRIPT',
    '</div></foreignObject></svg>',
  ],
])
  hostTest(
    'D2',
    `the single file: ${file} keeps its own content, and is warned once`,
    {
      path: file,
      site: {
        files: {
          [`/${file}`]: `${start.replace('SCRIPT', plainRecorder + builds['the single file'])}${card}${card}${end}`,
        },
      },
    },
    async (tab) => {
      await tab.wait(() => {
        const cards = [...document.querySelectorAll('forem-network-card')];
        return cards.length === 2 && cards.every(({ state }) => state === 'error');
      });
      assert.equal(await tab.run(linkIsSeen), true);
      const warnings = await tab.run(own);
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.match(warnings[0], /text\/html/);
      await tab.noErrors();
    },
  );

hostTest(
  'D3',
  'a consent manager that takes out links and scripts at once: one warning, and the content stays',
  {
    path: 'page.html',
    site: {
      files: {
        '/page.html': pageOf(
          recordWarnings,
          `<script>
            new MutationObserver((records) => {
              for (const { addedNodes } of records)
                for (const node of addedNodes)
                  if (node.localName === 'link' || /chunks/.test(node.src)) node.remove();
            }).observe(document, { childList: true, subtree: true });
          </script>${card}${script}`,
        ),
      },
    },
  },
  async (tab) => {
    await tab.wait(() => window.warnings.length);
    const warnings = await tab.run(own);
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0], /<forem-network-card> could not be loaded.*taken out/s);
    assert.equal(await tab.run(linkIsSeen), true);
    await tab.noErrors();
  },
);

/** Changes that optimisers make to a script, by name. */
const optimisers = {
  'leaves it alone, asked by the attributes of docs/hosts.md': recipe(
    'Consent managers and optimisers',
  ).replace(/src="[^"]*"/, 'src="/dist/forem-widgets.js"'),
  'defers it, as LiteSpeed does': `<script>addEventListener('load', () => setTimeout(add, 300));
    function add() { document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '/dist/forem-widgets.js' })); }</script>`,
  'delays it until a touch, as WP Rocket does': `<script>addEventListener('pointerdown', () =>
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '/dist/forem-widgets.js' })), { once: true });</script>`,
  'imports it from a combined file, as Autoptimize does':
    '<script type="module">window.before = 1; import "/dist/forem-widgets.js"; window.after = 1;</script>',
  'loads it without type="module" by import()': '<script>import("/dist/forem-widgets.js?ver=6.8");</script>',
  'combines the single file with others': '<script src="/combined.js" defer></script>',
  'moves the single file to the end of the page, and adds async':
    '<script src="/dist/forem-widgets.standalone.js" async></script>',
};
for (const [name, tag] of Object.entries(optimisers))
  hostTest(
    7,
    `an optimiser ${name}: the elements start`,
    {
      path: 'page.html',
      site: async () => {
        const { readFileSync } = await import('node:fs');
        const single = readFileSync(
          new URL('../../dist/forem-widgets.standalone.js', import.meta.url),
          'utf8',
        );
        return {
          files: {
            '/combined.js': `"use strict";var before=1;${single};window.after = 1;`,
            '/page.html': pageOf(recordWarnings, `<p id="own">Own</p>${card}${tag}`),
          },
        };
      },
    },
    async (tab) => {
      if (name.startsWith('delays')) await tab.click(() => document.querySelector('#own'));
      await tab.wait(isReady);
      assert.deepEqual(await tab.run(own), []);
      await tab.noErrors();
    },
  );

for (const kind of ['data', 'blob'])
  hostTest(
    7,
    `the script as a ${kind}: address: a warning names the file to exclude from the optimiser`,
    {
      path: 'page.html',
      site: {
        files: {
          '/page.html': pageOf(
            recordWarnings,
            `${card}<script type="module">
              const code = await (await fetch('/dist/forem-widgets.js')).text();
              const script = document.createElement('script');
              script.type = 'module';
              script.src = '${kind}' === 'data'
                ? 'data:text/javascript,' + encodeURIComponent(code)
                : URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
              document.head.append(script);
            </script>`,
          ),
        },
      },
    },
    async (tab) => {
      await tab.wait(() => window.warnings.length);
      const warnings = await tab.run(own);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0], /exclude forem-widgets\.js from the optimiser/);
      assert.equal(await tab.run(linkIsSeen), true);
      await tab.noErrors();
    },
  );
