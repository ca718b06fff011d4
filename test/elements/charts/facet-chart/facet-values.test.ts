import { expect, html } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-facet-chart.js';
import type { ForemFacetChart } from '../../../../src/elements/charts/facet-chart/facet-chart.js';
import { dataset as build, programme, project, sector } from '../../../builders.js';
import { allText, findAll, mounted } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const bars = (chart: ForemFacetChart): HTMLElement[] => findAll(chart, '[part=value]');

describe('<forem-facet-chart> of a facet without values', () => {
  it('says in a sentence that no project has a value, and keeps rows that a choice empties', async () => {
    const data = build({
      sectors: [sector({ id: 'bare' })],
      programmes: [programme({ id: 'p' })],
      projects: [project({ programme: 'p' })],
      examples: true,
    });
    const element = await mounted<ForemFacetChart>(
      html`<forem-facet-chart group="bare" .data=${data}></forem-facet-chart>`,
    );
    expect(element.state).to.equal('empty');
    expect(allText(element)).to.contain('Aucune valeur à choisir.');
    expect(bars(element)).to.deep.equal([]);
    element.facet = 'programme';
    await waitUntil(() => bars(element).length === 1);
    element.selection = { sector: ['bare'] };
    await waitUntil(() => element.results?.total === 0);
    await element.updateComplete;
    expect(bars(element)).to.have.length(1);
  });

  it('draws no bar beside a value without projects', async () => {
    const data = build({
      sectors: [sector({ id: 'x' }), sector({ id: 'y' })],
      projects: [project({ sectors: ['y'] })],
    });
    const element = await mounted<ForemFacetChart>(
      html`<forem-facet-chart group="one" .data=${data}></forem-facet-chart>`,
    );
    expect(bars(element).map((each) => Boolean(each.querySelector('rect')))).to.deep.equal([true, false]);
  });
});
