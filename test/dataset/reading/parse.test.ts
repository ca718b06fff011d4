import { expect } from '@open-wc/testing';
import { parse, type Problem } from '../../../src/dataset/reading/parse.js';
import { collections, Envelope, type CollectionName } from '../../../src/dataset/reading/schema.js';
import { project } from '../../builders.js';
import {
  fullDataset,
  fullRecords,
  placesOf,
  valueAt,
  withValue,
  written,
} from '../../helpers/full-records.js';
import { generateDataset } from '../../helpers/generate.js';

const names = Object.keys(collections) as CollectionName[];
const version = '1.0';

const places = (problems: readonly Problem[]): string[] =>
  problems.map(({ path, code, leftOut }) => `${path} ${code}${leftOut ? '' : ' (kept)'}`);

/** Returns the problems of a list of projects. */
const problemsOf = (...projects: unknown[]): string[] =>
  places(parse({ schemaVersion: version, projects }).problems);

describe('parse: each field', () => {
  const full = fullRecords();

  it('of the schema is in the full records, which are right', () => {
    for (const name of names)
      expect(Object.keys(full[name])).to.have.members(Object.keys(collections[name].entries), name);
    expect(Object.keys(fullDataset())).to.have.members([...Object.keys(Envelope.entries), ...names]);
    const { dataset: read, problems } = parse(fullDataset());
    expect(problems).to.deep.equal([]);
    expect(read).to.deep.equal(fullDataset());
  });

  /** Returns a value of another type. */
  function otherType(value: unknown): unknown {
    if (typeof value === 'string' || typeof value === 'boolean') return 7;
    if (typeof value === 'number') return '7';
    return Array.isArray(value) ? { 0: 'no list' } : 'no object';
  }
  const picked = (path: string): boolean => /^\.emblem$|\.audience$/.test(path);

  for (const name of names)
    it(`of ${name} with a wrong type leaves out its record alone, and says where`, () => {
      const ids = ['before', 'spoilt', 'after'];
      const [before, right, after] = ids.map((id) => ({ ...fullRecords()[name], id }));
      const tried = placesOf(right);
      expect(tried).to.have.length.above(2);
      for (const path of tried) {
        const spoilt = withValue(right!, path, otherType(valueAt(right!, path)));
        const input = { ...fullDataset(), [name]: [before, spoilt, after] };
        const { dataset: read, problems } = parse(input);
        const place = `${name}[1]${written(path)}`;
        const leftOut = problems.filter((problem) => problem.leftOut);
        expect(places(leftOut)).to.deep.equal([`${place} ${picked(written(path)) ? 'format' : 'type'}`]);
        expect(read[name].map(({ id }) => id)).to.deep.equal(['before', 'after'], place);
      }
    });

  for (const name of names)
    it(`of ${name} may be null or absent, unless the record makes no sense without it`, () => {
      const right = { ...fullRecords()[name] };
      const own: Partial<Record<CollectionName, string>> = {
        sources: 'title',
        themes: 'label',
        sectors: 'label',
        facets: 'label',
      };
      const needed = ['id', own[name] ?? 'name'];
      for (const field of Object.keys(right)) {
        const bad = needed.includes(field);
        const read = (value: unknown): string[] =>
          places(parse({ ...fullDataset(), [name]: [withValue(right, [field], value)] }).problems).filter(
            (problem) => !problem.endsWith('(kept)'),
          );
        expect(read(undefined)).to.deep.equal(bad ? [`${name}[0].${field} missing`] : []);
        expect(read(null)).to.deep.equal(bad ? [`${name}[0].${field} type`] : []);
      }
    });
});

