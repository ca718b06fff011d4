import { expect, html } from '@open-wc/testing';
import type { ForemFacetFilter } from '../../../src/elements/filters/facet-filter/facet-filter.js';
import type { ForemProjectList } from '../../../src/elements/projects/project-list/project-list.js';
import '../../../src/embed/generated/define/forem-active-filters.js';
import '../../../src/embed/generated/define/forem-facet-filter.js';
import '../../../src/embed/generated/define/forem-project-list.js';
import type { Dataset } from '../../../src/dataset/reading/schema.js';
import { dataset, project } from '../../builders.js';
import { findings } from '../../helpers/axe.js';
import { allText, findAll, mounted } from '../../helpers/mount.js';
import { waitUntil } from '../../helpers/wait-until.js';

const data = dataset({
  organisations: [
    { id: 'bf', name: 'Bruxelles Formation', fullName: 'Institut bruxellois', aliases: ['Bruxelles-F.'] },
  ],
  projects: [
    project({ id: 'a', lead: { name: 'VDAB' }, partners: { names: ['Bruxelles-F.', 'Ville de Mons'] } }),
    project({
      id: 'b',
      lead: { name: 'Vdab' },
      partners: { members: [{ name: 'B.F.', organisation: 'bf' }] },
    }),
    project({ id: 'c', beneficiary: { name: 'vdab' }, sectors: ['textile'] }),
    project({ id: 'd', partners: { names: ['bruxelles formation', 'Adg'] } }),
    project({ id: 'e' }),
  ],
});

let groups = 0;
async function page(own: Dataset = data, lang = 'fr', attributes: { partner?: string } = {}) {
  const group = `partner ${groups++}`;
  const [list, filter, chips] = await Promise.all([
    mounted<ForemProjectList>(
      html`<forem-project-list
        lang=${lang}
        group=${group}
        .data=${own}
        .partner=${attributes.partner}
      ></forem-project-list>`,
    ),
    mounted<ForemFacetFilter>(
      html`<forem-facet-filter
        facet="partner"
        lang=${lang}
        group=${group}
        .data=${own}
      ></forem-facet-filter>`,
    ),
    mounted(html`<forem-active-filters lang=${lang} group=${group} .data=${own}></forem-active-filters>`),
  ]);
  return { list, filter, chips };
}

const labels = (element: Element): string[] =>
  findAll(element, '[part~=value]').map(
    (each) =>
      `${each.querySelector('.label')!.textContent.trim()} ${each.querySelector('.count')!.textContent.trim()}`,
  );
const found = ({ results }: ForemProjectList): string => (results?.projects ?? []).map(({ id }) => id).join();
const box = (element: Element, id: string): HTMLInputElement =>
  findAll<HTMLInputElement>(element, '[part~=checkbox]').find(({ value }) => value === id)!;

describe('<forem-facet-filter facet="partner">', () => {
  it('counts each organisation once over all its spellings, most projects first', async () => {
    const { filter } = await page();
    expect(labels(filter)).to.deep.equal(['Bruxelles Formation 3', 'VDAB 3', 'Adg 1', 'Ville de Mons 1']);
    expect(await findings(filter)).to.deep.equal([]);
  });

  it('finds the projects of a partner, and names it on the chip', async () => {
    const { list, filter, chips } = await page(data, 'nl');
    box(filter, 'bf').click();
    await waitUntil(() => found(list) === 'a,b,d', 'shows the projects of one');
    await waitUntil(() => filter.results?.total === 3, 'counts them');
    await waitUntil(() => allText(chips).includes('Bruxelles Formation'), 'names the partner');
    expect(allText(chips)).not.to.contain('niet beschikbaar');
    expect(labels(filter)[1]).to.equal('VDAB 3');
    box(filter, 'vdab').click();
    await waitUntil(() => found(list) === 'a,b,c,d', 'shows the projects of either');
  });

  it('follows the other filters, and keeps a chosen partner without projects', async () => {
    const { list, filter } = await page();
    list.selection = { partner: ['bf'], sector: ['textile'] };
    await waitUntil(
      () => labels(filter).join() === 'VDAB 1,Bruxelles Formation 0',
      'counts among the others',
    );
    expect(box(filter, 'bf').checked).to.equal(true);
  });

  it('searches among all spellings of many', async () => {
    const many = dataset({
      organisations: data.organisations,
      projects: [
        ...data.projects,
        ...Array.from({ length: 60 }, (_, i) =>
          project({ partners: { names: [`Commune ${i}`, `Asbl ${i}`] } }),
        ),
      ],
    });
    const { filter } = await page(many);
    expect(labels(filter).length).to.equal(10);
    const field = findAll<HTMLInputElement>(filter, '[part~=search]')[0]!;
    field.value = 'institut';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => labels(filter).join() === 'Bruxelles Formation 3', 'finds the full name');
    field.value = 'commune 59';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => labels(filter).join() === 'Commune 59 1', 'finds another');
    await waitUntil(
      () => filter.shadowRoot!.querySelector('[role=status]')!.textContent.includes('1'),
      'announces their number',
    );
    field.value = 'nobody';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => labels(filter).length === 0, 'finds nothing');
    expect(findAll(filter, '[part~=search]').length).to.equal(1);
  });

  it('starts with the partners of the list, and says which ones are unknown', async () => {
    const { list, filter, chips } = await page(data, 'en', { partner: 'bf nobody' });
    expect(found(list)).to.equal('a,b,d');
    expect(box(filter, 'bf').checked).to.equal(true);
    await waitUntil(() => allText(chips).includes('nobody (not available)'), 'names the unknown one');
    expect(allText(chips)).to.contain('Bruxelles Formation');
  });

  it('gives way to a facet of this name in the data', async () => {
    const own = dataset({
      facets: [{ id: 'partner', label: { fr: 'Type de partenaire' } }],
      projects: [project({ fields: { partner: ['public'] } }), project({ lead: { name: 'VDAB' } })],
    });
    const { filter } = await page(own);
    expect(labels(filter)).to.deep.equal(['public 1']);
    expect(allText(filter)).to.contain('Type de partenaire');
  });

  it('lists the partners of many projects, which are indexed', async () => {
    const many = dataset({
      organisations: data.organisations,
      projects: Array.from({ length: 320 }, (_, i) => project({ ...data.projects[i % 5]!, id: `p${i}` })),
    });
    const { filter, list } = await page(many);
    expect(labels(filter)[0]).to.equal('Bruxelles Formation 192');
    box(filter, 'ville-de-mons').click();
    await waitUntil(() => list.results?.total === 64, 'shows the projects of one');
  });
});
