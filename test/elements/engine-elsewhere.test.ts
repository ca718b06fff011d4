import { expect, html, oneEvent } from '@open-wc/testing';
import type { Answer, Query } from '../../src/catalogue/question.js';
import type { Engine } from '../../src/engine/engine.js';
import { ownResource } from '../../src/engine/own-resources.js';
import type { DatasetResource } from '../../src/engine/resource.js';
import '../../src/embed/generated/define/forem-project-list.js';
import '../../src/embed/generated/define/forem-sector-filter.js';
import type { ForemEvents } from '../../src/elements/core/events.js';
import type { FacetFilter } from '../../src/elements/filters/facet-filter-element.js';
import type { ForemProjectList } from '../../src/elements/projects/project-list/project-list.js';
import { dataset as build, project, sector } from '../builders.js';
import { allText, findAll, mount, mounted, settled } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';

const names = (element: ForemProjectList): (string | undefined)[] =>
  findAll(element, 'h3').map((heading) => heading.textContent?.trim());

/** Returns an engine whose answers the test releases. */
function heldEngine() {
  const asked: {
    query: Query;
    signal: AbortSignal | undefined;
    answer: (answer: Partial<Answer>) => void;
    fail: () => void;
  }[] = [];
  const engine: Engine = {
    query: (query, signal) =>
      new Promise((resolve, reject) => {
        asked.push({
          query,
          signal,
          answer: (answer) => resolve({ total: 0, projects: [], offset: 0, counts: {}, ...answer }),
          fail: () => reject(new Error('broken')),
        });
      }),
    find: () => Promise.resolve(undefined),
  };
  return { engine, asked };
}

/** Replaces the engine of an opened dataset. */
function replaceEngine({ current }: DatasetResource, engine: Engine): void {
  if (current.state === 'ready') Object.assign(current, { engine });
}

/** Returns a list with an engine whose answers the test releases. */
async function held() {
  const data = build({ projects: [project()] });
  const { engine, asked } = heldEngine();
  const resource = ownResource(undefined, data);
  const stop = resource.subscribe(() => replaceEngine(resource, engine));
  const element = await mount<ForemProjectList>(
    html`<forem-project-list .data=${data}></forem-project-list>`,
  );
  await waitUntil(() => asked.length === 1);
  stop();
  const answerWith = (fr: string) => ({ total: 1, projects: [project({ name: { fr } })] });
  return { element, asked, answerWith, resource };
}

