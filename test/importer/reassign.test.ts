import { expect } from '@open-wc/testing';
import type { Mapping } from '../../src/importer/mapping.js';
import { fieldOf, reassigned } from '../../src/importer/reassign.js';

const mapping: Mapping = {
  source: { id: 'list', title: 'List' },
  fields: { name: 'Title', budget: { column: 'Cost', currency: 'SEK' }, place: 'Town' },
  facets: { measure: { column: 'Kind', label: { en: 'Measure' } } },
};

describe('another field for a column', () => {
  it('takes the column out of the field that it filled', () => {
    const { fields } = reassigned(mapping, 'Town', 'summary');
    expect(fields).to.deep.equal({ name: 'Title', budget: mapping.fields.budget, summary: 'Town' });
  });

  it('keeps the currency where both fields are amounts, and only there', () => {
    expect(reassigned(mapping, 'Cost', 'euShare').fields.euShare).to.deep.equal(mapping.fields.budget);
    expect(reassigned(mapping, 'Cost', 'place').fields.place).to.equal('Cost');
  });

  it('takes the column out of a facet', () => {
    const changed = reassigned(mapping, 'Kind', 'code');
    expect(fieldOf(changed, 'Kind')).to.equal('code');
    expect(changed.facets).to.deep.equal({});
  });

  it('may leave the column out', () => {
    expect(fieldOf(reassigned(mapping, 'Town', undefined), 'Town')).to.equal(undefined);
  });
});
