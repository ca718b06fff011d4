import { expect, html } from '@open-wc/testing';
import type { ForemFacetChart } from '../../../src/elements/facet-chart/facet-chart.js';
import '../../../src/embed/define/forem-facet-chart.js';
import { dataset, project } from '../../builders.js';
import { findings } from '../../helpers/axe.js';
import { allText, mounted } from '../../helpers/mount.js';

const data = dataset({ projects: [project(), project()] });

describe('<forem-facet-chart>', () => {
  it('shows how many projects there are, in the language of the element', async () => {
    const element = await mounted<ForemFacetChart>(
      html`<forem-facet-chart lang="nl" .data=${data}></forem-facet-chart>`,
    );
    expect(allText(element)).to.equal('2 projecten');
  });

  it('is accessible', async () => {
    const element = await mounted<ForemFacetChart>(
      html`<forem-facet-chart lang="fr" .data=${data}></forem-facet-chart>`,
    );
    expect(await findings(element)).to.deep.equal([]);
  });
});
