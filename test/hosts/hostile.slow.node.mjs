// Hostile values on a page, in each engine: in every attribute, in data, in addresses, and in the names of the page's parts.
import assert from 'node:assert/strict';
import { elements } from '../helpers/elements.mjs';
import { hostTest, pageOf, script } from './engines.mjs';
import { watcher } from './watcher.mjs';

const markup =
  '"\'></template></style></script><script>owned()</script><img src=x onerror=owned()><svg onload=owned()>';
/** Values that each attribute gets in turn. */
const values = [
  markup,
  'JaVa\nScRipt:owned()',
  '__proto__',
  'constructor toString {"__proto__":{"polluted":1}}',
  'red;} * { display: none !important; } a { background: url(/stolen) } @import "/stolen";',
  '-1e999',
  `\0\u202e\ufeff${'x'.repeat(20_000)}`,
];

const fullName = (i) => ({ fr: `Nom ${i}`, nl: `Naam ${i}`, de: `Name ${i}`, en: `Name ${i}` });
const small = JSON.stringify({
  schemaVersion: '1.0',
  sectors: [{ id: 's', label: fullName(1) }],
  themes: [{ id: 't', label: fullName(2) }],
  networks: [{ id: 'n', name: fullName(3), countries: ['BE', 'FR'] }],
  programmes: [{ id: 'g', name: fullName(4) }],
  projects: [
    {
      id: 'p',
      name: fullName(5),
      sectors: ['s'],
      themes: ['t'],
      networks: ['n'],
      programme: 'g',
      start: '2020',
    },
  ],
});

/** Attributes without which an element shows nothing. */
const needed = { src: '/small.json', network: 'n', project: 'p', facet: 'sector' };
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types forem-widgets";

hostTest(
  'S',
  'every attribute of every element takes every hostile value, under a strict policy with Trusted Types',
  {
    limitMs: 180_000,
    site: {
      csp: policy,
      head: `<script src="/watcher.js"></script>${script}`,
      body: '<p id="own">Own</p><main></main>',
      files: { '/small.json': small, '/watcher.js': watcher },
    },
  },
  async (tab, server, engine) => {
    // src/embed/verified.ts finds out once whether the policy allows scripts with a digest.
    const isTrial = (each) =>
      engine === 'WebKit' && /^require-trusted-types-for trusted-types-sink .*forem-widgets/.test(each);
    for (const { tag, names } of elements) {
      const attributes = Object.fromEntries(
        names.filter((name) => name !== 'load').map((name) => [name, needed[name]]),
      );
      // JSON leaves out what is undefined.
      for (const name of Object.keys(attributes)) attributes[name] ??= '';
      for (const value of values) {
        await tab.run(
          (tag, attributes, value) => window.setAll(tag, attributes, value),
          tag,
          attributes,
          value,
        );
        const { violations, ...outcome } = await tab.run(() => window.outcome());
        const where = `${tag} ${JSON.stringify(value.slice(0, 60))}`;
        // Each value is also an address of data, for which the page has to allow its site.
        const own = violations.filter((each) => !/^connect-src /.test(each) && !isTrial(each));
        assert.ok(violations.filter(isTrial).length < 2, 'one trial');
        assert.deepEqual(
          { ...outcome, violations: own },
          { errors: [], violations: [], foreign: [], polluted: [], leaks: ['block', null, 'Page', ''] },
          where,
        );
      }
      await tab.run(() => document.querySelector('main').replaceChildren());
    }
    assert.deepEqual(
      server.requests.filter((path) => ['/stolen', '/x'].includes(path)),
      [],
    );
  },
);

/** Adds keys of JavaScript to each object of JSON, as `JSON.parse` keeps them. */
const poisonedKeys =
  '"__proto__":{"polluted":1,"toString":1},"constructor":{"prototype":{"polluted":1}},"toString":1,';
