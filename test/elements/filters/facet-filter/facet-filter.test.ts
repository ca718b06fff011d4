import { expect, html } from '@open-wc/testing';
import type { ForemFacetFilter } from '../../../../src/elements/filters/facet-filter/facet-filter.js';
import '../../../../src/embed/generated/define/forem-active-filters.js';
import '../../../../src/embed/generated/define/forem-facet-filter.js';
import '../../../../src/embed/generated/define/forem-project-list.js';
import { dataset, network, programme, project } from '../../../builders.js';
import { findings } from '../../../helpers/axe.js';
import { allText, findAll, mount, mounted, settled } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const data = dataset({
  facets: [
    {
      id: 'audience',
      label: { fr: 'Public', en: 'Audience' },
      values: [
        { id: 'companies', label: { fr: 'Entreprises', en: 'Companies' } },
        { id: 'seekers', label: { fr: 'Demandeurs d’emploi', en: 'Jobseekers' } },
      ],
    },
  ],
  networks: [
    network({ id: 'eures', acronym: 'EURES', name: { fr: 'Réseau de l’emploi' } }),
    network({ id: 'plain', name: { fr: 'Sans sigle' } }),
  ],
  programmes: [programme({ id: 'erasmus', name: { fr: 'Erasmus+' } })],
  projects: [
    project({
      countries: ['ES', 'DE'],
      networks: ['eures'],
      programme: 'erasmus',
      period: { start: '2010', end: '2012' },
      fields: { audience: ['seekers', 'others'] },
    }),
    project({ countries: ['AT', 'BE', 'DE'], programme: 'own' }),
  ],
});
const filter = (facet: string, lang = 'fr') =>
  mounted<ForemFacetFilter>(
    html`<forem-facet-filter
      facet=${facet}
      lang=${lang}
      group=${`${facet} ${lang}`}
      .data=${data}
    ></forem-facet-filter>`,
  );
const values = (element: Element): string[] =>
  findAll(element, '.label').map((label) => label.textContent.replace(/\s+/g, ' ').trim());
const caption = (element: Element): string => element.shadowRoot!.querySelector('legend')!.innerText.trim();

describe('<forem-facet-filter>', () => {
  it('sorts countries by their name in the reader’s language', async () => {
    expect(values(await filter('country', 'fr'))).to.deep.equal([
      'Allemagne',
      'Autriche',
      'Belgique',
      'Espagne',
    ]);
    expect(values(await filter('country', 'de'))).to.deep.equal([
      'Belgien',
      'Deutschland',
      'Österreich',
      'Spanien',
    ]);
    expect(values(await filter('country', 'en'))).to.deep.equal(['Austria', 'Belgium', 'Germany', 'Spain']);
  });

  it('orders statuses from upcoming to unknown', async () => {
    const element = await filter('status', 'en');
    expect(caption(element)).to.equal('Status');
    expect(values(element)).to.deep.equal(['Upcoming', 'Under way', 'Ended', 'Dates unknown']);
    expect(findAll(element, '.count').map((count) => count.textContent.trim())).to.deep.equal([
      '0',
      '0',
      '1',
      '1',
    ]);
  });

  it('explains acronyms, and shows the id of values that only projects mention', async () => {
    expect(values(await filter('network'))).to.deep.equal(['EURES Réseau de l’emploi', 'Sans sigle']);
    expect(values(await filter('programme'))).to.deep.equal(['Erasmus+', 'own']);
  });

  it('offers a facet that the dataset declares, by its labels and in its order', async () => {
    const element = await filter('audience', 'en');
    expect(caption(element)).to.equal('Audience');
    expect(values(element)).to.deep.equal(['Companies', 'Jobseekers', 'others']);
  });

  it('narrows the list, and is shown in the chips', async () => {
    const root = await mount(
      html`<div lang="en">
        <forem-facet-filter facet="audience" group="all" .data=${data}></forem-facet-filter>
        <forem-project-list group="all" .data=${data}></forem-project-list>
        <forem-active-filters group="all" .data=${data}></forem-active-filters>
      </div>`,
    );
    const element = await settled(root.querySelector('forem-facet-filter')!);
    const list = await settled(root.querySelector('forem-project-list')!);
    const chips = await settled(root.querySelector('forem-active-filters')!);
    findAll(element, 'input')[1]!.click();
    await waitUntil(() => list.results?.total === 1);
    expect(list.selection).to.deep.equal({ audience: ['seekers'] });
    list.selection = { audience: ['seekers', 'nobody'], country: ['BE', 'XX'], nothing: ['at-all'] };
    await waitUntil(() => findAll(chips, '.chip').length === 5);
    await waitUntil(() => allText(chips).split('(not available)').length === 4);
    const named = findAll(chips, '.chip').map((chip) => chip.innerText.replace(/\s+/g, ' '));
    expect(
      named.filter((chip) => chip.includes('(not available)')).map((chip) => chip.match(/\S+ \(/)?.[0]),
    ).to.have.members(['nobody (', 'XX (', 'at-all (']);
    expect(named.some((chip) => chip.includes('Jobseekers'))).to.equal(true);
  });

  it('lists the possible facets when it is given none or an unknown one', async () => {
    const element = await filter('colour', 'en');
    expect(element.state).to.equal('empty');
    expect(allText(element))
      .to.contain('This data has no facet ‘colour’.')
      .and.to.contain('audience – Audience');
    expect(await findings(element)).to.deep.equal([]);
    element.facet = '';
    await waitUntil(() => allText(element).includes('No facet is given'));
    for (const odd of ['constructor', 'q', '__proto__']) {
      element.facet = odd;
      await waitUntil(() => allText(element).includes(`‘${odd}’`), odd);
    }
    element.facet = 'country';
    await waitUntil(() => values(element).length === 4);
    expect(element.state).to.equal('ready');
  });

  it('shows excluded values as excluded, without a count', async () => {
    const element = await filter('country', 'en');
    element.selection = { country: ['-DE'] };
    await waitUntil(() => values(element).includes('except Germany'));
    const row = findAll(element, '[part=value]').at(-1)!;
    expect(row.querySelector('.count')).to.equal(null);
    row.querySelector('input')!.click();
    await waitUntil(() => !values(element).includes('except Germany'));
    expect(element.selection).to.deep.equal({});
  });
});
