import { expect, html } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-project-timeline.js';
import type { ForemProjectTimeline } from '../../../../src/elements/charts/project-timeline/project-timeline.js';
import { dataset as build, project } from '../../../builders.js';
import { findings } from '../../../helpers/axe.js';
import { allText, findAll, mounted } from '../../../helpers/mount.js';

/** Projects of which each year has one more than the year before. */
const growing = (years: number) =>
  build({
    projects: Array.from({ length: years }, (_, year) => year).flatMap((year) =>
      Array.from({ length: year + 1 }, (_, index) =>
        project({ id: `p${year}-${index}`, period: { start: `${2000 + year}-0${1 + (index % 9)}` } }),
      ),
    ),
  });

const timeline = (data: unknown, lang = 'fr'): Promise<ForemProjectTimeline> =>
  mounted(html`<forem-project-timeline lang=${lang} .data=${data}></forem-project-timeline>`);

describe('years in which projects begin', () => {
  it('are drawn over the timeline of more than 60 projects, in proportion', async () => {
    const element = await timeline(growing(11));
    const heights = findAll(element, '.starts rect').map((each) => Number(each.getAttribute('height')));
    expect(heights.length).to.equal(11);
    expect(heights.at(-1)).to.equal(100);
    expect(heights.map((each) => Math.round((each * 11) / 100))).to.deep.equal(
      heights.map((_, index) => index + 1),
    );
    expect(findAll(element, '.starts svg')[0]?.getAttribute('aria-label')).to.equal(
      'De 2000 à 2010. Barre la plus haute\u00a0: 11 projets',
    );
    expect(await findings(element)).to.deep.equal([]);
  });

  it('are left out up to 60 projects', async () => {
    const element = await timeline(growing(10));
    expect(findAll(element, '.row').length).to.equal(55);
    expect(findAll(element, '.starts')).to.deep.equal([]);
  });

  for (const [lang, title] of [
    ['nl', 'Projecten per beginjaar'],
    ['de', 'Projekte nach Startjahr'],
    ['en', 'Projects by year of start'],
  ] as const)
    it(`have a title in ${lang}`, async () => {
      const element = await timeline(growing(11), lang);
      expect(allText(findAll(element, '.starts')[0]!)).to.contain(title);
    });
});
