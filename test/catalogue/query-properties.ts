/** Properties of queries on random datasets, for a file with few runs and a slow one with many. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { figureSteps } from '../../src/catalogue/figures/figures.js';
import { createCatalogue } from '../../src/catalogue/indexed/catalogue.js';
import type { Answer } from '../../src/catalogue/question.js';
import { query } from '../../src/catalogue/indexed/query.js';
import * as text from '../../src/catalogue/indexed/text/text-search.js';
import { createPlainCatalogue, plainQuery } from '../../src/catalogue/plain-query.js';
import * as plainText from '../../src/catalogue/text/plain-search.js';
import { runToEnd } from '../../src/scheduling/resumable.js';
import { datasets, queries, today, visits } from './arbitraries.js';
import { referenceQuery, type PlainAnswer } from './reference-query.js';

const plain = ({ total, offset, counts, projects, figures }: Answer): PlainAnswer => ({
  total,
  offset,
  // Lists, because the order of values counts too.
  counts: Object.entries(counts).map(([facet, numbers]) => [facet, ...(numbers ?? [])]),
  projects: projects.map(({ id }) => id),
  figures,
});

export const describeQueries = ({ queryRuns, visitRuns }: { queryRuns: number; visitRuns: number }): void => {
  describe('query, on random datasets', function () {
    this.timeout(120_000);

    it('answers as the reference does, with an index and without', () => {
      fc.assert(
        fc.property(datasets, fc.array(queries, { minLength: 1, maxLength: 5 }), (data, asked) => {
          const catalogue = createCatalogue(data, { today });
          const small = createPlainCatalogue(data, today);
          for (const each of asked) {
            const expected = referenceQuery(data, today, each);
            expect(plain(query(catalogue, each, text, figureSteps))).to.deep.equal(expected);
            const sumUp = each.figures ? runToEnd(figureSteps(data)) : undefined;
            expect(plain(plainQuery(small, each, plainText, sumUp))).to.deep.equal(expected);
          }
        }),
        { numRuns: queryRuns },
      );
    });

    // The engine derives counts from the previous ones in several ways, depending on the number of projects.
    it('answers a sequence of questions, each a change of the one before', () => {
      fc.assert(
        fc.property(datasets, visits, fc.integer({ min: 1, max: 12 }), (data, asked, copies) => {
          const projects = Array.from({ length: copies }, (_, copy) =>
            data.projects.map((project) => ({ ...project, id: `${project.id}-${copy}` })),
          ).flat();
          const many = { ...data, projects };
          const catalogue = createCatalogue(many, { today });
          for (const each of asked) {
            expect(plain(query(catalogue, each, text))).to.deep.equal(referenceQuery(many, today, each));
          }
        }),
        // Shrinking a counterexample of this size would take minutes.
        { numRuns: visitRuns, endOnFailure: true },
      );
    });
  });
};
