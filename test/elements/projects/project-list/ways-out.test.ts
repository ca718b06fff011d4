import { expect, html } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-project-list.js';
import type { ForemProjectList } from '../../../../src/elements/projects/project-list/project-list.js';
import type { Selection } from '../../../../src/catalogue/selection.js';
import { dataset as build, project } from '../../../builders.js';
import { findAll, mounted } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const data = build({
  themes: [{ id: 'jobseekers', label: { fr: 'Demandeurs' } }],
  sectors: [{ id: 'textile', label: { fr: 'Textile' } }],
  projects: [
    project({ name: { fr: 'Un' }, sectors: ['textile'], countries: ['BE'] }),
    project({ name: { fr: 'Deux' }, themes: ['jobseekers'], countries: ['FR'] }),
    project({ name: { fr: 'Trois' }, themes: ['jobseekers'], countries: ['BE'] }),
  ],
});

const ways = (element: ForemProjectList): string[] =>
  findAll(element, '[part=ways] li').map((way) => way.textContent.replace(/\s+/g, ' ').trim());

async function listWith(selection: Selection, locked = ''): Promise<ForemProjectList> {
  const element = await mounted<ForemProjectList>(
    html`<forem-project-list .data=${{ ...data }} country=${locked} ?locked=${locked}></forem-project-list>`,
  );
  element.selection = selection;
  await waitUntil(() => element.state === 'empty');
  return element;
}

describe('<forem-project-list> without a project', () => {
  it('offers to leave out each value and each word that finds projects then', async () => {
    const element = await listWith({ sector: ['textile'], theme: ['jobseekers'] });
    await waitUntil(() => ways(element).length);
    expect(ways(element)).to.deep.equal(['Sans Textile 2 projets', 'Sans Demandeurs 1 projet']);
    const words = await listWith({ q: 'deux trois' });
    await waitUntil(() => ways(words).length);
    expect(ways(words)).to.deep.equal(['Sans « deux » 1 projet', 'Sans « trois » 1 projet']);
  });

  it('offers to leave out all words where no single one is to blame', async () => {
    const element = await listWith({ q: 'quatre cinq', country: ['BE'] });
    await waitUntil(() => ways(element).length);
    expect(ways(element)).to.deep.equal(['Sans « quatre cinq » 2 projets']);
    findAll<HTMLButtonElement>(element, '[part=ways] button')[0]!.click();
    await waitUntil(() => element.state === 'ready');
    expect(element.selection).to.deep.equal({ country: ['BE'] });
  });

  it('leaves out one of them, and moves the focus to the result', async () => {
    const element = await listWith({ sector: ['textile'], q: 'deux' });
    await waitUntil(() => ways(element).length);
    const button = findAll<HTMLButtonElement>(element, '[part=ways] button')[0]!;
    button.focus();
    button.click();
    await waitUntil(() => element.state === 'ready');
    expect(element.selection).to.deep.equal({ q: 'deux' });
    expect(element.shadowRoot!.activeElement).to.equal(element.shadowRoot!.querySelector('.total'));
  });

  it('keeps to the selection of a locked list, and forgets the ways of the choice before', async () => {
    const element = await listWith({ sector: ['textile'], q: 'deux' }, 'BE');
    await waitUntil(() => ways(element).length);
    expect(ways(element)).to.deep.equal(['Sans « deux » 1 projet']);
    element.selection = { q: 'trois un' };
    await waitUntil(() => ways(element)[0]?.includes('trois'));
    expect(ways(element)).to.deep.equal(['Sans « trois » 1 projet', 'Sans « un » 1 projet']);
  });
});
