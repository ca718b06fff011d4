import { expect } from '@open-wc/testing';
import { mergeSteps } from '../../../src/dataset/reading/merge.js';
import type { Dataset } from '../../../src/dataset/reading/schema.js';
import { runToEnd } from '../../../src/scheduling/resumable.js';
import { dataset, network, project, sector, theme } from '../../builders.js';

const merge = (...datasets: Dataset[]): Dataset => runToEnd(mergeSteps(datasets));
const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);
const label = (fr: string) => ({ label: { fr } });

describe('several datasets as one', () => {
  it('keep the ids that no other has', () => {
    const merged = merge(
      dataset({ title: { fr: 'Premier' }, projects: [project({ id: 'a' })] }),
      dataset({ title: { fr: 'Second' }, projects: [project({ id: 'b' })] }),
    );
    expect(idsOf(merged.projects)).to.deep.equal(['a', 'b']);
    expect(merged.title).to.deep.equal({ fr: 'Premier' });
  });

  it('keep projects apart that have the same id, even when they say the same', () => {
    const same = project({ id: 'a' });
    const merged = merge(
      dataset({ projects: [same] }),
      dataset({ projects: [same] }),
      dataset({ projects: [same] }),
    );
    expect(idsOf(merged.projects)).to.deep.equal(['a', 'a-2', 'a-3']);
    const names = merged.projects.map(({ name }) => name.fr);
    expect(names).to.deep.equal([same.name.fr, same.name.fr, same.name.fr]);
  });

  it('never give an id that another record has', () => {
    const merged = merge(
      dataset({ projects: [project({ id: 'a' }), project({ id: 'a-2' })] }),
      dataset({ projects: [project({ id: 'a' }), project({ id: 'a-3' })] }),
    );
    expect(idsOf(merged.projects)).to.deep.equal(['a', 'a-2', 'a-4', 'a-3']);
  });

  it('share a theme that says the same in both', () => {
    const shared = theme({ id: 't', ...label('Mobilité') });
    const merged = merge(
      dataset({ themes: [shared], projects: [project({ id: 'a', themes: ['t'] })] }),
      dataset({ themes: [{ ...shared }], projects: [project({ id: 'b', themes: ['t'] })] }),
    );
    expect(idsOf(merged.themes)).to.deep.equal(['t']);
    expect(merged.projects.map(({ themes }) => themes)).to.deep.equal([['t'], ['t']]);
  });

  it('keep different records apart, and references follow', () => {
    const second = dataset({
      sources: [{ id: 's', title: 'Autre document' }],
      themes: [theme({ id: 't', ...label('Transport') })],
      sectors: [sector({ id: 'wood', ...label('Bois') }), sector({ id: 'oak', broader: 'wood' })],
      networks: [network({ id: 'n', themes: ['t'], sources: ['s'] })],
      facets: [{ id: 'colour', ...label('Teinte') }],
      projects: [
        project({
          id: 'b',
          themes: ['t', 'elsewhere'],
          sectors: ['wood'],
          networks: ['n'],
          fields: { colour: ['t'] },
          website: { address: 'https://exemple.be', sources: ['s'] },
          quotes: [{ text: 't', source: 's' }],
        }),
      ],
    });
    const merged = merge(
      dataset({
        sources: [{ id: 's', title: 'Document' }],
        themes: [theme({ id: 't', ...label('Mobilité') })],
        sectors: [sector({ id: 'wood', ...label('Forêt') })],
        networks: [network({ id: 'n' })],
        facets: [{ id: 'colour', ...label('Couleur') }],
      }),
      second,
    );
    expect(idsOf(merged.themes)).to.deep.equal(['t', 't-2']);
    expect(merged.sectors[2]).to.include({ id: 'oak', broader: 'wood-2' });
    expect(merged.networks[1]).to.deep.include({ id: 'n-2', themes: ['t-2'], sources: ['s-2'] });
    expect(merged.projects[0]).to.deep.include({
      id: 'b',
      themes: ['t-2', 'elsewhere'],
      sectors: ['wood-2'],
      networks: ['n-2'],
      // The facet gets another id, and its values keep theirs.
      fields: { 'colour-2': ['t'] },
      website: { address: 'https://exemple.be', sources: ['s-2'] },
      quotes: [{ text: 't', source: 's-2' }],
    });
    expect(second.projects[0]!.themes).to.deep.equal(['t', 'elsewhere']);
  });
});
