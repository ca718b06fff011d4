import { expect, html } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-project-list.js';
import { facetNames } from '../../../../src/dataset/facet-names.js';
import type { ForemProjectList } from '../../../../src/elements/projects/project-list/project-list.js';
import { dataset as build, project } from '../../../builders.js';
import { mount, mounted, settled } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { collectWarnings } from '../../../helpers/warnings.js';

const data = build({
  sectors: [{ id: 'textile', label: { fr: 'Textile' } }],
  themes: [{ id: 'mobility', label: { fr: 'Mobilité' } }],
  projects: [project({ sectors: ['textile'], countries: ['BE'] })],
});

describe('the markup of <forem-project-list>', () => {
  const warned = collectWarnings();

  it('has an attribute for each built-in facet', () => {
    const { observedAttributes } = customElements.get('forem-project-list') as unknown as {
      observedAttributes: readonly string[];
    };
    expect(facetNames.filter((name) => !observedAttributes.includes(name))).to.deep.equal([]);
  });

  it('leads to a warning of a value that the data does not have, with the nearest one', async () => {
    await mounted<ForemProjectList>(
      html`<forem-project-list
        .data=${data}
        sector="textiel"
        theme="mobilty"
        group="a"
      ></forem-project-list>`,
    );
    await waitUntil(() => warned.texts.length);
    expect(warned.texts).to.have.length(1);
    expect(warned.texts[0]).to.contain('no sector "textiel": textile is meant.');
    expect(warned.texts[0]).to.contain('no theme "mobilty": mobility is meant.');
  });

  it('leads to a warning of an attribute that does not exist', async () => {
    await mounted<ForemProjectList>(
      html`<forem-project-list .data=${data} sectr="textile" data-x="1" group="b"></forem-project-list>`,
    );
    await waitUntil(() => warned.texts.length);
    expect(warned.texts).to.have.length(1);
    expect(warned.texts[0]).to.contain('no attribute "sectr": sector is meant.');
  });

  it('leads to a warning of two lists with one selection, once', async () => {
    const box = await mount(
      html`<div>
        <forem-project-list .data=${data} group="c"></forem-project-list>
        <forem-project-list .data=${data} group="c"></forem-project-list>
      </div>`,
    );
    for (const list of box.children) await settled(list as ForemProjectList);
    await waitUntil(() => warned.texts.length);
    expect(warned.texts).to.have.length(1);
    expect(warned.texts[0]).to.contain('2 <forem-project-list> share one selection');
  });

  it('is silent about right markup', async () => {
    const { markupFaults } = await import('../../../../src/elements/core/markup/markup.js');
    const list = await mounted<ForemProjectList>(
      html`<forem-project-list
        .data=${data}
        sector="-textile"
        country="FR"
        status="ended"
        group="d"
        class="x"
        data-y
        url-sync
      ></forem-project-list>`,
    );
    expect(markupFaults(list, data)).to.deep.equal([]);
  });
});
