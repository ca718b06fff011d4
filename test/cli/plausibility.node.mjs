// Values that the schema takes, and that can be no fact: each is told, once, by its place.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/run.mjs';

const load = async (file) => (await runnerImport(join(root, file), { logLevel: 'error' })).module;
const { warningsIn } = await load('src/cli/plausibility.ts');
const told = (project) =>
  warningsIn({ projects: [{ id: 'a', ...project }] }).map(({ path, code }) => `${path} ${code}`);
const euro = (amount) => ({ amount, currency: 'EUR' });

for (const [title, project, expected] of [
  ['an end before its start', { period: { start: '2021', end: '2019' } }, 'period.end end-before-start'],
  ['a start in the year 21', { period: { start: '0021' } }, 'period.start far-date'],
  ['an end in 2921', { period: { end: '2921-01' } }, 'period.end far-date'],
  ['a budget of 9 thousand billions', { budget: euro(9e15) }, 'budget.amount amount'],
  ['a negative budget', { budget: euro(-1) }, 'budget.amount amount'],
  [
    'an EU share above the total',
    { budget: euro(10), funding: { euShare: euro(11) } },
    'funding.euShare share',
  ],
  [
    'a partner’s budget above the total',
    { budget: euro(10), partners: { members: [{ name: 'P', budget: euro(11) }] } },
    'partners.members[0].budget share',
  ],
  ['a latitude of 95', { locations: [{ latitude: 95, longitude: 4 }] }, 'locations[0].latitude coordinates'],
  [
    'a longitude of 200',
    { locations: [{ latitude: 50, longitude: 200 }] },
    'locations[0].longitude coordinates',
  ],
  ['half a place', { locations: [{ latitude: 50 }] }, 'locations[0] coordinates'],
  ['the place 0, 0', { locations: [{ latitude: 0, longitude: 0 }] }, 'locations[0] coordinates'],
  ['a blank text', { summary: { fr: ' ' } }, 'summary.fr blank'],
  ['an empty text in a list', { partners: { names: ['A', ''] } }, 'partners.names[1] blank'],
  [
    'a password in an address',
    { website: { address: 'https://me:secret@exemple.be/' } },
    'website.address credentials',
  ],
  ['a theme twice', { themes: ['a', 'b', 'a'] }, 'themes[2] duplicate'],
  ['a partner twice', { partners: { names: ['P', 'P'] } }, 'partners.names[1] duplicate'],
  ['a country that is none', { countries: ['ZZ'] }, 'countries[0] country'],
  ['a country of a partner that is none', { lead: { name: 'L', country: 'ZZ' } }, 'lead.country country'],
  ['a currency that is none', { budget: { amount: 1, currency: 'XXX' } }, 'budget.currency currency'],
  ['a minimum above its maximum', { partnerCount: { min: 5, max: 3 } }, 'partnerCount range'],
])
  test(`${title} is reported`, () => assert.deepEqual(told(project), [`projects[0].${expected}`]));

test('two projects that differ only in their ids are reported', () =>
  assert.deepEqual(
    warningsIn({ projects: ['a', 'b'].map((id) => ({ id, name: { fr: 'Projet' } })) }).map(
      ({ path, code }) => `${path} ${code}`,
    ),
    ['projects[1] duplicate'],
  ));

test('a password is not repeated', () =>
  assert.ok(!JSON.stringify(warningsIn({ address: 'https://me:secret@exemple.be/' })).includes('secret')));

test('the bundled dataset has nothing of the kind', () =>
  assert.deepEqual(
    warningsIn(JSON.parse(readFileSync(join(root, 'data/forem/partnerships.json'), 'utf8'))),
    [],
  ));