describe('elements and an engine elsewhere', () => {
  it('tell by sight and by voice that an answer is on its way', async () => {
    const { element, asked, answerWith } = await held();
    asked[0]!.answer(answerWith('Tout'));
    await settled(element);
    const status = (): string => findAll(element, '[role=status]')[0]!.textContent.trim();
    expect(allText(element)).to.not.include('Recherche en cours');
    element.selection = { q: 'a' };
    await waitUntil(() => asked.length === 2);
    await waitUntil(() => findAll(element, '.total')[0]!.textContent.includes('Recherche en cours…'), 'seen');
    await waitUntil(() => status() === 'Recherche en cours…', 'heard');
    asked[1]!.answer(answerWith('A'));
    await waitUntil(() => status().endsWith('1 projet'), 'the answer is heard');
    expect(findAll(element, '.total')[0]!.textContent).to.not.include('Recherche en cours');
  });

  it('never show the answer to an older question', async () => {
    const { element, asked, answerWith } = await held();
    asked[0]!.answer(answerWith('Tout'));
    await settled(element);
    element.selection = { q: 'a' };
    await waitUntil(() => asked.length === 2);
    element.selection = { q: 'ab' };
    await waitUntil(() => asked.length === 3);
    expect(asked[1]!.signal?.aborted).to.equal(true);
    asked[2]!.answer(answerWith('Nouveau'));
    await waitUntil(() => names(element)[0] === 'Nouveau');
    asked[1]!.answer(answerWith('Ancien'));
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(names(element)).to.deep.equal(['Nouveau']);
    expect(element.selection).to.deep.equal({ q: 'ab' });
  });

  it('render a change once, with its answer', async () => {
    const { element, asked, answerWith } = await held();
    asked[0]!.answer(answerWith('Tout'));
    await settled(element);
    const changes: MutationRecord[] = [];
    new MutationObserver((records) => changes.push(...records)).observe(element.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    element.selection = { q: 'a' };
    await waitUntil(() => asked.length === 2);
    expect(changes).to.deep.equal([]);
    asked[1]!.answer(answerWith('Nouveau'));
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Nouveau']);
    expect(allText(element)).to.include('Effacer les filtres');
  });

  it('render a change without its answer when the answer is late', async () => {
    const { element, asked, answerWith } = await held();
    asked[0]!.answer(answerWith('Tout'));
    await settled(element);
    element.selection = { q: 'a' };
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Tout']);
    expect(allText(element)).to.include('Effacer les filtres');
    asked[1]!.answer(answerWith('Nouveau'));
    await waitUntil(() => names(element)[0] === 'Nouveau');
  });

  it('prefetch the answer for a value under the pointer or with the focus', async () => {
    const ids = ['a', 'b'];
    const data = build({
      sectors: ids.map((id) => sector({ id })),
      projects: Array.from({ length: 9 }, (_, i) => project({ sectors: [ids[i % 2]!] })),
    });
    const root = await mount(
      html`<div>
        <forem-sector-filter .data=${data}></forem-sector-filter>
        <forem-project-list .data=${data} page-size="2"></forem-project-list>
      </div>`,
    );
    const [filter, list] = [...root.children] as [FacetFilter, ForemProjectList];
    await Promise.all([settled(filter), settled(list)]);
    findAll<HTMLButtonElement>(list, '[part=pages] button').at(-1)!.click();
    await list.updateComplete;
    const resource = ownResource(undefined, data);
    const { engine, asked } = heldEngine();
    const ahead: Query[] = [];
    replaceEngine(resource, { ...engine, anticipate: (query) => ahead.push(query) });
    const [first, second] = findAll<HTMLInputElement>(filter, 'input');
    first!.closest('label')!.dispatchEvent(new PointerEvent('pointerenter'));
    expect(ahead).to.have.length(2);
    first!.click();
    await waitUntil(() => asked.length === 2);
    expect(asked.map(({ query }) => query)).to.deep.equal(ahead);
    second!.focus();
    expect(ahead.slice(2).map(({ selection }) => selection)).to.deep.equal([
      { sector: ids },
      { sector: ids },
    ]);
  });

  it('keep their content and show progress while an answer takes long', async () => {
    const data = build({ projects: [project({ name: { fr: 'Un' } })] });
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list .data=${data}></forem-project-list>`,
    );
    const { engine, asked } = heldEngine();
    const resource = ownResource(undefined, data);
    replaceEngine(resource, engine);
    element.selection = { q: 'u' };
    await waitUntil(() => asked.length === 1);
    expect(findAll(element, 'progress')).to.have.length(0);
    (element as unknown as { source: { progress: number } }).source.progress = 0.5;
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Un']);
    expect(findAll<HTMLProgressElement>(element, 'progress')[0]!.value).to.equal(0.5);
    asked[0]!.answer({ total: 1, projects: data.projects });
    await waitUntil(() => !findAll(element, 'progress').length);
  });

  it('show an error without an answer, and query again on request', async () => {
    const { element, asked } = await held();
    const failed = oneEvent<ForemEvents['forem-error']>(element, 'forem-error');
    asked[0]!.fail();
    expect((await failed).detail.code).to.equal('network');
    await waitUntil(() => element.state === 'error');
    expect(allText(element)).to.include('Réessayer');
    element.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => element.state === 'ready');
    expect(element.results?.total).to.equal(1);
  });
});
