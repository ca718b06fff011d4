import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/embed/generated/define/forem-project-card.js';
import '../../src/embed/generated/define/forem-project-list.js';
import '../../src/embed/generated/define/forem-theme-filter.js';
import type { ForemEvents } from '../../src/elements/core/events.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import type { ForemProjectCard } from '../../src/elements/projects/project-card/project-card.js';
import type { ForemProjectList } from '../../src/elements/projects/project-list/project-list.js';
import type { Dataset } from '../../src/dataset/reading/schema.js';
import { dataset, project } from '../builders.js';
import { faultUrl } from '../helpers/faults.js';
import { generateDataset } from '../helpers/generate.js';
import { allText, findAll, mount, mounted, settled } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';

/** Returns an address of the data. */
const addressOf = (data: Dataset | string): string =>
  URL.createObjectURL(new Blob([typeof data === 'string' ? data : JSON.stringify(data)]));

const words = [
  ['fr', 'Préparation des données…'],
  ['nl', 'Gegevens worden voorbereid…'],
  ['de', 'Daten werden vorbereitet…'],
  ['en', 'Preparing the data…'],
] as const;

/** Returns the text of a page with a list, a filter and a card. */
async function family(src: string, lang = 'fr') {
  const root = await mount(
    html`<div lang=${lang}>
      <forem-project-list src=${src}></forem-project-list>
      <forem-theme-filter src=${src}></forem-theme-filter>
      <forem-project-card src=${src} project="project-7"></forem-project-card>
    </div>`,
  );
  const [list, filter, card] = [...root.children] as [ForemProjectList, ForemElement, ForemProjectCard];
  return { list, filter, card };
}

/** Short texts in French only, so that 100 000 projects stay below 50 MB. */
function lean(count: number): string {
  const strip = (key: string, value: unknown): unknown => {
    if (['nl', 'de', 'en', 'partners'].includes(key)) return undefined;
    return key === 'summary' && value ? { fr: (value as { fr: string }).fr.slice(0, 100) } : value;
  };
  return JSON.stringify(generateDataset(count), strip);
}

