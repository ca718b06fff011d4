// Scripts of pages that add to built-in objects, freeze them, or replace them by older ones.
import assert from 'node:assert/strict';
import { hostTest, pageOf, recordWarnings, script } from './engines.mjs';

const keys = [
  ...[
    'extend',
    'each',
    'map',
    'filter',
    'keys',
    'clone',
    'merge',
    'toJSONString',
    'watch',
    'size',
    'contains',
  ],
  ...['attribute', 'converter', 'reflect', 'once', 'passive', 'capture', 'method', 'headers', 'default'],
];

/** Scripts that run before any other one of the page, by what they do. */
const changes = {
  'adds values to Object.prototype': keys.map((key) => `Object.prototype.${key} = 'added';`).join(''),
  'adds functions to Object.prototype': [...keys, 'get', 'set']
    .map((key) => `Object.prototype.${key} = function () { return this; };`)
    .join(''),
  'adds to the prototypes of arrays, texts and functions': [
    'Array',
    'String',
    'Function',
    'Number',
    'Element',
    'Node',
  ]
    .flatMap((name) =>
      ['added', 'each', 'first', 'toJSON2'].map((key) => `${name}.prototype.${key} = 'added';`),
    )
    .join(''),
  'gives arrays and texts a toJSON, as Prototype.js 1.6 does': `
    Array.prototype.toJSON = function () { return '[' + this.join() + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };`,
  // As `lockdown()` of SES does.
  'freezes all built-in objects': `
    const seen = new Set();
    const freeze = (value) => {
      if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
      seen.add(value);
      Object.freeze(value);
      for (const key of Reflect.ownKeys(value)) {
        const { value: member, get, set } = Object.getOwnPropertyDescriptor(value, key);
        [member, get, set].forEach(freeze);
      }
      freeze(Object.getPrototypeOf(value));
    };
    [Object, Array, Function, String, Number, Boolean, Symbol, Map, Set, WeakMap, WeakSet, WeakRef, Promise, Proxy,
      Reflect, Error, TypeError, RangeError, RegExp, Date, Math, JSON, Intl, ArrayBuffer, Uint8Array, BigInt]
      .forEach(freeze);`,
  'freezes the prototypes of elements': `
    [Node, Element, HTMLElement, Document, EventTarget, Event, CustomEvent, ShadowRoot, HTMLInputElement]
      .forEach((each) => { Object.freeze(each.prototype); Object.freeze(each); });
    Object.freeze(customElements);`,
  'replaces Element, Event and Request by classes of its own, as MooTools 1.2 does': `
    const { prototype } = Element;
    window.Element = function (tag) { return document.createElement(tag); };
    Element.prototype = prototype;
    window.Event = function (event) { this.event = event; };
    window.Request = window.Class = window.Type = window.Hash = function () {};`,
  'has media queries with addListener only': `
    const { matchMedia: native } = window;
    window.matchMedia = (query) => {
      const { matches, media } = native(query);
      return { matches, media, addListener() {}, removeListener() {} };
    };`,
};
const builds = {
  'the script': script,
  'the single file': '<script src="/dist/forem-widgets.standalone.js" defer></script>',
};
const elements =
  '<forem-search-box></forem-search-box><forem-sector-filter></forem-sector-filter><forem-project-list url-sync export="csv"></forem-project-list><forem-network-card network="eures"></forem-network-card>';

for (const [what, code] of Object.entries(changes))
  for (const [build, tag] of Object.entries(builds))
    hostTest(
      'built-ins',
      `${build}: a page that ${what}`,
      {
        path: 'page.html',
        except: what.includes('functions to Object') ? { WebKit: 'its driver uses keys of the page' } : {},
        site: {
          files: { '/page.html': pageOf(`${recordWarnings}<script>{${code}}</script>${tag}`, elements) },
        },
      },
      async (tab) => {
        await tab.settled();
        const total = () => document.querySelector('forem-project-list').results?.total;
        const all = await tab.wait(total);
        await tab.click(() =>
          document.querySelector('forem-sector-filter').shadowRoot.querySelector('input[type=checkbox]'),
        );
        await tab.wait(`() => (${total})() < ${all}`);
        await tab.click(() => document.querySelector('forem-search-box').shadowRoot.querySelector('input'));
        await tab.type('zzzz');
        await tab.wait(`() => (${total})() === 0`);
        // A number: drivers write answers by the `toJSON` of the page.
        assert.equal(await tab.run(() => window.errors.length + window.warnings.length), 0);
      },
    );
