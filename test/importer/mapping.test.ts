import { expect } from '@open-wc/testing';
import { problemsOf } from './run.js';

describe('import: a wrong mapping', () => {
  for (const [title, mapping, expected] of [
    ['no object', null, [' object']],
    ['no fields', {}, ['fields object']],
    ['a slip in a key', { fields: { nom: 'A' } }, ['fields.nom unknown-key']],
    ['a slip in a column', { fields: { name: 'B' } }, ['fields.name no-column']],
    ['no name', { fields: { place: 'A' } }, ['fields.name no-name']],
    [
      'a key of another field',
      { fields: { name: { column: 'A', split: ';' } } },
      ['fields.name.split unknown-key'],
    ],
    ['no column', { fields: { name: { prefix: 'A' } } }, ['fields.name no-source']],
    [
      'an id that nobody knows',
      { fields: { name: 'A', themes: { column: 'A', values: { x: 'y' } } } },
      ['fields.themes.values.x unknown-id'],
    ],
    [
      'a facet with a built-in name',
      { fields: { name: 'A' }, facets: { theme: { column: 'A', label: { fr: 'T' } } } },
      ['facets.theme format'],
    ],
    [
      'a slip inside a field',
      { fields: { name: 'A', countries: { column: 'A', spilt: ';' } } },
      ['fields.countries.spilt unknown-key'],
    ],
    [
      'a value of another type inside a field',
      { fields: { name: 'A', budget: { column: 'A', scale: 'k' } } },
      ['fields.budget.scale format k number'],
    ],
    ['a number for a column', { fields: { name: 3 } }, ['fields.name format 3 (string | Object)']],
    [
      'a value that is none of a list',
      { fields: { name: 'A', start: { column: 'A', order: 'ymd' } } },
      ['fields.start.order format ymd ("dmy" | "mdy")'],
    ],
    [
      'several at once',
      { fields: { name: 'B', place: 'C' } },
      ['fields.name no-column', 'fields.place no-column'],
    ],
  ] as const)
    it(`${title}: ${expected.join(', ')}`, () => {
      expect(problemsOf(['A'], mapping)).to.deep.equal(expected);
    });

  it('the right column in other letters is found', () => {
    expect(problemsOf(['Thématique (S)'], { fields: { name: 'THEMATIQUE  (s)' } })).to.deep.equal([]);
  });
});
