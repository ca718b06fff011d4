import { expect, html } from '@open-wc/testing';
import '../../../src/embed/generated/define/forem-theme-filter.js';
import type { ForemThemeFilter } from '../../../src/elements/filters/theme-filter/theme-filter.js';
import { dataset, project, theme } from '../../builders.js';
import { choose, mounted, settled } from '../../helpers/mount.js';

const data = () =>
  dataset({
    themes: [theme({ id: 'skills', label: { fr: 'Compétences' } })],
    projects: [project({ themes: ['skills'] })],
  });
let groups = 0;

async function filterWith(selection: object): Promise<ForemThemeFilter> {
  const filter = document.createElement('forem-theme-filter');
  Object.assign(filter, { data: data(), group: `selection-${groups++}`, selection });
  return mounted<ForemThemeFilter>(html`${filter}`);
}

describe('selection, set again by a template at every draw', () => {
  it('keeps the choice of a reader while the object is equal', async () => {
    const filter = await filterWith({});
    await choose(filter, 'Compétences');
    filter.selection = {};
    expect(filter.selection).to.deep.equal({ theme: ['skills'] });
  });

  it('follows an object that differs from the last one', async () => {
    const filter = await filterWith({ theme: ['skills'] });
    filter.selection = {};
    expect(filter.selection).to.deep.equal({});
    filter.selection = { theme: ['skills'] };
    expect(filter.selection).to.deep.equal({ theme: ['skills'] });
  });

  it('applies to other data, even if it is equal', async () => {
    const filter = await filterWith({ theme: ['skills'] });
    filter.data = data();
    await settled(filter);
    await filter.updateComplete;
    filter.selection = { theme: ['skills'] };
    expect(filter.selection).to.deep.equal({ theme: ['skills'] });
  });
});
