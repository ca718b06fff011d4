import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/embed/generated/define/forem-facet-chart.js';
import '../../../../src/embed/generated/define/forem-project-list.js';
import '../../../../src/embed/generated/define/forem-sector-filter.js';
import type { ForemFacetChart } from '../../../../src/elements/charts/facet-chart/facet-chart.js';
import type { ForemProjectList } from '../../../../src/elements/projects/project-list/project-list.js';
import type { ForemSectorFilter } from '../../../../src/elements/filters/sector-filter/sector-filter.js';
import { dataset as build, programme, project, sector, theme } from '../../../builders.js';
import { findings } from '../../../helpers/axe.js';
import { faultUrl } from '../../../helpers/faults.js';
import { itByKeyboard } from '../../../helpers/keys.js';
import { allText, findAll, mount, mounted, settled, textOf } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const dataset = '/test/fixtures/partnerships.json';
const texts = (element: Element, selector: string): string[] => findAll(element, selector).map(textOf);
const bars = (chart: ForemFacetChart): [string, string][] =>
  findAll(chart, '[part=value]').map((each) => [
    textOf(each.querySelector('.label')!),
    textOf(each.querySelector('.count')!),
  ]);
const box = (chart: ForemFacetChart, label: string): HTMLInputElement =>
  findAll(chart, '[part=value]')
    .find((each) => textOf(each.querySelector('.label')!) === label)!
    .querySelector('input')!;
const length = (chart: ForemFacetChart, label: string): number =>
  box(chart, label).closest('label')!.querySelector('rect')?.getBoundingClientRect().width ?? 0;
const button = (chart: ForemFacetChart, label: string): HTMLButtonElement =>
  findAll<HTMLButtonElement>(chart, 'button').find((each) => textOf(each) === label)!;

const data = build({
  sectors: ['Bois', 'Acier', 'Eau'].map((fr) => sector({ id: fr.toLowerCase(), label: { fr } })),
  themes: [theme({ id: 'one', label: { fr: 'Un' } }), theme({ id: 'two', label: { fr: 'Deux' } })],
  programmes: [programme({ id: 'p', name: { fr: 'Programme P' } })],
  facets: [{ id: 'measure', label: { fr: 'Mesures' }, values: [{ id: 'm1', label: { fr: 'Stages' } }] }],
  projects: [
    project({
      sectors: ['bois', 'acier'],
      themes: ['one'],
      countries: ['BE'],
      fields: { measure: ['m1', 'm2'] },
    }),
    project({ sectors: ['bois'], themes: ['one'], countries: ['BE', 'FR'], programme: 'p' }),
    project({ sectors: ['bois', 'eau'], themes: ['two'] }),
    project({ sectors: ['bois'], themes: ['two'], period: { start: '2014', end: '2016' } }),
  ],
});
const chart = (facet = 'sector', lang = 'fr', view = 'chart'): Promise<ForemFacetChart> =>
  mounted<ForemFacetChart>(
    html`<forem-facet-chart
      facet=${facet}
      lang=${lang}
      view=${view}
      group=${Math.random()}
      .data=${data}
    ></forem-facet-chart>`,
  );

