import { expect, html } from '@open-wc/testing';
import type { ForemProjectTimeline } from '../../../src/elements/project-timeline/project-timeline.js';
import '../../../src/embed/define/forem-project-timeline.js';
import { dataset, project } from '../../builders.js';
import { findings } from '../../helpers/axe.js';
import { allText, mounted } from '../../helpers/mount.js';

const data = dataset({ projects: [project(), project()] });

describe('<forem-project-timeline>', () => {
  it('shows how many projects there are, in the language of the element', async () => {
    const element = await mounted<ForemProjectTimeline>(
      html`<forem-project-timeline lang="nl" .data=${data}></forem-project-timeline>`,
    );
    expect(allText(element)).to.equal('2 projecten');
  });

  it('is accessible', async () => {
    const element = await mounted<ForemProjectTimeline>(
      html`<forem-project-timeline lang="fr" .data=${data}></forem-project-timeline>`,
    );
    expect(await findings(element)).to.deep.equal([]);
  });
});
