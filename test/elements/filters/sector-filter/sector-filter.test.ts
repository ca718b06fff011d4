import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/embed/generated/define/forem-sector-filter.js';
import '../../../../src/embed/generated/define/forem-theme-filter.js';
import '../../../../src/embed/generated/define/forem-project-list.js';
import type { ForemProjectList } from '../../../../src/elements/projects/project-list/project-list.js';
import type { ForemSectorFilter } from '../../../../src/elements/filters/sector-filter/sector-filter.js';
import type { ForemThemeFilter } from '../../../../src/elements/filters/theme-filter/theme-filter.js';
import { dataset as build, project, sector } from '../../../builders.js';
import { itByKeyboard } from '../../../helpers/keys.js';
import { allText, findAll, mount, mounted, settled } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const dataset = '/test/fixtures/partnerships.json';
type Filter = ForemSectorFilter | ForemThemeFilter;
const box = (filter: Filter, label: string): HTMLInputElement =>
  findAll(filter, 'label')
    .find((each) => each.querySelector('.label')?.textContent?.trim() === label)!
    .querySelector('input')!;
const count = (filter: Filter, label: string): string | undefined =>
  box(filter, label).closest('label')?.querySelector('.count')?.textContent?.trim();
const total = (list: ForemProjectList): string =>
  list.shadowRoot?.querySelector('.total .tabular')?.textContent?.trim() ?? '';

async function family(
  group: string,
): Promise<{ sectors: ForemSectorFilter; themes: ForemThemeFilter; list: ForemProjectList }> {
  const root = await mount(
    html`<div>
      <forem-project-list src=${dataset} group=${group}></forem-project-list>
      <forem-sector-filter src=${dataset} group=${group}></forem-sector-filter>
      <forem-theme-filter src=${dataset} group=${group}></forem-theme-filter>
    </div>`,
  );
  const [sectors, themes] = [
    root.querySelector('forem-sector-filter')!,
    root.querySelector('forem-theme-filter')!,
  ];
  const list = root.querySelector('forem-project-list')!;
  await Promise.all([sectors, themes, list].map((each) => settled<Filter | ForemProjectList>(each)));
  return { sectors, themes, list };
}