describe('elements with a large dataset', () => {
  it('render it like a small one, and find a project by its id', async () => {
    const data = generateDataset(3000);
    const { list, filter, card } = await family(addressOf(data));
    await Promise.all([list, filter, card].map((element) => settled(element)));
    expect(list.results?.total).to.equal(3000);
    expect(allText(card)).to.include(data.projects[7]!.name.fr);
    card.project = 'nobody';
    await waitUntil(() => card.state === 'empty');
    card.project = 'project-8';
    await waitUntil(() => allText(card).includes(data.projects[8]!.name.fr!));
    findAll<HTMLInputElement>(filter, 'input')[0]!.click();
    await waitUntil(() => list.results!.total < 3000);
    const small = await mounted<ForemProjectList>(
      html`<forem-project-list .data=${{ ...data, projects: data.projects.slice(0) }}></forem-project-list>`,
    );
    small.selection = list.selection;
    await waitUntil(() => small.results?.total === list.results?.total);
    expect(small.results!.projects.map(({ id }) => id)).to.deep.equal(
      list.results!.projects.map(({ id }) => id),
    );
  });

  for (const [lang, text] of words)
    it(`show the progress in ${lang}`, async () => {
      const { list } = await family(addressOf(generateDataset(6000)), lang);
      await waitUntil(() => findAll(list, 'progress').length);
      expect(list.state).to.equal('loading');
      const [label] = findAll(list, '[part=progress]');
      expect(label!.textContent).to.include(text);
      expect(label!.querySelector('progress')!.labels).to.have.length(1);
      await settled(list, 10_000);
      await waitUntil(() => !findAll(list, 'progress').length);
    });

  it('keep typed text while words are indexed, and show its answer', async () => {
    const list = await mounted<ForemProjectList>(
      html`<forem-project-list src=${addressOf(generateDataset(8000))}></forem-project-list>`,
    );
    const seen = new Set<string>();
    const drawn = new MutationObserver(() => seen.add(`${list.results?.total}`));
    drawn.observe(list.shadowRoot!, { subtree: true, childList: true, characterData: true });
    const before = list.results!.total;
    for (const q of ['f', 'fo', 'for', 'form', 'formation']) {
      list.selection = { q };
      // The list queries, and the selection changes before the answer.
      for (let i = 0; i < 10; i++) await Promise.resolve();
      expect(list.selection.q).to.equal(q);
    }
    await waitUntil(() => list.results!.total !== before);
    drawn.disconnect();
    const data = generateDataset(8000);
    const small = await mounted<ForemProjectList>(
      html`<forem-project-list .data=${data}></forem-project-list>`,
    );
    small.selection = { q: 'formation' };
    await waitUntil(() => small.results!.total !== 8000);
    expect(list.results!.total).to.equal(small.results!.total);
    // Only the first state and the final answer were rendered.
    expect(
      [...seen].filter((total) => ![`${before}`, `${list.results!.total}`].includes(total)),
    ).to.deep.equal([]);
  }).timeout(30_000);

  it('keep the page responsive while 100 000 projects load', async () => {
    const src = addressOf(lean(100_000));
    const input = await mount<HTMLInputElement>('<input aria-label="Texte">');
    let typed = 0;
    input.addEventListener('input', () => typed++);
    const list = await mount<ForemProjectList>(html`<forem-project-list src=${src}></forem-project-list>`);
    let turns = 0;
    let draws = 0;
    list.addController({ hostUpdated: () => draws++ });
    const drawn: number[] = [];
    while (list.state === 'loading') {
      await new Promise(requestAnimationFrame);
      input.dispatchEvent(new InputEvent('input'));
      turns++;
      const [bar] = findAll<HTMLProgressElement>(list, 'progress');
      if (bar) drawn.push(bar.value);
    }
    expect(list.results?.total).to.equal(100_000);
    expect(typed).to.equal(turns);
    expect(turns).to.be.above(30);
    expect(new Set(drawn).size).to.be.above(5);
    // The bar moves without a draw of the list.
    expect(draws).to.be.below(new Set(drawn).size);
  }).timeout(60_000);

  it('set by a script keep the page responsive', async () => {
    const data = generateDataset(6000);
    const list = await mount<ForemProjectList>(html`<forem-project-list .data=${data}></forem-project-list>`);
    let turns = 0;
    while (list.state === 'loading') {
      await new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (port1.close(), resolve());
        port2.postMessage(undefined);
      });
      turns++;
    }
    expect(list.results?.total).to.equal(6000);
    expect(turns).to.be.above(5);
  });
});

describe('elements with several sources', () => {
  it('show the available data, name the missing source, and load it on retry', async () => {
    const flaky = faultUrl('flaky', {
      key: `partial-${Math.random()}`,
      body: dataset({ projects: [project({ name: { fr: 'Deuxième' } })] }),
    });
    const src = `${addressOf(dataset({ projects: [project({ name: { fr: 'Premier' } })] }))} ${flaky}`;
    const list = document.createElement('forem-project-list');
    list.src = src;
    const errors: unknown[] = [];
    list.addEventListener('forem-error', ({ detail }) => errors.push([detail.code, detail.address]));
    const loaded = oneEvent<ForemEvents['forem-load']>(list, 'forem-load');
    (await mount('<div></div>')).append(list);
    expect((await loaded).detail.failures).to.have.length(1);
    await settled(list);
    expect(errors).to.deep.equal([['http', flaky]]);
    expect(list.state).to.equal('ready');
    const text = allText(list);
    expect(text).to.include('Premier').and.include(flaky).and.not.include('Deuxième');
    expect(text).to.include('Une partie des informations n’a pas pu être chargée.');
    findAll(list, '.failures button')[0]!.click();
    await waitUntil(() => allText(list).includes('Deuxième'));
    expect(allText(list)).to.not.include(flaky);
    expect(list.shadowRoot!.activeElement).to.not.equal(null);
  });
});
