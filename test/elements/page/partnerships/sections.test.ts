import { expect } from '@open-wc/testing';
import { defaultSections, rowsOf, sectionsIn } from '../../../../src/elements/page/partnerships/sections.js';

describe('the attribute "sections"', () => {
  it('falls back to the default sections where it names no existing one', () => {
    expect(sectionsIn(undefined).sections).to.deep.equal(defaultSections);
    expect(sectionsIn('nonsense')).to.deep.equal({ sections: defaultSections, unknown: ['nonsense'] });
  });

  it('ignores repeated names', () => {
    expect(sectionsIn(' map  map networks').sections).to.deep.equal(['map', 'networks']);
  });

  it('pairs sections only where they are consecutive', () => {
    expect(rowsOf(['filters', 'projects', 'themes', 'map', 'sectors'])).to.deep.equal([
      ['filters', 'projects'],
      ['themes'],
      ['map'],
      ['sectors'],
    ]);
  });
});
