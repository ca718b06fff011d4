import { expect, html } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-project-timeline.js';
import type { ForemProjectTimeline } from '../../../../src/elements/charts/project-timeline/project-timeline.js';
import { dataset, project } from '../../../builders.js';
import { findings } from '../../../helpers/axe.js';
import { showAllProjects } from '../../../helpers/growing-pages.js';
import { allText, findAll, mounted } from '../../../helpers/mount.js';
import { status } from '../../../helpers/timeline.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const made = (count: number) =>
  dataset({
    projects: Array.from({ length: count }, (_, i) =>
      project({
        id: `p${i}`,
        name: { fr: `Projet ${String(i).padStart(2, '0')}` },
        // The latest come first.
        period: { start: `${2099 - i}-01-01`, end: `${2099 - i}-12-31` },
      }),
    ),
  });
const data = made(95);
const timeline = (pager: string, view = 'chart', lang = 'fr') =>
  mounted<ForemProjectTimeline>(
    html`<forem-project-timeline
      pager=${pager}
      page-size="10"
      view=${view}
      lang=${lang}
      group=${`timeline ${pager} ${view} ${lang}`}
      .data=${data}
    ></forem-project-timeline>`,
  );
const names = (element: Element): string[] =>
  findAll(element, '[part~=project]').map((each) => /Projet \d+/.exec(each.textContent)![0]);
const button = (element: Element, label: string): HTMLButtonElement =>
  findAll<HTMLButtonElement>(element, '.pages button').find(
    (each) => each.textContent.replace(/\s+/g, ' ').trim() === label,
  )!;

describe('the pages of a timeline', () => {
  for (const view of ['chart', 'table'])
    it(`are turned to by their numbers, which name the timeline: ${view}`, async () => {
      const element = await timeline('numbers', view, 'en');
      expect(findAll(element, '.numbers li').map(allText).join(' ')).to.equal('1 2 … 10');
      expect(allText(element)).to.include('Projects 1 to 10 of 95');
      expect(names(element).length).to.equal(10);
      button(element, '10').click();
      await waitUntil(() => names(element)[0] === 'Projet 90', 'last page');
      expect(names(element).length).to.equal(5);
      expect(allText(element)).to.include('Projects 91 to 95 of 95');
      expect(button(element, '10').getAttribute('aria-current')).to.equal('page');
      expect(button(element, '10').getAttribute('aria-label')).to.equal('Page 10: Timeline of projects');
      expect(element.shadowRoot!.activeElement?.className).to.equal('total');
      await waitUntil(() => status(element) === 'Page 10 of 10', 'announced');
      button(element, 'Previous').click();
      await waitUntil(() => names(element)[0] === 'Projet 80', 'the page before');
      expect(await findings(element)).to.deep.equal([]);
    });

  it('grow by a button, and the focus moves to the first project that is added', async () => {
    await showAllProjects(await timeline('more'), names, button);
  });

  it('end where the data ends, and begin anew with another selection', async () => {
    const element = await timeline('numbers', 'chart', 'nl');
    button(element, '10').click();
    await waitUntil(() => names(element)[0] === 'Projet 90', 'last page');
    element.data = made(25);
    await waitUntil(() => names(element).length === 5 && names(element)[0] === 'Projet 20', 'last of three');
    element.selection = { q: '07' };
    await waitUntil(() => names(element).join() === 'Projet 07', 'found');
    expect(findAll(element, '.pages').length).to.equal(0);
  });
});
