import { expect, oneEvent } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import { define } from '../../src/embed/define.js';
import type { ForemEvents } from '../../src/elements/core/events.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import type { ForemProjectList } from '../../src/elements/projects/project-list/project-list.js';
import { faultUrl, traffic, uniqueKey } from '../helpers/faults.js';
import { fullDataset } from '../helpers/full-records.js';
import { allText, findAll } from '../helpers/mount.js';
import { mooTools, pollution, prototypeJs, wrappers } from '../helpers/old-libraries.js';
import { closePages, nonce, openPage, type Page, type PageOptions } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';

const src = faultUrl('ok', { body: fullDataset() });
const list = `<forem-project-list src='${src}'></forem-project-list>`;
const filter = `<forem-sector-filter src='${src}'></forem-sector-filter>`;
const card = `<forem-network-card network="network" src='${src}'></forem-network-card>`;
/** The elements in a page that fixes their width and font, independent of its other styles. */
const placed = `<main style="all: initial; display: block; inline-size: 600px; font: 16px/1.4 sans-serif">
  ${list}${filter}${card}</main>`;
const tags = ['forem-project-list', 'forem-sector-filter', 'forem-network-card'];

async function open(body: string, options?: PageOptions): Promise<Page & { elements: ForemElement[] }> {
  const page = await openPage(body, options);
  const elements = [];
  for (const tag of tags.filter((each) => body.includes(`<${each}`))) elements.push(await page.settled(tag));
  return { ...page, elements };
}

/** Elements with a box on the screen. */
const drawn = (element: ForemElement): HTMLElement[] =>
  findAll(element, ':not(option, br)').filter((each) => each.getClientRects().length);

/** Position and size of each piece of the elements. */
const geometry = (elements: ForemElement[]): string[] =>
  elements.flatMap((element) => {
    const origin = element.getBoundingClientRect();
    return drawn(element).map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      const numbers = [x - origin.x, y - origin.y, width, height].map((value) => Math.round(value));
      return `${element.localName} ${each.localName}.${each.className}: ${numbers.join(' ')}`;
    });
  });

describe('a page’s style sheet', () => {
  let neutral: string[];
  before(async () => {
    const { elements } = await open(placed);
    neutral = geometry(elements);
    closePages();
    expect(neutral).to.have.length.above(50);
  });
  afterEach(closePages);

  const harmless: Record<string, PageOptions> = {
    'unsets everything': { head: '<style>* { all: unset }</style>' },
    'hides what elements are made of': {
      head: '<style>div, p, h2, h3, ul, li, dl, span, article, details, fieldset, label { display: none }</style>',
    },
    'styles what elements are made of': {
      head: `<style>h2, p, button, input, li, label, legend, a { font: 40px cursive; margin: 50px; float: right;
        position: absolute; text-transform: uppercase; color: transparent; box-sizing: content-box; width: 9px }</style>`,
    },
    'styles the elements by name, in vain': {
      head: `<style>${tags.join()} { display: none; position: fixed; margin: 40px; padding: 40px; width: 10px;
        border: 9px solid; overflow: hidden; columns: 3; text-transform: uppercase; text-indent: 9em; opacity: 0;
        transform: scale(2); white-space: nowrap; word-break: break-all; writing-mode: vertical-rl }</style>`,
    },
    'has a root font of 40 pixels': { html: 'style="font-size: 40px"' },
    'has a root font of 62.5 %': { html: 'style="font-size: 62.5%"' },
    'is in quirks mode': { doctype: false },
  };
  for (const [name, options] of Object.entries(harmless))
    it(`${name}: every piece stays where it is`, async () => {
      const page = await open(placed, options);
      expect(geometry(page.elements)).to.deep.equal(neutral);
      expect(page.errors).to.deep.equal([]);
      if (options.doctype === false) expect(page.document.compatMode).to.equal('BackCompat');
    });

  it('unsets everything with !important: all content stays readable', async () => {
    const { elements } = await open(placed, { head: '<style>* { all: unset !important }</style>' });
    for (const element of elements) {
      expect(getComputedStyle(element).display).to.equal('block');
      for (const each of findAll(element, 'h2, h3, p, article, label, input'))
        if (!each.closest('details')) expect(each.checkVisibility(), each.outerHTML).to.equal(true);
    }
  });

  it('hides all text of the page: the text of elements stays visible', async () => {
    const { elements } = await open(`${list}${filter}`, { head: '<style>html { font-size: 0 }</style>' });
    for (const element of elements)
      for (const each of findAll(element, '*'))
        expect(parseFloat(getComputedStyle(each).fontSize), each.outerHTML).to.be.at.least(10);
  });

  it('hides an element by the hidden attribute', async () => {
    const { elements } = await open(list.replace(' ', ' hidden '));
    expect(elements[0]!.checkVisibility()).to.equal(false);
    elements[0]!.hidden = false;
    expect(elements[0]!.checkVisibility()).to.equal(true);
  });

  it('is right-to-left: elements follow, and nothing overflows', async () => {
    const { elements } = await open(placed, { html: 'dir="rtl"' });
    for (const element of elements) {
      const { left, right } = element.getBoundingClientRect();
      const heading = findAll(element, 'h2, h3')[0]!;
      expect(getComputedStyle(heading).direction).to.equal('rtl');
      for (const each of drawn(element).filter((each) => !each.matches('.visually-hidden'))) {
        expect(each.getBoundingClientRect().left, each.outerHTML).to.be.at.least(left - 1);
        expect(each.getBoundingClientRect().right, each.outerHTML).to.be.at.most(right + 1);
      }
      const box = findAll(element, 'input[type=checkbox]')[0];
      if (box) expect(box.getBoundingClientRect().left).to.be.above((left + right) / 2);
    }
  });
});