describe('parse: values', () => {
  const name = { fr: 'Projet' };
  const cases: [title: string, fields: Record<string, unknown>, problem?: string][] = [
    ['an empty id', { id: '' }, '.id format'],
    ['an id with a space', { id: 'a b' }, '.id format'],
    ['an id with a comma', { id: 'a,b' }, '.id format'],
    ['an id of 201 characters', { id: 'x'.repeat(201) }, '.id format'],
    ['an id of markup', { id: '<img/src=x/onerror=alert(1)>' }],
    ['an id __proto__', { id: '__proto__' }],
    ['an id constructor', { id: 'constructor' }],
    ['an id toString', { id: 'toString' }],
    ['an id in Greek', { id: 'έργο' }],
    ['a name without a language', { name: {} }, '.name format'],
    ['a name in a further language', { name: { 'pt-BR': 'Projeto' } }],
    ['a name under a key that is no language', { name: { title: 'Projeto' } }, '.name format'],
    ['a name in a further language that is no text', { name: { pt: 7 } }, '.name format'],
    [
      'a summary of 1 MB in a further language',
      { summary: { pt: 'x'.repeat(1_000_000) } },
      '.summary.pt format',
    ],
    ['a name of empty texts', { name: { fr: '', nl: '' } }, '.name format'],
    ['an array for a name', { name: [] }, '.name type'],
    ['an array for a period', { period: [] }, '.period type'],
    ['an array for fields', { fields: [] }, '.fields type'],
    [
      'fields with a key that objects have',
      { fields: JSON.parse('{"__proto__":["a"]}') as unknown },
      '.fields type',
    ],
    ['markup in a name', { name: { fr: '<script>alert(1)</script>' } }],
    ['an empty acronym', { acronym: '' }, '.acronym empty'],
    ['a summary of 1 MB', { summary: { fr: 'x'.repeat(1_000_000) } }, '.summary.fr too-long'],
    ['a summary of 20 000 characters', { summary: { fr: 'x'.repeat(20_000) } }],
    ['NUL and a lone surrogate', { summary: { fr: 'a\0b\ud800' } }],
    ['a country in lower case', { countries: ['be'] }, '.countries[0] format'],
    [
      '1e999',
      { budget: JSON.parse('{"amount":1e999,"currency":"EUR"}') as unknown },
      '.budget.amount format',
    ],
    ['NaN', { budget: { amount: NaN, currency: 'EUR' } }, '.budget.amount type'],
    ['"NaN"', { budget: { amount: 'NaN', currency: 'EUR' } }, '.budget.amount type'],
    ['a number in a text', { budget: { amount: '1000', currency: 'EUR' } }, '.budget.amount type'],
    ['a negative amount', { budget: { amount: -1, currency: 'EUR' } }, '.budget.amount format'],
    ['a currency by its sign', { budget: { amount: 1, currency: '€' } }, '.budget.currency format'],
    ['half a partner', { partnerCount: { min: 1.5, max: 2 } }, '.partnerCount.min format'],
    ['30 February', { period: { start: '2021-02-30' } }, '.period.start format'],
    ['29 February of no leap year', { period: { end: '2021-02-29' } }, '.period.end format'],
    ['29 February of a leap year', { period: { end: '2020-02-29' } }],
    ['a thirteenth month', { period: { start: '2021-13' } }, '.period.start format'],
    ['a Belgian date', { period: { start: '01/02/2021' } }, '.period.start format'],
    ['a date and time', { period: { start: '2021-01-01T00:00:00Z' } }, '.period.start format'],
    ['a year as a number', { period: { start: 2021 } }, '.period.start type'],
    ['an end before its start', { period: { start: '2021', end: '2019' } }],
  ];
  for (const [title, fields, problem] of cases)
    it(`${title}: ${problem ? 'left out' : 'kept'}`, () => {
      const record = { id: 'a', name, ...fields };
      const { dataset: read, problems } = parse({
        schemaVersion: version,
        projects: [record, { id: 'next', name }],
      });
      expect(places(problems)).to.deep.equal(problem ? [`projects[0]${problem}`] : []);
      const kept = [{ id: 'next', name }];
      expect(read.projects).to.deep.equal(problem ? kept : [record, ...kept]);
    });

  it('a record that is none is left out', () => {
    expect(problemsOf(null, 'text', 7, [], true, {}, project())).to.deep.equal([
      'projects[0] type',
      'projects[1] type',
      'projects[2] type',
      'projects[3] type',
      'projects[4] type',
      'projects[5].id missing',
    ]);
  });

  it('the value found is reported, shortened', () => {
    const found = (record: unknown): string | undefined =>
      parse({ schemaVersion: version, projects: [record] }).problems[0]?.found;
    expect(found({ id: 7 })).to.equal('7');
    expect(found({ id: `${'x'.repeat(500)} ` })).to.match(/^"x{58}…$/);
  });

  it('nesting of 10 000 levels is not followed', () => {
    let deep: unknown = 'bottom';
    for (let i = 0; i < 10_000; i++) deep = i % 2 ? [deep] : { fr: deep };
    expect(problemsOf(project({ id: 'a', novelty: deep } as object), { id: 'b', name: deep })).to.deep.equal([
      'projects[1].name type',
    ]);
    expect(problemsOf({ id: 'c', name: { fr: deep } })).to.deep.equal(['projects[0].name.fr type']);
  });

  it('10 000 records are all kept', () => {
    const many = generateDataset(10_000);
    const { dataset: read, problems } = parse(JSON.parse(JSON.stringify(many)));
    expect(problems).to.deep.equal([]);
    expect(read.projects).to.have.length(10_000);
    expect(read.projects[9_999]).to.deep.equal(JSON.parse(JSON.stringify(many.projects[9_999])));
  });
});
