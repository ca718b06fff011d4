import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import { ownResource } from '../../src/engine/own-resources.js';
import type { ExploringElement } from '../../src/elements/exploring/exploring-element.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import { faultUrl, traffic, uniqueKey } from '../helpers/faults.js';
import { allText, findAll, mount, mounted, nextTimer, settled } from '../helpers/mount.js';
import { closePages, openPage } from '../helpers/page.js';
import { box, filter, list, twoProjects } from '../helpers/two-projects.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('an element in the tree', () => {
  it('that is moved keeps its content and selection, and can be focused again', async () => {
    const data = twoProjects();
    const page = await mount(
      html`<div>
        ${list(data)}${filter(data)}
        <section></section>
      </div>`,
    );
    const [projects, sectors] = [...page.children] as [ExploringElement, ExploringElement];
    await settled(projects);
    await settled(sectors);
    box(sectors, 'Ixe').click();
    await oneEvent(sectors, 'forem-filter-change');
    for (const each of [projects, sectors]) page.querySelector('section')!.append(each);
    await nextTimer();
    await settled(projects);
    await settled(sectors);
    expect(projects.selection).to.deep.equal({ sector: ['x'] });
    expect(allText(projects)).to.include('1 projet').and.include('Alpha').and.not.include('Bêta');
    expect(box(sectors, 'Ixe').checked).to.equal(true);
    box(sectors, 'Ixe').click();
    await oneEvent(sectors, 'forem-filter-change');
    await waitUntil(() => allText(projects).includes('2 projets'));
  });

  it('that is removed and reinserted within a task does not flicker', async () => {
    const data = twoProjects();
    const element = await mounted<ExploringElement>(list(data));
    const parent = element.parentElement!;
    const seen: string[] = [];
    const watcher = new MutationObserver(() => seen.push(allText(element)));
    watcher.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    element.remove();
    parent.append(element);
    await element.updateComplete;
    await nextTimer();
    await settled(element);
    watcher.disconnect();
    for (const text of [...seen, allText(element)]) expect(text).to.include('2 projets');
  });

  it('that is removed starts anew when it is reinserted', async () => {
    const data = twoProjects();
    const element = await mounted<ExploringElement>(list(data));
    element.selection = { sector: ['x'] };
    await waitUntil(() => allText(element).includes('1 projet '));
    const parent = element.parentElement!;
    element.remove();
    await nextTimer();
    parent.append(element);
    await waitUntil(() => allText(element).includes('2 projets'));
    expect(element.selection).to.deep.equal({});
  });

  it('that is removed before its first render requests nothing, and works when reinserted', async () => {
    const key = uniqueKey();
    const element = document.createElement('forem-project-list');
    element.src = faultUrl('ok', { key, body: twoProjects() });
    document.body.append(element);
    element.remove();
    await nextTimer();
    await element.updateComplete;
    expect((await traffic(key)).requests).to.equal(0);
    document.body.append(element);
    expect(allText(await settled(element))).to.include('2 projets');
    element.remove();
    expect((await traffic(key)).requests).to.equal(1);
  });

  it('that is removed during a query fires no event', async () => {
    const seen: Event[] = [];
    const data = twoProjects();
    const element = await mount<ForemElement>(list(data));
    element.addEventListener('forem-load', (event) => seen.push(event));
    element.remove();
    await nextTimer();
    await ownResource(undefined, data).reload();
    expect(seen).to.deep.equal([]);
  });

  it('that is cloned is independent, with its attributes and content', async () => {
    const src = faultUrl('ok', { key: uniqueKey(), body: twoProjects() });
    const element = await mounted<ForemElement>(
      `<forem-project-list src='${src}' heading-level="4" lang="nl"><p>Ersatz</p></forem-project-list>`,
    );
    const copy = element.cloneNode(true) as ForemElement;
    element.after(copy);
    expect(copy.outerHTML).to.equal(element.outerHTML);
    await settled(copy);
    expect(allText(copy)).to.include('2 projecten');
    expect(allText(copy)).to.equal(allText(element));
    expect(findAll(copy, 'h4')).to.have.length(1);
    const section = element.parentElement!.cloneNode(true) as HTMLElement;
    document.body.append(section);
    expect(allText(await settled(section.querySelector('forem-project-list')!))).to.include('2 projecten');
    section.remove();
  });

  it('that is adopted by the document of an iframe works and looks the same there, and can return', async () => {
    const data = twoProjects();
    const page = await openPage('<main style="inline-size: 500px"></main>');
    const there = page.document.querySelector('main')!;
    const section = await mount(html`<div style="inline-size: 500px">${list(data)}${filter(data)}</div>`);
    const [projects, sectors] = [...section.children] as [ExploringElement, ExploringElement];
    await settled(projects);
    await settled(sectors);
    const looks = (element: Element): string[] =>
      findAll(element, '*').map((each) => {
        const { display, borderInlineStartWidth, fontWeight, position } = getComputedStyle(each);
        return [each.localName, display, borderInlineStartWidth, fontWeight, position].join(' ');
      });
    const before = [projects, sectors].map((each) => looks(each));
    there.append(projects, sectors);
    await nextTimer();
    await settled(projects);
    await settled(sectors);
    expect(projects.ownerDocument === page.document).to.equal(true);
    expect(getComputedStyle(projects).display).to.equal('block');
    expect([projects, sectors].map((each) => looks(each))).to.deep.equal(before);
    box(sectors, 'Igrec').click();
    await oneEvent(sectors, 'forem-filter-change');
    await waitUntil(() => allText(projects).includes('1 projet '));
    page.document.documentElement.lang = 'de';
    await waitUntil(() => allText(projects).includes('1 Projekt '));
    section.append(projects, sectors);
    await nextTimer();
    await waitUntil(() => allText(projects).includes('1 projet '));
    box(sectors, 'Igrec').click();
    await oneEvent(sectors, 'forem-filter-change');
    await waitUntil(() => allText(projects).includes('2 projets'));
    expect([projects, sectors].map((each) => looks(each))).to.deep.equal(before);
    expect(page.errors).to.deep.equal([]);
    closePages();
  });
});

