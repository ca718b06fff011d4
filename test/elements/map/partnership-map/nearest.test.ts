import { expect } from '@open-wc/testing';
import { placeByKey } from '../../../../src/elements/map/partnership-map/nearest.js';
import { loadShapes, placeOf, type Point } from '../../../../src/elements/map/partnership-map/shapes.js';

const cross = new Map<string, Point>([
  ['middle', [10, 10]],
  ['north', [11, 2]],
  ['south', [9, 18]],
  ['west', [2, 9]],
  ['east', [18, 11]],
  ['far east', [30, 10]],
]);
const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

describe('keys on a map', () => {
  it('lead to the neighbour in their direction, and stay where there is none', () => {
    expect(arrows.map((key) => placeByKey(cross, 'middle', key))).to.deep.equal([
      'north',
      'south',
      'west',
      'east',
    ]);
    expect(placeByKey(cross, 'east', 'ArrowRight')).to.equal('far east');
    expect(placeByKey(cross, 'far east', 'ArrowRight')).to.equal('far east');
  });

  it('prefer places ahead to nearer places aside', () => {
    const places = new Map<string, Point>([
      ['here', [0, 0]],
      ['beside', [2, 6]],
      ['ahead', [14, 0]],
    ]);
    expect(placeByKey(places, 'here', 'ArrowRight')).to.equal('ahead');
    places.delete('ahead');
    expect(placeByKey(places, 'here', 'ArrowRight')).to.equal('beside');
  });

  it('lead to the first and the last place, and ignore other keys', () => {
    expect(placeByKey(cross, 'south', 'Home')).to.equal('middle');
    expect(placeByKey(cross, 'south', 'End')).to.equal('far east');
    for (const key of ['Tab', 'Escape', 'a', 'constructor'])
      expect(placeByKey(cross, 'south', key)).to.equal(undefined);
  });

  for (const scope of ['european', 'global'] as const)
    it(`reach every country of the ${scope} map from every other by arrows`, async () => {
      const shapes = await loadShapes(scope);
      const codes = [...new Set([...Object.keys(shapes.countries), ...Object.keys(shapes.points)])];
      const places = new Map(codes.map((code) => [code, placeOf(shapes, code)!]));
      for (const from of [codes[0]!, 'BE']) {
        const reached = new Set([from]);
        for (const code of reached) for (const key of arrows) reached.add(placeByKey(places, code, key)!);
        expect(codes.filter((code) => !reached.has(code))).to.deep.equal([]);
      }
    });
});
