import { expect, html } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import type { ForemProjectList } from '../../src/elements/projects/project-list/project-list.js';
import { faultUrl, traffic, uniqueKey, waitForTraffic } from '../helpers/faults.js';
import { fullDataset } from '../helpers/full-records.js';
import { allText, findAll, mount, mounted, settled } from '../helpers/mount.js';
import { closePages, nonce, openPage, type Page, type PageOptions } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';

const src = faultUrl('ok', { body: fullDataset() });
const list = `<forem-project-list src='${src}'></forem-project-list>`;
const filter = `<forem-sector-filter src='${src}'></forem-sector-filter>`;
const tags = ['forem-project-list', 'forem-sector-filter', 'forem-network-card'];

async function open(body: string, options?: PageOptions): Promise<Page & { elements: ForemElement[] }> {
  const page = await openPage(body, options);
  const elements = [];
  for (const tag of tags.filter((each) => body.includes(`<${each}`))) elements.push(await page.settled(tag));
  return { ...page, elements };
}

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