describe('an element made for another document', () => {
  afterEach(closePages);

  it('renders there in the same way', async () => {
    const page = await openPage('');
    const element = Object.assign(document.createElement('forem-project-list'), { data: twoProjects() });
    page.document.body.append(element);
    expect(allText(await settled(element))).to.include('2 projets');
    expect(getComputedStyle(element).display).to.equal('block');
    expect(findAll(element, '.visually-hidden')[0]!.offsetWidth).to.be.at.most(1);
    expect(page.errors).to.deep.equal([]);
  });
});

describe('an element whose code comes late', () => {
  afterEach(closePages);

  it('keeps properties set before its definition', async () => {
    const page = await openPage(
      `<forem-project-list heading-level="3"></forem-project-list>
       <forem-sector-filter></forem-sector-filter><forem-network-card></forem-network-card>`,
      {
        before: `document.addEventListener('DOMContentLoaded', () => {
          const [list, filter, card] = document.body.children;
          early = [list, filter, card].map((each) => each.matches(':defined'));
          const data = ${JSON.stringify(twoProjects())};
          for (const each of [list, filter, card]) each.data = data;
          Object.assign(list, { pageSize: 1, lang: 'nl', selection: { country: ['FR'] } });
          Object.assign(filter, { group: '', headingLevel: 5 });
          card.network = 'n';
        })`,
        module: '/test/helpers/late.ts',
      },
    );
    expect(page.window['early']).to.deep.equal([false, false, false]);
    const defined = page.window.customElements.whenDefined('forem-project-list');
    (page.window['define'] as () => void)();
    await defined;
    const [projects, sectors, card] = [
      await page.settled<ExploringElement>('forem-project-list'),
      await page.settled<ExploringElement>('forem-sector-filter'),
      await page.settled('forem-network-card'),
    ];
    expect(allText(projects)).to.include('1 project ').and.include('Bêta').and.not.include('Alpha');
    expect(findAll(projects, 'h3, h4')).to.have.length(2);
    expect(findAll(sectors, 'h5')).to.have.length(1);
    expect(allText(card)).to.include('Réseau');
    projects.selection = { country: ['BE'] };
    await waitUntil(() => allText(projects).includes('Alpha'));
    expect(sectors.selection).to.deep.equal(projects.selection);
    expect(page.errors).to.deep.equal([]);
  });
});