describe('<forem-facet-chart>', () => {
  it('shows the number of projects per value, the largest first, equal ones by label', async () => {
    const element = await chart();
    expect(texts(element, 'h2')).to.deep.equal(['Secteurs']);
    expect(bars(element)).to.deep.equal([
      ['Bois', '4'],
      ['Acier', '1'],
      ['Eau', '1'],
    ]);
  });

  it('draws bars as long as their counts, at any width', async () => {
    const place = await mount<HTMLElement>(html`<div></div>`);
    const element = document.createElement('forem-facet-chart');
    element.data = data;
    place.append(element);
    await settled(element);
    for (const width of [240, 600, 1200]) {
      place.style.width = `${width}px`;
      expect(length(element, 'Bois')).to.be.above(100);
      expect(length(element, 'Acier')).to.be.closeTo(length(element, 'Bois') / 4, 0.5);
      expect(element.scrollWidth).to.equal(width);
    }
  });

  it('shows any facet, declared ones included, and switches between them', async () => {
    const element = await chart('theme');
    const shown = async (facet: string): Promise<unknown[]> => {
      element.facet = facet;
      await waitUntil(() => element.results?.counts[facet]);
      await element.updateComplete;
      return [...texts(element, 'h2'), ...bars(element).map(([label, count]) => `${label} ${count}`)];
    };
    expect(await shown('theme')).to.deep.equal(['Thèmes', 'Deux 2', 'Un 2']);
    expect(await shown('country')).to.deep.equal(['Pays', 'Belgique 2', 'France 1']);
    expect(await shown('programme')).to.deep.equal(['Programmes', 'Programme P 1']);
    expect((await shown('status')).slice(0, 3)).to.deep.equal(['Statut', 'Dates inconnues 3', 'Terminé 1']);
    expect(await shown('measure')).to.deep.equal(['Mesures', 'm2 1', 'Stages 1']);
    expect(await shown('network')).to.deep.equal(['Réseaux']);
    expect(element.state).to.equal('empty');
    expect(allText(element)).to.contain('Aucune valeur à choisir.');
  });

  it('filters the group, with its own choice left out of its counts', async () => {
    const root = await mount(
      html`<div>
        <forem-facet-chart src=${dataset} group="chart"></forem-facet-chart>
        <forem-facet-chart facet="theme" src=${dataset} group="chart"></forem-facet-chart>
        <forem-sector-filter src=${dataset} group="chart"></forem-sector-filter>
        <forem-project-list src=${dataset} group="chart"></forem-project-list>
      </div>`,
    );
    const [sectors, themes, filter, list] = [...root.children] as [
      ForemFacetChart,
      ForemFacetChart,
      ForemSectorFilter,
      ForemProjectList,
    ];
    await Promise.all([settled(sectors), settled(themes), settled(filter), settled(list)]);
    const before = bars(sectors);
    const changed = oneEvent(document, 'forem-filter-change');
    box(sectors, 'Textile').click();
    expect((await changed).detail).to.deep.equal({ selection: { sector: ['textile'] }, total: 1 });
    await waitUntil(() => list.results?.total === 1);
    await filter.updateComplete;
    expect(bars(sectors)).to.deep.equal(before);
    expect(bars(themes).filter(([, count]) => count !== '–')).to.deep.equal([
      ['Compétences', '1'],
      ['Mobilité et stages', '1'],
    ]);
    const ticked = findAll<HTMLInputElement>(filter, 'input').filter(({ checked }) => checked);
    expect(ticked).to.have.length(1);
    ticked[0]!.click();
    await waitUntil(() => !box(sectors, 'Textile').checked);
    expect(list.results?.total).to.equal(5);
  });

  itByKeyboard('works by keyboard alone, and keeps the focus', async () => {
    const element = await chart();
    box(element, 'Acier').focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => element.results?.total === 1);
    expect(element.selection).to.deep.equal({ sector: ['acier'] });
    expect(box(element, 'Acier').matches(':focus')).to.equal(true);
    button(element, 'Effacer ce filtre').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.results?.total === 4);
    expect(box(element, 'Bois').matches(':focus')).to.equal(true);
  });

  it('keeps bars in place while counts change, and the focus on the bar that has it', async () => {
    const names = ['Bois', 'Cuir', 'Eau', 'Acier'];
    const moving = build({
      sectors: names.map((fr) => sector({ id: fr, label: { fr } })),
      projects: names.map((_, i) => project({ sectors: names.slice(0, i + 1) })),
    });
    const root = await mount(
      html`<div>
        <forem-facet-chart group="move" .data=${moving}></forem-facet-chart>
        <forem-sector-filter match="all" group="move" .data=${moving}></forem-sector-filter>
      </div>`,
    );
    const [element, filter] = [...root.children] as [ForemFacetChart, ForemSectorFilter];
    await Promise.all([settled(element), settled(filter)]);
    expect(bars(element).map(([label]) => label)).to.deep.equal(names);
    box(element, 'Acier').focus();
    box(element, 'Acier').click();
    await waitUntil(() => bars(element)[0]![1] === '1');
    expect(bars(element).map(([label]) => label)).to.deep.equal(names);
    await element.updateComplete;
    expect(box(element, 'Acier').matches(':focus')).to.equal(true);
    box(element, 'Acier').blur();
    element.selection = {};
    await waitUntil(() => bars(element)[0]![1] === '4');
    await element.updateComplete;
    expect(Boolean(element.shadowRoot!.activeElement)).to.equal(false);
  });

  it('has a table with the same numbers, and keeps the selection', async () => {
    const element = await chart();
    box(element, 'Eau').click();
    await waitUntil(() => element.results?.total === 1);
    const drawn = bars(element);
    findAll(element, '[part=views] label')[1]!.click();
    await element.updateComplete;
    expect(texts(element, 'thead th')).to.deep.equal(['Secteurs', 'Nombre de projets']);
    expect(findAll(element, 'tbody tr').map((each) => [...each.children].map(textOf))).to.deep.equal(drawn);
    findAll(element, '[part=views] label')[0]!.click();
    await element.updateComplete;
    expect(box(element, 'Eau').checked).to.equal(true);
  });

  it('limits long lists, and always shows chosen values', async () => {
    const sectors = Array.from({ length: 40 }, (_, i) =>
      sector({ id: `s${i}`, label: { fr: `Secteur ${i}` } }),
    );
    const projects = sectors.map(({ id }) => project({ sectors: [id] }));
    const element = await mounted<ForemFacetChart>(
      html`<forem-facet-chart .data=${build({ sectors, projects })}></forem-facet-chart>`,
    );
    expect(bars(element).map(([label]) => label)).to.deep.equal(
      Array.from({ length: 12 }, (_, i) => `Secteur ${i}`),
    );
    element.selection = { sector: ['s30', 'nobody'] };
    await waitUntil(() => bars(element).length === 14);
    expect(bars(element).slice(-2)).to.deep.equal([
      ['Secteur 30', '1'],
      ['nobody (non disponible)', '0'],
    ]);
    button(element, 'Afficher plus').focus();
    button(element, 'Afficher plus').click();
    await waitUntil(() => bars(element).length === 41);
    expect((element.shadowRoot!.activeElement as HTMLElement).matches('[part=checkbox]')).to.equal(true);
    button(element, 'Afficher moins').click();
    await waitUntil(() => bars(element).length === 14);
  });

  it('shows an error when the data cannot be loaded', async () => {
    const element = await mounted<ForemFacetChart>(
      html`<forem-facet-chart src=${faultUrl('status/500')}></forem-facet-chart>`,
    );
    expect(element.state).to.equal('error');
  });

  for (const [lang, ...words] of [
    ['fr', 'Secteurs', 'Graphique', 'Tableau', 'Nombre de projets', '(4 projets)'],
    ['nl', 'Sectoren', 'Grafiek', 'Tabel', 'Aantal projecten', '(4 projecten)'],
    ['de', 'Sektoren', 'Diagramm', 'Tabelle', 'Anzahl der Projekte', '(4 Projekte)'],
    ['en', 'Sectors', 'Chart', 'Table', 'Number of projects', '(4 projects)'],
  ] as const)
    it(`is in ${lang}, and marks labels of another language`, async () => {
      const element = await chart('sector', lang);
      for (const each of words) expect(allText(element)).to.contain(each);
      const label = findAll(element, '.label')[0]!;
      expect(label.querySelector('[lang]')?.getAttribute('lang') ?? element.locale).to.equal('fr');
    });

  for (const scheme of ['light', 'dark'])
    for (const view of ['chart', 'table'])
      it(`is accessible: ${view}, ${scheme}`, async () => {
        document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
        const element = await chart('sector', 'fr', view);
        element.selection = { sector: ['eau'] };
        await waitUntil(() => element.results?.total === 1);
        expect(await findings(element)).to.deep.equal([]);
        document.documentElement.removeAttribute('style');
      });
});
