import { expect, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import '../../../../src/embed/generated/define-all.js';
import type { ForemElement } from '../../../../src/elements/core/forem-element.js';
import type { ForemProjectList } from '../../../../src/elements/projects/project-list/project-list.js';
import { dataset as build, project } from '../../../builders.js';
import { allText, findAll, mount, mounted, nextTimer, settled } from '../../../helpers/mount.js';
import { closePages, openPage } from '../../../helpers/page.js';
import { back, told } from '../../../helpers/page-address.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const dataset = '/test/fixtures/partnerships.json';
const start = location.href;
const go = (parameters: string): void => history.replaceState({ mine: 1 }, '', `${start}${parameters}`);
const names = (element: Element): string[] => findAll(element, 'h3').map((each) => each.textContent.trim());
const button = (element: Element, label: string): HTMLButtonElement =>
  findAll<HTMLButtonElement>(element, 'button').find((each) => each.textContent.trim() === label)!;

describe('url-sync', () => {
  // History entries that keep a missing step from leaving the page.
  beforeEach(() => history.pushState({ mine: 1 }, '', start));
  afterEach(async () => {
    closePages();
    fixtureCleanup();
    // A group and its selection are dropped one task after the removal of its elements.
    await nextTimer();
  });

  it('leaves the address alone unless a list wants it', async () => {
    go('&forem-sector=textile');
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list src=${dataset}></forem-project-list>`,
    );
    expect(names(element)).to.have.length(5);
    element.selection = { theme: ['skills'] };
    await waitUntil(() => names(element).length < 5);
    expect(told()).to.deep.equal(['forem-sector=textile']);
  });

  it('shows the selection of the address, which wins over the attributes', async () => {
    go('&forem-sector=textile&forem-sort=-budget#here');
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list url-sync sector="transport" src=${dataset}></forem-project-list>`,
    );
    expect(element.selection).to.deep.equal({ sector: ['textile'] });
    expect(names(element)).to.deep.equal(['Compétences sans frontières']);
    expect(element.sort).to.equal('-budget');
    expect(told()).to.deep.equal(['forem-sector=textile', 'forem-sort=-budget']);
    expect(location.hash).to.equal('#here');
  });

  it('makes a step of each act, and the back and forward buttons take it back and again', async () => {
    const root = await mount(
      html`<div>
        <forem-project-list url-sync src=${dataset}></forem-project-list>
        <forem-theme-filter src=${dataset}></forem-theme-filter>
      </div>`,
    );
    const [list, filter] = [...root.children] as [ForemProjectList, ForemElement];
    await Promise.all([settled(list), settled(filter)]);
    const changed = oneEvent(root, 'forem-filter-change');
    const box = findAll<HTMLInputElement>(filter, 'input')[0]!;
    box.click();
    await changed;
    await waitUntil(() => told().length === 1);
    const ticked = [`forem-theme=${list.selection.theme?.[0]}`];
    expect(told()).to.deep.equal(ticked);
    expect(history.state).to.deep.equal({ mine: 1 });
    const select = list.shadowRoot!.querySelector('select')!;
    select.value = '-start';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => told().length === 2);

    await back();
    expect(told()).to.deep.equal(ticked);
    await waitUntil(() => list.sort === undefined);
    expect(list.selection).to.have.property('theme');
    const restored = oneEvent(root, 'forem-filter-change');
    await back();
    expect(told()).to.deep.equal([]);
    expect((await restored).detail).to.deep.equal({ selection: {}, total: 5 });
    await waitUntil(() => !box.checked && names(list).length === 5);
    const returned = oneEvent(window, 'popstate');
    history.forward();
    await returned;
    expect(told()).to.deep.equal(ticked);
    await waitUntil(() => box.checked);
  });

  it('makes one step of words that are being typed, and none of changes by a script', async () => {
    const root = await mount(
      html`<div>
        <forem-project-list url-sync src=${dataset}></forem-project-list>
        <forem-search-box src=${dataset}></forem-search-box>
      </div>`,
    );
    const [list, search] = [...root.children] as [ForemProjectList, ForemElement];
    await Promise.all([settled(list), settled(search)]);
    const input = findAll<HTMLInputElement>(search, 'input')[0]!;
    for (const words of ['r', 'ré', 'réf', 'réfu']) {
      input.value = words;
      input.dispatchEvent(new Event('input'));
      await waitUntil(() => told()[0] === `forem-q=${encodeURIComponent(words)}`);
    }
    list.selection = { theme: ['mobility'] };
    await waitUntil(() => told()[0] === 'forem-theme=mobility');
    await back();
    expect(told()).to.deep.equal([]);
    await waitUntil(() => !Object.keys(list.selection).length);
  });

  it('tells the page of the list, and goes to the last one where there are fewer', async () => {
    const data = build({ projects: Array.from({ length: 25 }, (_, i) => project({ id: `p${i}` })) });
    go('&forem-page=2');
    const list = (): Promise<ForemProjectList> =>
      mounted(html`<forem-project-list url-sync page-size="10" .data=${data}></forem-project-list>`);
    const element = await list();
    expect(element.results?.offset).to.equal(10);
    expect(element.shadowRoot!.querySelector('[role="status"]')?.textContent).to.equal('');
    button(element, 'Suivante').click();
    await waitUntil(() => told()[0] === 'forem-page=3');
    element.remove();
    await nextTimer();
    go('&forem-page=99');
    const late = await list();
    await waitUntil(() => late.results?.projects.length === 5);
    expect(told()).to.deep.equal(['forem-page=3']);
  });

  it('keeps groups apart, and lists of one group together', async () => {
    go('&forem-left-theme=mobility');
    const root = await mount(
      html`<div>
        <forem-project-list url-sync group="left" src=${dataset}></forem-project-list>
        <forem-project-list url-sync group="right" src=${dataset}></forem-project-list>
        <forem-project-list url-sync group="right" src=${dataset}></forem-project-list>
      </div>`,
    );
    const [left, right, other] = [...root.children] as ForemProjectList[];
    await Promise.all([left, right, other].map((each) => settled(each!)));
    expect(left!.selection).to.deep.equal({ theme: ['mobility'] });
    expect(right!.selection).to.deep.equal({});
    right!.selection = { sector: ['textile'] };
    await waitUntil(() => names(other!).length === 1);
    await waitUntil(() => told().length === 2);
    expect(told()).to.deep.equal(['forem-left-theme=mobility', 'forem-right-sector=textile']);
    right!.remove();
    await nextTimer();
    other!.selection = { sector: ['transport'] };
    await waitUntil(() => told()[1] === 'forem-right-sector=transport');
  });

  it('doesn’t let an address show more than a locked list does', async () => {
    go('&forem-theme=skills');
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list url-sync locked theme="mobility" src=${dataset}></forem-project-list>`,
    );
    expect(names(element)).to.deep.equal(['Compétences sans frontières']);
  });

  it('keeps unknown ids, and shows them', async () => {
    go('&forem-sector=gone');
    const root = await mount(
      html`<div>
        <forem-project-list url-sync src=${dataset}></forem-project-list>
        <forem-active-filters src=${dataset}></forem-active-filters>
        <forem-sector-filter src=${dataset}></forem-sector-filter>
      </div>`,
    );
    const [list, chips, filter] = [...root.children] as ForemElement[];
    await settled(list!);
    await waitUntil(() => allText(chips!).includes('gone'));
    await waitUntil(() => allText(filter!).includes('gone'));
    expect(list!.state).to.equal('empty');
    expect(told()).to.deep.equal(['forem-sector=gone']);
  });

  it('reads facets that the dataset declares', async () => {
    go('&forem-age=young');
    const data = build({
      facets: [{ id: 'age', label: { fr: 'Âge' } }],
      projects: [project({ id: 'a', fields: { age: ['young'] } }), project({ id: 'b' })],
    });
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list url-sync .data=${data}></forem-project-list>`,
    );
    expect(element.results?.projects.map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('does without the address where a page may not change it', async () => {
    const page = await openPage(
      `<forem-project-list url-sync src="${location.origin}${dataset}"></forem-project-list>`,
    );
    const element = await page.settled<ForemProjectList>('forem-project-list');
    element.selection = { theme: ['mobility'] };
    await waitUntil(() => element.results?.total === 3);
    expect(page.errors).to.deep.equal([]);
    expect(allText(element)).not.to.contain('Copier le lien');
  });

  it('copies a link to the shown results, or gives it to copy where the browser refuses', async () => {
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list
        url-sync
        src=${dataset}
        .selection=${{ theme: ['mobility'] }}
      ></forem-project-list>`,
    );
    expect(told()).to.deep.equal([]);
    element.selection = { sector: ['textile'] };
    await waitUntil(() => told().length > 0);
    button(element, 'Copier le lien').click();
    const status = (): string => element.shadowRoot!.querySelector('[role="status"]')!.textContent;
    await waitUntil(() => status() !== '' && /Lien copié|copiez le texte/.test(status()));
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('.actions input');
    if (status() === 'Lien copié') {
      expect(field).to.be.null;
    } else {
      expect(field!.value).to.equal(location.href);
      expect(element.shadowRoot!.activeElement === field).to.equal(true);
      expect(field!.selectionEnd).to.equal(location.href.length);
    }
  });
});
