import { expect, html, oneEvent } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-project-list.js';
import '../../../../src/embed/generated/define/forem-project-timeline.js';
import '../../../../src/embed/generated/define/forem-sector-filter.js';
import type { ForemProjectList } from '../../../../src/elements/projects/project-list/project-list.js';
import type { ForemProjectTimeline } from '../../../../src/elements/charts/project-timeline/project-timeline.js';
import type { ForemSectorFilter } from '../../../../src/elements/filters/sector-filter/sector-filter.js';
import { dataset as build, project } from '../../../builders.js';
import { generateDataset } from '../../../helpers/generate.js';
import { findAll, mount, mounted, settled, textOf } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { dataset, texts, status, more, timeline } from '../../../helpers/timeline.js';

describe('<forem-project-timeline> in use', () => {
  it('links names to sites, with a cancelable event', async () => {
    for (const view of ['chart', 'table']) {
      const element = await timeline('fr', view);
      const links = findAll<HTMLAnchorElement>(element, 'a');
      expect(links.map((link) => link.href)).to.deep.equal(['https://exemple.be/a']);
      element.addEventListener('forem-select', (event) => event.preventDefault(), { once: true });
      const selected = oneEvent(element, 'forem-select');
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      links[0]!.dispatchEvent(click);
      expect((await selected).detail).to.deep.equal({
        kind: 'project',
        id: 'a',
        address: 'https://exemple.be/a',
      });
      expect(click.defaultPrevented).to.equal(true);
    }
  });

  it('follows the selection of its group and announces the total', async () => {
    const root = await mount(
      html`<div>
        <forem-project-timeline src=${dataset} group="shared"></forem-project-timeline>
        <forem-sector-filter src=${dataset} group="shared"></forem-sector-filter>
        <forem-project-list src=${dataset} group="shared"></forem-project-list>
      </div>`,
    );
    const [element, filter, list] = [...root.children] as [
      ForemProjectTimeline,
      ForemSectorFilter,
      ForemProjectList,
    ];
    await Promise.all([settled(element), settled(filter), settled(list)]);
    expect(status(element)).to.equal('');
    findAll<HTMLInputElement>(filter, 'label')
      .find((each) => textOf(each).startsWith('Textile'))!
      .click();
    await waitUntil(() => texts(element, '.name').length === 1);
    expect(texts(element, '.name')).to.deep.equal(['Compétences sans frontières']);
    await waitUntil(() => status(list));
    expect(status(list)).to.equal('Filtre ajouté : Textile. 1 projet');
    expect(status(element)).to.equal('');
    expect(list.results?.total).to.equal(1);
  });

  it('shows new data at once', async () => {
    const element = await timeline();
    element.data = build({
      projects: [project({ name: { fr: 'Neuf' }, period: { start: '2018', end: '2019' } })],
    });
    await waitUntil(() => texts(element, '.name').join() === 'Neuf');
    expect(texts(element, '.when')).to.deep.equal(['2018–2019, Terminé']);
    element.lang = 'en';
    await waitUntil(() => texts(element, '.when')[0]?.includes('Ended'));
  });

  it('limits very many projects and shows more on request', async () => {
    const element = await mounted<ForemProjectTimeline>(
      html`<forem-project-timeline
        src=${URL.createObjectURL(new Blob([JSON.stringify(generateDataset(5000))]))}
      ></forem-project-timeline>`,
    );
    expect(findAll(element, '.row')).to.have.length(60);
    expect(findAll(element, '*').length).to.be.below(3000);
    const shown = (): string => texts(element, '.total')[0]!.replace(/[\u00a0\u202f]/g, ' ');
    expect(shown()).to.equal('60 sur 5 000 projets, les plus récents d’abord');
    const starts = element.results!.projects.flatMap(({ period }) => period?.start ?? []);
    expect(starts).to.deep.equal([...starts].sort().reverse());
    more(element).focus();
    more(element).click();
    await waitUntil(() => findAll(element, '.row').length === 120);
    expect(shown()).to.equal('120 sur 5 000 projets, les plus récents d’abord');
    // Another selection starts at its first page.
    element.selection = { theme: ['theme-1'] };
    await waitUntil(() => findAll(element, '.row').length === 60);
  });

  it('returns to the first projects after the last, and keeps the focus', async () => {
    const projects = Array.from({ length: 5 }, (_, i) => project({ period: { start: `${2010 + i}` } }));
    const element = await mounted<ForemProjectTimeline>(
      html`<forem-project-timeline page-size="3" .data=${build({ projects })}></forem-project-timeline>`,
    );
    expect(findAll(element, '.row')).to.have.length(3);
    more(element).focus();
    more(element).click();
    await waitUntil(() => findAll(element, '.row').length === 5);
    expect(texts(element, '.total')).to.deep.equal(['5 projets']);
    expect(textOf(more(element))).to.equal('Afficher moins');
    expect(element.shadowRoot!.activeElement).to.equal(findAll(element, '.row')[3]);
    more(element).click();
    await waitUntil(() => findAll(element, '.row').length === 3);
    expect(textOf(more(element))).to.equal('Afficher plus');
  });

  it('offers to clear the filters when nothing matches', async () => {
    const element = await timeline();
    element.selection = { sector: ['nothing'] };
    await waitUntil(() => element.state === 'empty');
    expect(texts(element, '.total')).to.deep.equal(['Aucun projet ne correspond à ce choix.']);
    expect(texts(element, '.notice')).to.deep.equal(['Effacer les filtres']);
    expect(findAll(element, '[part=views]')).to.deep.equal([]);
    const changed = oneEvent(element, 'forem-filter-change');
    findAll(element, '.notice button')[0]!.click();
    expect((await changed).detail).to.deep.equal({ selection: {}, total: 6 });
    expect(findAll(element, '.total')[0]!.matches(':focus')).to.equal(true);
  });
});
