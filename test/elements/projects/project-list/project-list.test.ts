import { expect, html, oneEvent } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-project-list.js';
import type { ForemProjectList } from '../../../../src/elements/projects/project-list/project-list.js';
import { dataset as build, project } from '../../../builders.js';
import { allText, findAll, mounted, textOf } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const dataset = '/test/fixtures/partnerships.json';
const names = (element: ForemProjectList): (string | undefined)[] =>
  findAll(element, 'h3').map((heading) => heading.textContent?.trim());
const status = (element: ForemProjectList): string | undefined =>
  element.shadowRoot?.querySelector('[role="status"]')?.textContent?.trim();
const button = (element: ForemProjectList, label: string): HTMLButtonElement | undefined =>
  findAll<HTMLButtonElement>(element, 'button').find((each) => each.textContent?.trim() === label);

describe('<forem-project-list>', () => {
  it('shows the five projects, the newest first', async () => {
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list src=${dataset}></forem-project-list>`,
    );
    expect(names(element)).to.deep.equal([
      'En Avant',
      'AB Réfugiés',
      'Compétences sans frontières',
      'Emploi sans frontières',
      'Act’Emploi',
    ]);
    expect(allText(element)).to.contain('5 projets');
    expect(element.results?.total).to.equal(5);
  });

  it('starts with the selection of its attributes', async () => {
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list
        sector="textile personal-assistance"
        src=${dataset}
        group="start"
      ></forem-project-list>`,
    );
    expect(names(element)).to.deep.equal(['Compétences sans frontières', 'Act’Emploi']);
    expect(element.selection).to.deep.equal({ sector: ['textile', 'personal-assistance'] });
    element.sector = 'textile';
    await waitUntil(() => names(element).length === 1);
    expect(names(element)).to.deep.equal(['Compétences sans frontières']);
  });

  it('finds projects of narrower sectors', async () => {
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list sector="construction" src=${dataset} group="narrower"></forem-project-list>`,
    );
    expect(names(element)).to.deep.equal(['Compétences sans frontières']);
  });

  it('says to which values the page has limited it', async () => {
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list theme="mobility" q="emploi" locked src=${dataset}></forem-project-list>`,
    );
    await waitUntil(() => findAll(element, '.limits').length === 1);
    expect(findAll(element, '.limits')[0]!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Limité sur cette page : Mobilité et stages, emploi',
    );
  });

  it('never shows more than it is locked to', async () => {
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list theme="mobility" locked src=${dataset} group="locked"></forem-project-list>`,
    );
    const locked = names(element);
    expect(locked).to.have.length(3);
    expect(element.selection).to.deep.equal({});
    element.selection = { theme: ['skills'] };
    await waitUntil(() => names(element).length !== 3);
    expect(names(element)).to.deep.equal(['Compétences sans frontières']);
    element.selection = {};
    await waitUntil(() => names(element).length === 3);
  });

  it('searches words', async () => {
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list q="refugies" src=${dataset} group="words"></forem-project-list>`,
    );
    expect(names(element)[0]).to.equal('AB Réfugiés');
  });

  it('offers an order once there is something to sort, and from then on', async () => {
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list .selection=${{ sector: ['textile'] }} src=${dataset}></forem-project-list>`,
    );
    const select = (): HTMLSelectElement | null => element.shadowRoot!.querySelector('.sort select');
    expect(element.results!.total).to.equal(1);
    expect(select()).to.equal(null);
    element.selection = {};
    await waitUntil(() => select()?.disabled === false, 'several projects');
    element.selection = { sector: ['textile'] };
    await waitUntil(() => select()?.disabled === true, 'one project again');
  });

  it('sorts, with projects that have no value last', async () => {
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list sort="-budget" src=${dataset}></forem-project-list>`,
    );
    expect(names(element)).to.deep.equal([
      'Compétences sans frontières',
      'AB Réfugiés',
      'Emploi sans frontières',
      'En Avant',
      'Act’Emploi',
    ]);
    const select = element.shadowRoot!.querySelector('select')!;
    expect(select.value).to.equal('-budget');
    select.value = '-start';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => names(element).at(0) === 'En Avant');
    expect(element.sort).to.equal('-start');
    expect(names(element).at(-1)).to.equal('Act’Emploi');
  });

  it('turns pages by keyboard, says so once, and goes on from the top of the list', async () => {
    const projects = Array.from({ length: 25 }, (_, i) =>
      project({ id: `p${i}`, name: { fr: `Projet ${i + 1}` } }),
    );
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list page-size="10" .data=${build({ projects })}></forem-project-list>`,
    );
    expect(names(element)).to.have.length(10);
    expect(status(element)).to.equal('');
    expect(button(element, 'Précédente')?.getAttribute('aria-disabled')).to.equal('true');
    button(element, 'Suivante')!.click();
    await waitUntil(() => names(element)[0] === 'Projet 11');
    await waitUntil(() => status(element));
    expect(status(element)).to.equal('Page 2 sur 3');
    expect(element.shadowRoot?.activeElement).to.equal(element.shadowRoot?.querySelector('.total'));
    button(element, 'Suivante')!.click();
    await waitUntil(() => names(element).length === 5);
    button(element, 'Suivante')!.click();
    await element.updateComplete;
    expect(names(element)).to.have.length(5);
    element.selection = { q: 'Projet 7' };
    await waitUntil(() => names(element)[0] === 'Projet 7');
    await waitUntil(() => status(element) === '1 projet');
  });

  it('offers a way out when nothing matches', async () => {
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list sector="transport" src=${dataset} group="nothing"></forem-project-list>`,
    );
    expect(element.state).to.equal('empty');
    // One sentence says so, and the notice has the ways out alone.
    expect(textOf(findAll(element, '.total')[0]!)).to.equal('Aucun exemple ne correspond à ce choix.');
    const notice = (): string => textOf(findAll(element, '.notice')[0]!);
    await waitUntil(() => notice().startsWith('Sans Transport'), 'the code of the ways out');
    expect(notice()).to.equal('Sans Transport 5 projets Effacer les filtres');
    const changed = oneEvent(element, 'forem-filter-change');
    button(element, 'Effacer les filtres')!.click();
    expect((await changed).detail).to.deep.equal({ selection: {}, total: 5 });
    await element.updateComplete;
    expect(names(element)).to.have.length(5);
    await waitUntil(() => status(element)?.endsWith('5 projets'));
  });

  it('counts in the plural of each language', async () => {
    for (const [lang, none, one, many] of [
      ['fr', 'Il n’y a pas encore de projet ici.', '1 projet', '1 234 projets'],
      ['nl', 'Hier staat nog geen project.', '1 project', '1.234 projecten'],
      ['de', 'Hier gibt es noch kein Projekt.', '1 Projekt', '1.234 Projekte'],
      ['en', 'There is no project here yet.', '1 project', '1,234 projects'],
    ] as const)
      for (const [count, words] of [
        [0, none],
        [1, one],
        [1234, many],
      ] as const) {
        const data = build({ projects: Array.from({ length: count }, (_, i) => project({ id: `p${i}` })) });
        const element = await mounted<ForemProjectList>(
          html`<forem-project-list lang=${lang} .data=${data}></forem-project-list>`,
        );
        const total = element.shadowRoot
          ?.querySelector('.total')
          ?.textContent?.trim()
          .replace(/[\u00a0\u202f]/g, ' ');
        expect(total).to.equal(words);
      }
  });
});