describe('<forem-sector-filter> and <forem-theme-filter>', () => {
  it('offer the listed sectors with nested single fields, and separately sectors that only projects mention', async () => {
    const filter = await mounted<ForemSectorFilter>(
      html`<forem-sector-filter src=${dataset} limit="0"></forem-sector-filter>`,
    );
    const [listed] = findAll(filter, '.body > ul');
    expect(listed!.querySelectorAll(':scope > li')).to.have.length(13);
    expect(listed!.querySelectorAll('li li')).to.have.length(10);
    const apart = filter.shadowRoot!.querySelector('[aria-labelledby="unlisted"]')!;
    expect(apart.querySelectorAll('li')).to.have.length(3);
    expect(allText(filter)).to.contain('Autres, cités dans les projets');
  });

  it('are groups of native checkboxes, each with its count in its name', async () => {
    const filter = await mounted<ForemSectorFilter>(
      html`<forem-sector-filter src=${dataset}></forem-sector-filter>`,
    );
    expect(filter.shadowRoot?.querySelector('fieldset > legend h2')?.textContent?.trim()).to.equal(
      'Secteurs',
    );
    const label = box(filter, 'Textile').closest('label')!;
    expect(label.textContent?.replace(/\s+/g, ' ').trim()).to.contain('Textile 1 (1 projet)');
    expect(label.querySelector('.count')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('narrow the list and each other; a facet’s own choice leaves its other counts as they are', async () => {
    const { sectors, themes, list } = await family('narrow');
    expect(total(list)).to.equal('5 projets');
    expect(count(sectors, 'Textile')).to.equal('1');
    expect(count(sectors, 'Aide aux personnes')).to.equal('1');
    box(sectors, 'Textile').click();
    await waitUntil(() => total(list) === '1 projet');
    expect(count(sectors, 'Aide aux personnes')).to.equal('1');
    expect(count(themes, 'Entreprises')).to.equal('–');
    box(sectors, 'Aide aux personnes').click();
    await waitUntil(() => total(list) === '2 projets');
    box(themes, 'Mobilité et stages').click();
    await waitUntil(() => total(list) === '1 projet');
    expect(count(sectors, 'Aide aux personnes')).to.equal('–');
    expect(list.selection).to.deep.equal({ sector: ['textile', 'personal-assistance'], theme: ['mobility'] });
  });

  it('require all chosen values with match="all"', async () => {
    const { sectors, list } = await family('all');
    sectors.match = 'all';
    sectors.selection = { sector: ['textile', 'personal-assistance'] };
    await waitUntil(() => total(list) === 'Aucun exemple ne correspond à ce choix.');
    sectors.match = 'any';
    await waitUntil(() => total(list) === '2 projets');
  });

  it('fire an event for a reader’s choice, and for nothing else', async () => {
    const { sectors, list } = await family('events');
    let events = 0;
    document.addEventListener('forem-filter-change', () => events++);
    sectors.selection = { sector: ['textile'] };
    await waitUntil(() => total(list) === '1 projet');
    expect(events).to.equal(0);
    const changed = oneEvent(document, 'forem-filter-change');
    box(sectors, 'Aide aux personnes').click();
    expect((await changed).detail).to.deep.equal({
      selection: { sector: ['textile', 'personal-assistance'] },
      total: 2,
    });
    expect(events).to.equal(1);
  });

  itByKeyboard('work by keyboard alone and keep the focus', async () => {
    const { sectors, list } = await family('keyboard');
    box(sectors, 'Textile').focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => total(list) === '1 projet');
    expect(sectors.shadowRoot?.activeElement).to.equal(box(sectors, 'Textile'));
    const clear = sectors.shadowRoot!.querySelector<HTMLButtonElement>('.clear')!;
    clear.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => total(list) === '5 projets');
    expect(sectors.shadowRoot?.activeElement?.localName).to.equal('input');
    expect(box(sectors, 'Textile').checked).to.equal(false);
  });

  it('share a selection in any order of loading', async () => {
    const root = await mount(html`<div></div>`);
    const filter = Object.assign(document.createElement('forem-sector-filter'), {
      src: dataset,
      group: 'late',
    });
    root.append(filter);
    await settled(filter);
    box(filter, 'Textile').click();
    const list = Object.assign(document.createElement('forem-project-list'), { src: dataset, group: 'late' });
    root.prepend(list);
    await settled(list);
    expect(total(list)).to.equal('1 projet');
    filter.remove();
    root.append(filter);
    await settled(filter);
    expect(box(filter, 'Textile').checked).to.equal(true);
  });

  it('keep groups and datasets apart', async () => {
    const { sectors } = await family('apart');
    const other = await family('apart too');
    const data = build({
      projects: [project({ sectors: ['textile'] })],
      sectors: [sector({ id: 'textile' })],
    });
    const own = await mounted<ForemProjectList>(
      html`<forem-project-list group="apart" .data=${data}></forem-project-list>`,
    );
    box(sectors, 'Textile').click();
    await waitUntil(() => sectors.results?.total === 1);
    expect(total(other.list)).to.equal('5 projets');
    expect(own.selection).to.deep.equal({});
  });

  it('omit values without projects with hide-empty, except for chosen ones', async () => {
    const { sectors, themes } = await family('hide-empty');
    const shown = (): number => findAll(sectors, '[part=value]').length;
    const all = shown();
    sectors.hideEmpty = true;
    await sectors.updateComplete;
    expect(shown()).to.be.below(all).and.above(0);
    expect(findAll(sectors, '.none')).to.deep.equal([]);
    box(sectors, 'Textile').click();
    const other = 'Entreprises';
    await waitUntil(() => count(themes, other) === '–');
    box(themes, other).click();
    await waitUntil(() => count(sectors, 'Textile') === '–');
    expect(box(sectors, 'Textile').checked).to.equal(true);
    // The value toggled last stays too, because it has the focus.
    box(sectors, 'Textile').focus();
    box(sectors, 'Textile').click();
    await waitUntil(() => sectors.results?.total);
    expect(sectors.shadowRoot?.activeElement).to.equal(box(sectors, 'Textile'));
    sectors.hideEmpty = false;
    await sectors.updateComplete;
    expect(shown()).to.equal(all);
  });

  it('show an unknown chosen id as unavailable', async () => {
    const { sectors } = await family('unknown');
    sectors.selection = { sector: ['space-travel'] };
    await waitUntil(() => allText(sectors).includes('space-travel'));
    expect(allText(sectors)).to.contain('(non disponible)');
  });

  it('show a message when there is nothing to choose', async () => {
    const filter = await mounted<ForemSectorFilter>(
      html`<forem-sector-filter lang="en" .data=${build({ projects: [project()] })}></forem-sector-filter>`,
    );
    expect(filter.state).to.equal('empty');
    expect(allText(filter)).to.equal('Sectors No values to choose from.');
  });
});
