import { expect } from '@open-wc/testing';
import { createCatalogue, type Catalogue } from '../../src/catalogue/indexed/catalogue.js';
import type { Query } from '../../src/catalogue/question.js';
import { facetNames } from '../../src/catalogue/selection.js';
import { query } from '../../src/catalogue/indexed/query.js';
import { createSlicedEngine } from '../../src/engine/indexed/sliced-engine.js';
import * as text from '../../src/catalogue/indexed/text/text-search.js';
import type { Dataset } from '../../src/dataset/reading/schema.js';
import { generateDataset } from '../helpers/generate.js';

describe('100 000 projects', function () {
  this.timeout(60_000);
  let data: Dataset;
  let catalogue: Catalogue;
  before(() => {
    data = generateDataset(100_000);
    catalogue = createCatalogue(data);
  });

  /** Milliseconds for the median of some runs, the first (which makes orders and indexes) left out. */
  function typical(question: Query): number {
    query(catalogue, question, text);
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      query(catalogue, question, text);
      return performance.now() - start;
    });
    return times.toSorted((a, b) => a - b)[4]!;
  }

  // Far above what it takes, so that a busy machine passes and a quadratic slip doesn't.
  it('are narrowed and counted within two frames', () => {
    const selection = { sector: ['sector-1', 'sector-2'], country: ['BE'] };
    expect(typical({ selection, limit: 20, counts: facetNames })).to.be.below(32);
  });

  it('are searched within three frames', () => {
    expect(typical({ selection: { q: 'formation emp' }, limit: 20, counts: facetNames })).to.be.below(48);
  });

  it('give the page its turn while they are indexed', async () => {
    const engine = createSlicedEngine(data);
    const { port1, port2 } = new MessageChannel();
    let turns = 0;
    port1.onmessage = () => {
      turns++;
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    // Words are indexed for each language by itself.
    for (const locale of ['fr', 'nl', 'de', 'en'])
      await engine.query({ locale, selection: { q: 'formation' }, limit: 20, counts: facetNames });
    port1.close();
    // A second of work or more, in stretches of 12 ms. Turns are counted since gaps grow on a busy machine.
    expect(turns).to.be.above(50);
  });
});
