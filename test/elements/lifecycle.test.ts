import { expect, html, oneEvent } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/embed/generated/define-all.js';
import { resourceFor } from '../../src/engine/resource.js';
import type { ForemEvents } from '../../src/elements/core/events.js';
import type { ExploringElement } from '../../src/elements/exploring/exploring-element.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import { dataset, network, project, sector } from '../builders.js';
import { faultUrl, traffic, uniqueKey, waitForTraffic } from '../helpers/faults.js';
import { allText, findAll, mount, mounted, nextTask, nextTimer, settled } from '../helpers/mount.js';
import { closePages, openPage } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';

const a = project({ id: 'a', name: { fr: 'Alpha' }, sectors: ['x'], themes: [], countries: ['BE'] });
const b = project({ id: 'b', name: { fr: 'Bêta' }, sectors: ['y'], themes: [], countries: ['FR'] });
const make = () =>
  dataset({
    sectors: [sector({ id: 'x', label: { fr: 'Ixe' } }), sector({ id: 'y', label: { fr: 'Igrec' } })],
    networks: [network({ id: 'n', name: { fr: 'Réseau' } })],
    projects: [a, b],
  });

const list = (data: unknown) => html`<forem-project-list .data=${data}></forem-project-list>`;
const filter = (data: unknown) => html`<forem-sector-filter .data=${data}></forem-sector-filter>`;
const box = (element: Element, label: string): HTMLInputElement =>
  findAll<HTMLInputElement>(element, 'input').find((each) =>
    allText(each.closest('label')!).startsWith(label),
  )!;

