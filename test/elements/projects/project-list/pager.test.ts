import { expect, html } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-project-list.js';
import type { ForemProjectList } from '../../../../src/elements/projects/project-list/project-list.js';
import { shownPages } from '../../../../src/elements/exploring/pager-views/pager-views.js';
import { dataset, project } from '../../../builders.js';
import { findings } from '../../../helpers/axe.js';
import { showAllProjects } from '../../../helpers/growing-pages.js';
import { allText, findAll, mounted } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const data = dataset({
  projects: Array.from({ length: 95 }, (_, i) =>
    project({ id: `p${i}`, name: { fr: `Projet ${String(i).padStart(2, '0')}` } }),
  ),
});
const list = (pager: string, lang = 'fr') =>
  mounted<ForemProjectList>(
    html`<forem-project-list
      pager=${pager}
      page-size="10"
      view="compact"
      lang=${lang}
      group=${`pager ${pager} ${lang}`}
      .data=${data}
    ></forem-project-list>`,
  );
const names = (element: Element): string[] =>
  findAll(element, '.line-name').map((each) => each.textContent.trim());
const numbers = (element: Element): string => findAll(element, '.numbers li').map(allText).join(' ');
const button = (element: Element, name: string): HTMLButtonElement =>
  findAll<HTMLButtonElement>(element, 'button').find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name,
  )!;

describe('the pages of a list', () => {
  it('have numbers with the first, the last and the neighbours of the current one', () => {
    const shown = (page: number, count: number) =>
      shownPages(page, count)
        .map((each) => (each === undefined ? '…' : each + 1))
        .join(' ');
    expect(shown(0, 1)).to.equal('1');
    expect(shown(0, 42)).to.equal('1 2 … 42');
    expect(shown(3, 42)).to.equal('1 2 3 4 5 … 42');
    expect(shown(20, 42)).to.equal('1 … 20 21 22 … 42');
    expect(shown(41, 42)).to.equal('1 … 41 42');
    expect(shown(3, 7)).to.equal('1 2 3 4 5 6 7');
  });

  it('are turned to by their numbers, and tell which projects are shown', async () => {
    const element = await list('numbers', 'en');
    expect(numbers(element)).to.equal('1 2 … 10');
    expect(allText(element)).to.include('Projects 1 to 10 of 95');
    button(element, 'Page 10').click();
    await waitUntil(() => names(element)[0] === 'Projet 90', 'last page');
    expect(allText(element)).to.include('Projects 91 to 95 of 95');
    expect(button(element, 'Page 10').getAttribute('aria-current')).to.equal('page');
    expect(await findings(element)).to.deep.equal([]);
  });

  it('grow by a button, and the focus moves to the first project that is added', async () => {
    await showAllProjects(await list('more'), names, button);
  });
});
