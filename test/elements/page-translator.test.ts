// Page translation: text nodes in open shadow roots become <font> elements, and everything that changes later is right.
import { expect, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/embed/generated/define-all.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import type { Selection } from '../../src/catalogue/selection.js';
import { dataset, network, project, sector } from '../builders.js';
import { faultUrl, uniqueKey } from '../helpers/faults.js';
import { allText, findAll, mount, mounted, settled } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';

const data = '/test/fixtures/partnerships.json';

type Tested = ForemElement & { selection?: Selection };

/** The ways in which translators change a text node. */
const translators: Record<string, (node: Text) => void> = {
  'replaces text nodes': (node) => {
    const font = document.createElement('font');
    font.textContent = `[pl] ${node.data}`;
    node.replaceWith(font);
  },
  'inserts elements, and removes text nodes': (node) => {
    const font = document.createElement('font');
    const inner = font.appendChild(document.createElement('font'));
    inner.textContent = `[pl] ${node.data}`;
    node.before(font);
    node.remove();
  },
  'moves text nodes into elements': (node) => {
    const font = document.createElement('font');
    node.before(font);
    font.append(node);
    node.data = `[pl] ${node.data}`;
  },
  'changes text nodes': (node) => {
    node.data = `[pl] ${node.data}`;
  },
  'takes everything out of an element, and puts texts and elements back, as Firefox does': (node) => {
    const parent = node.parentNode!;
    const children = [...parent.childNodes];
    for (const each of children) each.remove();
    parent.append(...children.filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE));
    node.data = `[pl] ${node.data}`;
  },
  'removes comments, and joins text nodes': (node) => {
    const parent = node.parentNode!;
    for (const each of [...parent.childNodes]) if (each.nodeType === Node.COMMENT_NODE) each.remove();
    parent.normalize();
  },
  'writes the text of an element': (node) => {
    const parent = node.parentElement;
    if (parent && !parent.childElementCount) parent.textContent = `[pl] ${parent.textContent}`;
  },
};

function translate(root: ParentNode, replace: (node: Text) => void): void {
  for (const node of [...root.childNodes]) {
    if (!node.parentNode) continue;
    if (node.nodeType === Node.TEXT_NODE) {
      const inStyle = (node.parentNode as Element).closest?.('style, script');
      if ((node as Text).data.trim() && !inStyle) replace(node as Text);
    } else if (node.nodeType === Node.ELEMENT_NODE && node.nodeName !== 'FONT') {
      const { shadowRoot } = node as Element;
      if (shadowRoot) translate(shadowRoot, replace);
      translate(node as Element, replace);
    }
  }
}

/** Returns every text and every attribute that is read out, without the translator's mark. */
function texts(element: Element): string[] {
  const found: string[] = [];
  const visit = (root: ParentNode): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
      if (node.shadowRoot) visit(node.shadowRoot);
      if (node.localName === 'style' || node.localName === 'font') continue;
      // A table that overflows is a region, and longer words may make it overflow.
      if (['status', 'region'].includes(node.getAttribute('role') ?? '')) continue;
      for (const name of ['title', 'placeholder', 'aria-label', 'alt'])
        if (node.hasAttribute(name)) found.push(`${name}=${node.getAttribute(name)}`);
      const own = [...node.childNodes].filter(
        (each) => each.nodeType === Node.TEXT_NODE || each.nodeName === 'FONT',
      );
      const text = own.map((each) => each.textContent).join('');
      if (text.trim()) found.push(`${node.localName}: ${text}`);
    }
  };
  visit(element.shadowRoot!);
  return found.map((each) => each.replaceAll('[pl]', '').replace(/\s+/g, ''));
}

async function allSettled(root: Element): Promise<void> {
  const elements = [root, ...findAll(root, '*')].filter(({ localName }) => localName.startsWith('forem-'));
  for (const each of elements as Tested[]) await settled(each);
  for (const each of elements as Tested[]) await each.updateComplete;
}