describe('an element in the tree', () => {
  it('that is moved keeps its content and selection, and can be focused again', async () => {
    const data = make();
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
    const data = make();
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
    const data = make();
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
    element.src = faultUrl('ok', { key, body: make() });
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
    const data = make();
    const element = await mount<ForemElement>(list(data));
    element.addEventListener('forem-load', (event) => seen.push(event));
    element.remove();
    await nextTimer();
    await resourceFor(undefined, data).reload();
    expect(seen).to.deep.equal([]);
  });

  it('that is cloned is independent, with its attributes and content', async () => {
    const src = faultUrl('ok', { key: uniqueKey(), body: make() });
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
    const data = make();
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
    const element = Object.assign(document.createElement('forem-project-list'), { data: make() });
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
          const data = ${JSON.stringify(make())};
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

describe('attributes that change', () => {
  it('10 000 times in a row show the last value, without requests in between', async () => {
    const [one, two] = [uniqueKey(), uniqueKey()];
    const addresses = [
      faultUrl('ok', { key: one, body: make() }),
      faultUrl('ok', { key: two, body: { ...make(), projects: [project({ name: { fr: 'Seul' } })] } }),
    ] as const;
    const element = await mounted<ForemElement>(
      html`<forem-project-list .data=${make()}></forem-project-list>`,
    );
    element.data = undefined;
    const languages = ['fr', 'nl', 'de', 'en', 'pt', ''];
    for (let i = 0; i < 10_000; i++) {
      element.setAttribute('src', addresses[i % 2]!);
      element.lang = languages[i % languages.length]!;
      element.setAttribute('heading-level', String(i));
      element.setAttribute('page-size', i % 2 ? '1' : '-1');
      element.setAttribute('sort', i % 3 ? 'title' : 'nonsense');
      element.toggleAttribute('locked');
    }
    element.lang = 'de';
    element.setAttribute('heading-level', '3');
    await oneEvent(element, 'forem-load');
    await settled(element);
    await waitUntil(() => allText(element).includes('1 Projekt '));
    expect(allText(element)).to.include('Seul');
    expect(findAll(element, 'h3')).to.have.length(1);
    expect((await traffic(one)).requests).to.equal(0);
    expect((await traffic(two)).requests).to.equal(1);
  });

  it('10 000 times, rendered in between or not, end with the last value', async () => {
    const element = await mounted<ExploringElement>(list(make()));
    for (let i = 0; i < 10_000; i++) {
      element.setAttribute('sector', i % 2 ? 'x' : 'y');
      if (i % 100 === 0) await element.updateComplete;
    }
    await element.updateComplete;
    expect(allText(element)).to.include('1 projet ').and.include('Alpha').and.not.include('Bêta');
    expect(element.selection).to.deep.equal({ sector: ['x'] });
  });

  for (const [name, value] of [
    ['heading-level', 'x'],
    ['heading-level', '99'],
    ['page-size', '0'],
    ['page-size', 'NaN'],
    ['page-size', '1e9'],
    ['sort', 'nonsense'],
    ['sort', '__proto__'],
    ['sector', '  '],
    ['q', ''],
    ['group', '__proto__'],
    ['lang', 'x-klingon'],
    ['locked', 'locked'],
  ] as const)
    it(`with invalid values are ignored: ${name}="${value}"`, async () => {
      const section = await mount(html`<section></section>`);
      const element = document.createElement('forem-project-list');
      element.setAttribute(name, value);
      element.data = make();
      section.append(element);
      expect((await settled(element)).state).to.equal('ready');
      expect(allText(element)).to.include('2 projets').and.include('Alpha').and.include('Bêta');
      expect(findAll(element, 'h1, h2, h3, h4, h5, h6')).to.have.length(3);
    });
});

describe('elements of a group', () => {
  const total = (element: Element): string => findAll(element, '[part=total]').map(allText).join();
  const chosen = (element: Element): boolean[] =>
    findAll<HTMLInputElement>(element, 'input').map((each) => each.checked);

  it('need not be two: a filter alone, a list alone', async () => {
    const alone = await mounted<ExploringElement>(filter(make()));
    box(alone, 'Igrec').click();
    const { detail } = await oneEvent<ForemEvents['forem-filter-change']>(alone, 'forem-filter-change');
    expect(detail).to.deep.equal({ selection: { sector: ['y'] }, total: 1 });
    await alone.updateComplete;
    expect(allText(box(alone, 'Igrec').closest('label')!)).to.equal('Igrec 1 (1 projet)');

    const other = await mounted<ExploringElement>(
      html`<forem-project-list sector="y" .data=${make()}></forem-project-list>`,
    );
    expect(total(other)).to.include('1 projet');
  });

  for (const [order, wanted] of [
    [
      'the list first',
      (data: unknown) => [
        html`<forem-project-list sector="x" .data=${data}></forem-project-list>`,
        filter(data),
      ],
    ],
    [
      'the filter first',
      (data: unknown) => [
        filter(data),
        html`<forem-project-list sector="x" .data=${data}></forem-project-list>`,
      ],
    ],
  ] as const)
    it(`load in any order: ${order}`, async () => {
      const section = await mount(html`<section></section>`);
      const data = make();
      for (const each of wanted(data)) {
        const place = section.appendChild(document.createElement('div'));
        render(each, place);
        await settled(place.firstElementChild as ForemElement);
      }
      const projects = section.querySelector('forem-project-list')!;
      const sectors = section.querySelector('forem-sector-filter')!;
      await waitUntil(() => total(projects).includes('1 projet'));
      await waitUntil(() => chosen(sectors)[0]);
      expect(chosen(sectors)).to.deep.equal([true, false]);
      box(sectors, 'Igrec').click();
      await oneEvent(sectors, 'forem-filter-change');
      await waitUntil(() => total(projects).includes('2 projets'));
      projects.parentElement!.remove();
      await nextTimer();
      expect(chosen(sectors)).to.deep.equal([true, true]);
      const late = section.appendChild(document.createElement('div'));
      render(list(data), late);
      const second = late.querySelector('forem-project-list')!;
      await settled(second);
      expect(second.selection).to.deep.equal({ sector: ['x', 'y'] });
    });

  it('of another name, or with other data, have a selection of their own', async () => {
    const data = make();
    const section = await mount(
      html`<section>
        ${list(data)} ${filter(data)}
        <forem-project-list group="other" .data=${data}></forem-project-list> ${list(make())}
      </section>`,
    );
    const [own, sectors, named, stranger] = [...section.children] as ExploringElement[];
    for (const each of [own, sectors, named, stranger]) await settled(each!);
    box(sectors!, 'Ixe').click();
    await oneEvent(sectors!, 'forem-filter-change');
    await waitUntil(() => total(own!).includes('1 projet'));
    expect(total(named!)).to.include('2 projets');
    expect(total(stranger!)).to.include('2 projets');
    sectors!.group = 'other';
    await waitUntil(() => !chosen(sectors!)[0]);
    box(sectors!, 'Igrec').click();
    await oneEvent(sectors!, 'forem-filter-change');
    await waitUntil(() => total(named!).includes('1 projet'));
    expect(own!.selection).to.deep.equal({ sector: ['x'] });
    expect(named!.selection).to.deep.equal({ sector: ['y'] });
  });

  it('fire events for acts of the reader only', async () => {
    const data = make();
    const section = await mount(html`<section>${list(data)}${filter(data)}</section>`);
    const seen: string[] = [];
    section.addEventListener('forem-filter-change', (event) => seen.push(JSON.stringify(event.detail)));
    const [projects, sectors] = [...section.children] as [ExploringElement, ExploringElement];
    await settled(projects);
    await settled(sectors);
    projects.selection = { sector: ['x'] };
    projects.setAttribute('sector', 'y');
    await waitUntil(() => chosen(sectors)[1]);
    await settled(projects);
    expect(seen).to.deep.equal([]);
    box(sectors, 'Ixe').click();
    await waitUntil(() => seen.length);
    expect(seen).to.deep.equal(['{"selection":{"sector":["y","x"]},"total":2}']);
  });
});

describe('1000 elements that come and go', () => {
  // Needs Chromium with --expose-gc.
  const collect = (globalThis as { gc?: () => void }).gc;

  it('leave the data and the group to the remaining elements', async () => {
    const key = uniqueKey();
    const src = faultUrl('ok', { key, body: make() });
    const kinds = ['forem-project-list', 'forem-sector-filter', 'forem-network-card'] as const;
    const section = await mount('<section></section>');
    const stays = document.createElement('forem-sector-filter');
    stays.src = src;
    section.append(stays);
    await settled(stays);
    stays.selection = { sector: ['x'] };
    for (let i = 0; i < 1000; i++) {
      const element = document.createElement(kinds[i % 3]!);
      element.src = src;
      section.append(element);
      if (i % 100 === 0) await settled(element);
      element.remove();
    }
    await nextTimer();
    expect((await traffic(key)).requests).to.equal(1);
    expect(stays.selection).to.deep.equal({ sector: ['x'] });
    expect(stays.state).to.equal('ready');
    stays.remove();
    await nextTimer();
    const next = document.createElement('forem-project-list');
    next.src = src;
    section.append(next);
    await settled(next);
    expect(next.selection).to.deep.equal({});
    expect((await traffic(key)).requests).to.equal(1);
  });

  it('query only while they are connected', async () => {
    const key = uniqueKey();
    const src = faultUrl('hang', { key });
    const section = await mount('<section></section>');
    const elements = Array.from({ length: 1000 }, () => document.createElement('forem-network-card'));
    for (const element of elements) element.src = src;
    section.append(...elements);
    await waitForTraffic(key, { requests: 1 });
    section.replaceChildren();
    await waitForTraffic(key, { aborted: 1 });
    expect((await traffic(key)).requests).to.equal(1);
  });

  it('receive no updates any more', async () => {
    const data = make();
    const section = await mount(html`<section lang="fr">${list(data)}${filter(data)}${list(data)}</section>`);
    const [gone, alsoGone, stays] = [...section.children] as [
      ExploringElement,
      ExploringElement,
      ExploringElement,
    ];
    for (const each of [gone, alsoGone, stays]) await settled(each);
    gone.remove();
    alsoGone.remove();
    await nextTimer();
    const updates: string[] = [];
    for (const each of [gone, alsoGone])
      Object.defineProperty(each, 'requestUpdate', { value: () => updates.push(each.localName) });
    stays.selection = { sector: ['x'] };
    section.lang = 'nl';
    document.documentElement.lang = 'en';
    await waitUntil(() => allText(stays).includes('1 project '));
    await stays.reload();
    document.documentElement.removeAttribute('lang');
    await nextTask();
    expect(updates).to.deep.equal([]);
  });

  it('are garbage-collected', async function () {
    if (!collect) return this.skip();
    const src = faultUrl('ok', { key: uniqueKey(), body: make() });
    const section = await mount('<section></section>');
    const kept = await mounted<ForemElement>(html`<forem-project-list src=${src}></forem-project-list>`);
    const gone: WeakRef<Element>[] = [];
    const data: WeakRef<object>[] = [];
    for (let i = 0; i < 100; i++) {
      const own = make();
      const elements = ['forem-project-list', 'forem-sector-filter', 'forem-network-card'].map((tag) =>
        Object.assign(document.createElement(tag) as ForemElement, i % 2 ? { src } : { data: own }),
      );
      section.append(...elements);
      if (i % 10 < 2) for (const element of elements) await settled(element);
      gone.push(...elements.map((element) => new WeakRef<Element>(element)));
      data.push(new WeakRef(own));
      section.replaceChildren();
    }
    const left = (refs: WeakRef<object>[]): number => refs.filter((ref) => ref.deref()).length;
    await waitUntil(() => (collect(), left(gone) + left(data) <= 5), `${left(gone)} elements are kept`);
    expect(kept.state).to.equal('ready');
  });
});
