import { expect, html } from '@open-wc/testing';
import type { ForemElement } from '../../../../src/elements/core/forem-element.js';
import type { ForemPartnerships } from '../../../../src/elements/page/partnerships/partnerships.js';
import '../../../../src/embed/generated/define/forem-partnerships.js';
import { dataset, project, theme } from '../../../builders.js';
import { findAll, mounted, settled, textOf } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const data = dataset({
  themes: [theme({ id: 'work', label: { fr: 'Emploi' } }), theme({ id: 'skills', label: { fr: 'Savoirs' } })],
  projects: [
    project({ id: 'a', themes: ['work'], countries: ['BE'], lead: { name: 'VDAB' } }),
    project({ id: 'b', themes: ['skills'], countries: ['FR'], partners: { names: ['Éole'] } }),
    project({ id: 'c', themes: ['skills'], countries: ['FR'], partners: { names: ['VDAB'] } }),
  ],
});

async function page(more: object = {}): Promise<ForemPartnerships> {
  const element = await mounted<ForemPartnerships>(
    html`<forem-partnerships
      sections="filters projects"
      .data=${data}
      group="page filters"
    ></forem-partnerships>`,
  );
  Object.assign(element, more);
  await element.updateComplete;
  for (const part of findAll<ForemElement>(element, '*'))
    if (part.localName.startsWith('forem-')) await settled(part);
  return element;
}
const filters = (element: Element): string[] =>
  findAll(element, '.drawer > *')
    .filter(({ localName }) => localName.endsWith('-filter'))
    .map((each) => each.getAttribute('facet') ?? each.localName.replace(/forem-|-filter/g, ''));

describe('filters of the whole page', () => {
  it('are all facets with two values, but for the partners', async () => {
    expect(filters(await page())).to.deep.equal(['theme', 'country']);
  });

  it('are those of the attribute, in its order, and unknown ones are left out', async () => {
    expect(filters(await page({ filters: 'partner nothing theme partner' }))).to.deep.equal([
      'partner',
      'theme',
    ]);
    expect(filters(await page({ filters: 'nothing' }))).to.deep.equal(['theme', 'country']);
  });

  it('find the projects of a partner, and the sentence follows', async () => {
    const element = await page({ filters: 'partner', sentence: true });
    const [filter] = findAll<ForemElement>(element, '[facet=partner]');
    const [list] = findAll<ForemElement>(element, 'forem-project-list');
    const boxes = (): HTMLElement[] =>
      findAll(filter!, 'label').filter((each) => textOf(each).includes('VDAB'));
    await waitUntil(() => boxes().length, 'partners');
    boxes()[0]!.click();
    await waitUntil(
      () => findAll(list!, '.sentence').some((each) => textOf(each).startsWith('Deux projets pour « VDAB »')),
      'sentence',
    );
  });

  it('suggest where the page does', async () => {
    const element = await page({ suggest: true });
    const [box] = findAll(element, 'forem-search-box');
    await waitUntil(() => findAll(box!, 'input[role=combobox]').length, 'combobox');
  });
});
