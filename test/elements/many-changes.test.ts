import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import type { ExploringElement } from '../../src/elements/exploring/exploring-element.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import { project } from '../builders.js';
import { faultUrl, traffic, uniqueKey, waitForTraffic } from '../helpers/faults.js';
import { allText, findAll, mount, mounted, nextTask, nextTimer, settled } from '../helpers/mount.js';
import { filter, list, twoProjects } from '../helpers/two-projects.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('attributes that change', () => {
  it('10 000 times in a row show the last value, without requests in between', async () => {
    const [one, two] = [uniqueKey(), uniqueKey()];
    const addresses = [
      faultUrl('ok', { key: one, body: twoProjects() }),
      faultUrl('ok', { key: two, body: { ...twoProjects(), projects: [project({ name: { fr: 'Seul' } })] } }),
    ] as const;
    const element = await mounted<ForemElement>(
      html`<forem-project-list .data=${twoProjects()}></forem-project-list>`,
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
    const element = await mounted<ExploringElement>(list(twoProjects()));
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
      element.data = twoProjects();
      section.append(element);
      expect((await settled(element)).state).to.equal('ready');
      expect(allText(element)).to.include('2 projets').and.include('Alpha').and.include('Bêta');
      expect(findAll(element, 'h1, h2, h3, h4, h5, h6')).to.have.length(3);
    });
});
describe('1000 elements that come and go', () => {
  // Needs Chromium with --expose-gc.
  const collect = (globalThis as { gc?: (options: object) => Promise<void> }).gc;
  /**
   * A collection in a task of its own. One that a script calls keeps whatever a stale word on its stack points at:
   * https://crrev.com/5b64e891917d845d28f17bf228a2395e95f6ddb4
   */
  const exactly = { type: 'major', execution: 'async' };

  it('leave the data and the group to the remaining elements', async () => {
    const key = uniqueKey();
    const src = faultUrl('ok', { key, body: twoProjects() });
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
    const data = twoProjects();
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
    const src = faultUrl('ok', { key: uniqueKey(), body: twoProjects() });
    const section = await mount('<section></section>');
    const kept = await mounted<ForemElement>(html`<forem-project-list src=${src}></forem-project-list>`);
    const gone: WeakRef<Element>[] = [];
    const data: WeakRef<object>[] = [];
    // A function of its own: variables of a function that waits keep their last elements.
    const comeAndGo = async (i: number): Promise<void> => {
      const own = twoProjects();
      const elements = ['forem-project-list', 'forem-sector-filter', 'forem-network-card'].map((tag) =>
        Object.assign(document.createElement(tag) as ForemElement, i % 2 ? { src } : { data: own }),
      );
      section.append(...elements);
      if (i % 10 < 2) for (const element of elements) await settled(element);
      gone.push(...elements.map((element) => new WeakRef<Element>(element)));
      data.push(new WeakRef(own));
      section.replaceChildren();
    };
    for (let i = 0; i < 100; i++) await comeAndGo(i);
    const left = (refs: readonly WeakRef<object>[]): number => refs.filter((ref) => ref.deref()).length;
    await waitUntil(
      async () => (await collect(exactly), left(gone) + left(data) === 0),
      () => `${left(gone)} elements and ${left(data)} datasets are kept`,
    );
    expect(kept.state).to.equal('ready');
  });
});