const contents: Record<string, (group: string) => TemplateResult> = {
  'active-filters': (group) =>
    html`<forem-active-filters
      src=${data}
      group=${group}
      .selection=${{ theme: ['mobility'] }}
    ></forem-active-filters>`,
  'facet-chart': (group) =>
    html`<forem-facet-chart src=${data} group=${group} facet="theme"></forem-facet-chart>`,
  'facet-chart as a table': (group) =>
    html`<forem-facet-chart src=${data} group=${group} facet="theme" view="table"></forem-facet-chart>`,
  'facet-filter': (group) =>
    html`<forem-facet-filter src=${data} group=${group} facet="country"></forem-facet-filter>`,
  'key-figures': (group) => html`<forem-key-figures src=${data} group=${group}></forem-key-figures>`,
  'network-card': (group) =>
    html`<forem-network-card src=${data} group=${group} network="eures"></forem-network-card>`,
  'network-list': (group) => html`<forem-network-list src=${data} group=${group}></forem-network-list>`,
  'partner-card': (group) =>
    html`<forem-partner-card src=${data} group=${group} partner="vdab"></forem-partner-card>`,
  'partnership-map': (group) =>
    html`<forem-partnership-map src=${data} group=${group}></forem-partnership-map>`,
  partnerships: (group) =>
    html`<forem-partnerships
      src=${data}
      group=${group}
      sections="introduction networks projects"
    ></forem-partnerships>`,
  'project-card': (group) =>
    html`<forem-project-card src=${data} group=${group} project="en-avant"></forem-project-card>`,
  'project-list': (group) =>
    html`<forem-project-list src=${data} group=${group} page-size="2" export="csv"></forem-project-list>`,
  'project-list as a table': (group) =>
    html`<forem-project-list src=${data} group=${group} view="table"></forem-project-list>`,
  'project-timeline': (group) =>
    html`<forem-project-timeline src=${data} group=${group}></forem-project-timeline>`,
  'range-filter': (group) => html`<forem-range-filter src=${data} group=${group}></forem-range-filter>`,
  'search-box': (group) =>
    html`<forem-search-box src=${data} group=${group} placeholder="Exemple"></forem-search-box>`,
  'sector-filter in a panel': (group) =>
    html`<forem-sector-filter src=${data} group=${group} display="select"></forem-sector-filter>`,
  'theme-filter': (group) => html`<forem-theme-filter src=${data} group=${group}></forem-theme-filter>`,
};

/** Changes that a reader or the page makes after the translation. */
const changes: Record<string, (element: Tested) => void> = {
  'words are typed': (element) => (element.selection = { q: 'emploi' }),
  'a theme is chosen': (element) => (element.selection = { theme: ['skills'] }),
  'nothing is found': (element) => (element.selection = { q: 'zzzz' }),
  'the language is another one of ours': (element) => (element.lang = 'nl'),
  'the language is none of ours': (element) => (element.lang = 'pl'),
};

describe('a page translator', () => {
  for (const [name, content] of Object.entries(contents))
    it(`leaves <forem-${name}> right after each change`, async function () {
      // The whole page has all the other elements in it.
      this.timeout(30_000);
      const [translated, plain] = await Promise.all([
        mount<Tested>(content(`translated-${name}`)),
        mount<Tested>(content(`plain-${name}`)),
      ]);
      await allSettled(translated);
      await allSettled(plain);
      const allChanges = Object.entries(changes);
      for (const [i, [way, replace]] of Object.entries(translators).entries()) {
        const [what, change] = allChanges[i % allChanges.length]!;
        translate(translated.shadowRoot!, replace);
        for (const element of [translated, plain]) {
          change(element);
          await allSettled(element);
        }
        const isSame = (): boolean => texts(translated).join() === texts(plain).join();
        await waitUntil(isSame).catch(() => {});
        expect(texts(translated), `a translator ${way}, and ${what}`).to.deep.equal(texts(plain));
      }
    });
});

/** Replaces text nodes by `<font>` elements, as page translation in browsers does. */
function translateWhole(root: Node): void {
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
    for (const each of [projectList, sectorFilter]) translateWhole((await settled(each)).shadowRoot!);
    expect(allText(projectList)).to.include('30 PROJETS').and.include('PROJETS 1 À 12 SUR 30');

    const buttons = findAll(projectList, 'nav button');
    buttons.at(-1)!.click();
    await waitUntil(() => allText(projectList).includes('Projets 13 à 24 sur 30'));
    expect(allText(projectList)).not.to.include('PROJETS 1 À 12 SUR 30');

    const box = findAll<HTMLInputElement>(sectorFilter, 'input')[1]!;
    box.click();
    await oneEvent(sectorFilter, 'forem-filter-change');
    await waitUntil(() => allText(projectList).includes('10 projets'));
    await projectList.updateComplete;
    expect(allText(projectList)).not.to.include('30 PROJETS');
    const announced = projectList.shadowRoot!.querySelector('[role=status]')!;
    await waitUntil(() => announced.textContent.replace('\u00a0', ' ').includes('10 projets'));

    translateWhole(projectList.shadowRoot!);
    translateWhole(sectorFilter.shadowRoot!);
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
    translateWhole(element.shadowRoot!);
    expect(allText(element)).to.include('RÉESSAYER');
    findAll(element, 'button')[0]!.click();
    await oneEvent(element, 'forem-load');
    await settled(element);
    expect(allText(element)).to.include('30 projets').and.not.include('RÉESSAYER');
  });
});
