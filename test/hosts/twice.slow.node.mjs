// Elements that come twice to a page, in each engine: in two bundles, or as HTML and by script.
import assert from 'node:assert/strict';
import { prerender } from '../../dist/prerender/index.js';
import { bundleOf } from './bundles.mjs';
import { hostTest, pageOf, recordWarnings, script } from './engines.mjs';

const total = () => document.querySelector('forem-project-list').results?.total;
const sectorBox = () =>
  document.querySelector('forem-sector-filter').shadowRoot.querySelector('input[type=checkbox]');
const apart = '<forem-sector-filter></forem-sector-filter><forem-project-list></forem-project-list>';
const entries = ['a', 'b'].map((each) => `<script type="module" src="/${each}/entry.js"></script>`).join('');

hostTest(
  5,
  'a filter and a list of two bundles filter together',
  {
    path: 'page.html',
    site: async () => ({
      files: {
        ...(await bundleOf('/a', ['forem-sector-filter'])),
        ...(await bundleOf('/b', ['forem-project-list'])),
        '/page.html': pageOf(recordWarnings, apart + entries),
      },
    }),
  },
  async (tab) => {
    await tab.settled();
    const before = await tab.wait(total);
    await tab.click(sectorBox);
    await tab.wait(`() => (${total})() < ${before}`);
    assert.deepEqual(await tab.run(() => window.warnings), []);
    await tab.noErrors();
  },
);

hostTest(
  5,
  'bundles of two versions say on the console what to do',
  {
    path: 'page.html',
    site: async () => ({
      files: {
        ...(await bundleOf('/a', ['forem-sector-filter'])),
        ...(await bundleOf('/b', ['forem-project-list'], '0.0.9')),
        '/page.html': pageOf(recordWarnings, apart + entries),
      },
    }),
  },
  async (tab) => {
    await tab.settled();
    const warnings = await tab.run(() => window.warnings);
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0], /0\.0\.9.*load all of them in one version/);
    await tab.noErrors();
  },
);

const inserted = ['project-list', 'network-list', 'sector-filter', 'partnerships'];

hostTest(
  3,
  'HTML with a shadow root is drawn once when innerHTML brings it, and nothing is left over',
  {
    path: 'page.html',
    site: async () => {
      const files = { '/page.html': pageOf(script, '<div id="place"></div>') };
      for (const element of inserted)
        files[`/${element}.html`] = await prerender({ element, lang: 'nl', as: 'shadow' });
      return { files };
    },
  },
  async (tab) => {
    for (const element of inserted) {
      await tab.run(async (element) => {
        document.querySelector('#place').innerHTML = await (await fetch(`/${element}.html`)).text();
      }, element);
      await tab.settled();
      const [templates, roots] = await tab.run((element) => {
        const { shadowRoot } = document.querySelector(`forem-${element}`);
        return [
          document.querySelectorAll('template').length,
          [...shadowRoot.children].filter((child) => child.matches('.base')).length,
        ];
      }, element);
      assert.deepEqual([templates, roots], [0, 1], element);
    }
    await tab.noErrors();
  },
);

hostTest(
  3,
  'HTML with a shadow root that Turbo brings is drawn once',
  {
    path: 'page.html',
    site: async () => {
      const head = `<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>${script}`;
      const html = await prerender({ element: 'project-list', lang: 'nl', as: 'shadow' });
      return {
        files: {
          '/page.html': pageOf(head, '<a id="on" href="/next.html">On</a>'),
          '/next.html': pageOf(head, `<h1>Next</h1>${html}`),
        },
      };
    },
  },
  async (tab) => {
    await tab.click(() => document.querySelector('#on'));
    await tab.wait(() => document.querySelector('h1'));
    await tab.settled();
    assert.equal(await tab.run(() => document.querySelectorAll('forem-project-list > template').length), 0);
    assert.equal(
      await tab.run(
        () => document.querySelector('forem-project-list').shadowRoot.querySelectorAll('.base').length,
      ),
      1,
    );
    await tab.noErrors();
  },
);
