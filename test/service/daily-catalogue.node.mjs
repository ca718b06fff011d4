// Midnight: the status of projects changes, and no reader waits for indexes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundle, countSteps } from '../helpers/count-steps.mjs';
import { dataset as generate, numbers, randomQuery } from './questions.mjs';
import { comparable } from './random-questions.mjs';

const { createCatalogue, createDailyCatalogue, parse, query, runToEnd, search, suggest } = await bundle([
  'src/catalogue/indexed/catalogue.ts',
  'src/catalogue/indexed/query.ts',
  'src/catalogue/indexed/text/text-search.ts',
  'src/dataset/reading/parse.ts',
  'src/scheduling/resumable.ts',
  'src/service/daily-catalogue.ts',
]);

const draft = generate(3000);
draft.projects.forEach(
  (project, i) => (project.period = { start: String(2010 + (i % 9)), end: String(2018 + (i % 7)) }),
);
const { dataset } = parse(draft);
const days = ['2018-12-31', '2019-01-01', '2024-06-01'];
const noon = (day) => new Date(`${day}T12:00:00`);
const counts = ['sector', 'theme', 'country', 'status', 'year'];

test('each day has its own statuses, and all else stays', async () => {
  let now = noon(days[0]);
  const daily = createDailyCatalogue(dataset, { now: () => now });
  const statuses = new Set();
  for (const day of days) {
    now = noon(day);
    const fresh = createCatalogue(dataset, { today: day });
    const next = numbers(5);
    for (let i = 0; i < 40; i++) {
      const question = {
        ...randomQuery(next),
        ...(next(2) ? {} : { counts, within: { status: ['ongoing', 'upcoming'] } }),
      };
      assert.deepEqual(
        comparable(daily.query(question)),
        comparable(query(fresh, question, { search, suggest })),
        `${day} ${JSON.stringify(question)}`,
      );
    }
    const { status } = daily.query({ selection: {}, counts: ['status'] }).counts;
    statuses.add(JSON.stringify([...status]));
  }
  assert.equal(statuses.size, days.length);
});

test('the first question of a day costs hardly more than another one', async () => {
  let now = noon(days[0]);
  const besides = [];
  const daily = createDailyCatalogue(dataset, {
    now: () => now,
    run: (steps) => new Promise((resolve) => besides.push(() => resolve(runToEnd(steps)))),
  });
  for (const work of besides.splice(0)) await work();
  const ask = (q) => () => daily.query({ selection: { q }, counts, limit: 20, locale: 'nl' });
  ask('for')();
  const usual = await countSteps(ask('emp'));
  now = noon(days[1]);
  const first = await countSteps(ask('jeu'));
  assert.ok(first < 3 * usual, `${first} steps after midnight, ${usual} before`);
  assert.equal(besides.length, 1);
});