const poisoned = small.replaceAll(/\{(?=")/g, `{${poisonedKeys}`);
const mapping = JSON.stringify(
  JSON.parse(
    '{"fields":{"name":"Titre","__proto__":{"polluted":1},"constructor":"Titre"},"read":{"__proto__":{"polluted":1}},"__proto__":{"polluted":1}}',
  ),
);
const list = '"Titre","__proto__","constructor","toString"\nUn projet,a,b,c\n';

const proto = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '__proto__[polluted]',
  'constructor.prototype.polluted',
];
const query = new URLSearchParams(
  ['', 'forem-', 'forem-g-', 'data-', 'forem-sector-'].flatMap((prefix) =>
    proto.map((name) => [prefix + name, 'polluted']),
  ),
);
for (const facet of ['sector', 'q', 'sort', 'page', 'country'])
  for (const name of proto) query.append(`forem-${facet}`, name);

const pollutedPage = pageOf(
  `<script>${watcher}</script>${script}`,
  `<p id="own">Own</p><main>
    <forem-sector-filter src="/poisoned.json"></forem-sector-filter>
    <forem-project-list src="/poisoned.json" url-sync></forem-project-list>
    <forem-project-list group="g" src="/poisoned.json" url-sync></forem-project-list>
    <forem-project-list group="l" src="/list.csv" map="/plain-map.json"></forem-project-list>
    <forem-project-list group="m" src="/list.json" map="/plain-map.json"></forem-project-list>
    <forem-project-list group="n" src="/list.csv" map="/map.json"></forem-project-list>
    <forem-facet-filter group="o" facet="__proto__" src="/poisoned.json"></forem-facet-filter>
    <forem-partnerships group="p" src="/poisoned.json"></forem-partnerships>
    <div data-forem="project-list" data-__proto__="polluted" data-constructor="polluted" data-onclick="owned()" data-innerhtml="<img src=x onerror=owned()>"></div>
    <div data-forem="__proto__">Kept</div><div data-forem="constructor">Kept</div>
  </main>`,
);

hostTest(
  'S',
  'names of JavaScript in data, lists, mappings, addresses and mounts change nothing of the page',
  {
    path: `page.html?${query}`,
    site: {
      files: {
        '/page.html': pollutedPage,
        '/poisoned.json': poisoned,
        '/map.json': mapping,
        '/plain-map.json': '{"fields":{"name":"Titre"}}',
        '/list.csv': list,
        '/list.json':
          '[{"Titre":"Un projet","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]',
      },
    },
  },
  async (tab) => {
    await tab.settled();
    await tab.click(() =>
      document.querySelector('forem-sector-filter').shadowRoot.querySelector('input[type=checkbox]'),
    );
    const { foreign, polluted, errors } = await tab.run(() => window.outcome());
    assert.deepEqual([foreign, polluted, errors], [[], [], []]);
    const states = await tab.run(() =>
      [...document.querySelectorAll('main [src]')].map((each) =>
        [each.localName, each.group, each.state].join(' '),
      ),
    );
    assert.deepEqual(states, [
      'forem-sector-filter  ready',
      // The address asks for sectors that the data does not have.
      'forem-project-list  empty',
      'forem-project-list g ready',
      'forem-project-list l ready',
      'forem-project-list m ready',
      // A mapping with unknown keys is refused.
      'forem-project-list n error',
      'forem-facet-filter o empty',
      'forem-partnerships p ready',
    ]);
    assert.equal(await tab.run(() => ({}).polluted === undefined), true);
  },
);

/** Every property of the document, and every global that a part of the page can stand in for. */
const namedParts = `
  const names = new Set();
  for (let each = document; each !== Object.prototype; each = Object.getPrototypeOf(each))
    for (const name of Object.getOwnPropertyNames(each)) names.add(name);
  // Without the functions of the document no script can draw.
  const isFunction = (name) => { try { return typeof document[name] === 'function'; } catch { return false; } };
  const taken = [...names].filter((name) => !isFunction(name));
  const globals = ['foremWidgets', 'forem', 'navigation', 'scheduler', 'requestIdleCallback', 'barba', 'process', 'global',
    'module', 'exports', 'require', 'define', 'name', 'map', 'data', 'group', 'projects', 'base', 'results', 'words', 'text'];
  const place = document.querySelector('#names');
  for (const name of taken) place.append(Object.assign(document.createElement('img'), { name, alt: '' }));
  for (const name of globals) place.append(Object.assign(document.createElement('div'), { id: name }));`;

hostTest(
  'S',
  'parts of the page named like properties of the document and like globals stand in for none',
  {
    path: 'page.html',
    site: {
      files: {
        '/page.html': pageOf(
          '',
          `<p id="own">Own</p><div id="names" hidden></div>
          <form id="form"><input name="elements"><input name="submit"><input name="requestSubmit"><input name="id"><input name="reset">
            <input name="length"><input name="parentNode"><input name="attributes"><input name="localName"><input name="shadowRoot">
            <input name="getAttribute"><input name="lang"><input name="children">
            <forem-sector-filter name="s" load="now"></forem-sector-filter><forem-search-box name="q" load="now"></forem-search-box></form>
          <forem-project-list url-sync load="now"></forem-project-list>
          <forem-partnerships group="p" load="now"></forem-partnerships>
          <script>document.querySelector('#form').addEventListener('submit', (event) => { event.preventDefault(); window.isSent = true; });
          {${namedParts}}</script>${script}`,
        ),
      },
    },
  },
  async (tab) => {
    await tab.settled();
    const before = await tab.wait(() => document.querySelector('forem-project-list').results?.total);
    await tab.click(() =>
      document.querySelector('forem-sector-filter').shadowRoot.querySelector('input[type=checkbox]'),
    );
    await tab.wait((before) => document.querySelector('forem-project-list').results.total < before, before);
    await tab.wait(() => /forem-sector=/.test(window.location.search));
    await tab.click(() => document.querySelector('forem-search-box').shadowRoot.querySelector('input'));
    await tab.type('a');
    await tab.press('Enter');
    await tab.wait(() => window.isSent);
    await tab.noErrors();
  },
);
