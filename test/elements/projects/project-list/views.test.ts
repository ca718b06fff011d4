import { expect, html } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-project-list.js';
import type { ForemProjectList } from '../../../../src/elements/projects/project-list/project-list.js';
import { dataset as build, project } from '../../../builders.js';
import { allText, findAll, mount, mounted, settled } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const dataset = '/test/fixtures/partnerships.json';
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const rowNames = (element: ForemProjectList): string[] =>
  findAll(element, 'tbody th').map((each) => each.textContent.trim());
const heads = (element: ForemProjectList): HTMLElement[] => findAll(element, 'thead th');
const table = (): Promise<ForemProjectList> =>
  mounted(html`<forem-project-list view="table" src=${dataset}></forem-project-list>`);

describe('the views of <forem-project-list>', () => {
  it('as a table has a row for each project, with its name as its head', async () => {
    const element = await table();
    expect(heads(element).map((each) => each.textContent.replace(/[^\p{L} ]/gu, '').trim())).to.deep.equal([
      'Nom',
      'Période',
      'Statut',
      'Programme',
      'Secteurs et thèmes',
      'Budget',
    ]);
    const row = findAll(element, 'tbody tr')[2]!;
    expect(row.querySelector('th[scope="row"] a')?.getAttribute('href')).to.equal(
      'http://www.grenzelooscompetent.eu/fr',
    );
    const text = plain(allText(row));
    for (const part of [
      'Compétences sans frontières',
      'octobre 2016 – décembre 2021',
      'Terminé',
      'Interreg V France-Wallonie-Vlaanderen',
      'Agro-alimentaire',
      '3 291 784 €',
    ])
      expect(text).to.contain(part);
    expect(getComputedStyle(row.lastElementChild!).textAlign).to.equal('end');
  });

  it('as a table sorts by its heads, and says how', async () => {
    const element = await table();
    const sorts = (): (string | null)[] => heads(element).map((each) => each.getAttribute('aria-sort'));
    expect(sorts()).to.deep.equal([null, 'descending', null, null, null, null]);
    const click = (column: number): void => heads(element)[column]!.querySelector('button')!.click();
    click(5);
    await waitUntil(() => rowNames(element)[0] === 'Compétences sans frontières');
    expect(sorts()).to.deep.equal([null, null, null, null, null, 'descending']);
    expect(rowNames(element).at(-1)).to.equal('Act’Emploi');
    click(5);
    await waitUntil(() => rowNames(element)[0] === 'En Avant');
    expect(sorts()[5]).to.equal('ascending');
    expect(element.sort).to.equal('budget');
    expect(element.shadowRoot!.querySelector('select')!.value).to.equal('budget');
    click(0);
    await waitUntil(() => rowNames(element)[0] === 'AB Réfugiés');
    click(0);
    await waitUntil(() => rowNames(element)[0] === 'En Avant');
    expect(sorts()).to.deep.equal(['descending', null, null, null, null, null]);
  });

  it('as a table scrolls inside itself, by keyboard too, and only where it has to', async () => {
    const box = await mount(
      html`<div style="inline-size: 660px">
        <forem-project-list view="table" src=${dataset}></forem-project-list>
      </div>`,
    );
    const element = await settled(box.firstElementChild as ForemProjectList);
    const scroller = (): HTMLElement => element.shadowRoot!.querySelector('.scroller')!;
    await waitUntil(() => scroller().tabIndex === 0);
    expect(scroller().getAttribute('role')).to.equal('region');
    expect(scroller().getAttribute('aria-label')).to.equal('Tableau des projets');
    expect(element.scrollWidth).to.be.at.most(660);
    scroller().scrollLeft = 20;
    expect(scroller().scrollLeft).to.equal(20);
    box.style.inlineSize = '1200px';
    await waitUntil(() => !scroller().hasAttribute('tabindex'));
    expect(scroller().hasAttribute('role')).to.equal(false);
  });

  it('as a table has two lines for each project on a phone', async () => {
    const box = await mount(
      html`<div style="inline-size: 320px">
        <forem-project-list view="table" src=${dataset}></forem-project-list>
      </div>`,
    );
    const element = await settled(box.firstElementChild as ForemProjectList);
    const scroller = element.shadowRoot!.querySelector('.scroller')!;
    expect(scroller.scrollWidth).to.be.at.most(scroller.clientWidth);
    for (const row of findAll(element, 'tbody tr')) {
      const cells = [...row.children].map((each) => each.getBoundingClientRect());
      // Positions are rounded to parts of a pixel.
      expect(cells[2]!.top).to.be.at.least(cells[0]!.bottom - 0.1);
      expect(row.getBoundingClientRect().height).to.be.below(100);
    }
  });

  it('as a table keeps its heads in sight', async () => {
    const projects = Array.from({ length: 60 }, (_, i) => project({ id: `p${i}` }));
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list
        view="table"
        page-size="60"
        style="--forem-table-height: 200px"
        .data=${build({ projects })}
      ></forem-project-list>`,
    );
    const scroller = element.shadowRoot!.querySelector('.scroller')!;
    scroller.scrollTop = 800;
    expect(scroller.scrollTop).to.equal(800);
    const distance = heads(element)[1]!.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    expect(distance).to.be.within(0, 3);
  });

  it('as lines shows name, period and status, and lets the page take over the link', async () => {
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list view="compact" lang="de" src=${dataset}></forem-project-list>`,
    );
    const lines = findAll(element, '.lines > li');
    expect(lines).to.have.length(5);
    expect(plain(allText(lines[0]!))).to.match(/^En Avant , Januar 2019\s–\sDezember 2022 , Abgeschlossen$/);
    expect(findAll(element, 'details')).to.have.length(0);
    let selected: unknown;
    element.addEventListener('forem-select', (event) => {
      selected = event.detail;
      event.preventDefault();
    });
    lines[0]!.querySelector('a')!.click();
    expect(selected).to.deep.equal({
      kind: 'project',
      id: 'en-avant',
      address: 'https://fr.enavant-vooruit.eu/',
    });
  });

  it('takes a page size that can’t be for none', async () => {
    const projects = Array.from({ length: 30 }, (_, i) => project({ id: `p${i}` }));
    for (const [size, shown] of [
      ['-5', 12],
      ['0', 12],
      ['many', 12],
      ['1e999', 12],
      ['7.9', 7],
    ] as const) {
      const element = await mounted<ForemProjectList>(
        html`<forem-project-list page-size=${size} .data=${build({ projects })}></forem-project-list>`,
      );
      expect(element.results?.projects, size).to.have.length(shown);
    }
  });
});