describe('a page’s scripts', () => {
  afterEach(closePages);
  const before: Record<string, string> = {
    'polluted prototypes': pollution,
    'Prototype.js': prototypeJs,
    MooTools: mooTools,
    'wrapped fetch, JSON and Promise': wrappers,
  };
  for (const [name, script] of Object.entries(before))
    it(`${name}: the elements render and filter normally`, async () => {
      const page = await open(list + filter + card, { before: script });
      const [projects, sectors, networks] = page.elements as [ForemElement, ForemElement, ForemElement];
      expect(page.errors).to.deep.equal([]);
      expect(allText(projects)).to.include('1 projet').and.include('Projet complet').and.include('2018');
      expect(allText(projects)).not.to.include('n’a pas pu être affiché');
      expect(allText(networks)).to.include('Réseau complet').and.include('Le Forem');
      const box = findAll<HTMLInputElement>(sectors, 'input')[1]!;
      expect(allText(box.closest('label')!)).to.equal('Texte 1 (1 projet)');
      const changed = oneEvent<ForemEvents['forem-filter-change']>(sectors, 'forem-filter-change');
      box.click();
      const { detail } = await changed;
      expect(detail.total).to.equal(1);
      expect(detail.selection.sector?.join()).to.equal('sector');
      (sectors as ForemProjectList).selection = { q: 'introuvable' };
      await waitUntil(() => projects.state === 'empty');
      expect(page.errors).to.deep.equal([]);
    });

  it('a fetch that throws synchronously, or answers like an old polyfill', async () => {
    const text = JSON.stringify(fullDataset());
    const old = `fetch = async () => ({ ok: true, status: 200, url: 'x', headers: new Headers(),
      text: async () => ${JSON.stringify(text)},
      arrayBuffer: async () => new TextEncoder().encode(${JSON.stringify(text)}).buffer })`;
    const polyfilled = await open(list, { before: old });
    expect(allText(polyfilled.elements[0]!)).to.include('Projet complet');
    const throwing = await open(list, { before: `fetch = () => { throw new Error('blocked') }` });
    expect(throwing.elements[0]!.state).to.equal('error');
    expect(allText(throwing.elements[0]!)).to.include('La connexion au serveur a échoué');
    expect([...polyfilled.errors, ...throwing.errors]).to.deep.equal([]);
  });

  it('a tag name already in use: a warning, and all other elements work', async () => {
    const page = await openPage(list + card, {
      before: `customElements.define('forem-project-list', class extends HTMLElement {})`,
    });
    expect((await page.settled('forem-network-card')).state).to.equal('ready');
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings.filter((each) => each.includes('<forem-project-list>'))).to.have.length(1);
    expect(page.document.querySelector('forem-project-list')!.shadowRoot === null).to.equal(true);
  });

  it('a second class under the same tag name: the first one stays', () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (...args) => warnings.push(args.join(' '));
    const first = class extends HTMLElement {};
    customElements.define('forem-of-the-page', first);
    try {
      define('forem-of-the-page', class extends HTMLElement {});
      expect(warnings).to.have.length(1);
      // Two bundles of one version share their elements without a warning.
      define('forem-project-list', customElements.get('forem-project-list')!);
      define('forem-project-list', class extends HTMLElement {});
      expect(warnings).to.have.length(1);
    } finally {
      console.warn = warn;
    }
    expect(customElements.get('forem-of-the-page') === first).to.equal(true);
  });

  it('run in a page that allows its own scripts and nothing else', async () => {
    const { origin } = location;
    const policy = `default-src 'none'; script-src ${origin} 'nonce-${nonce}'; style-src ${origin}`;
    const page = await openPage(`<forem-network-list></forem-network-list>${list}`, {
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      before: `document.addEventListener('DOMContentLoaded', () => {
        document.querySelector('forem-network-list').data = ${JSON.stringify(fullDataset())};
      })`,
    });
    const own = await page.settled('forem-network-list');
    expect(allText(own)).to.include('Réseau complet');
    expect(getComputedStyle(own).display).to.equal('block');
    expect(findAll(own, '.visually-hidden').every((each) => each.offsetWidth <= 1)).to.equal(true);
    // The policy refuses only the fetch of the data.
    const refused = await page.settled('forem-project-list');
    expect(refused.state).to.equal('error');
    expect(allText(refused)).to.include('La connexion au serveur a échoué');
    expect([...new Set(page.errors)]).to.deep.equal(['Refused: connect-src']);
  });
});

describe('a page’s address', () => {
  afterEach(closePages);

  it('may be changed by <base>: code is loaded relative to itself, src relative to the base', async () => {
    const key = uniqueKey();
    const body = encodeURIComponent(JSON.stringify(fullDataset()));
    const page = await open(
      `<forem-project-list src="ok?key=${key}&body=${body}" lang="nl"></forem-project-list>`,
      {
        head: `<base href="${new URL('/', src).href}">`,
      },
    );
    expect(page.errors).to.deep.equal([]);
    expect(allText(page.elements[0]!)).to.include('Voorbeelden van projecten').and.include('Tekst');
    expect((await traffic(key)).requests).to.equal(1);
  });
});
