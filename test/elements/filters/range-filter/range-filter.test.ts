import { expect, html } from '@open-wc/testing';
import { ForemProjectList } from '../../../../src/elements/projects/project-list/project-list.js';
import type { ForemRangeFilter } from '../../../../src/elements/filters/range-filter/range-filter.js';
import '../../../../src/embed/generated/define/forem-active-filters.js';
import '../../../../src/embed/generated/define/forem-project-list.js';
import '../../../../src/embed/generated/define/forem-range-filter.js';
import { dataset, project } from '../../../builders.js';
import { findings } from '../../../helpers/axe.js';
import { allText, findAll, mount, mounted, settled } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const euros = (amount: number) => ({ amount, currency: 'EUR' });
const data = dataset({
  facets: [{ id: 'age', label: { fr: 'Âge', en: 'Age' } }],
  projects: [
    project({
      id: 'a',
      period: { start: '2019-05', end: '2021' },
      budget: euros(100),
      fields: { age: ['18'] },
    }),
    project({ id: 'b', period: { start: '2021', end: '2023-06-30' }, budget: euros(2000) }),
    project({ id: 'c', period: { start: '2023' }, budget: { amount: 5, currency: 'CHF' } }),
    project({ id: 'd', sectors: ['textile'], fields: { age: ['25'] } }),
  ],
});

let groups = 0;
async function page(facet: string, lang = 'fr') {
  const group = `range ${groups++}`;
  const [filter, chips, list] = await Promise.all([
    mounted<ForemRangeFilter>(
      html`<forem-range-filter
        facet=${facet}
        lang=${lang}
        group=${group}
        .data=${data}
      ></forem-range-filter>`,
    ),
    mounted(html`<forem-active-filters lang=${lang} group=${group} .data=${data}></forem-active-filters>`),
    mounted<ForemProjectList>(
      html`<forem-project-list sort="title" lang=${lang} group=${group} .data=${data}></forem-project-list>`,
    ),
  ]);
  return { filter, chips, list };
}
const fields = (element: Element) => findAll<HTMLInputElement>(element, '[part~=number]');
const handles = (element: Element) => findAll<HTMLInputElement>(element, '[part~=handle]');
const found = ({ results }: ForemProjectList): string => (results?.projects ?? []).map(({ id }) => id).join();
const shows = (list: ForemProjectList, ids: string) => waitUntil(() => found(list) === ids, `shows ${ids}`);

/** Types a number as a person does: the value, then the event of a finished entry. */
function type(input: HTMLInputElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('<forem-range-filter>', () => {
  it('finds the projects under way in a year, and says so on the chip', async () => {
    const { filter, chips, list } = await page('year');
    const [first, last] = fields(filter);
    type(first!, '2023');
    await shows(list, 'b,c');
    type(last!, '2023');
    await waitUntil(() => allText(chips).includes('En cours en 2023'), 'chip');
    expect(found(list)).to.equal('b,c');
    expect(allText(chips)).not.to.include('disponible');
  });

  it('says how many have no value, and includes them on request', async () => {
    const { filter, list } = await page('budget', 'en');
    // An amount in another currency can’t be compared.
    expect(allText(filter)).to.include('Without a known value: 2 projects');
    type(fields(filter)[0]!, '1000');
    await shows(list, 'b');
    const [box] = findAll<HTMLInputElement>(filter, '[type=checkbox]');
    box!.click();
    await shows(list, 'b,c,d');
    expect(filter.selection['budget']).to.deep.equal(['1000..', 'unknown']);
  });

  it('shows a range while a handle moves, and chooses it when the handle is released', async () => {
    const { filter, list } = await page('year');
    const [low] = handles(filter);
    low!.value = '2';
    low!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await settled(filter);
    expect(fields(filter)[0]!.value).to.equal('2021');
    expect(Object.keys(filter.selection)).to.deep.equal([]);
    low!.dispatchEvent(new Event('change', { bubbles: true }));
    await shows(list, 'a,b,c');
    expect(filter.selection['year']).to.deep.equal(['2021..']);
  });

  it('keeps the handles apart, and puts ends in the wrong order right', async () => {
    const { filter, list } = await page('year');
    const [low, high] = handles(filter);
    low!.value = low!.max;
    low!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await settled(filter);
    expect(Number(low!.value)).to.equal(Number(high!.value) - 1);
    type(fields(filter)[0]!, '2022');
    type(fields(filter)[1]!, '2020');
    await waitUntil(() => String(filter.selection['year']) === '2020..2022', 'order');
    await shows(list, 'a,b');
  });

  it('counts the projects of the other choices, without its own choice', async () => {
    const { filter } = await page('year');
    const before = filter.results!.ranges!['year']!;
    expect(before.counts).to.deep.equal([1, 1, 2, 1, 2]);
    filter.selection = { year: ['2019..2019'] };
    await settled(filter);
    expect(filter.results!.ranges!['year']!.counts).to.deep.equal([1, 1, 2, 1, 2]);
    filter.selection = { sector: ['textile'] };
    await waitUntil(() => filter.results?.ranges?.['year']?.counts[0] === 0, 'counts');
    expect(filter.results!.ranges!['year']).to.deep.include({ counts: [0, 0, 0, 0, 0], unknown: 1 });
  });

  it('clears its choice, and moves the focus to the first field', async () => {
    const { filter, list } = await page('year');
    type(fields(filter)[0]!, '2023');
    await shows(list, 'b,c');
    findAll<HTMLButtonElement>(filter, '.clear')[0]!.click();
    await shows(list, 'a,b,c,d');
    expect(filter.shadowRoot!.activeElement?.getAttribute('part')).to.equal('number');
  });

  it('takes numbers of a facet that the dataset declares', async () => {
    const { filter, chips, list } = await page('age', 'en');
    type(fields(filter)[1]!, '20');
    await shows(list, 'a');
    await waitUntil(() => allText(chips).includes('Age: up to 20'), 'chip');
  });

  it('goes with the form around it', async () => {
    const form = await mount<HTMLFormElement>(
      html`<form>
        <forem-range-filter name="years" group="range form" .data=${data}></forem-range-filter>
      </form>`,
    );
    const filter = form.querySelector('forem-range-filter')!;
    await settled(filter);
    type(fields(filter)[1]!, '2020');
    await waitUntil(() => new FormData(form).get('years') === '..2020', 'form data');
  });

  it('names the facets for the author of a wrong one, and says where nothing has a number', async () => {
    expect(allText((await page('colour', 'en')).filter)).to.include('colour');
    expect(allText((await page('eu-rate', 'en')).filter)).to.include('No values to choose from');
  });

  it('is accessible', async () => {
    const { filter } = await page('budget', 'nl');
    type(fields(filter)[0]!, '1000');
    await settled(filter);
    expect(await findings(filter)).to.deep.equal([]);
  });
});
