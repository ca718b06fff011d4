import { expect } from '@open-wc/testing';
import { facetValues, type FacetValue } from '../../src/exploration/facet-values.js';
import type { PageDataset, Sector } from '../../src/dataset/reading/schema.js';
import { dataset, sector } from '../builders.js';

const flat = (values: readonly FacetValue[]): FacetValue[] =>
  values.flatMap((each) => [each, ...flat(each.narrower)]);
const depthOf = (values: readonly FacetValue[]): number =>
  values.length ? 1 + Math.max(...values.map(({ narrower }) => depthOf(narrower))) : 0;

type Parent = (i: number, length: number) => number | undefined;
const shapes: Readonly<Record<string, Parent>> = {
  'a chain': (i) => (i ? i - 1 : undefined),
  'a chain from its end': (i, length) => (i < length - 1 ? i + 1 : undefined),
  'a flat list': () => undefined,
  'one sector with all others': (i) => (i ? 0 : undefined),
  'a circle': (i, length) => (i + 1) % length,
  'circles of two': (i) => i ^ 1,
  'chains into a circle': (i) => (i ? Math.floor(i / 2) : 1),
};

/** Builds sectors, and counts how often the parent of one is read. */
function build(parent: Parent, length: number): { data: PageDataset; reads: () => number } {
  let reads = 0;
  const sectors = Array.from({ length }, (_, i): Sector => {
    const broader = parent(i, length);
    return Object.defineProperty(sector({ id: `s${i}` }), 'broader', {
      get: () => (reads++, broader === undefined ? undefined : `s${broader}`),
    });
  });
  return { data: { ...dataset(), sectors }, reads: () => reads };
}

describe('the values of a facet', () => {
  for (const [name, parent] of Object.entries(shapes))
    it(`have every sector once, in linear time, and no deep nesting: ${name}`, () => {
      const reads = [1_000, 10_000].map((length) => {
        const { data, reads } = build(parent, length);
        const { listed } = facetValues(data, 'sector');
        const ids = flat(listed).map(({ id }) => id);
        expect(ids).to.have.length(length);
        expect(new Set(ids)).to.have.property('size', length);
        expect(depthOf(listed)).to.be.at.most(9);
        return reads();
      });
      expect(reads[1]).to.be.at.most(12 * reads[0]!);
    });
});
