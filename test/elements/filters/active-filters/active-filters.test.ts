import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-active-filters.js';
import '../../../../src/embed/generated/define/forem-sector-filter.js';
import type { ForemActiveFilters } from '../../../../src/elements/filters/active-filters/active-filters.js';
import { faultUrl } from '../../../helpers/faults.js';
import { findings } from '../../../helpers/axe.js';
import { findAll, mounted } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const src = '/test/fixtures/partnerships.json';
const chips = (element: ForemActiveFilters): (string | undefined)[] =>
  findAll(element, '.chip bdi').map((chip) => chip.textContent?.trim());

async function chosen(lang: string): Promise<ForemActiveFilters> {
  const element = await mounted<ForemActiveFilters>(
    html`<forem-active-filters lang=${lang} src=${src} group=${`chips ${lang}`}></forem-active-filters>`,
  );
  element.selection = {
    sector: ['textile', '-construction'],
    theme: ['mobility'],
    country: ['BE'],
    status: ['ended'],
    network: ['eures'],
    programme: ['interreg-v-fwvl'],
    q: 'emploi',
  };
  await waitUntil(() => chips(element).length === 8);
  return element;
}

describe('<forem-active-filters>', () => {
  it('takes no room while nothing is chosen', async () => {
    const element = await mounted<ForemActiveFilters>(
      html`<forem-active-filters src=${src} group="none"></forem-active-filters>`,
    );
    expect(element.state).to.equal('empty');
    expect(element.offsetHeight).to.equal(0);
  });

  for (const [lang, or, and] of [
    ['fr', 'ou', 'et'],
    ['nl', 'of', 'en'],
    ['de', 'oder', 'und'],
    ['en', 'or', 'and'],
  ] as const)
    it(`says how the values of a facet join: ${lang}`, async () => {
      const element = await mounted<ForemActiveFilters>(
        html`<forem-active-filters lang=${lang} src=${src} group=${`join ${lang}`}></forem-active-filters>`,
      );
      const joiners = (): (string | null)[] => findAll(element, '.joiner').map((each) => each.textContent);
      element.selection = {
        sector: ['textile', 'construction'],
        theme: ['mobility'],
        country: ['BE', '-FR'],
      };
      await waitUntil(() => chips(element).length === 5);
      expect(joiners()).to.deep.equal([or]);
      await mounted(
        html`<forem-sector-filter match="all" src=${src} group=${`join ${lang}`}></forem-sector-filter>`,
      );
      element.selection = { sector: ['textile', 'construction', 'agri-food'] };
      await waitUntil(() => chips(element).length === 3);
      expect(joiners()).to.deep.equal([and, and]);
    });

  it('takes no room while it loads', async () => {
    const element = await fixture<ForemActiveFilters>(
      html`<forem-active-filters src=${faultUrl('hang')} style="margin: 12px"></forem-active-filters>`,
    );
    expect(element.state).to.equal('loading');
    expect(element.offsetHeight).to.equal(0);
    expect(getComputedStyle(element).marginBlockStart).to.equal('0px');
  });

  it('shows the chosen values in the language of the reader', async () => {
    expect(chips(await chosen('en')).sort()).to.deep.equal(
      [
        'Belgium',
        'EURES',
        'Ended',
        'Interreg V France-Wallonie-Vlaanderen',
        'Mobility and traineeships',
        'Textiles',
        'except Construction',
        '‘emploi’',
      ].sort(),
    );
    expect(chips(await chosen('de'))).to.include.members(['Belgien', 'Abgeschlossen', '„emploi“']);
  });

  it('removes a chip, fires an event, and moves the focus to the next chip', async () => {
    const element = await chosen('fr');
    const changed = oneEvent(element, 'forem-filter-change');
    const button = findAll(element, '.chip').find((chip) => chip.textContent?.includes('Textile'))!;
    expect(button.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Retirer le filtre : Textile×');
    button.focus();
    button.click();
    const { detail } = (await changed) as CustomEvent<{ selection: { sector: string[] } }>;
    expect(detail.selection.sector).to.deep.equal(['-construction']);
    await waitUntil(() => element.shadowRoot?.activeElement?.classList.contains('chip'));
    expect(element.shadowRoot?.activeElement?.textContent).to.contain('Construction');
  });

  it('clears everything at once', async () => {
    const element = await chosen('nl');
    findAll(element, 'button.quiet')[0]!.click();
    await waitUntil(() => element.state === 'empty');
    expect(element.selection).to.deep.equal({});
  });

  it('is accessible', async () => {
    expect(await findings(await chosen('fr'))).to.deep.equal([]);
  });
});
