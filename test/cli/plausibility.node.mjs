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
    { budget: euro(1000), funding: { euShare: euro(1001) } },
    'funding.euShare share',
  ],
  [
    'a partner’s budget above the total',
    { budget: euro(1000), partners: { members: [{ name: 'P', budget: euro(1001) }] } },
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
  ['a currency that is none', { budget: { amount: 1000, currency: 'XXX' } }, 'budget.currency currency'],
  ['a minimum above its maximum', { partnerCount: { min: 5, max: 3 } }, 'partnerCount range'],
  ['a start on day 1 of Excel', { period: { start: '1900-01-01' } }, 'period.start far-date'],
  ['a start on day 0 of Unix', { period: { start: '1970-01-01' } }, 'period.start far-date'],
  ['an end that stands for none', { period: { end: '9999-12-31' } }, 'period.end far-date'],
  ['a comparison in the year 1900', { asOf: '1900' }, 'asOf far-date'],
  ['a comparison to come', { asOf: `${new Date().getFullYear() + 2}` }, 'asOf future-date'],
  ['a project of 60 years', { period: { start: '1975', end: '2035' } }, 'period duration'],
  [
    'a call that closes after the project',
    { period: { end: '2020' }, call: { period: { end: '2021-02' } } },
    'call.period.end late-call',
  ],
  ['a budget of 1 euro', { budget: euro(1) }, 'budget.amount small-amount'],
  ['a budget of 0 euro', { budget: euro(0) }, 'budget.amount small-amount'],
  ['a budget of 999 999 999 euro', { budget: euro(999_999_999) }, 'budget.amount amount'],
  ['a rate that is a fraction', { funding: { rate: 0.85 } }, 'funding.rate rate'],
  [
    'a rate below the EU share',
    { budget: euro(1000), funding: { euShare: euro(850), rate: 50 } },
    'funding.rate rate',
  ],
  [
    'partners’ budgets whose sum is above the total',
    {
      budget: euro(1000),
      lead: { name: 'L', budget: euro(600) },
      partners: { members: [{ name: 'P', budget: euro(600) }] },
    },
    'partners share',
  ],
  [
    'the lead partner among the partners',
    { lead: { name: 'L' }, partners: { names: ['l'] } },
    'partners.names[0] duplicate',
  ],
  [
    'a partner by name and with details',
    { partners: { names: ['P'], members: [{ name: 'P', country: 'BE' }] } },
    'partners.members[0] duplicate',
  ],
  [
    'fewer partners than names',
    { partnerCount: { min: 1, max: 1 }, partners: { names: ['A', 'B'] } },
    'partnerCount count',
  ],
  ['a million partners', { partnerCount: { min: 1e6, max: 1e6 } }, 'partnerCount count'],
  ['a project that is part of itself', { parent: 'a' }, 'parent own-parent'],
  [
    'latitude and longitude interchanged',
    { locations: [{ latitude: 4.86, longitude: 50.46 }] },
    'locations[0] swapped',
  ],
  [
    'a region of another country',
    { locations: [{ nuts: 'FR10', country: 'BE' }] },
    'locations[0].nuts other-country',
  ],
  ['a region of no country', { locations: [{ nuts: 'ZZ1' }] }, 'locations[0].nuts country'],
  ['a website without its scheme', { website: { address: 'www.exemple.be' } }, 'website.address address'],
  ['a website without a server', { links: [{ address: 'https://' }] }, 'links[0].address address'],
  ['a website on this computer', { website: { address: 'http://localhost/p' } }, 'website.address address'],
  ['a website in a folder', { website: { address: 'file:///C:/p.html' } }, 'website.address address'],
  ['an e-mail address without @', { contact: { email: 'info' } }, 'contact.email contact'],
  ['a telephone number of two digits', { contact: { phone: '12' } }, 'contact.phone contact'],
  ['an image of no size', { image: { address: 'p.png', width: 0, height: 9 } }, 'image count'],
  ['a placeholder', { summary: { fr: 'À compléter' } }, 'summary.fr placeholder'],
  ['an error of a spreadsheet', { summary: { fr: '#REF!' } }, 'summary.fr placeholder'],
  ['a text of a program', { lead: { name: '[object Object]' } }, 'lead.name placeholder'],
  ['a text that was encoded twice', { summary: { fr: 'RÃ©el' } }, 'summary.fr damaged'],
  ['a lost letter', { summary: { fr: 'R\ufffdel' } }, 'summary.fr damaged'],
  ['markup', { summary: { fr: '<p>Texte</p>' } }, 'summary.fr markup'],
  ['a name for a letter', { summary: { fr: 'R&eacute;el' } }, 'summary.fr markup'],
])
  test(`${title} is reported`, () => assert.deepEqual(told(project), [`projects[0].${expected}`]));

for (const [title, project] of [
  ['a place in Réunion', { locations: [{ latitude: -21.1, longitude: 55.5, nuts: 'FRY40' }] }],
  ['a place in the Azores', { locations: [{ latitude: 37.7, longitude: -25.7 }] }],
  ['a place in Ethiopia', { countries: ['ET'], locations: [{ latitude: 9, longitude: 38.7 }] }],
  ['a region of Greece', { locations: [{ nuts: 'EL30', country: 'GR' }] }],
  ['a partner without a budget of its own', { budget: euro(1000), lead: { name: 'L', budget: euro(0) } }],
  ['a rate of the eligible costs', { budget: euro(1000), funding: { euShare: euro(400), rate: 50 } }],
  ['an image beside the dataset', { image: { address: 'p.png' } }],
  ['an address of mail', { links: [{ address: 'mailto:info@exemple.be' }] }],
  ['a sign in a text', { summary: { fr: 'R&D, < 25 ans, 3 > 2 & plus' } }],
  ['errors of published words', { quotes: [{ text: 'RÃ©el <b>' }] }],
])
  test(`${title} is not reported`, () => assert.deepEqual(told(project), []));

test('projects that are part of each other are reported', () =>
  assert.deepEqual(
    warningsIn({
      projects: [
        { id: 'a', name: { fr: 'A' }, parent: 'b' },
        { id: 'b', name: { fr: 'B' }, parent: 'a' },
        { id: 'c', name: { fr: 'C' }, parent: 'a' },
      ],
    }).map(({ path, code }) => `${path} ${code}`),
    ['projects[0].parent own-parent', 'projects[1].parent own-parent'],
  ));

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
