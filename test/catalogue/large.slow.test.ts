import { expect } from '@open-wc/testing';
import { facetNames } from '../../src/catalogue/selection.js';
import { createSlicedEngine } from '../../src/engine/indexed/sliced-engine.js';
import { generateDataset } from '../helpers/generate.js';

describe('100 000 projects', function () {
  this.timeout(60_000);
  it('give the page its turn while they are indexed', async () => {
    const engine = createSlicedEngine(generateDataset(100_000));
    const { port1, port2 } = new MessageChannel();
    let turns = 0;
    port1.onmessage = () => {
      turns++;
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    // Each language has its own index of words.
    for (const locale of ['fr', 'nl', 'de', 'en'])
      await engine.query({ locale, selection: { q: 'formation' }, limit: 20, counts: facetNames });
    port1.close();
    // The test counts turns, because gaps between them grow on a busy machine. Indexing takes a second or more, in
    // slices of 12 ms.
    expect(turns).to.be.above(10);
  });
});
