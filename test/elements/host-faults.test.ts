import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import { define } from '../../src/embed/define.js';
import type { ForemEvents } from '../../src/elements/core/events.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import type { ForemProjectList } from '../../src/elements/projects/project-list/project-list.js';
import { dataset, network, project, sector } from '../builders.js';
import { faultUrl, traffic, uniqueKey, waitForTraffic } from '../helpers/faults.js';
import { fullDataset } from '../helpers/full-records.js';
import { allText, findAll, mount, mounted, settled } from '../helpers/mount.js';
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

describe('a place in the page', () => {
  const data = fullDataset();
  const element = html`<forem-project-list .data=${data}></forem-project-list>`;
  const inside = (root: ParentNode): ForemElement => root.querySelector('forem-project-list')!;

  it('within other shadow trees', async () => {
    const outer = await mount('<div></div>');
    const middle = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(middle);
    const root = middle.attachShadow({ mode: 'closed' });
    root.append(await mount(element));
    expect(allText(await settled(inside(root)))).to.include('Projet complet');
  });

  it('in a slot of another element', async () => {
    const host = await mount(html`<section>${element}</section>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<p><slot></slot></p>';
    expect(allText(await settled(inside(host)))).to.include('Projet complet');
    expect(inside(host).getBoundingClientRect().height).to.be.above(50);
  });

  it('in a dialog that opens later', async () => {
    const dialog = await mount<HTMLDialogElement>(html`<dialog>${element}</dialog>`);
    await settled(inside(dialog));
    expect(inside(dialog).checkVisibility()).to.equal(false);
    dialog.showModal();
    expect(allText(inside(dialog))).to.include('Projet complet');
    expect(inside(dialog).getBoundingClientRect().height).to.be.above(50);
    dialog.close();
  });

  it('in a disclosure that opens later', async () => {
    const details = await mount<HTMLDetailsElement>(
      html`<details>
        <summary>Plus</summary>
        ${element}
      </details>`,
    );
    await settled(inside(details));
    details.open = true;
    expect(inside(details).getBoundingClientRect().height).to.be.above(50);
  });

  it('in an element that is displayed later', async () => {
    const section = await mount(html`<section style="display: none">${element}</section>`);
    await settled(inside(section));
    expect(inside(section).state).to.equal('ready');
    section.style.display = '';
    expect(inside(section).getBoundingClientRect().height).to.be.above(50);
  });

  it('in a template: nothing happens until it is used', async () => {
    const key = uniqueKey();
    const template = await mount<HTMLTemplateElement>(
      `<template><forem-project-list src='${faultUrl('ok', { key, body: data })}'></forem-project-list></template>`,
    );
    expect(inside(template.content).shadowRoot === null).to.equal(true);
    const copy = template.content.cloneNode(true) as DocumentFragment;
    expect((await traffic(key)).requests).to.equal(0);
    const section = await mount('<section></section>');
    section.append(copy);
    customElements.upgrade(section);
    expect(allText(await settled(inside(section)))).to.include('Projet complet');
    expect((await traffic(key)).requests).to.equal(1);
  });

  it('in a narrow flex row, a float and a grid: it has a width, and stays within', async () => {
    for (const style of ['display: flex', 'display: grid', 'display: flow-root']) {
      const section = await mount(html`<section style="inline-size: 300px; ${style}">${element}</section>`);
      const { width } = (await settled(inside(section))).getBoundingClientRect();
      expect(width, style).to.be.within(200, 300);
    }
  });
});

/** Replaces text nodes by `<font>` elements, as page translation in browsers does. */
function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const node of texts.filter(({ data }) => data.trim())) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = node.data.toUpperCase();
    outer.append(inner);
    node.replaceWith(outer);
  }
}

describe('machine translation of the page', () => {
  const sectors = ['a', 'b'].map((id) => sector({ id, label: { fr: `Secteur ${id}`, nl: `Sector ${id}` } }));
  const projects = Array.from({ length: 30 }, (_, i) =>
    project({ id: `p${i}`, sectors: [i < 20 ? 'a' : 'b'] }),
  );
  const data = dataset({ sectors, projects, networks: [network({ id: 'n' })] });

  it('does not block changes of numbers, pages and languages', async () => {
    const section = await mount(
      html`<section lang="fr">
        <forem-project-list .data=${data}></forem-project-list>
        <forem-sector-filter .data=${data}></forem-sector-filter>
      </section>`,
    );
    const [projectList, sectorFilter] = [...section.children] as [ForemElement, ForemElement];
    for (const each of [projectList, sectorFilter]) translate((await settled(each)).shadowRoot!);
    expect(allText(projectList)).to.include('30 PROJETS').and.include('PAGE 1 SUR 3');

    const buttons = findAll(projectList, 'nav button');
    buttons[1]!.click();
    await waitUntil(() => allText(projectList).includes('Page 2 sur 3'));
    expect(allText(projectList)).not.to.include('PAGE 1 SUR 3');

    const box = findAll<HTMLInputElement>(sectorFilter, 'input')[1]!;
    box.click();
    await oneEvent(sectorFilter, 'forem-filter-change');
    await waitUntil(() => allText(projectList).includes('10 projets'));
    await projectList.updateComplete;
    expect(allText(projectList)).not.to.include('30 PROJETS');
    const announced = projectList.shadowRoot!.querySelector('[role=status]')!;
    await waitUntil(() => announced.textContent.replace('\u00a0', ' ').includes('10 projets'));

    translate(projectList.shadowRoot!);
    translate(sectorFilter.shadowRoot!);
    section.lang = 'nl';
    await waitUntil(() => allText(projectList).includes('10 projecten'));
    await waitUntil(() => allText(sectorFilter).includes('Sector b 10'));
    const text = allText(projectList) + allText(sectorFilter);
    for (const gone of ['PROJETS', 'projets', 'SECTEUR', 'Secteur', 'Trier', 'TRIER'])
      expect(text).not.to.include(gone);
  });

  it('does not keep an error on screen', async () => {
    const element = await mounted<ForemElement>(
      html`<forem-project-list
        src=${faultUrl('flaky', { key: uniqueKey(), body: data })}
      ></forem-project-list>`,
    );
    translate(element.shadowRoot!);
    expect(allText(element)).to.include('RÉESSAYER');
    findAll(element, 'button')[0]!.click();
    await oneEvent(element, 'forem-load');
    await settled(element);
    expect(allText(element)).to.include('30 projets').and.not.include('RÉESSAYER');
  });
});

describe('the page itself', () => {
  afterEach(closePages);

  it('keeps its names, its title, its address, its focus and its place', async () => {
    const remember = `
      const prototypes = [Object, Array, Function, String, Promise, Node, Element, HTMLElement, Document, Event];
      look = () => ({
        names: Object.getOwnPropertyNames(window).filter((name) => isNaN(name)),
        prototypes: prototypes.map(({ prototype }) => Object.getOwnPropertyNames(prototype).length),
        title: document.title, address: location.href, steps: history.length, state: history.state,
        focus: document.activeElement?.id, scroll: [scrollX, scrollY], selected: String(getSelection()),
        sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
        html: document.documentElement.getAttributeNames(), body: document.body.getAttributeNames(),
        head: document.head.childElementCount, fonts: document.fonts.size, cookie: document.cookie,
        kept: [localStorage.length, sessionStorage.length],
      });`;
    const body = `<div style="block-size: 3000px"><input id="here"></div>${list}${filter}
      <forem-network-card network="network" src="${faultUrl('status/404')}"></forem-network-card>
      <script nonce="${nonce}">
        scrollTo(0, 40); document.querySelector('input').focus({ preventScroll: true }); seen = look();
      </script>`;
    const page = await open(body, { before: remember });
    const [projects, sectors, failed] = page.elements as [ForemElement, ForemElement, ForemElement];
    expect([projects.state, failed.state]).to.deep.equal(['ready', 'error']);
    (sectors as ForemProjectList).selection = { sector: ['sector'] };
    sectors.lang = 'nl';
    await waitUntil(() => allText(projects).includes('1 projet') && allText(sectors).includes('Sector'));
    await failed.reload();
    type Look = Record<string, unknown> & { names: string[] };
    const look = page.window['look'] as () => Look;
    const [{ names: before, ...seen }, { names: after, ...found }] = [page.window['seen'] as Look, look()];
    // Firefox removes the names of removed frames later.
    expect(found['steps']).to.be.at.most(seen['steps'] as number);
    delete found['steps'];
    delete seen['steps'];
    expect(seen['scroll']).to.deep.equal([0, 40]);
    expect(seen['focus']).to.equal('here');
    expect(found).to.deep.equal(seen);
    // Globals of Lit's version check, of esbuild and of Lit's development build.
    const lit =
      /^(seen|lit(Html|Element)Versions|reactiveElementVersions|litPropertyMetadata|litIssuedWarnings|_\$\w+)$/;
    expect(after.filter((name) => !before.includes(name) && !lit.test(name))).to.deep.equal([]);
  });

  it('receives the same keyboard, click and wheel events as without the elements', async () => {
    const element = await mounted<ForemElement>(
      html`<forem-project-list .data=${fullDataset()}></forem-project-list>`,
    );
    const target = findAll(element, 'summary')[0]!;
    const seen: string[] = [];
    const note = (event: Event): number => seen.push(`${event.type} ${event.defaultPrevented}`);
    const types = ['keydown', 'keyup', 'click', 'wheel', 'touchstart', 'contextmenu'];
    for (const type of types) addEventListener(type, note);
    for (const type of types)
      target.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable: true }));
    for (const type of types) removeEventListener(type, note);
    expect(seen).to.deep.equal(types.map((type) => `${type} false`));
  });

  it('does not wait for requests after it is left', async () => {
    const key = uniqueKey();
    const page = await openPage(
      `<forem-project-list src="${faultUrl('hang', { key })}"></forem-project-list>`,
    );
    await page.window.customElements.whenDefined('forem-project-list');
    await waitForTraffic(key, { requests: 1 });
    closePages();
    await waitForTraffic(key, { aborted: 1 });
  });
});
