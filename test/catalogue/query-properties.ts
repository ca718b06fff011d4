/** Properties of queries on random datasets, for a file with few runs and a slow one with many. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { figureSteps } from '../../src/catalogue/figures/figures.js';
import { createCatalogue, type Catalogue } from '../../src/catalogue/indexed/catalogue.js';
import type { Answer, Query } from '../../src/catalogue/question.js';
import { querySteps } from '../../src/catalogue/indexed/query.js';
import * as text from '../../src/catalogue/indexed/text/text-search.js';
import { partnerSteps } from '../../src/catalogue/partners/indexed-partners.js';
import { answerWithPartners } from '../../src/catalogue/partners/plain-partners.js';
import { createPlainRanges } from '../../src/catalogue/ranges/plain-ranges.js';
import { rangeSteps } from '../../src/catalogue/ranges/indexed-ranges.js';
import { createPlainCatalogue, plainQuery } from '../../src/catalogue/plain-query.js';
import * as plainText from '../../src/catalogue/text/plain-search.js';
import { runToEnd } from '../../src/scheduling/resumable.js';
import { datasets, queries, today, visits } from './arbitraries.js';
import { referenceQuery, type PlainAnswer } from './reference-query.js';

const plain = ({ total, offset, counts, projects, figures, ranges, partners }: Answer): PlainAnswer => ({
  total,
  offset,
  // Lists, because the order of values counts too.
  counts: Object.entries(counts).map(([facet, numbers]) => [facet, ...(numbers ?? [])]),
  projects: projects.map(({ id }) => id),
  figures,
  partners,
  bars:
    ranges &&
    Object.fromEntries(
      Object.entries(ranges).map(([field, each]) => [
        field,
        { counts: [...each!.counts], unknown: each!.unknown },
      ]),
    ),
});

const tools = { text, figures: figureSteps, ranges: rangeSteps };
const answerOf = (catalogue: Catalogue, query: Query): Answer =>
  runToEnd(partnerSteps(catalogue, query, (asked) => querySteps(catalogue, asked, tools)));

const boundsOf = ({ ranges = {} }: Answer): Record<string, readonly number[]> =>
  Object.fromEntries(Object.entries(ranges).map(([field, each]) => [field, each!.bounds]));

export const describeQueries = ({ queryRuns, visitRuns }: { queryRuns: number; visitRuns: number }): void => {
  describe('query, on random datasets', function () {
    this.timeout(120_000);

    it('answers as the reference does, with an index and without', () => {
      fc.assert(
        fc.property(datasets, fc.array(queries, { minLength: 1, maxLength: 5 }), (data, asked) => {
          const catalogue = createCatalogue(data, { today });
          const small = createPlainCatalogue(data, today);
          for (const each of asked) {
            const answer = answerOf(catalogue, each);
            const expected = referenceQuery(data, today, each, boundsOf(answer));
            expect(plain(answer)).to.deep.equal(expected);
            const sumUp = each.figures ? runToEnd(figureSteps(data)) : undefined;
            const other = answerWithPartners(small, each, (asked) =>
              plainQuery(small, asked, plainText, sumUp, createPlainRanges(data)),
            );
            expect(plain(other)).to.deep.equal(expected);
            expect(other.ranges).to.deep.equal(answer.ranges);
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
            const answer = answerOf(catalogue, each);
            expect(plain(answer)).to.deep.equal(referenceQuery(many, today, each, boundsOf(answer)));
          }
        }),
        // Shrinking a counterexample of this size would take minutes.
        { numRuns: visitRuns, endOnFailure: true },
      );
    });
  });
};
