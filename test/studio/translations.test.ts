import { expect } from '@open-wc/testing';
import { textsOf } from '../../src/studio/data/translations.js';
import { dataset, project, sector } from '../builders.js';

describe('the texts that an editor translates', () => {
  it('are those with letters, and no published names', () => {
    const data = dataset({
      sectors: [sector({ id: 's', label: { fr: 'Bâtiment' } }), sector({ id: 'n', label: { fr: '6000' } })],
      projects: [
        project({ id: 'a', name: { fr: 'Alpha' }, summary: { fr: 'Former' } }),
        project({ id: 'b', name: { fr: 'Bêta' }, summary: { fr: '2014–2020' } }),
      ],
    });
    expect(textsOf(data, new Set()).map(({ place }) => place)).to.deep.equal([
      'projects/a/summary',
      'sectors/s/label',
    ]);
  });

  it('are not those of the bundled dataset', () => {
    const data = dataset({ sectors: [sector({ id: 's' })] });
    expect(textsOf(data, new Set(['sectors/s']))).to.deep.equal([]);
  });
});
